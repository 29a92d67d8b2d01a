using System.Text.RegularExpressions;

namespace Jiping.Checking.Tests.Conventions;

/// <summary>What holds for every source file.</summary>
public class SourceConventions
{
    private const int MaximumLines = 400;

    private static readonly string[] CodeFolders = ["src", "tests", "tools", "bench"];

    private static readonly string[] VagueNames = ["Helpers", "Helper", "Utils", "Util", "Utilities", "Common", "Managers", "Misc"];

    [Fact]
    public void Files_AreOfOnePurpose() => Assert.All(
        Sources("src"), static path => Assert.True(File.ReadLines(path).Count() <= MaximumLines, $"{path} has more than {MaximumLines} lines"));

    [Fact]
    public void Folders_AreNamedByWhatTheyHold()
    {
        var folders = CodeFolders.SelectMany(Sources).SelectMany(static path => Path.GetRelativePath(Repository.Root, path).Split(Path.DirectorySeparatorChar)[..^1]);

        Assert.Empty(folders.Distinct(StringComparer.Ordinal).Intersect(VagueNames, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Numbers_NeverPassThroughBinaryFloatingPoint() => Assert.All(Sources("src"), static path =>
    {
        foreach (var line in File.ReadLines(path))
            Assert.False(Regex.IsMatch(CodeOf(line), @"\b(double|float|Double|Single|Half)\b(?!\()"), $"{path}: {line.Trim()}");
    });

    [Fact]
    public void Text_HasNoLeftovers() => Assert.All(CodeFolders.SelectMany(Sources), static path =>
    {
        foreach (var line in File.ReadLines(path))
            Assert.False(Regex.IsMatch(line, @"\b(TO[D]O|FIX[M]E|HA[C]K)\b|/(wor[k]|tm[p])/"), $"{path}: {line.Trim()}");
    });

    /// <summary>The line without strings and comments: words in those are no code.</summary>
    private static string CodeOf(string line)
    {
        var code = Regex.Replace(line, """
            "(\\.|[^"\\])*"
            """.Trim(), "\"\"");
        var comment = code.IndexOf("//", StringComparison.Ordinal);
        return comment < 0 ? code : code[..comment];
    }

    private static IEnumerable<string> Sources(string folder)
    {
        var root = Repository.PathOf(folder);
        return !Directory.Exists(root) ? [] : Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Where(static path => !Regex.IsMatch(path, @"[\\/](bin|obj)[\\/]"));
    }
}
