using System.Globalization;
using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Form.Wording;

/// <summary>Plans and rules that had ended before the evaluated year and are named as if in force. A sentence that looks back, or names a later year beside them, is left alone.</summary>
internal sealed class ExpiredDocumentFinder : WordFinder
{
    /// <summary>Characters behind a name in which its own years stand.</summary>
    private const int OwnYears = 30;

    private static readonly Dictionary<string, WordPair> Entries = WordPair.Of(LexiconData.ExpiredDocuments).ToDictionary(static pair => pair.Key, static pair => WordPair.Of(pair.Value), StringComparer.Ordinal);

    private static readonly WordSearch Names = new(Entries.Keys);

    private readonly int? year;

    public ExpiredDocumentFinder(ExtractedDocument document) : base(ObservationKind.ExpiredDocument)
    {
        if (document.Cover.Kind is not (DocumentKind.FinalAccount or DocumentKind.BudgetReport))
            year = document.Cover.Year;
    }

    public override void Read(Passage passage)
    {
        if (year is not { } evaluated)
            return;
        string text = passage.Text;
        for (int from = 0; Names.Next(text, from, out int at, out string name); from = at + name.Length)
        {
            var (lastYear, successor) = Entries[name];
            int last = int.Parse(lastYear, CultureInfo.InvariantCulture);
            var sentence = text.AsSpan(TextPlace.SentenceStart(text, at)..TextPlace.SentenceEnd(text, at));
            if (last >= evaluated || Words.ContainsAny(sentence, LexiconData.HistoryWords) || NamesLaterYear(text.AsSpan(at + name.Length), last))
                continue;
            Add(passage, at, name.Length, name, successor.Length > 0 ? successor : null, $"“{name}”的实施期或有效期到{last}年为止，评价年度是{evaluated}年，请核对是否应引用新的文件", certain: false);
        }
    }

    /// <summary>True where the name goes on with years of its own that end later: 全民科学素质行动计划纲要实施方案（2021—2025年）.</summary>
    private static bool NamesLaterYear(ReadOnlySpan<char> behind, int last)
    {
        behind = behind[..Math.Min(OwnYears, behind.Length)];
        for (int i = 0; i < behind.Length; i++)
            if (PrintedYear.YearAt(behind, i) is { } year && year > last)
                return true;
        return false;
    }
}
