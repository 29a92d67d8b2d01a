using System.Globalization;
using System.Text;
using Jiping.Checking.Reports.Office;

namespace Jiping.Checking.Dossiers;

/// <summary>Names of files and folders of a dossier.</summary>
internal static class DossierNames
{
    public const string Table = "处理情况.xlsx";
    public const string State = "档案.json";
    public const string Register = "登记.json";
    public const string Page = "目录.html";
    public const string Text = "目录.txt";
    public const string FileList = "文件清单.csv";
    public const string Letters = "审核意见单";
    public const string KeptTables = "处理情况留存";
    public const string Received = "收到的文件";
    public const string ResultJson = "检查结果.json";
    public const string ResultPage = "检查结果.html";

    /// <summary>Begins the name of a round that is being written; what an interrupted run left of it is worth nothing.</summary>
    public const string Unfinished = ".未完成-";

    /// <summary>Held while a run writes.</summary>
    public const string Lock = ".正在写入";

    /// <summary>Of all units.</summary>
    public const string Index = "档案目录.html";
    public const string IndexState = "档案目录.json";

    /// <summary>Entries of archives that held files of several units are kept there once.</summary>
    public const string SharedFiles = "多单位来件";

    private const int Longest = 80;

    public static string Round(int number) => string.Create(CultureInfo.InvariantCulture, $"第{number}次");

    /// <summary>The number of a round's folder; null for any other name.</summary>
    public static int? RoundOf(string folder) =>
        folder.Length > 2 && folder[0] == '第' && folder[^1] == '次'
        && int.TryParse(folder.AsSpan(1, folder.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 && Round(number) == folder
            ? number
            : null;

    /// <summary>A name that every file system takes, Windows' among them; never empty, never “..”.</summary>
    public static string Safe(string name)
    {
        var safe = new StringBuilder(name.Length);
        foreach (char c in PlainWords.Of(name))
            safe.Append(c is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' ? '_' : c);
        string text = safe.ToString().Trim().TrimEnd('.', ' ');
        if (text.Length > Longest)
        {
            string extension = Path.GetExtension(text) is { Length: <= 8 } end ? end : "";
            text = PlainWords.Cut(text[..^extension.Length], Longest - extension.Length) + extension;
        }
        if (text.Length == 0 || text[0] == '.')
            text = "_" + text;
        return IsReserved(text) ? "_" + text : text;
    }

    /// <summary>CON, NUL, COM1 …: devices of Windows, with any extension.</summary>
    private static bool IsReserved(string name)
    {
        string stem = name.Split('.')[0].TrimEnd().ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL" || stem.Length == 4 && (stem.StartsWith("COM", StringComparison.Ordinal) || stem.StartsWith("LPT", StringComparison.Ordinal)) && char.IsAsciiDigit(stem[3]);
    }
}
