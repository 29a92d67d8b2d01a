using System.Text;
using System.Text.Json;

namespace Jiping.Cli.Tests;

public sealed class BatchTests : IDisposable
{
    private readonly Materials materials = new();

    public void Dispose() => materials.Dispose();

    [Fact]
    public void Json_IsOneValidLineAPackage_InOrder()
    {
        materials.File("甲/报告.txt", Materials.Clean);
        materials.File("乙.txt", Materials.Wrong);
        materials.File("坏.docx", "not a docx");

        var run = CliRun.Of("check", "--batch", materials.Root, "--format", "json", "--jobs", "2");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Equal(["乙", "坏", "甲"], run.Lines.Select(Package));
        Assert.All(run.Lines, static line => JsonSchemaCheck.Valid(line, "docs", "check-result.schema.json"));
        Assert.Contains("\"error\"", run.Lines[1], StringComparison.Ordinal);
        Assert.Equal(materials.PathOf("甲"), JsonDocument.Parse(run.Lines[2]).RootElement.GetProperty("input").GetString());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void ManyPackages_KeepTheirOrder(int jobs)
    {
        for (var i = 0; i < 200; i++)
            materials.File($"{i:000}.txt", Materials.Clean);

        var run = CliRun.Of("check", "--batch", materials.Root, "--format", "json", "--jobs", jobs.ToString());

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Equal(Enumerable.Range(0, 200).Select(static i => i.ToString("000")), run.Lines.Select(Package));
    }

    [Fact]
    public void Text_EndsWithSums()
    {
        materials.File("甲.txt", Materials.Wrong);
        materials.File("乙.txt", Materials.Wrong);

        var run = CliRun.Of("check", "--batch", materials.Root);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("共检查 2 份材料，其中读不了的 0 份。", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("必改 2、", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Input_TakesPathsJsonStringsAndObjects()
    {
        var file = materials.File("甲 一.txt", Materials.Clean);
        var text = JsonSerializer.Serialize(file);

        var run = CliRun.With($"{file}\n\n{text}\n{{\"path\":{text},\"id\":7}}\n{{\"id\":7}}\n", "check", "-", "--format", "json");

        Assert.Equal(4, run.Lines.Count);
        Assert.All(run.Lines.Take(3), line => Assert.Equal("甲 一", Package(line)));
        Assert.Contains("看不懂", run.Lines[3], StringComparison.Ordinal);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
    }

    [Fact]
    public void EmptyInput_IsClean() => Assert.Equal(ExitCode.Clean, CliRun.With("", "check", "-", "--format", "json").ExitCode);

    /// <summary>Whoever writes a line and waits for its answer before the next must not wait for ever.</summary>
    [Fact]
    public async Task Input_IsAnsweredLineByLine()
    {
        var file = materials.File("甲.txt", Materials.Clean);
        using var input = new StepwiseReader();
        using var output = new NotifyingStream();
        var run = Task.Run(() => CliApplication.Run(["check", "-", "--format", "json"], input, output, TextWriter.Null), TestContext.Current.CancellationToken);

        for (var i = 1; i <= 3; i++)
        {
            input.Give(file);
            await output.LinesAsync(i).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }

        input.Give(null);
        Assert.Equal(ExitCode.Clean, await run);
    }

    [Fact]
    public void Out_MirrorsTheInput()
    {
        materials.File("in/甲/报告.txt", Materials.Clean);
        materials.File("in/乙.txt", Materials.Wrong);

        var run = CliRun.Of("check", "--batch", materials.PathOf("in"), "--format", "json", "--format", "text", "--out", materials.PathOf("out"));

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(
            ["乙.txt.json", "乙.txt.txt", "甲.json", "甲.txt"],
            Directory.GetFiles(materials.PathOf("out")).Select(static p => Path.GetFileName(p)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void OutputThatIsClosed_EndsQuietly()
    {
        for (var i = 0; i < 100; i++)
            materials.File($"{i:000}.txt", Materials.Clean);
        using var error = new StringWriter();
        using var output = new ClosedStream();

        CliApplication.Run(["check", "--batch", materials.Root, "--format", "json"], TextReader.Null, output, error);

        Assert.Empty(error.ToString());
    }

    [Fact]
    public void EmptyFolder_DoesNotStopTheOthers()
    {
        Directory.CreateDirectory(materials.PathOf("空"));
        materials.File("有/甲.txt", Materials.Clean);

        var run = CliRun.Of("check", "--batch", materials.PathOf("空"), materials.PathOf("有"), "--format", "json");

        Assert.Equal(2, run.Lines.Count);
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
    }

    private static string? Package(string line) => JsonDocument.Parse(line).RootElement.GetProperty("package").GetString();

    private sealed class StepwiseReader : TextReader
    {
        private readonly System.Collections.Concurrent.BlockingCollection<string?> lines = [];

        public void Give(string? line) => lines.Add(line);

        public override string? ReadLine() => lines.Take();
    }

    private sealed class NotifyingStream : MemoryStream
    {
        private readonly SemaphoreSlim written = new(0);

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            base.Write(buffer);
            written.Release();
        }

        public async Task LinesAsync(int count)
        {
            await written.WaitAsync();
            Assert.Equal(count, Encoding.UTF8.GetString(ToArray()).Count(static c => c == '\n'));
        }
    }

    private sealed class ClosedStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe");
    }
}
