using Jiping.Checking.Reports.Notices;

namespace Jiping.Checking.Runs;

/// <summary>Writes the notice to the leadership (<c>--summary</c>): with the names of units, and beside it without.</summary>
internal static class NoticeFiles
{
    private const string Nameless = "（不含单位名称）";

    /// <exception cref="ResultFileException">A file cannot be written.</exception>
    public static void Write(string path, BatchNotice notice)
    {
        string folder = Path.GetDirectoryName(path) ?? "";
        ResultFile.Write(path, output => notice.Write(output, named: true));
        ResultFile.Write(Path.Combine(folder, Path.GetFileNameWithoutExtension(path) + Nameless + ".docx"), output => notice.Write(output, named: false));
    }
}
