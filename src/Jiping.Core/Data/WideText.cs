namespace Jiping.Core.Data;

/// <summary>Full-width signs, letters and digits in normal width. The runtime's own normalization needs globalization data, which this program goes without.</summary>
public static class WideText
{
    public static string Narrow(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().IndexOfAnyInRange('！', '～') < 0 && !text.Contains('\u3000', StringComparison.Ordinal)
            ? text
            : string.Create(text.Length, text, static (span, source) =>
            {
                for (int i = 0; i < span.Length; i++)
                    span[i] = source[i] switch { >= '！' and <= '～' and var wide => (char)(wide - 0xFEE0), '\u3000' => ' ', var other => other };
            });
    }
}
