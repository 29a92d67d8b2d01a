using Jiping.Extraction.Quantities;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>What tells two texts apart: the piece between what they have in common at the start and at the end.</summary>
/// <param name="Left">The piece of the first text, empty where the second one only adds.</param>
/// <param name="Right">The piece of the second text.</param>
internal readonly record struct TextDifference(string Left, string Right)
{
    /// <summary>Characters of the longer piece.</summary>
    public int Length => Math.Max(Left.Length, Right.Length);

    /// <summary>True where a number is among what differs.</summary>
    public bool HasNumber => Holds(Left) || Holds(Right);

    public static TextDifference Of(string left, string right)
    {
        int start = 0, shorter = Math.Min(left.Length, right.Length);
        while (start < shorter && left[start] == right[start])
            start++;
        int end = 0;
        while (end < shorter - start && left[^(end + 1)] == right[^(end + 1)])
            end++;
        // A number is told whole: 第18届, not 8.
        while (start > 0 && char.IsAsciiDigit(left[start - 1]))
            start--;
        while (end > 0 && char.IsAsciiDigit(left[^end]))
            end--;
        return new(left[start..^end], right[start..^end]);
    }

    private static bool Holds(string piece)
    {
        foreach (char c in piece)
            if (char.IsAsciiDigit(c) || ChineseNumeral.Is(c))
                return true;
        return false;
    }
}
