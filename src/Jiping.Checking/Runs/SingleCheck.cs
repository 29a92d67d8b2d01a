using Jiping.Documents.Reading;

namespace Jiping.Checking.Runs;

/// <summary>Checks the given paths as one package.</summary>
public static class SingleCheck
{
    /// <returns>The exit code.</returns>
    /// <exception cref="ResultFileException">A result cannot be written.</exception>
    public static int Run(CheckOptions options, IRunOutput console)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(console);
        var settings = BureauLists.Read(options, console);
        CheckOutcome outcome;
        using (console.Progress(true, $"正在检查 {options.Paths[0]} …"))
            outcome = CheckOutcome.Of(options.Paths, options, settings, console.Error);

        using var dossiers = DossierFiles.Create(options, settings.Roster);
        var asked = dossiers?.Add(outcome, options.Paths) ?? outcome;
        if (options.OutputFolder is { } folder)
        {
            var name = outcome.Package.Length > 0 ? ResultFolder.MirroredName(outcome.Package) : "package";
            var renderer = new ReportRenderer(ReportLayout.ForFile with { ShowsAdvice = true });
            var written = new List<string>(new ResultFolder(folder, options.Formats, renderer).Write(outcome, name));
            if (outcome.Result is { } found && options.Formats.Contains(ReportFormat.Annotated))
                written.AddRange(AnnotatedCopies.Write(visit => PackageReader.Visit([.. options.Paths.Select(options.OnDisk)], visit), found, AnnotatedPlace.Of(folder), TimeProvider.System));
            if (options.Formats.Contains(ReportFormat.Workbook))
                written.Add(WorkbookFile.Write(folder, WorkbookFile.EntryOf(outcome, options.Paths[0])));
            if (options.Formats.Contains(ReportFormat.Letter))
                written.AddRange(LetterFiles.Write(asked, folder, name, options.ReplyBy));
            console.Print(output =>
            {
                foreach (var path in written)
                    output.WriteLine($"结果已写入：{path}");
            });
        }
        else if (outcome.Result is not null || options.Formats[0] is ReportFormat.Json or ReportFormat.Sarif)
        {
            new ReportRenderer(console.Layout with { ShowsAdvice = true }).Write(outcome, options.Formats[0], console.Out, indented: true);
        }

        if (outcome.Error is { } error)
            console.Error.WriteLine($"错误：{error}");
        return Math.Max(outcome.ExitCodeUnder(options), dossiers?.Finish(console) ?? ExitCode.Clean);
    }
}
