namespace Jiping.Extraction.Tests.Fixtures;

/// <summary>Real documents, which are no part of the project: beside the repository, or where JIPING_CASES says.</summary>
internal static class SharedData
{
    /// <summary>The path of a file or folder of the data; the test is skipped where the data is absent.</summary>
    public static string Path(params string[] parts)
    {
        var root = Environment.GetEnvironmentVariable("JIPING_CASES") is { Length: > 0 } set ? set : BesideRepository();
        var path = System.IO.Path.Combine([root, .. parts]);
        Assert.SkipUnless(System.IO.Path.Exists(path), $"{Cases.Absent}：{path}，可用 JIPING_CASES 指定");
        return path;
    }

    private static string BesideRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "Jiping.slnx")))
            folder = folder.Parent;
        return System.IO.Path.Combine(folder?.FullName ?? AppContext.BaseDirectory, "..", "shared");
    }
}
