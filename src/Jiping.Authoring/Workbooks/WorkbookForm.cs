using Jiping.Authoring.Packages;
using Jiping.Core.Data;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Documents.Files;
using Jiping.Documents.Reading;

namespace Jiping.Authoring.Workbooks;

/// <summary>
/// The other form of a package (design section 6): one workbook and one Word file of texts, for who fills it in with WPS. Both are read back without loss; evidence and
/// accepted findings stay in the folder.
/// </summary>
public static class WorkbookForm
{
    /// <summary>The Word file that goes with a workbook: 填报.xlsx and 填报-文字.docx.</summary>
    public static string TextsOf(string workbook)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(workbook);
        return Path.Combine(Path.GetDirectoryName(workbook) ?? "", Path.GetFileNameWithoutExtension(workbook) + "-文字.docx");
    }

    /// <summary>Writes workbook and texts, each whole or not at all.</summary>
    /// <exception cref="DataFileException">Something does not fit into a cell.</exception>
    public static void Save(LoadedPackage loaded, string workbook)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        var sheets = Sheets(loaded);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(workbook))!);
        WholeFile.Write(workbook, stream => FormWorkbook.Write(sheets, stream), durable: true);
        WholeFile.Write(TextsOf(workbook), stream => NarrativeDocument.Write(loaded.Package, stream), durable: true);
    }

    /// <summary>The workbook into a stream, for who stores it elsewhere.</summary>
    /// <exception cref="DataFileException">Something does not fit into a cell.</exception>
    public static void WriteWorkbook(LoadedPackage loaded, Stream output) => FormWorkbook.Write(Sheets(loaded), output);

    /// <summary>The texts into a stream.</summary>
    public static void WriteTexts(LoadedPackage loaded, Stream output)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        NarrativeDocument.Write(loaded.Package, output);
    }

    /// <summary>Reads workbook and texts.</summary>
    /// <param name="workbook">Path of the workbook; the texts lie beside it.</param>
    /// <param name="schemes">The schemes; the built-in ones where null.</param>
    /// <exception cref="DataFileException">There are faults: all of them, each with sheet and cell.</exception>
    public static LoadedPackage Load(string workbook, SchemeCatalog? schemes = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(workbook);
        string texts = TextsOf(workbook);
        using var book = Open(workbook);
        if (!File.Exists(texts))
            throw new DataFileException([new DataProblem(Path.GetFileName(texts), 0, 0, "没有这个文件；报告的文字在里面，请与填报表放在同一个文件夹")]);
        using var words = Open(texts);
        return Read(book, Path.GetFileName(workbook), words, Path.GetFileName(texts), schemes);
    }

    /// <summary>Reads workbook and texts from streams.</summary>
    /// <param name="book">The workbook.</param>
    /// <param name="bookName">Its name in messages.</param>
    /// <param name="words">The Word file; null to leave the package without texts.</param>
    /// <param name="wordsName">Its name in messages.</param>
    /// <param name="schemes">The schemes; the built-in ones where null.</param>
    /// <exception cref="DataFileException">There are faults.</exception>
    public static LoadedPackage Read(Stream book, string bookName, Stream? words, string wordsName, SchemeCatalog? schemes = null)
    {
        schemes ??= SchemeCatalog.BuiltIn;
        var problems = new List<DataProblem>();
        (SubmissionPackage Package, IReadOnlyList<LedgerFile> Ledger)? read = null;
        IReadOnlyList<NarrativeSection> narrative = [];
        if (Document(book, bookName, problems) is { } workbook)
            read = new WorkbookReader(workbook, schemes, problems).Read();
        if (words is not null && Document(words, wordsName, problems) is { } texts)
            narrative = NarrativeDocument.Read(texts, problems);
        if (problems.Count > 0 || read is not { } found)
            throw new DataFileException(problems);
        var loaded = new LoadedPackage { Package = found.Package with { Narrative = narrative }, Schemes = schemes, Ledger = found.Ledger };
        return loaded with { Notices = [.. PackageNotices.Of(loaded, new Dictionary<string, Dictionary<Core.Formulas.FigureRef, DataEntry>>())] };
    }

    private static IReadOnlyList<FormSheet> Sheets(LoadedPackage loaded)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        var sheets = new PackageSheets(loaded).All();
        return PackageSheets.Refused(sheets) is { Count: > 0 } problems ? throw new DataFileException(problems) : sheets;
    }

    private static Jiping.Documents.Model.Document? Document(Stream content, string name, List<DataProblem> problems)
    {
        try
        {
            return DocumentReader.Read(content, name);
        }
        catch (UnreadableDocumentException e)
        {
            problems.Add(new DataProblem(name, 0, 0, e.Message));
            return null;
        }
    }

    private static FileStream Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DataFileException([new DataProblem(path, 0, 0, File.Exists(path) ? $"打不开（{e.Message}）；请检查是否被其他程序占用" : "没有这个文件")]);
        }
    }
}
