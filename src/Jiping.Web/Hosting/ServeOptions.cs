namespace Jiping.Web.Hosting;

/// <summary>How the local page is served.</summary>
public sealed record ServeOptions
{
    /// <summary>Port on loopback; 0 for any free one.</summary>
    public int Port { get; init; }

    /// <summary>The default browser is opened.</summary>
    public bool OpenBrowser { get; init; } = true;

    /// <summary>Folder that receives the private folder of the run; the system's for temporary files where null.</summary>
    public string? TemporaryFolder { get; init; }

    /// <summary>Bounds of an upload.</summary>
    public Uploads.UploadLimits Limits { get; init; } = new();
}
