using System.Text.RegularExpressions;
using Jiping.Documents.Model;

namespace Jiping.Authoring.Filling;

/// <summary>Where in a paragraph of a blank something is to be written.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Start">Offset.</param>
/// <param name="Length">Characters of a placeholder.</param>
/// <param name="Unit">A unit that is printed behind (%), or empty.</param>
internal readonly record struct BlankSpot(Paragraph Paragraph, int Start, int Length, string Unit);

/// <summary>What a blank prints where nothing is filled in yet. Everything else is somebody's text and is left alone: —— says that there is nothing to fill in.</summary>
internal static partial class BlankText
{
    /// <summary>A longer paragraph is text, not a place to fill in.</summary>
    public const int MostCharacters = 400;

    /// <summary>The spot of a cell that holds nothing, only a placeholder, or only a unit; null where it holds something.</summary>
    public static BlankSpot? Of(Cell cell)
    {
        BlankSpot? spot = null;
        foreach (var block in cell.Blocks)
        {
            if (block is not Paragraph paragraph || Of(paragraph) is not { } own)
                return null;
            // The first paragraph takes it, or the one that prints the unit.
            if (spot is null || own.Unit.Length > 0 || own.Length > 0)
                spot = own;
        }
        return spot;
    }

    public static BlankSpot? Of(Paragraph paragraph)
    {
        string text = paragraph.Text;
        if (string.IsNullOrWhiteSpace(text))
            return new BlankSpot(paragraph, 0, 0, "");
        if (text.Length > MostCharacters || Placeholder().Match(text) is not { Success: true } match)
            return null;
        var mark = match.Groups["mark"];
        return new BlankSpot(paragraph, mark.Index, mark.Length, match.Groups["unit"].Value);
    }

    /// <summary>True for words in the place of a name: （一个项目一行）, ……, 指标1.</summary>
    public static bool IsTemplateName(string words) => words.Length == 0 || TemplateName().IsMatch(words);

    /// <summary>The part of a label that stands for a name: behind its number.</summary>
    public static (int Start, int Length) NameIn(string text)
    {
        int start = LabelNumber().Match(text).Length, end = text.TrimEnd().Length;
        return start < end ? (start, end - start) : (start, 0);
    }

    /// <summary>A date whose numbers are missing: the places before 年, 月 and 日.</summary>
    [GeneratedRegex(@"(?<y>[\s_＿]*)年(?<m>[\s_＿]*)月(?<d>[\s_＿]*)日")]
    public static partial Regex OpenDate();

    /// <summary>The year of a title: 20XX年度, ____年度, 　　年度.</summary>
    [GeneratedRegex(@"(?<![0-9])(?<mark>20[XxＸ×_＿]{1,4}|20[\s\u3000]{2,}|[XxＸ×]{2,4}|[_＿]{2,}|(?<gap>[\s\u3000]{2,}))(?=年度)")]
    public static partial Regex OpenYear();

    [GeneratedRegex(@"^[\s\u3000]*(?<mark>[_＿]+|[XxＸ×]{2,}|[（(]?(?:请填写|此处填写|填写)[^）)]{0,40}[）)]?|[.…·]{2,})?[\s\u3000]*(?<unit>%|％|万元|元|人|个|分|㎡)?[\s\u3000]*$")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^(?:[.…·．。]+|[（(][^（）()]{1,30}[）)]|指标[0-9一二三四五六七八九十]{1,2}[：:]?|.*(?:XX|ＸＸ|××).*|某(?:项目|专项|指标))$", RegexOptions.IgnoreCase)]
    private static partial Regex TemplateName();

    [GeneratedRegex(@"^[\s\u3000]*(?:其中[：:]?)?[\s\u3000]*(?:[0-9]{1,2}[.、．]|[（(][0-9一二三四五六七八九十]{1,3}[）)](?=.)|[一二三四五六七八九十]{1,3}[、．]|[①-⑳])?[\s\u3000]*")]
    private static partial Regex LabelNumber();
}
