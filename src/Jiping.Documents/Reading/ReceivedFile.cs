namespace Jiping.Documents.Reading;

/// <summary>A file of the file system as it was received; an archive is one.</summary>
/// <param name="Path">Path in the package, <c>/</c>-separated.</param>
/// <param name="OnDisk">Full path.</param>
public sealed record ReceivedFile(string Path, string OnDisk);
