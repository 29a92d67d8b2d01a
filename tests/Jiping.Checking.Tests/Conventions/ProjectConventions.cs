using System.Xml.Linq;
using Jiping.Checking.Reports;

namespace Jiping.Checking.Tests.Conventions;

/// <summary>What holds for the projects and the repository.</summary>
public class ProjectConventions
{
    /// <summary>Dependencies point downwards only; what is not listed here is not allowed.</summary>
    private static readonly Dictionary<string, string[]> Directions = new(StringComparer.Ordinal)
    {
        ["Jiping.Core"] = [],
        ["Jiping.Documents"] = ["Jiping.Core"],
        ["Jiping.Extraction"] = ["Jiping.Core", "Jiping.Documents"],
        ["Jiping.Checking"] = ["Jiping.Core", "Jiping.Documents", "Jiping.Extraction"],
        ["Jiping.Web"] = ["Jiping.Core", "Jiping.Documents", "Jiping.Extraction", "Jiping.Checking"],
        ["Jiping.Authoring"] = ["Jiping.Core", "Jiping.Documents", "Jiping.Extraction", "Jiping.Checking"],
        // The command starts the page (jiping serve); it is loaded only then.
        ["Jiping.Cli"] = ["Jiping.Core", "Jiping.Documents", "Jiping.Extraction", "Jiping.Checking", "Jiping.Authoring", "Jiping.Web"],
    };

    private static readonly string[] RootEntries =
    [
        ".ci", ".editorconfig", ".gitattributes", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "Directory.Build.props",
        "Directory.Packages.props", "Jiping.slnx", "LICENSE", "README.md", "README.zh-CN.md", "bench", "data", "docs", "global.json",
        "jiping", "jiping.cmd", "samples", "src", "tests", "tools",
    ];

    /// <summary>What git, builds and editors leave in the root; .gitignore keeps it out of the repository.</summary>
    private static readonly string[] Untracked = [".git", "artifacts", "bin", "obj", "TestResults", ".vs", ".idea", "BenchmarkDotNet.Artifacts"];

    [Fact]
    public void Dependencies_PointDownwards()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories))
        {
            var allowed = Assert.Contains(Path.GetFileNameWithoutExtension(file), Directions);
            var references = XDocument.Load(file).Descendants("ProjectReference")
                .Where(static r => (string?)r.Attribute("ReferenceOutputAssembly") != "false")
                .Select(static r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/')));
            Assert.Empty(references.Except(allowed, StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Root_HoldsOnlyWhatBelongsThere()
    {
        var present = Directory.EnumerateFileSystemEntries(Repository.Root).Select(static p => Path.GetFileName(p))
            .Except(Untracked, StringComparer.Ordinal).Where(static name => !name.EndsWith(".user", StringComparison.Ordinal));

        Assert.Empty(present.Except(RootEntries, StringComparer.Ordinal));
    }

    [Fact]
    public void EveryDecision_IsListed()
    {
        var folder = Repository.PathOf("docs", "decisions");
        var index = File.ReadAllText(Path.Combine(folder, "README.md"));
        var records = Directory.GetFiles(folder, "*.md").Select(static p => Path.GetFileName(p)).Where(static n => n != "README.md").Order(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(records);
        Assert.All(records, name => Assert.Contains($"({name})", index, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, records.Count).Select(static n => n.ToString("0000")), records.Select(static n => n[..4]));
    }

    [Fact]
    public void ToolVersion_IsThatOfTheBuild() =>
        Assert.Equal(ToolVersion.Number, typeof(ToolVersion).Assembly.GetName().Version!.ToString(3));
}
