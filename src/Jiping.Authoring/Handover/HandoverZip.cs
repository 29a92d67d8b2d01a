using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Jiping.Authoring.Packages;
using Jiping.Authoring.Workbooks;
using Jiping.Core.Data;
using Jiping.Documents.Reading;

namespace Jiping.Authoring.Handover;

/// <summary>A file of a handover.</summary>
/// <param name="Path">In the zip.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
public sealed record HandoverEntry(string Path, long Length, string Sha256);

/// <summary>
/// 移交: a year as one zip that can be read without this program: the package, its workbook and texts, the documents that were built, and a list of all with their SHA-256
/// (in the form that sha256sum checks).
/// </summary>
public static class HandoverZip
{
    public const string List = "目录.txt";

    private const string Page = "目录.html";
    private const string Readme = "说明.txt";
    private const string PackageFolderName = "填报包/";
    private const string FormFolder = "填报表/";
    private const string FormName = "填报.xlsx";
    private const string DocumentFolder = "上报材料/";

    private static readonly string[] DocumentTypes = [".docx", ".xlsx", ".pdf", ".html", ".doc", ".xls", ".wps", ".et", ".ofd"];

    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the zip and reads it back; it takes its place only when every file in it is what it should be.</summary>
    /// <param name="loaded">The package.</param>
    /// <param name="path">The zip.</param>
    /// <param name="documents">Folder of the documents that were built; null for those that lie in the package.</param>
    /// <exception cref="DataFileException">The workbook cannot be made, or what was written is not what was read.</exception>
    /// <exception cref="UnreadableDocumentException">A file cannot be read.</exception>
    public static IReadOnlyList<HandoverEntry> Write(LoadedPackage loaded, string path, string? documents = null)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        string folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        string temporary = Path.Combine(folder, $".{Path.GetRandomFileName()}.zip");
        try
        {
            IReadOnlyList<HandoverEntry> entries;
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite))
                entries = Write(loaded, documents, stream);
            if (Verify(temporary) is { Count: > 0 } problems)
                throw new DataFileException(problems);
            File.Move(temporary, path, overwrite: true);
            return entries;
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Compares every file of a handover with its list; empty where all is as listed and nothing is missing or added.</summary>
    public static IReadOnlyList<DataProblem> Verify(string path)
    {
        var problems = new List<DataProblem>();
        var files = FileTree.Open(path).Files.ToDictionary(static file => file.Path, StringComparer.Ordinal);
        if (!files.TryGetValue(List, out var list))
            return [new DataProblem(path, 0, 0, $"没有{List}，不是移交包")];
        var listed = new HashSet<string>(StringComparer.Ordinal) { List };
        string[] lines = Encoding.UTF8.GetString(list.ReadAll(16 << 20)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].TrimEnd('\r');
            int gap = line.IndexOf("  ", StringComparison.Ordinal);
            string name = gap < 0 ? line : line[(gap + 2)..];
            if (gap < 0 || !listed.Add(name))
                problems.Add(new DataProblem(List, i + 1, 0, "这一行不是“SHA-256  文件”，或重复"));
            else if (!files.TryGetValue(name, out var file))
                problems.Add(new DataProblem(List, i + 1, 0, $"“{name}”不在移交包里"));
            else if (Hash(file) is var hash && hash != line[..gap])
                problems.Add(new DataProblem(name, 0, 0, "内容与目录所记的 SHA-256 不符，移交后被改动过或已损坏"));
        }

        problems.AddRange(files.Keys.Where(name => !listed.Contains(name)).Select(static name => new DataProblem(name, 0, 0, "目录里没有这个文件")));
        return problems;
    }

    private static List<HandoverEntry> Write(LoadedPackage loaded, string? documents, Stream output)
    {
        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        var entries = new List<HandoverEntry>();
        bool IsDocument(TreeFile file) => documents is null && !file.Path.StartsWith(PackageFiles.EvidenceFolder, StringComparison.Ordinal) && DocumentTypes.Contains(Path.GetExtension(file.Path).ToLowerInvariant());
        foreach (var (file, content) in PackageTexts.Write(loaded, Existing(loaded)))
            Add(PackageFolderName + file, stream => stream.Write(content));
        // The forms are written anew below, from what the package says now.
        foreach (var file in PackageFolder.Passengers(loaded).Where(static file => file.Path != FormName && file.Path != WorkbookForm.TextsOf(FormName)))
            Add((IsDocument(file) ? DocumentFolder : PackageFolderName) + file.Path, file.CopyTo);
        if (documents is not null)
            foreach (var file in FileTree.Open(documents).Files)
                Add(DocumentFolder + file.Path, file.CopyTo);
        Add(FormFolder + FormName, stream => WorkbookForm.WriteWorkbook(loaded, stream));
        Add(FormFolder + WorkbookForm.TextsOf(FormName), stream => WorkbookForm.WriteTexts(loaded, stream));
        Add(Readme, Text(HandoverPages.Readme(loaded).ReplaceLineEndings("\r\n"), mark: true));
        Add(Page, Text(HandoverPages.Index(loaded, [.. entries]), mark: false));
        string list = string.Concat(entries.Select(static entry => $"{entry.Sha256}  {entry.Path}\n"));
        Add(List, Text(list, mark: false));
        return entries;

        void Add(string name, Action<Stream> write)
        {
            // The Open XML SDK reads back what it writes, a zip entry cannot: through memory or a file of its own.
            using var buffer = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
            {
                Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose,
            });
            write(buffer);
            buffer.Position = 0;
            string hash = Convert.ToHexStringLower(SHA256.HashData(buffer));
            entries.Add(new HandoverEntry(name, buffer.Length, hash));
            buffer.Position = 0;
            var entry = archive.CreateEntry(name);
            entry.LastWriteTime = Epoch;
            using var target = entry.Open();
            buffer.CopyTo(target);
        }
    }

    /// <summary>The files as they lie in the package, so that remarks of their authors go along.</summary>
    private static Func<string, byte[]?> Existing(LoadedPackage loaded)
    {
        if (loaded.Path.Length == 0 || !Path.Exists(loaded.Path))
            return static _ => null;
        var files = FileTree.Open(loaded.Path).Files.ToDictionary(static file => file.Path, StringComparer.Ordinal);
        return path => files.GetValueOrDefault(path)?.ReadAll(16 << 20);
    }

    private static Action<Stream> Text(string text, bool mark) => stream =>
    {
        if (mark)
            stream.Write(Encoding.UTF8.GetPreamble());
        stream.Write(Encoding.UTF8.GetBytes(text));
    };

    private static string Hash(TreeFile file)
    {
        using var content = file.Open();
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}
