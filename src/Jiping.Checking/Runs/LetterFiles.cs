using Jiping.Checking.Reports.Letters;

namespace Jiping.Checking.Runs;

/// <summary>Writes the letter of a package (<c>--format letter</c>) into <c>--out</c>: a page of Word and the same as text for a chat.</summary>
public static class LetterFiles
{
    /// <summary>End of their names, before the extension.</summary>
    public const string Suffix = "审核意见单";

    /// <param name="outcome">What was found.</param>
    /// <param name="folder">The folder of the results.</param>
    /// <param name="name">Place of the package's results below it.</param>
    /// <param name="replyBy">The day by which the unit is to answer, or null.</param>
    /// <returns>The files written.</returns>
    /// <exception cref="ResultFileException">A file cannot be written.</exception>
    internal static IReadOnlyList<string> Write(CheckOutcome outcome, string folder, string name, DateOnly? replyBy)
    {
        var letter = outcome.Result is { } result
            ? LetterComposer.Of(result, replyBy)
            : LetterComposer.OfUnreadable(outcome.Package, outcome.Error!, replyBy, outcome.Assignment);
        string stem = Path.Combine(folder, $"{name}.{Suffix}");
        ResultFile.Write(stem + ".docx", output => LetterDocument.Write(letter, output));
        ResultFile.Write(stem + ".txt", output => output.Write(System.Text.Encoding.UTF8.GetBytes("\uFEFF" + LetterText.Of(letter).ReplaceLineEndings("\r\n"))));
        return [stem + ".docx", stem + ".txt"];
    }
}
