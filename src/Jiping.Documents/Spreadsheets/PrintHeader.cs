using System.Text;

namespace Jiping.Documents.Spreadsheets;

/// <summary>Texts of a printed header or footer: <c>&amp;L左&amp;C中&amp;R右</c> with codes for fonts and page numbers in between.</summary>
internal static class PrintHeader
{
    /// <summary>The texts left, centre and right that are not empty; fonts, page numbers, dates, names of files and sheets, and pictures give none.</summary>
    public static List<string> Texts(string code)
    {
        var texts = new List<string>();
        var text = new StringBuilder();
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] != '&' || i + 1 >= code.Length)
            {
                text.Append(code[i]);
                continue;
            }
            switch (code[++i])
            {
                case '&':
                    text.Append('&');
                    break;
                case 'L' or 'C' or 'R':
                    Flush();
                    break;
                case '"':
                    var end = code.IndexOf('"', i + 1);
                    i = end < 0 ? code.Length : end;
                    break;
                case 'K':
                    i += 6;
                    break;
                case >= '0' and <= '9':
                    while (i + 1 < code.Length && char.IsAsciiDigit(code[i + 1]))
                        i++;
                    break;
            }
        }
        Flush();
        return texts;

        void Flush()
        {
            var trimmed = text.ToString().Trim();
            if (trimmed.Length > 0)
                texts.Add(trimmed);
            text.Clear();
        }
    }
}
