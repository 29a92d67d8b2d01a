using Jiping.Core.Lexicon;
using Jiping.Documents.Model;

namespace Jiping.Extraction.Covers;

/// <summary>Finds the unit whose document it is: by a label, in the title, or on the seal line at the end.</summary>
internal static class EntityFinder
{
    private const int MaxLength = 50;
    private const int SealLines = 30;

    /// <summary>The value of a label among the opening lines, or null.</summary>
    public static string? ByLabel(IReadOnlyList<CoverLine> opening)
    {
        foreach (var line in opening)
        {
            if (LabelValue.Of(line, LexiconData.CoverEntityLabels) is not { } value)
                continue;
            value = value.Trim('（', '）', '(', ')', '_', '：', ':', '《', '》');
            if (value.Length is >= 2 and <= MaxLength && value.Any(IsChinese)
                && !Array.Exists(LexiconData.UnitNoteWords, w => value.StartsWith(w, StringComparison.Ordinal)) && !value.AsSpan().ContainsAny("。；：:"))
                return value;
        }
        return null;
    }

    /// <summary>The unit that a title is about, or null: what stands before its year, or between its year and its matter.</summary>
    public static string? SubjectOf(string title)
    {
        var text = title.AsSpan().TrimStart("《");
        if (text.StartsWith("关于"))
            text = text[2..];
        var years = YearMention.In(text.ToString()).ToList();
        if (years is [{ Start: 0 } first, ..])
        {
            text = text[first.End..];
            years = YearMention.In(text.ToString()).ToList();
        }
        var end = years.Count > 0 ? years[0].Start : text.Length;
        foreach (var stem in LexiconData.TitleStems)
            if (text[..end].IndexOf(stem) is var at and >= 0)
                end = at;
        var subject = text[..end].TrimStart("的年度").TrimEnd("的（(");
        foreach (var tail in (ReadOnlySpan<string>)["部门", "单位"])
            if (subject.EndsWith(tail))
                subject = subject[..^tail.Length];
        var name = subject.ToString();
        return IsUnit(name) ? name : null;
    }

    /// <summary>True for a text that ends as names of units end and names somebody in particular.</summary>
    public static bool IsUnit(string text)
    {
        var name = text.EndsWith("部门", StringComparison.Ordinal) || text.EndsWith("单位", StringComparison.Ordinal) ? text[..^2] : text;
        return name.Length is >= 3 and <= MaxLength
            && !name.AsSpan().ContainsAny("，。；：、！？,;:!?|")
            && !Array.Exists(LexiconData.CommonSubjects, w => name.StartsWith(w, StringComparison.Ordinal))
            && Array.Exists(LexiconData.EntityNameEndings, w => name.EndsWith(w, StringComparison.Ordinal));
    }

    /// <summary>The unit above the date at the end of a document, or null.</summary>
    public static string? BySeal(Document document)
    {
        var lines = CoverLine.Closing(document, SealLines);
        for (var i = lines.Count - 1; i > 0; i--)
            if (lines[i].Text.Length <= 12 && lines[i].Text.EndsWith('日') && IsUnit(lines[i - 1].Text)
                && YearMention.In(lines[i].Text).Any(static y => y is { Start: 0, IsDate: true }))
                return lines[i - 1].Text;
        return null;
    }

    private static bool IsChinese(char c) => c is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF';
}
