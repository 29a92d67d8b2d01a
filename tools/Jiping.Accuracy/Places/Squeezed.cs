using System.Text;

namespace Jiping.Accuracy.Places;

/// <summary>Text with all white space removed: the common ground of labels, readers and extractions.</summary>
internal static class Squeezed
{
    public static string Squeeze(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
            if (Counts(c))
                result.Append(c);
        return result.ToString();
    }

    /// <summary>How many characters of <paramref name="text"/> remain.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var c in text)
            if (Counts(c))
                length++;
        return length;
    }

    private static bool Counts(char c) => !char.IsWhiteSpace(c);
}
