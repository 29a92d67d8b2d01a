using Jiping.Checking;
using Jiping.Documents.Files;

namespace Jiping.Web.Checks;

/// <summary>An upload and its runs: one for each profile that was asked for. The files are read again for another profile, never uploaded again.</summary>
public sealed class Check(string id, string folder, CheckRequest request, SemaphoreSlim turn)
{
    private readonly Dictionary<string, CheckRun> runs = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private bool cleared;

    public string Id => id;

    public CheckRequest Request => request;

    /// <summary>True where the first page shows all units, and not the one package.</summary>
    public bool IsMany => request.Kind != CheckKind.One;

    /// <summary>The run under a profile; null where none was asked for.</summary>
    public CheckRun? Find(string profile)
    {
        lock (gate)
            return runs.GetValueOrDefault(profile);
    }

    /// <summary>Starts a run under a profile; one that is there is kept, unless it was cancelled.</summary>
    public void Start(Profile profile)
    {
        CheckRun run;
        lock (gate)
        {
            if (cleared || runs.TryGetValue(profile.Id, out var known) && known.State != RunState.Cancelled)
                return;
            run = new CheckRun(request, profile, Path.Combine(folder, $"{profile.Id}-{runs.Count}"));
            runs[profile.Id] = run;
        }
        // A thread of its own: it blocks, and the pool is for the pages.
        new Thread(() => Work(run)) { IsBackground = true, Name = "check" }.Start();
    }

    /// <summary>Stops all runs and removes all files.</summary>
    public void Clear()
    {
        List<CheckRun> known;
        lock (gate)
        {
            cleared = true;
            known = [.. runs.Values];
        }
        foreach (var run in known)
            run.Cancel();
        // What is being read right now may take a while; its run removes what it wrote meanwhile.
        Task.WaitAll([.. known.Select(static run => run.Ended)], Patience);
        FolderRemoval.Remove(folder);
    }

    private static TimeSpan Patience => TimeSpan.FromSeconds(5);

    private void Work(CheckRun run)
    {
        run.Work(turn);
        bool gone;
        lock (gate)
            gone = cleared;
        if (gone)
            FolderRemoval.Remove(folder);
    }
}
