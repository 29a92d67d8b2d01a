using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Plausibility;

/// <summary>
/// A package that holds last year's report beside this year's: sentences about the year's doings that are the same to the last digit were left over. What stays as it is from year
/// to year (bodies, posts, goals) and what speaks of an earlier year by name is no such sentence.
/// </summary>
internal static class LastYearFinder
{
    private const int ShortestSentence = 16;

    private const int PlacesShown = 20;

    /// <summary>What is done in a year and counted; people and bodies stay.</summary>
    private static readonly string[] Doings = ["人次", "场", "场次", "次", "期", "份", "篇", "条", "册"];

    private readonly record struct Told(string Text, Mention First);

    public static void Find(IReadOnlyList<ExtractedDocument> documents, List<Observation> found)
    {
        var reports = documents.Where(static document => document.Cover is { Kind: DocumentKind.Report, Year: not null }).ToList();
        if (reports.Count < 2)
            return;
        foreach (var report in reports)
            if (reports.Find(other => other.Cover.Year < report.Cover.Year && IsOfSameBody(other, report)) is { } earlier)
                Compare(earlier, report, found);
    }

    private static bool IsOfSameBody(ExtractedDocument left, ExtractedDocument right) =>
        left.Cover.Entity is { } a && right.Cover.Entity is { } b && EntityNames.AreSame(a, b);

    private static void Compare(ExtractedDocument earlier, ExtractedDocument report, List<Observation> found)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sentence in Sentences(earlier))
            known.Add(sentence.Text);
        var left = Sentences(report).Where(sentence => known.Contains(sentence.Text)).ToList();
        if (left.Count == 0)
            return;
        string year = $"{earlier.Cover.Year}年";
        var places = new List<Location>();
        foreach (var sentence in left.Take(PlacesShown))
            places.AddRange(sentence.First.Locate());
        found.Add(new()
        {
            Kind = ObservationKind.LastYearText,
            Subject = string.Join('\n', left.Select(static sentence => string.Concat(sentence.Text.Where(static c => !char.IsAsciiDigit(c))))),
            Actual = left[0].Text,
            Says = $"{(left.Count > 1 ? $"共{left.Count}句" : "这一句")}与{year}的自评报告一字不差，数字也相同，请核实是否沿用了上年的内容",
            Locations = places,
            ContextOf = () => left[0].Text,
        });
    }

    /// <summary>The sentences that tell of the year's doings with two numbers or more.</summary>
    private static IEnumerable<Told> Sentences(ExtractedDocument document)
    {
        for (int i = 0; i < document.ProseStatements; i++)
        {
            var statement = document.Statements[i];
            for (int first = 0, next; first < statement.Mentions.Count; first = next)
            {
                next = first + 1;
                while (next < statement.Mentions.Count && statement.Mentions[next].Sentence == statement.Mentions[first].Sentence)
                    next++;
                if (Tells(statement.Mentions, first, next) >= 2 && TextOf(statement, first) is { Length: >= ShortestSentence } text && !Words.ContainsAny(text, LexiconData.OtherYearWords))
                    yield return new(text, statement.Mentions[first]);
            }
        }
    }

    private static int Tells(List<Mention> mentions, int first, int next)
    {
        int numbers = 0;
        for (int i = first; i < next; i++)
        {
            var mention = mentions[i];
            if (mention.Prior || mention.Year != 0 || mention.Quantity.Comparator != Comparator.None || Words.ContainsAny(mention.Clause, LexiconData.PlanWords))
                return 0;
            var unit = mention.Quantity.Unit;
            if (unit.Dimension == Dimension.Money && mention.Quantity.Decimals > 0 || unit.Dimension == Dimension.Count && Array.IndexOf(Doings, unit.Base) >= 0)
                numbers++;
        }
        return numbers;
    }

    private static string TextOf(Statement statement, int mention)
    {
        string text = statement.Passage.Text;
        int at = statement.Mentions[mention].Number.Start;
        int start = TextPlace.SentenceStart(text, at);
        return TextPlace.Squeeze(text.AsSpan(start, TextPlace.SentenceEnd(text, at) - start));
    }
}
