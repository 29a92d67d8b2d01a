using System.Buffers;
using Jiping.Checking.Indicators;
using Jiping.Checking.Relations.Consistency;
using Jiping.Checking.Relations.Sentences;
using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Scoring;

/// <summary>
/// Grades of an evaluation by another name than the official 优, 良, 中, 差: beside a score, or behind 评价等级. A package that prints a scale of its own (90分以上为优秀,
/// 80～90分为良好, …) has a scheme with these names.
/// </summary>
internal static class GradeNameFinder
{
    /// <summary>Characters between 等级 and its grade.</summary>
    private const int Reach = 6;

    private const int MostRows = 2000;

    private const int NameLength = 2;

    private static readonly SearchValues<string> OtherNames = SearchValues.Create(["优秀", "良好"], StringComparison.Ordinal);

    /// <param name="document">The document.</param>
    /// <param name="ownScale">Whether a document of the package prints a scale of its own.</param>
    /// <param name="scheme">The official names.</param>
    /// <param name="found">Takes the observation.</param>
    public static void Find(ExtractedDocument document, Lazy<bool> ownScale, ScoringScheme scheme, List<Observation> found)
    {
        var grades = new List<(string Word, string Shown, IReadOnlyList<Location> Places)>();
        var seen = new HashSet<Location>();
        foreach (var statement in document.Statements)
            foreach (var (score, at, word, _) in GradeFinder.Grades(statement))
                if (!IsAppraisal(score.Clause))
                    Take(word, statement.Passage.Text[score.Number.Start..(at + word.Length)], statement.Passage.Locate(at, word.Length));
        foreach (var passage in document.Prose)
            InText(passage.Text, at => passage.Locate(at, NameLength));
        // A sheet may have a million cells: only those that hold such a word are looked at.
        foreach (var paragraph in document.Document.AllParagraphs())
            if (paragraph.Cell is not null)
                InText(paragraph.Text, at => [paragraph.Locate(document.Document.Path, at, NameLength)]);
        foreach (var (word, place) in InForms(document))
            Take(word, word, [place]);
        if (grades.Count == 0 || ownScale.Value)
            return;
        var words = grades.Select(static grade => grade.Word).Distinct().ToList();
        found.Add(new()
        {
            Kind = ObservationKind.GradeName,
            Subject = document.Cover.Title ?? "",
            Actual = string.Join("；", grades.Select(static grade => grade.Shown).Distinct()),
            Expected = string.Join("、", words.Select(word => scheme.GradeNames.First(name => word.StartsWith(name, StringComparison.Ordinal)))),
            Locations = [.. grades.SelectMany(static grade => grade.Places)],
            ContextOf = () => grades[0].Places[0].Text,
        });

        void Take(string word, string shown, IReadOnlyList<Location> places)
        {
            if (!scheme.GradeNames.Contains(word) && scheme.GradeNames.Any(name => word.StartsWith(name, StringComparison.Ordinal)) && seen.Add(places[0]))
                grades.Add((word, TextPlace.Squeeze(shown), places));
        }

        void InText(string text, Func<int, IReadOnlyList<Location>> locate)
        {
            for (int at = 0, offset; (offset = text.AsSpan(at).IndexOfAny(OtherNames)) >= 0; at += offset + NameLength)
                if (IsGradeOf(text, at + offset) && text.Substring(at + offset, NameLength) is var word)
                    Take(word, word, locate(at + offset));
        }
    }

    /// <summary>评价等级为“良好”, 自评等级：优秀.</summary>
    private static bool IsGradeOf(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd("均都为是：:“\" 属于");
        if (at - before.Length > Reach || Words.EndsWithAny(before, LexiconData.AppraisalLabels) is null)
            return false;
        return !IsAppraisal(text.AsSpan(Math.Max(0, at - 30), at - Math.Max(0, at - 30)));
    }

    /// <summary>年度考核等次 is the grade of a person or a body among others, whose names are 优秀 and 称职.</summary>
    private static bool IsAppraisal(ReadOnlySpan<char> clause) => clause.Contains("考核", StringComparison.Ordinal) || clause.Contains("考评", StringComparison.Ordinal);

    /// <summary>The cells that hold nothing but a grade by another name, beside 评价等级.</summary>
    private static IEnumerable<(string Word, Location Place)> InForms(ExtractedDocument document)
    {
        foreach (var grid in document.Grids)
        {
            if (grid.LastRow - grid.FirstRow >= MostRows)
                continue;
            for (int row = grid.FirstRow; row <= grid.LastRow; row++)
                for (int column = 2; column <= grid.LastColumn; column++)
                    if (grid.StartAt(row, column) is { Words: "优秀" or "良好" } cell && grid.LabelOf(row, column) is { } label
                        && Words.EndsWithAny(label.Name.AsSpan().TrimEnd("：:"), LexiconData.AppraisalLabels) is not null && !IsAppraisal(label.Name))
                        yield return (cell.Words, CellPlace.Of(cell, grid.Path));
        }
    }

    /// <summary>True where a document prints the bands of its grades with these names.</summary>
    public static bool HasScale(ExtractedDocument document)
    {
        foreach (var passage in CheckedText.Of(document))
        {
            var text = passage.Text.AsSpan();
            for (int at = 0, offset; at < text.Length && (offset = text[at..].IndexOf("优秀")) >= 0;)
            {
                int start = TextPlace.SentenceStart(text, at + offset), end = TextPlace.SentenceEnd(text, at + offset);
                var sentence = text[start..end];
                if (sentence.Contains("良好", StringComparison.Ordinal) && sentence.Contains('分') && Words.ContainsAny(sentence, LexiconData.LowerGrades))
                    return true;
                at = end;
            }
        }
        return false;
    }
}
