using Jiping.Extraction.Tables;

namespace Jiping.Authoring.Filling;

/// <summary>Names of indicators as they are compared: without number, blanks and the points in brackets.</summary>
internal static class IndicatorName
{
    public static string Of(string words)
    {
        string text = string.Concat(words.Where(static c => !char.IsWhiteSpace(c)));
        int open = text.AsSpan().LastIndexOfAny('（', '(');
        if (open > 0 && text.AsSpan(open + 1).TrimEnd("）)分0123456789.").IsEmpty)
            text = text[..open];
        return RowNames.Bare(text);
    }

    public static bool AreSame(string a, string b) => Of(a) == Of(b);

    /// <summary>产出指标 and 产出 name one group.</summary>
    public static bool AreSameGroup(string a, string b) => Group(a) == Group(b);

    private static string Group(string name) => Of(name) is var bare && bare.Length > 2 && bare.EndsWith("指标", StringComparison.Ordinal) ? bare[..^2] : Of(name);
}
