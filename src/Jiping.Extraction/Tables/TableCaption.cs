using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Taxonomies;
using Jiping.Documents.Model;
using Jiping.Extraction.Covers;

namespace Jiping.Extraction.Tables;

/// <summary>What the title over a table says of all its numbers: 2024年度一般公共预算财政拨款支出决算表.</summary>
/// <param name="Text">The title without blanks, or empty.</param>
/// <param name="Year">The only year that it names, or null.</param>
/// <param name="Scope">The funds that it names, or unknown.</param>
/// <param name="Stage">The stage that it names, or unknown.</param>
internal sealed record TableCaption(string Text, int? Year, FundScope Scope, FactStage Stage)
{
    /// <summary>A longer paragraph is text, not a title.</summary>
    private const int MaxLength = 60;

    public static readonly TableCaption None = new("", null, FundScope.Unknown, FactStage.Unknown);

    /// <summary>The title over the next table after one more paragraph: a line without a sentence is one, a sentence ends what stood before it.</summary>
    public static string? After(Paragraph paragraph, string? before)
    {
        var text = paragraph.Text.AsSpan().Trim();
        if (text.IsEmpty || text.IndexOf("单位") >= 0 && TableUnit.OfNote(paragraph.Text) is not null && text.Length < 20)
            return before;
        if (IsFormLine(text))
            return before;
        return IsTitle(text) ? paragraph.Text : null;
    }

    /// <summary>填报单位：…　填报日期：2025年3月18日, between a title and its table: who filled it in and when is no title. 年度：2024年 says of which year the numbers are, as a title does.</summary>
    private static bool IsFormLine(ReadOnlySpan<char> text)
    {
        int colon = text.IndexOfAny('：', ':');
        if (colon <= 0)
            return false;
        string label = string.Concat(text[..colon].ToString().Where(static c => !char.IsWhiteSpace(c)));
        return Array.IndexOf(LexiconData.CoverYearLabels, label) < 0 && (Array.IndexOf(LexiconData.CoverEntityLabels, label) >= 0 || Array.IndexOf(LexiconData.CoverOtherLabels, label) >= 0);
    }

    /// <summary>True for a short line that is no sentence.</summary>
    public static bool IsTitle(ReadOnlySpan<char> text) => text.Length is > 1 and <= MaxLength && text.IndexOfAny("。；，！？") < 0;

    public static TableCaption Of(string? caption)
    {
        if (string.IsNullOrWhiteSpace(caption))
            return None;
        string text = string.Concat(caption.Where(static c => !char.IsWhiteSpace(c)));
        int? year = null;
        bool several = false;
        foreach (var mention in YearMention.In(text))
        {
            // 2025年3月18日 over a table is the day on which it was filled in.
            if (mention.IsDate)
                continue;
            several |= year is not null && year != mention.Year;
            year ??= mention.Year;
        }
        var stage = text.Contains("决算", StringComparison.Ordinal) ? FactStage.Final : FactStage.Unknown;
        return new(text, several ? null : year, FundNames.Within(text), stage);
    }

    /// <summary>The measure that the title names for the whole of the table (“三公”经费支出决算表), or null.</summary>
    public Concept? ConceptIn(RowNames names)
    {
        if (Text.Length == 0)
            return null;
        int end = Text.AsSpan().TrimEnd("）)").Length;
        var name = names.Read(Text[..end].TrimEnd('表'));
        return name.Part.Length == 0 && !name.IsFunds ? name.Concept : null;
    }

    /// <summary>Which budgets a table of a budget report is about.</summary>
    public Consolidation Consolidation
    {
        get
        {
            foreach (string word in LexiconData.WholeJurisdictionWords)
                if (Text.Contains(word, StringComparison.Ordinal))
                    return Consolidation.WholeJurisdiction;
            return Text.Contains("本级", StringComparison.Ordinal) ? Consolidation.JurisdictionOwnLevel : Consolidation.Unknown;
        }
    }
}
