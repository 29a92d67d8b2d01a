using System.Text;
using Jiping.Checking.Reports.Office;

namespace Jiping.Checking.Reports.Letters;

/// <summary>A letter as text to be pasted into a chat: short lines, no markup, and no longer than one reads on a telephone.</summary>
public static class LetterText
{
    /// <summary>Characters of a letter, line ends included.</summary>
    public const int MostCharacters = 1500;

    private const int LongestFiles = 160;

    public static string Of(Letter letter)
    {
        ArgumentNullException.ThrowIfNull(letter);
        for (int shown = letter.Items.Count; shown > 0; shown--)
            if (Of(letter, shown) is { Length: <= MostCharacters } fitting)
                return fitting;
        return Of(letter, 0);
    }

    private static string Of(Letter letter, int shown)
    {
        var words = new LetterWords(letter);
        var text = new StringBuilder();
        text.Append(words.Title).Append("\n\n").Append(words.Greeting).Append('\n').Append(words.Opening).Append('\n');
        for (int i = 0; i < shown; i++)
        {
            var item = letter.Items[i];
            text.Append('\n').Append(i + 1).Append(". ");
            if (item.Place.Length > 0)
                text.Append(item.Place).Append('\n');
            text.Append(item.Problem).Append('\n');
            if (item.Advice is { } advice)
                text.Append("改法：").Append(advice).Append('\n');
        }
        int left = letter.Items.Skip(shown).Sum(static item => item.Findings) + letter.Uncounted;
        if (left > 0)
            text.Append('\n').Append(LetterWords.More(left)).Append('\n');
        if (letter.Since is { } since)
            text.Append('\n').Append(since).Append('\n');
        if (letter.NotChecked.Count > 0)
            text.Append("\n未审核的：\n");
        foreach (string line in letter.NotChecked)
            text.Append("· ").Append(line).Append('\n');
        if (words.FileLine is { } files)
            text.Append('\n').Append(PlainWords.Cut(files, LongestFiles)).Append('\n');
        text.Append('\n').Append(words.Reply).Append(LetterWords.Close).Append("\n\n").Append(LetterWords.Signer).Append('\n').Append(LetterWords.Date).Append('\n');
        return text.ToString();
    }
}
