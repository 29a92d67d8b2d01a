namespace Jiping.Documents.Tests.Fixtures;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Directory.CreateDirectory(Root);

    public string Root { get; } = Path.Combine(Path.GetTempPath(), "jiping-" + Path.GetRandomFileName());

    public string Add(string path, byte[] content)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
        return full;
    }

    public string Add(string path, string content) => Add(path, Fixture.Utf8(content));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
