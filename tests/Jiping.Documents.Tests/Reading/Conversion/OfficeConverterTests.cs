using Jiping.Documents.Reading;
using Jiping.Documents.Reading.Conversion;
using Jiping.Documents.Tests.Fixtures;

namespace Jiping.Documents.Tests.Reading.Conversion;

/// <summary>Programs that do not do what they should, in the place of LibreOffice.</summary>
public sealed class OfficeConverterTests : IDisposable
{
    private static readonly TimeSpan Short = TimeSpan.FromSeconds(1);

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Convert_WithoutProgram_SaysWhatToInstall()
    {
        folder.Add("a.txt", "甲");
        folder.Add("b.rtf", @"{\rtf1 x}");
        folder.Add("c.rtf", @"{\rtf1 y}");
        var package = PackageReader.Read([folder.Root], converter: Fixture.NoOffice);
        Assert.Single(package.Documents);
        Assert.Empty(package.Failures);
        Assert.Equal(["b.rtf", "c.rtf"], package.Skipped.Select(static s => s.Path));
        Assert.All(package.Skipped, static s => Assert.Contains("请安装 LibreOffice", s.Why, StringComparison.Ordinal));
    }

    [Fact]
    public void Convert_ProgramThatCannotBeStarted_SaysSo() => Assert.Contains("启动不了", Refused(new OfficeConverter(Path.Combine(folder.Root, "none"))), StringComparison.Ordinal);

    [Fact]
    public void Convert_ProgramThatHangs_IsStoppedWithItsChildren_AndNotAskedForEver()
    {
        // An orphan in a session of its own, an ordinary child, and the program itself.
        var program = Script("(setsid sleep 86417 &)\nsleep 86418 &\nsleep 86419");
        var clock = new Clock();
        var converter = new OfficeConverter(program, new ConversionBounds { Time = Short }, clock);
        for (var i = 0; i < 3; i++)
            Assert.Contains("1 秒仍未完成", Refused(converter), StringComparison.Ordinal);
        Assert.Empty(Sleepers());

        Assert.Contains("连续 3 次没有反应", Refused(converter), StringComparison.Ordinal);

        clock.Now += TimeSpan.FromMinutes(11);
        Assert.Contains("仍未完成", Refused(converter), StringComparison.Ordinal);
        NothingLeft();
    }

    [Fact]
    public void Convert_ProgramThatLeavesChildrenAndNoFile_IsAFailureOfTheFileAlone()
    {
        var converter = new OfficeConverter(Script("(setsid sleep 86417 &)\nsleep 86418 >/dev/null 2>&1 &\nexit 0"));
        Assert.Contains("没有转换成功", Refused(converter), StringComparison.Ordinal);
        Assert.Empty(Sleepers());
        NothingLeft();
    }

    [Fact]
    public void Convert_ProgramThatWritesGarbage_IsAFailure()
    {
        var converter = new OfficeConverter(Script("head -c 5000 /dev/urandom > out/in.docx"));
        Assert.Contains("没有转换成功", Refused(converter), StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_ProgramThatWritesWithoutEnd_IsStopped()
    {
        var converter = new OfficeConverter(Script("cat /dev/zero > out/in.docx"), new ConversionBounds { Time = TimeSpan.FromMinutes(5), DiskBytes = 20 << 20 });
        Assert.Contains("超过上限", Refused(converter), StringComparison.Ordinal);
        NothingLeft();
    }

    [Fact]
    public void Convert_ProgramThatPrintsWithoutEnd_DoesNotBlock()
    {
        var converter = new OfficeConverter(Script("head -c 30000000 /dev/zero\nhead -c 30000000 /dev/zero >&2\nexit 1"));
        Assert.Contains("没有转换成功", Refused(converter), StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_LargeResult_IsRefused()
    {
        var converter = new OfficeConverter(Script("head -c 5000 /dev/zero > out/in.docx"), new ConversionBounds { ResultBytes = 4000 });
        Assert.Contains("超过上限", Refused(converter), StringComparison.Ordinal);
    }

    [Fact]
    public void Convert_GoodResult_IsReadUnderTheNameOfTheOriginal()
    {
        using (var good = File.Create(Path.Combine(folder.Root, "good.docx")))
            new DocxFixture(Markup.Line("甲县示例局")).ToStream().CopyTo(good);
        var converter = new OfficeConverter(Script($"cp '{folder.Root}/good.docx' out/in.docx"));
        var document = DocumentReader.Read(new MemoryStream(Fixture.Utf8(@"{\rtf1 x}")), "甲/报告.rtf", null, converter);
        Assert.Equal("甲/报告.rtf", document.Path);
        Assert.Equal(Model.DocumentFormat.Docx, document.Format);
        Assert.Equal(["甲县示例局"], document.Texts());
        Assert.Equal("格式转换", document.Skipped[0].What);
        NothingLeft();
    }

    private static string Refused(OfficeConverter converter) =>
        Assert.Throws<UnreadableDocumentException>(() => DocumentReader.Read(new MemoryStream(Fixture.Utf8(@"{\rtf1 x}")), "a.rtf", null, converter)).Message;

    private string Script(string body)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "测试用的假程序是 shell 脚本");
        var path = folder.Add("fake", $"#!/bin/sh\n{body}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    /// <summary>Processes that the scripts above leave behind.</summary>
    private static IEnumerable<string> Sleepers()
    {
        if (!Directory.Exists("/proc"))
            return [];
        return Directory.EnumerateDirectories("/proc").Where(static folder => char.IsAsciiDigit(Path.GetFileName(folder)[0])).Select(CommandOf).Where(static c => c.StartsWith("sleep\08641", StringComparison.Ordinal));

        static string CommandOf(string folder)
        {
            try
            {
                return File.ReadAllText(Path.Combine(folder, "cmdline"));
            }
            catch (IOException)
            {
                return "";
            }
        }
    }

    /// <summary>Of the runs of this class nothing stays in the temporary folder.</summary>
    private static void NothingLeft() =>
        Assert.DoesNotContain(Directory.EnumerateDirectories(Path.GetTempPath(), "jiping-*"), static run => File.Exists(Path.Combine(run, "in.rtf")) && File.ReadAllText(Path.Combine(run, "in.rtf")) == @"{\rtf1 x}");

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
