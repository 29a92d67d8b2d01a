using Jiping.Documents.Reading;

namespace Jiping.Web.Uploads;

/// <summary>Bounds of one upload, counted while it is received.</summary>
public sealed record UploadLimits
{
    /// <summary>Bytes of one file: what a reader would take.</summary>
    public long FileBytes { get; init; } = ReadLimits.Default.FileBytes;

    /// <summary>Bytes of all files.</summary>
    public long TotalBytes { get; init; } = 4L << 30;

    /// <summary>Number of files.</summary>
    public int Files { get; init; } = 20_000;
}
