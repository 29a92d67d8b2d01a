using System.Text.Json;
using Jiping.Testing.Heaps;

namespace Jiping.Cli.Tests;

/// <summary>The heap of ninety units, checked once in all forms, and its second round compared with the first.</summary>
public sealed class NinetyUnitsRun : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("jiping 收件 ").FullName;

    public NinetyUnitsRun()
    {
        Manifest = NinetyUnits.Write(Path.Combine(root, "第一次"), LegacyFiles.AreMakeable);
        var first = Check(Manifest, "第一次结果", "--summary", PathOf("通报.docx"));
        (ExitCode, Output, Error) = (first.ExitCode, first.Output, first.Error);
        Second = NinetyUnits.Write(Path.Combine(root, "第二次"), second: true);
        Check(Second, "第二次结果", "--since", Path.Combine(root, "第一次结果"));
    }

    internal HeapManifest Manifest { get; }

    internal HeapManifest Second { get; }

    internal int ExitCode { get; }

    internal string Output { get; }

    internal string Error { get; }

    /// <summary>The path of a result of the first round.</summary>
    internal string PathOf(string name) => Path.Combine(root, "第一次结果", name);

    /// <summary>The path of a result of the second round.</summary>
    internal string SecondPathOf(string name) => Path.Combine(root, "第二次结果", name);

    internal JsonElement First(PlannedUnit unit) => FirstFile($"{unit.Name}.json");

    internal JsonElement FirstFile(string name) => Read(PathOf(name));

    internal JsonElement SecondFile(string name) => Read(SecondPathOf(name));

    public void Dispose() => Directory.Delete(root, recursive: true);

    private CliRun Check(HeapManifest heap, string output, params string[] more) => CliRun.Of(
    [
        "check", "--by-unit", heap.Folder, "--roster", heap.Roster, "--reference", heap.Reference, "--out", Path.Combine(root, output),
        .. ((string[])["text", "json", "html", "sarif", "docx", "letter", "xlsx"]).SelectMany(static format => (string[])["--format", format]), .. more,
    ]);

    private static JsonElement Read(string path) => JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
}
