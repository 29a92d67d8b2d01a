using Jiping.Checking.Assignment;
using Jiping.Checking.References;
using Jiping.Checking.Reports.Workbook;

namespace Jiping.Checking.Runs;

/// <summary>检查结果.xlsx in <c>--out</c> (<c>--format xlsx</c>), written while packages are checked: whole, or not at all. For one thread.</summary>
public sealed class WorkbookFile : IDisposable
{
    public const string Name = "检查结果.xlsx";

    private readonly string path;
    private readonly string temporary;
    private readonly FileStream stream;
    private readonly ResultWorkbook workbook;

    private WorkbookFile(string path)
    {
        this.path = path;
        temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite);
        workbook = new ResultWorkbook(stream);
    }

    /// <exception cref="ResultFileException">It cannot be written.</exception>
    internal static WorkbookFile Create(string folder)
    {
        string path = Path.Combine(folder, Name);
        try
        {
            return new WorkbookFile(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Fault(path, exception);
        }
    }

    /// <summary>Writes the workbook of one package.</summary>
    internal static string Write(string folder, WorkbookEntry entry)
    {
        using var file = Create(folder);
        file.Add(entry);
        return file.Finish(null, null);
    }

    /// <summary>What the workbook takes from a package.</summary>
    /// <param name="outcome">The package.</param>
    /// <param name="path">Its path as it was given.</param>
    internal static WorkbookEntry EntryOf(CheckOutcome outcome, string path) =>
        outcome.Result is { } result ? WorkbookEntry.Of(result, path) : WorkbookEntry.OfUnreadable(outcome.Package, path, outcome.Error!);

    internal void Add(WorkbookEntry entry) => Guarded(() => workbook.Add(entry));

    /// <summary>Writes the rest and puts the file in its place.</summary>
    internal string Finish(RosterResult? roster, HeapAssignment? heap)
    {
        Guarded(() =>
        {
            workbook.Finish(roster, heap);
            workbook.Dispose();
            stream.Dispose();
            File.Move(temporary, path, overwrite: true);
        });
        return path;
    }

    public void Dispose()
    {
        try
        {
            workbook.Dispose();
            stream.Dispose();
            File.Delete(temporary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // What went wrong was said where it did; at worst a temporary file stays.
        }
    }

    private void Guarded(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Fault(path, exception);
        }
    }

    private static ResultFileException Fault(string path, Exception exception) =>
        new($"结果写不进“{path}”：请检查文件夹是否存在、可写，磁盘是否已满，文件是否正被打开（先关掉 Excel 或 WPS）。", exception);
}
