using System.Globalization;
using Jiping.Checking.Reports.Office;

namespace Jiping.Checking.Reports.Letters;

/// <summary>The paragraphs of a letter on paper.</summary>
internal static class LetterLines
{
    private const int LongestFiles = 120;

    /// <param name="letter">The letter.</param>
    /// <param name="shown">How many items are shown; the rest are counted.</param>
    public static List<LetterLine> Of(Letter letter, int shown)
    {
        var words = new LetterWords(letter);
        var lines = new List<LetterLine>
        {
            new(LetterLineKind.Title, words.Title),
            new(LetterLineKind.Greeting, words.Greeting),
            new(LetterLineKind.Body, words.Opening),
        };
        for (int i = 0; i < shown; i++)
            lines.Add(Item(letter.Items[i], i + 1));
        int left = letter.Items.Skip(shown).Sum(static item => item.Findings) + letter.Uncounted;
        if (left > 0)
            lines.Add(new(LetterLineKind.Body, LetterWords.More(left)));
        if (letter.Since is { } since)
            lines.Add(new(LetterLineKind.Body, since));
        if (letter.NotChecked.Count > 0)
            lines.Add(new(LetterLineKind.Small, $"未审核的：{string.Join("；", letter.NotChecked)}。", 5));
        if (words.FileLine is { } files)
            lines.Add(new(LetterLineKind.Small, PlainWords.Cut(files, LongestFiles), 6));
        lines.Add(new(LetterLineKind.Body, words.Reply + LetterWords.Close));
        lines.Add(new(LetterLineKind.Signature, LetterWords.Signer));
        lines.Add(new(LetterLineKind.Signature, LetterWords.Contact));
        lines.Add(new(LetterLineKind.Signature, LetterWords.Date));
        return lines;
    }

    private static LetterLine Item(LetterItem item, int number)
    {
        string head = string.Create(CultureInfo.InvariantCulture, $"{number}．{item.Place}{(item.Place.Length > 0 ? "：" : "")}");
        string advice = item.Advice is { } text ? $"改法：{text}{(text.EndsWith('。') ? "" : "。")}" : "";
        return new LetterLine(LetterLineKind.Item, head + item.Problem + advice, head.Length);
    }
}
