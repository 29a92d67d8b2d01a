namespace Jiping.Testing;

/// <summary>
/// The labelled cases, which are not part of the project: looked for where JIPING_CASES points, else in the folder “shared” beside
/// the repository. Their absence is the only reason for which a test may be skipped; .ci/run tells it by these words.
/// </summary>
internal static class Cases
{
    /// <summary>How every reason of an allowed skip begins.</summary>
    public const string Absent = "未找到案例数据";

    /// <summary>The folder of one package of <c>cases/</c>; skips the test where it is absent.</summary>
    public static string Folder(string name) => Existing(Path.Combine("cases", name));

    /// <summary>A file or folder below the data by its path; skips the test where it is absent.</summary>
    public static string Existing(string relativePath)
    {
        var root = Environment.GetEnvironmentVariable("JIPING_CASES") is { Length: > 0 } named
            ? named
            : Path.Combine(Repository.Root, "..", "shared");
        var path = Path.GetFullPath(Path.Combine(root, relativePath));
        Assert.SkipUnless(Path.Exists(path), $"{Absent}：{relativePath}");
        return path;
    }
}
