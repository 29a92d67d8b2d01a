using Jiping.Checking.Dossiers;
using Jiping.Checking.Findings;
using Jiping.Checking.Tests.Reports;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Dossiers;

/// <summary>A folder of dossiers with one unit, and results made by hand.</summary>
public sealed class DossierFixture : IDisposable
{
    public const string Unit = "青禾县科协";

    private readonly Clock clock = new();

    public string Root { get; } = Directory.CreateTempSubdirectory("jiping 档案 ").FullName;

    public string Folder => Path.Combine(Root, Unit);

    public string Table => Path.Combine(Folder, "处理情况.xlsx");

    public UnitDossier Last { get; private set; } = null!;

    public static Finding Finding(string id, string message, string path = SampleResult.Path, Severity severity = Severity.Error) => new()
    {
        Id = id,
        Rule = "JP101",
        Severity = severity,
        Message = message,
        Actual = "1万元",
        Expected = "2万元",
        Locations = [new Location(path, "body", null, 3, null, null, null, 0, 1, "1")],
    };

    public static string Id(char digit) => new(digit, 20);

    internal static CheckResult Result(params Finding[] findings) => SampleResult.WithFinding() with { Findings = findings, Failures = [], Skipped = [] };

    public static SubmittedFile Received(string path, string content) => new(path, () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)), null);

    /// <summary>Hands in files with some findings, an hour later each time.</summary>
    public UnitDossier Submit(IReadOnlyList<SubmittedFile> files, CheckResult? result, string? error = null, DateOnly? replyBy = null)
    {
        clock.Now += TimeSpan.FromHours(1);
        Last = UnitDossier.Open(Root, Unit, null, clock);
        Last.Add(new DossierSubmission { Package = "科协材料", Result = result, Error = error, Files = files, ReplyBy = replyBy });
        return Last;
    }

    public UnitDossier Submit(string content, params Finding[] findings) => Submit([Received(SampleResult.Path, content)], Result(findings));

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public void Fill(params (string Cell, string Text)[] cells) => WorkbookCells.Fill(Table, cells);

    /// <summary>Bytes of every file, by its path.</summary>
    public Dictionary<string, string> Snapshot() => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Root, path), static path => Convert.ToHexString(File.ReadAllBytes(path)));

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2025, 7, 1, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
