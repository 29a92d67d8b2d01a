using Jiping.Checking.Reports.Letters;

namespace Jiping.Checking.Dossiers;

/// <summary>The dossier of one unit (design section 10): files as received, findings with their disposal, letters, and an index that needs no program.</summary>
public sealed class UnitDossier
{
    private readonly string folder;
    private readonly string name;
    private readonly TimeProvider time;
    private readonly RoundFolders rounds;
    private readonly List<string> messages = [];
    private DossierState state;
    private Dictionary<string, Disposal> inForce = [];

    private UnitDossier(string root, string unit, string? code, TimeProvider time)
    {
        this.time = time;
        name = DossierNames.Safe(unit);
        folder = Path.Combine(root, name);
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DossierFile.Fault(folder, exception);
        }
        foreach (string place in (string[])["", DossierNames.Letters, DossierNames.KeptTables])
            DossierFile.RemoveUnfinished(Path.Combine(folder, place));
        state = DossierFile.FromJson<DossierState>(Path.Combine(folder, DossierNames.State)) ?? new DossierState { Unit = unit };
        state = state with { Code = code ?? state.Code };
        rounds = new RoundFolders(folder);
    }

    /// <summary>What is to be said to the reviewer, in Chinese.</summary>
    public IReadOnlyList<string> Messages => messages;

    /// <summary>True where something that was filled in could not be used.</summary>
    public bool HasFaults { get; private set; }

    /// <summary>Opens the dossier of a unit, or begins one; what an interrupted run left is cleared away.</summary>
    /// <exception cref="DossierException">It cannot be read or written.</exception>
    public static UnitDossier Open(string root, string unit, string? code, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(time);
        return new UnitDossier(root, unit, code, time);
    }

    /// <summary>Takes in what was handed in, reads the decisions, and writes the letter, the table and the index.</summary>
    /// <exception cref="DossierException">It cannot be written; what was there before is as it was.</exception>
    public void Add(DossierSubmission submission)
    {
        ArgumentNullException.ThrowIfNull(submission);
        var now = time.GetLocalNow();
        int number = Math.Max(rounds.All.Count == 0 ? 0 : rounds.All[^1].Number, state.Registers.Count) + 1;
        rounds.Add(state.Unit, submission, number, now);
        Bring(now, () =>
        {
            int round = rounds.All[^1].Number;
            var replyBy = submission.ReplyBy ?? state.Letters.LastOrDefault(letter => letter.Round == round)?.ReplyBy;
            var letter = submission.Result is { } result ? LetterComposer.Of(Asked(result), replyBy) : LetterComposer.OfUnreadable(state.Unit, submission.Error!, replyBy);
            if (LetterKeeper.Write(folder, letter, state, round, now) is { } written)
                state = state with { Letters = [.. state.Letters, written] };
        });
    }

    /// <summary>Reads the decisions and writes the table and the index anew.</summary>
    /// <exception cref="DossierException">It cannot be written.</exception>
    public void Refresh() => Bring(time.GetLocalNow(), static () => { });

    /// <summary>The result without what is not to be asked of the unit again: 不采纳 and 已说明.</summary>
    public CheckResult Asked(CheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result with { Findings = [.. result.Findings.Where(finding => inForce.GetValueOrDefault(finding.Id)?.Kind is not (DisposalKind.Rejected or DisposalKind.Explained))] };
    }

    /// <summary>What the index of all units says of this one.</summary>
    internal UnitSummary Summary => UnitSummary.Of(name, state, rounds.All, FindingTrail.Of(rounds.All));

    private void Bring(DateTimeOffset now, Action writeLetter)
    {
        RegisterRounds();
        var trail = FindingTrail.Of(rounds.All);
        var table = new TableKeeper(folder, name, trail.Select(static finding => finding.Finding.Id).ToHashSet(StringComparer.Ordinal));
        state = state with { Decisions = [.. state.Decisions, .. table.NewDecisions(state, now)] };
        Save();
        inForce = state.InForce();
        writeLetter();
        if (table.Update(trail, state, Complain, messages.Add) is { } kept && !state.KeptTables.Contains(kept))
            state = state with { KeptTables = [.. state.KeptTables, kept] };
        foreach (string fault in table.Faults)
            Complain(fault);
        Save();
        new UnitIndex(name, state, rounds.All, trail).Write(folder);
    }

    /// <summary>A round is in its place before its register is noted; an interrupted run may have left that undone.</summary>
    private void RegisterRounds()
    {
        foreach (var round in rounds.All)
        {
            string path = $"{DossierNames.Round(round.Number)}/{DossierNames.Register}";
            if (state.Registers.Any(known => known.Path == path))
                continue;
            string full = Path.Combine(folder, path);
            state = state with { Registers = [.. state.Registers, new DossierKept(path, new FileInfo(full).Length, DossierFile.HashOf(full))] };
        }
    }

    private void Save() => DossierFile.Replace(Path.Combine(folder, DossierNames.State), DossierFile.ToJson(state));

    private void Complain(string message)
    {
        messages.Add(message);
        HasFaults = true;
    }
}
