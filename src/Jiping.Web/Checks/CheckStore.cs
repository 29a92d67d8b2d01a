using System.Security.Cryptography;
using Jiping.Web.Hosting;
using Jiping.Web.Uploads;

namespace Jiping.Web.Checks;

/// <summary>The checks since the program started or was cleared. In memory and in the private folder only.</summary>
public sealed class CheckStore(PrivateFolder folder) : IDisposable
{
    private readonly List<Check> checks = [];
    private readonly Lock gate = new();
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>The checks, the latest first.</summary>
    public IReadOnlyList<Check> All
    {
        get
        {
            lock (gate)
                return [.. checks.AsEnumerable().Reverse()];
        }
    }

    public Check? Find(string id)
    {
        lock (gate)
            return checks.Find(check => check.Id == id);
    }

    /// <summary>A folder for a new upload, and its id.</summary>
    public (string Id, string Folder) NewFolder()
    {
        string id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        return (id, folder.Folder("checks", id));
    }

    /// <summary>Takes an upload and starts its check.</summary>
    /// <exception cref="UploadException">It cannot be done as it was asked for.</exception>
    internal Check Add(string id, Upload upload)
    {
        var request = CheckRequest.Of(upload);
        var check = new Check(id, upload.Folder, request, turn);
        lock (gate)
            checks.Add(check);
        check.Start(request.Profile);
        return check;
    }

    /// <summary>Removes everything; how many checks there were.</summary>
    public int Clear()
    {
        List<Check> gone;
        lock (gate)
        {
            gone = [.. checks];
            checks.Clear();
        }
        foreach (var check in gone)
            check.Clear();
        return gone.Count;
    }

    public void Dispose()
    {
        Clear();
        turn.Dispose();
    }
}
