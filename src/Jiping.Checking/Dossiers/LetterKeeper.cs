using System.Globalization;
using System.Text;
using Jiping.Checking.Reports.Letters;

namespace Jiping.Checking.Dossiers;

/// <summary>Keeps every letter that was written. One that would say the same is not written again, and none is ever replaced: it may have been sent.</summary>
internal static class LetterKeeper
{
    /// <param name="folder">The unit's folder.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="state">Which letters there are.</param>
    /// <param name="round">The round it is about.</param>
    /// <param name="now">When it is written.</param>
    /// <returns>The letter, or null where the last one of the round says the same.</returns>
    public static DossierLetter? Write(string folder, Letter letter, DossierState state, int round, DateTimeOffset now)
    {
        byte[] page = DossierFile.Of(output => LetterDocument.Write(letter, output));
        byte[] text = Encoding.UTF8.GetBytes("\uFEFF" + LetterText.Of(letter).ReplaceLineEndings("\r\n"));
        var last = state.Letters.LastOrDefault(known => known.Round == round);
        if (last is not null && last.Files[0].Hash == DossierFile.HashOf(page) && last.Files[1].Hash == DossierFile.HashOf(text))
            return null;
        for (int draft = 1; ; draft++)
        {
            string stem = $"{DossierNames.Letters}/{DossierNames.Round(round)}{(draft == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"（第{draft}稿）"))}";
            if (state.Letters.Any(known => known.Files[0].Path == stem + ".docx"))
                continue;
            // What an interrupted run wrote of this very letter is taken; anything else under the name is somebody's.
            if (File.Exists(Path.Combine(folder, stem + ".docx")) && !DossierFile.Holds(Path.Combine(folder, stem + ".docx"), page)
                || File.Exists(Path.Combine(folder, stem + ".txt")) && !DossierFile.Holds(Path.Combine(folder, stem + ".txt"), text))
                continue;
            return new DossierLetter(round, now, letter.ReplyBy, [Keep(stem + ".docx", page), Keep(stem + ".txt", text)]);
        }

        DossierKept Keep(string name, byte[] content)
        {
            DossierFile.Replace(Path.Combine(folder, name), content);
            return new DossierKept(name, content.Length, DossierFile.HashOf(content));
        }
    }
}
