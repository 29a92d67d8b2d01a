namespace Jiping.Checking.Relations.Consistency;

/// <summary>Measure words of announced counts: 3个, 五类, 两大.</summary>
internal static class Classifiers
{
    private const string Characters = "个项类条种家所名位人场次处支件大座款点份门只篇";

    /// <summary>Length of the measure word at an offset, blanks before it included; 0 where there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        int start = at;
        while (at < text.Length && text[at] == ' ')
            at++;
        return at < text.Length && Characters.Contains(text[at]) ? at + 1 - start : 0;
    }
}
