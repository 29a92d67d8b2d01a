namespace Jiping.Documents.Reading.Conversion;

/// <summary>
/// Turns documents of old formats into docx and xlsx with LibreOffice. Each run has its own profile and folder, so that any number may go on
/// side by side; how many do is bounded. A program that hangs time after time is not asked again for a while: it would hold up every file.
/// Thread-safe.
/// </summary>
public sealed class OfficeConverter
{
    /// <summary>Runs in a row that were cut off before the program is left alone.</summary>
    private const int MostHangs = 3;

    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(10);

    private readonly string? program;
    private readonly ConversionBounds bounds;
    private readonly TimeProvider clock;
    private readonly SemaphoreSlim turns;
    private readonly Lock state = new();
    private int hangs;
    private long restsSince;

    /// <param name="program">Path of soffice; null where there is none.</param>
    /// <param name="bounds">What a run may use; the usual bounds where null.</param>
    /// <param name="clock">For the rest of a program that hangs.</param>
    internal OfficeConverter(string? program, ConversionBounds? bounds = null, TimeProvider? clock = null)
    {
        this.program = program;
        this.bounds = bounds ?? new ConversionBounds();
        this.clock = clock ?? TimeProvider.System;
        turns = new SemaphoreSlim(this.bounds.AtOnce);
    }

    /// <summary>LibreOffice of this machine, looked for once.</summary>
    public static OfficeConverter Default { get; } = new(OfficeProgram.Find());

    /// <summary>False where no program was found.</summary>
    public bool IsAvailable => program is not null;

    /// <summary>Converts a document.</summary>
    /// <param name="content">The document, from its beginning.</param>
    /// <param name="format">What it is.</param>
    /// <param name="path">Path for messages.</param>
    /// <returns>The docx or xlsx; closing it frees all it holds.</returns>
    /// <exception cref="UnreadableDocumentException">
    /// There is no program (then <see cref="UnreadableDocumentException.SkipReason"/> says what to install), or it failed.
    /// </exception>
    internal Stream Convert(Stream content, LegacyFormat format, string path)
    {
        if (program is null)
            throw UnreadableDocumentException.NotChecked(path, $"是{format.Name}，读取它需要 LibreOffice，这台电脑上没有找到：请安装 LibreOffice（免费，zh-cn.libreoffice.org），或用 Word、WPS 另存为{format.SaveAs}后再检查");
        return InTurn(content, format, path);
    }

    /// <summary>Writes a .docx as PDF.</summary>
    /// <param name="content">The document, from its beginning.</param>
    /// <param name="path">Path for messages.</param>
    /// <returns>The PDF; closing it frees all it holds.</returns>
    /// <exception cref="UnreadableDocumentException">There is no program, or it failed.</exception>
    public Stream ToPdf(Stream content, string path)
    {
        ArgumentNullException.ThrowIfNull(content);
        return program is null
            ? throw new UnreadableDocumentException($"没有把“{path}”转成 PDF：需要 LibreOffice，这台电脑上没有找到。请安装 LibreOffice（免费，zh-cn.libreoffice.org），或用 Word、WPS 打开后另存为 PDF。")
            : InTurn(content, LegacyFormat.Pdf, path);
    }

    private FileStream InTurn(Stream content, LegacyFormat format, string path)
    {
        ThrowIfResting(path);
        turns.Wait();
        try
        {
            ThrowIfResting(path);
            return Run(program!, content, format, path);
        }
        finally
        {
            turns.Release();
        }
    }

    private FileStream Run(string soffice, Stream content, LegacyFormat format, string path)
    {
        using var folder = new RunFolder();
        var source = folder.Of("in" + format.Extension);
        Directory.CreateDirectory(folder.Of("out"));
        OfficeProfile.Write(folder.Of("profile"));
        content.Position = 0;
        using (var file = File.Create(source))
            content.CopyTo(file);
        string[] arguments =
        [
            $"-env:UserInstallation={new Uri(folder.Of("profile")).AbsoluteUri}",
            "--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault", "--nofirststartwizard",
            "--convert-to", format.Filter, "--outdir", folder.Of("out"), source,
        ];
        var end = ProgramRun.Run(soffice, arguments, folder.Path, new RunBounds(bounds.Time, bounds.DiskBytes, bounds.MemoryBytes));
        Note(end);
        if (end != RunEnd.Finished)
            throw Failed(path, format, end);
        var result = new FileInfo(folder.Of(Path.Combine("out", "in" + format.Target)));
        if (!result.Exists || result.LinkTarget is not null || result.Length == 0)
            throw new UnreadableDocumentException($"“{path}”（{format.Name}）没有转换成功，文件可能已损坏；请用 Word 或 WPS 打开，另存为{format.SaveAs}后再检查。");
        if (result.Length > bounds.ResultBytes)
            throw Failed(path, format, RunEnd.TooLarge);
        return Taken(result);
    }

    /// <summary>The result, moved out of its folder to a file that vanishes when it is closed.</summary>
    private static FileStream Taken(FileInfo result)
    {
        var target = Archives.EntryBuffer.TemporaryFile();
        try
        {
            using (var source = result.OpenRead())
                source.CopyTo(target);
            target.Position = 0;
            return target;
        }
        catch
        {
            target.Dispose();
            throw;
        }
    }

    private void Note(RunEnd end)
    {
        lock (state)
        {
            hangs = end == RunEnd.TimedOut ? hangs + 1 : 0;
            if (hangs >= MostHangs)
                restsSince = clock.GetTimestamp();
        }
    }

    private void ThrowIfResting(string path)
    {
        lock (state)
        {
            if (hangs < MostHangs)
                return;
            if (clock.GetElapsedTime(restsSince) > Rest)
            {
                hangs = 0;
                return;
            }
        }
        throw new UnreadableDocumentException($"“{path}”没有转换：LibreOffice 连续 {MostHangs} 次没有反应，暂时不再用它。请先单独打开 LibreOffice 看看是否正常，或用 Word、WPS 把旧格式文件另存为 docx、xlsx 后再检查。");
    }

    private UnreadableDocumentException Failed(string path, LegacyFormat format, RunEnd end) => new(end switch
    {
        RunEnd.NotStarted => $"“{path}”没有转换：LibreOffice（{program}）启动不了；请重新安装，或用 Word、WPS 另存为{format.SaveAs}后再检查。",
        RunEnd.TimedOut => $"“{path}”没有转换：LibreOffice 用了 {(int)bounds.Time.TotalSeconds} 秒仍未完成，已停止；请用 Word 或 WPS 打开，另存为{format.SaveAs}后再检查。",
        _ => $"“{path}”没有转换：LibreOffice 转换它要用的内存或磁盘超过上限，已停止；请用 Word 或 WPS 打开，另存为{format.SaveAs}后再检查。",
    });
}
