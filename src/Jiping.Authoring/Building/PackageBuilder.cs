using Jiping.Authoring.Documents;
using Jiping.Authoring.Documents.Sheets;
using Jiping.Authoring.Documents.Word;
using Jiping.Authoring.Packages.Saving;
using Jiping.Checking;
using Jiping.Checking.Findings;
using Jiping.Core.Data;
using Jiping.Core.Layouts;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Documents.Reading;
using Jiping.Documents.Reading.Conversion;

namespace Jiping.Authoring.Building;

/// <summary>What to write, besides one .docx for each document.</summary>
public sealed record BuildOptions
{
    /// <summary>Forms as .xlsx as well.</summary>
    public bool Sheets { get; init; }

    /// <summary>PDF as well, through LibreOffice.</summary>
    public bool Pdf { get; init; }

    /// <summary>A copy without content controls as well.</summary>
    public bool Plain { get; init; }

    /// <summary>Write although something is open; the places are marked, and nothing is checked.</summary>
    public bool Draft { get; init; }

    /// <summary>What was accepted of earlier findings (accepted.yaml), or null.</summary>
    public AcceptanceFile? Accepted { get; init; }

    /// <summary>Rows of the ledger to be mended, and results that it contradicts: nothing but a draft is written where there are any.</summary>
    public IReadOnlyList<DataProblem> Ledger { get; init; } = [];

    /// <summary>For PDF; <see cref="OfficeConverter.Default"/> where null.</summary>
    public OfficeConverter? Converter { get; init; }
}

/// <summary>What became of a build.</summary>
/// <param name="Files">Paths below the folder, in the order of the annexes; empty where nothing was written.</param>
/// <param name="Problems">What is missing; without a draft nothing is written where there are any.</param>
/// <param name="Findings">What the check of the documents found above a note; nothing is written where there are any.</param>
/// <param name="Check">The check, or null where it was not made.</param>
public sealed record BuildResult(IReadOnlyList<string> Files, IReadOnlyList<BuildProblem> Problems, IReadOnlyList<Finding> Findings, CheckResult? Check)
{
    /// <summary>True where the documents are in their place.</summary>
    public bool IsWritten => Files.Count > 0;
}

/// <summary>
/// Builds the official documents of a package. They are checked as a stranger's would be before anybody sees them, and appear all at once or not at all.
/// </summary>
public static class PackageBuilder
{
    /// <summary>Folders for what is made besides the documents themselves.</summary>
    internal const string SheetFolder = "电子表格", PdfFolder = "PDF", PlainFolder = "无控件";

    /// <param name="package">The package.</param>
    /// <param name="output">The folder to write to; made where it is not there.</param>
    /// <param name="options">What to write.</param>
    /// <param name="schemes">The schemes it is made under; the built-in ones where null.</param>
    /// <param name="layouts">The layouts; the built-in ones where null.</param>
    /// <exception cref="UnreadableDocumentException">PDF was asked for and LibreOffice is missing or failed.</exception>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static BuildResult Build(SubmissionPackage package, string output, BuildOptions? options = null, SchemeCatalog? schemes = null, LayoutCatalog? layouts = null)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentException.ThrowIfNullOrWhiteSpace(output);
        options ??= new BuildOptions();
        var composed = PackageComposer.Compose(package, schemes, layouts);
        if (options.Ledger.Count > 0)
            composed = composed with { Problems = [.. options.Ledger.Select(static problem => new BuildProblem(BuildProblemKind.Wrong, "台账", problem.ToString())), .. composed.Problems] };
        if (composed.Documents.Count == 0 || composed.Problems.Count > 0 && !options.Draft)
            return new BuildResult([], composed.Problems, [], null);
        var files = Files(composed.Documents, package.Info.Entity, options);
        CheckResult? check = null;
        if (!options.Draft)
        {
            check = Check(files, SheetFolder, options);
            var grave = Grave(check);
            // The forms as sheets stand for those in Word: they are checked with the report as another package.
            if (grave.Count == 0 && options.Sheets)
                grave = Grave(check = Check(files, null, options));
            if (grave.Count > 0)
                return new BuildResult([], composed.Problems, grave, check);
        }

        if (options.Pdf)
            files.AddRange(Pdf(files, options.Converter ?? OfficeConverter.Default));
        StagedSave.Write(Path.GetFullPath(output), [.. files.Select(static file => (file.Path, (Action<Stream>)(stream => stream.Write(file.Content))))], []);
        return new BuildResult([.. files.Select(static file => file.Path)], composed.Problems, [], check);
    }

    private static List<Finding> Grave(CheckResult check) => [.. check.Findings.Where(static finding => finding.Severity > Severity.Note && finding.Accepted is null)];

    private static List<BuiltFile> Files(IReadOnlyList<OfficialDocument> documents, string author, BuildOptions options)
    {
        var files = documents.Select(document => new BuiltFile(document.FileName + ".docx", Docx(document, plain: false, author))).ToList();
        if (options.Sheets)
            files.AddRange(documents.Where(static document => document.Kind != SchemeDocumentKind.Report).Select(document => new BuiltFile($"{SheetFolder}/{document.FileName}.xlsx", Xlsx(document, author))));
        if (options.Plain)
            files.AddRange(documents.Select(document => new BuiltFile($"{PlainFolder}/{document.FileName}.docx", Docx(document, plain: true, author))));
        return files;
    }

    internal static byte[] Docx(OfficialDocument document, bool plain, string author)
    {
        var stream = new MemoryStream();
        DocxWriter.Write(document, stream, plain, author);
        return stream.ToArray();
    }

    internal static byte[] Xlsx(OfficialDocument document, string author)
    {
        var stream = new MemoryStream();
        XlsxWriter.Write(document, stream, author);
        return stream.ToArray();
    }

    /// <summary>Checks one set of the documents.</summary>
    /// <param name="files">All files.</param>
    /// <param name="without">The folder to leave out; null to take sheets in place of the forms in Word.</param>
    /// <param name="options">For what is accepted.</param>
    private static CheckResult Check(List<BuiltFile> files, string? without, BuildOptions options)
    {
        var sheets = files.Where(static file => file.Path.StartsWith(SheetFolder, StringComparison.Ordinal)).ToList();
        var documents = files.Where(static file => !file.Path.Contains('/', StringComparison.Ordinal));
        if (without is null)
            documents = documents.Where(document => !sheets.Exists(sheet => Path.GetFileNameWithoutExtension(sheet.Path) == Path.GetFileNameWithoutExtension(document.Path))).Concat(sheets);
        var folder = Directory.CreateTempSubdirectory("jiping-build-");
        try
        {
            foreach (var file in documents)
                File.WriteAllBytes(Path.Combine(folder.FullName, Path.GetFileName(file.Path)), file.Content);
            var read = PackageReader.Read([folder.FullName]);
            return PackageChecker.Check(options.Accepted is { } accepted ? read with { Acceptances = [accepted] } : read);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static List<BuiltFile> Pdf(List<BuiltFile> files, OfficeConverter converter)
    {
        var made = new List<BuiltFile>();
        foreach (var file in files.Where(static file => !file.Path.Contains('/', StringComparison.Ordinal)))
        {
            using var source = new MemoryStream(file.Content);
            using var pdf = converter.ToPdf(source, file.Path);
            var copy = new MemoryStream();
            pdf.CopyTo(copy);
            made.Add(new BuiltFile($"{PdfFolder}/{Path.GetFileNameWithoutExtension(file.Path)}.pdf", copy.ToArray()));
        }

        return made;
    }

    /// <summary>A file to write.</summary>
    private sealed record BuiltFile(string Path, byte[] Content);
}
