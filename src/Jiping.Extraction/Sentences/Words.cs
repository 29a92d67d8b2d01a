using Jiping.Core.Lexicon;

namespace Jiping.Extraction.Sentences;

/// <summary>Tests of the words around numbers, over the lists of data/lexicon/words.yaml.</summary>
internal static class Words
{
    /// <summary>The longest word of the list that the text ends with, or null.</summary>
    public static string? EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        if (text.IsEmpty)
            return null;
        string? found = null;
        // This runs many times for every number: the one character tells nearly all words apart.
        char last = text[^1];
        foreach (string word in words)
            if (word[^1] == last && text.EndsWith(word, StringComparison.Ordinal) && (found is null || word.Length > found.Length))
                found = word;
        return found;
    }

    /// <summary>The longest word of the list that the text starts with, or null.</summary>
    public static string? StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        if (text.IsEmpty)
            return null;
        string? found = null;
        char first = text[0];
        foreach (string word in words)
            if (word[0] == first && text.StartsWith(word, StringComparison.Ordinal) && (found is null || word.Length > found.Length))
                found = word;
        return found;
    }

    public static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (string word in words)
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>
    /// True where two labels name the same thing: one ends with the other (日常公用经费, 公用经费), or one is empty.
    /// </summary>
    public static bool SameSubject(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
            return true;
        string a = BothSides(Core(left)), b = BothSides(Core(right));
        return a.EndsWith(b, StringComparison.Ordinal) || b.EndsWith(a, StringComparison.Ordinal);
    }

    /// <summary>True where a label names a part of what the other names: 基本支出 beside 支出.</summary>
    public static bool IsNarrower(string label, string than)
    {
        if (label.Length <= than.Length || than.Length == 0)
            return false;
        string a = BothSides(Core(label)), b = BothSides(Core(than));
        return a.Length > b.Length && a.EndsWith(b, StringComparison.Ordinal);
    }

    /// <summary>收、支总计, 收入支出决算总计, 收入、支出总计 name one thing: 收支总计.</summary>
    private static string BothSides(string label)
    {
        int income = label.IndexOf('收', StringComparison.Ordinal);
        if (income < 0 || label.IndexOf('支', income) is var expenditure && (expenditure < 0 || expenditure - income > 4) || !IsTotal(label))
            return label;
        return string.Concat(label.AsSpan(0, income), "收支", label.AsSpan(label.Length - 2));
    }

    /// <summary>A label without the words that only say which count of it this is (数, 额, 决算, 总额).</summary>
    public static string Core(string label)
    {
        var text = label.AsSpan();
        while (EndsWithAny(text, LexiconData.LabelEndings) is { } ending && text.Length > ending.Length + 1)
            text = text[..^ending.Length];
        return text.ToString();
    }

    /// <summary>True where the label names a total (合计, 总计).</summary>
    public static bool IsTotal(string label) => EndsWithAny(ClauseReader.TrimFillers(label), LexiconData.TotalWords) is not null;
}
