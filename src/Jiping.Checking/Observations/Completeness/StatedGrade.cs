using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>Grades of the whole as a text states them, and the grade that a score gives.</summary>
internal static class StatedGrade
{
    /// <summary>Characters between 等级 and the grade.</summary>
    private const int Reach = 14;

    /// <summary>The grade that a line states behind 等级, 评定, 结果为, or alone in a cell; null where it states none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="isOfPart">True for the offset of a grade that belongs to something scored by itself.</param>
    public static string? In(string text, Predicate<int>? isOfPart = null)
    {
        if (text.Length <= 4 && TextPlace.Squeeze(text) is var alone && alone is "优" or "良" or "中" or "差" or "优秀" or "良好")
            return alone;
        foreach (string label in LexiconData.GradeLabels)
            for (int at = text.IndexOf(label, StringComparison.Ordinal); at >= 0; at = text.IndexOf(label, at + label.Length, StringComparison.Ordinal))
                // 质量鉴定为合格 grades a work.
                if (isOfPart?.Invoke(at) == true || label == "定为" && at > 0 && text[at - 1] is '鉴' or '认' or '核' or '确' or '判')
                    continue;
                else if (Before(text.AsSpan(0, at), label) is { } before)
                    return before;
                else if (Behind(text.AsSpan(at + label.Length, Math.Min(Reach, text.Length - at - label.Length))) is { } grade)
                    return grade;
        return null;
    }

    /// <summary>优秀等次, “良”等级.</summary>
    private static string? Before(ReadOnlySpan<char> text, string label)
    {
        if (Array.IndexOf(LexiconData.GradeNouns, label) < 0)
            return null;
        var words = text.TrimEnd("”\"」 ");
        // 中等级 is no grade, “中”等级 is.
        return Words.EndsWithAny(words, LexiconData.GradeNames) is { } grade && (grade.Length > 1 || words.Length < text.Length) ? grade : null;
    }

    /// <summary>The grade right behind a score (95分，优).</summary>
    public static string? BehindScore(StatedScore score, string text)
    {
        int at = text.IndexOf(score.Clause, StringComparison.Ordinal);
        if (at < 0)
            return null;
        return GradeBehind(text.AsSpan(at + score.Clause.Length));
    }

    /// <summary>True for what follows points (分，等级为优).</summary>
    public static bool Follows(ReadOnlySpan<char> text) => GradeBehind(text) is not null;

    private static string? GradeBehind(ReadOnlySpan<char> text)
    {
        const string Between = "分，,、（( “\"为：:";
        var rest = text.TrimStart(Between);
        while (Words.StartsWithAny(rest, LexiconData.GradeLeads) is { } lead)
            rest = rest[lead.Length..].TrimStart(Between);
        return GradeAt(rest);
    }

    private static string? Behind(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length && text[i] is not ('。' or '；' or '\n'); i++)
            if (GradeAt(text[i..]) is { } grade)
                return grade;
        return null;
    }

    /// <summary>A grade with its end behind it: 优化 is none.</summary>
    private static string? GradeAt(ReadOnlySpan<char> text)
    {
        if (Words.StartsWithAny(text, LexiconData.GradeNames) is not { } grade)
            return null;
        return text.Length == grade.Length || text[grade.Length] is '”' or '"' or '，' or ',' or '。' or '；' or '）' or ')' or '、' or '级' or '等' or '档' or ' ' or '\n' or '的' or '！' or '」' ? grade : null;
    }
}
