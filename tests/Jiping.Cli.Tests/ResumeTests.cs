using System.Diagnostics;
using System.Text;
using Jiping.Testing.Heaps;

namespace Jiping.Cli.Tests;

/// <summary>A batch that is interrupted and taken up again leaves what an uninterrupted one leaves.</summary>
public sealed class ResumeTests : IDisposable
{
    private const int Packages = 24;

    private static readonly string[] Formats = [.. ((string[])["text", "json", "html", "sarif", "letter", "xlsx"]).SelectMany(static format => (string[])["--format", format])];

    private readonly string root = Directory.CreateTempSubdirectory("jiping 续 ").FullName;

    public ResumeTests() => ManyPackages.Write(PathOf("材料"), Packages);

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Cancelled_AndResumed_IsTheSame()
    {
        Full();
        var stopped = Interrupted(after: 16);
        Assert.Equal(2, stopped.ExitCode);
        Assert.Contains("加上 --resume", stopped.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("断/检查结果.xlsx")));
        Assert.NotEmpty(Kept());

        var resumed = CliRun.With(Input, Arguments("断", "--resume"));

        Assert.Contains("沿用中断前的结果", resumed.Error, StringComparison.Ordinal);
        AssertSame();
    }

    [Fact]
    public void Killed_AndResumed_IsTheSame()
    {
        Full();
        using (var enough = new SemaphoreSlim(0))
        {
            Directory.CreateDirectory(PathOf("断"));
            using var watcher = new FileSystemWatcher(PathOf("断"), "*.state") { IncludeSubdirectories = true };
            watcher.Renamed += (_, _) => enough.Release();
            watcher.EnableRaisingEvents = true;
            using var process = Start();
            for (int i = 0; i < 5 && !process.HasExited; i++)
                enough.Wait(TimeSpan.FromMinutes(1));
            process.Kill();
            process.WaitForExit();
        }

        var resumed = CliRun.With(Input, Arguments("断", "--resume"));

        Assert.Equal(1, resumed.ExitCode);
        AssertSame();
    }

    [Fact]
    public void WhatChangedMeanwhile_IsCheckedAgain()
    {
        Interrupted(after: 16);
        int kept = Kept().Length;
        // One package is another, one result was touched, and one result is gone.
        string first = Folders()[0], report = Directory.GetFiles(first, "附件3*").Single();
        var unit = new PaperUnit("澄川市禾溪县另外一个单位", "另外", 7);
        File.WriteAllBytes(report, UnitPapers.Of(Paper.Report, unit));
        File.AppendAllText(Result(Folders()[1]), " ");
        File.Delete(Result(Folders()[2]));
        Full();

        var resumed = CliRun.With(Input, Arguments("断", "--resume"));

        Assert.Contains($"其中 {kept - 3} 份材料没有变", resumed.Error, StringComparison.Ordinal);
        AssertSame();
    }

    [Fact]
    public void OtherOptions_OrNoResume_StartAnew()
    {
        Interrupted(after: 16);
        var other = CliRun.With(Input, [.. Arguments("断", "--resume"), "--profile", "bureau"]);
        Assert.DoesNotContain("沿用", other.Error, StringComparison.Ordinal);

        Interrupted(after: 16);
        var scored = CliRun.With(Input, [.. Arguments("断", "--resume"), "--scheme", "hunan-whole"]);
        Assert.Equal(1, scored.ExitCode);
        Assert.DoesNotContain("沿用", scored.Error, StringComparison.Ordinal);

        Interrupted(after: 16);
        Full();
        var anew = CliRun.With(Input, Arguments("断"));
        Assert.DoesNotContain("沿用", anew.Error, StringComparison.Ordinal);
        AssertSame();
    }

    [Fact]
    public void WithoutFolderOrBatch_SaysWhatToDo()
    {
        Assert.Contains("用 --out 写明", CliRun.Of("check", "--batch", PathOf("材料"), "--resume").Error, StringComparison.Ordinal);
        Assert.Contains("--resume", CliRun.Of("check", PathOf("材料"), "--out", PathOf("x"), "--resume").Error, StringComparison.Ordinal);
    }

    private string Input => string.Join('\n', Folders());

    private string[] Folders() => [.. Directory.GetDirectories(PathOf("材料")).Order(StringComparer.Ordinal)];

    private string PathOf(string name) => Path.Combine(root, name);

    private string Result(string package) => Directory.GetFiles(PathOf("断"), Path.GetFileName(package) + ".json", SearchOption.AllDirectories).Single();

    private string[] Kept() => Directory.GetFiles(PathOf("断"), "*.state", SearchOption.AllDirectories);

    private string[] Arguments(string output, params string[] more) => ["check", "-", "--jobs", "1", "--out", PathOf(output), "--summary", PathOf(output + "/通报.docx"), .. Formats, .. more];

    private void Full() => CliRun.With(Input, Arguments("全"));

    private CliRun Interrupted(int after)
    {
        using var stop = new CancellationTokenSource();
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var input = new StoppingReader(Folders(), after, stop);
        var code = CliApplication.Run(Arguments("断"), new CliConsole(() => input, () => output, () => error) { Interruption = () => stop.Token });
        return new CliRun(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "jiping.dll"), .. Arguments("断")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Write(Input);
        process.StandardInput.Close();
        return process;
    }

    private void AssertSame()
    {
        var (whole, resumed) = (Files("全"), Files("断"));
        Assert.Equal(whole, resumed);
        Assert.All(whole, name => Assert.True(File.ReadAllBytes(PathOf($"全/{name}")).AsSpan().SequenceEqual(File.ReadAllBytes(PathOf($"断/{name}"))), name));
    }

    /// <summary>The results, and nothing else: neither what was kept for resuming nor what was begun.</summary>
    private string[] Files(string folder) => [.. Directory.GetFiles(PathOf(folder), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(PathOf(folder), path)).Order(StringComparer.Ordinal)];

    /// <summary>Hands out paths and, after some of them, interrupts the run: with one worker all but the last few were checked by then.</summary>
    private sealed class StoppingReader(string[] lines, int after, CancellationTokenSource stop) : TextReader
    {
        private int given;

        public override string? ReadLine()
        {
            if (given == after)
                stop.Cancel();
            return given < lines.Length ? lines[given++] : null;
        }
    }
}
