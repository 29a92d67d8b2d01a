using Jiping.Extraction.Passages;

namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>Whether a text sets its digits apart from Chinese characters by blanks (2023 年, 共 15 家), as converters and some editors do.</summary>
internal static class SpacedDigits
{
    /// <summary>One boundary in so many is enough to tell a habit.</summary>
    private const int OneIn = 5;

    /// <summary>Fewer spaced boundaries are slips.</summary>
    private const int Fewest = 4;

    public static bool Are(IReadOnlyList<Passage> passages)
    {
        int spaced = 0, joined = 0;
        foreach (var passage in passages)
        {
            string text = passage.Text;
            for (int i = 1; i < text.Length; i++)
            {
                if (!IsChinese(text[i]))
                    continue;
                if (char.IsAsciiDigit(text[i - 1]))
                    joined++;
                else if (text[i - 1] == ' ' && i > 1 && char.IsAsciiDigit(text[i - 2]))
                    spaced++;
            }
        }
        return spaced >= Fewest && spaced * OneIn >= joined + spaced;
    }

    private static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff';
}
