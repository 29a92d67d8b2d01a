using System.Globalization;

namespace Jiping.Checking.Dossiers;

/// <summary>
/// Reads 处理情况.xlsx and writes it anew where there is more to decide. What somebody typed is carried over by finding, and the old file is kept as it was;
/// where it cannot be read, it is left alone and the new one is put beside it.
/// </summary>
internal sealed class TableKeeper
{
    /// <summary>A table of ten thousand findings is a few of them.</summary>
    private const long MostBytes = 64 << 20;

    private static readonly string[] OtherForms = [".et", ".xls", ".ods", ".csv", ".xlsm"];

    private readonly string folder;
    private readonly string path;
    private readonly string shown;
    private readonly byte[]? content;
    private readonly IReadOnlySet<string> known;

    /// <param name="folder">The unit's folder.</param>
    /// <param name="unit">Name of the folder, for messages.</param>
    /// <param name="known">Ids of all findings of the unit.</param>
    public TableKeeper(string folder, string unit, IReadOnlySet<string> known)
    {
        this.folder = folder;
        this.known = known;
        path = Path.Combine(folder, DossierNames.Table);
        shown = $"{unit}/{DossierNames.Table}";
        try
        {
            if (File.Exists(path) && new FileInfo(path).Length > MostBytes)
            {
                Reading = new DisposalReading { Stuck = $"“{shown}”大于 {MostBytes:N0} 字节，不像是处理情况表，没有读取" };
            }
            else if (File.Exists(path))
            {
                content = ReadBytes();
                Reading = DisposalReader.Read(content, shown, known);
            }
            else if (OtherForms.FirstOrDefault(form => File.Exists(Path.ChangeExtension(path, form))) is { } form)
            {
                Reading = new DisposalReading { Stuck = $"没有“{shown}”，只有“{Path.ChangeExtension(DossierNames.Table, form)}”；请在 WPS 里另存为 {DossierNames.Table}" };
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Reading = new DisposalReading { Stuck = $"“{shown}”打不开，可能正被其他程序使用" };
        }
    }

    /// <summary>What was read; empty where there is no table yet.</summary>
    public DisposalReading Reading { get; } = new();

    /// <summary>What is wrong with single cells of the table as it is now, in Chinese.</summary>
    public IReadOnlyList<string> Faults { get; private set; } = [];

    /// <summary>Decisions that are new or changed by what was read.</summary>
    public IReadOnlyList<DossierDecision> NewDecisions(DossierState state, DateTimeOffset now)
    {
        var inForce = state.InForce();
        var found = new List<DossierDecision>();
        foreach (var (id, typed) in Reading.Typed)
        {
            if (Reading.Unclear.Contains(id))
                continue;
            var before = inForce.GetValueOrDefault(id);
            if (Reading.Decided.TryGetValue(id, out var decided))
            {
                if (decided != before)
                    found.Add(new DossierDecision(id, decided, now));
            }
            else if (before is not null)
            {
                found.Add(new DossierDecision(id, new Disposal(DisposalKind.Open, "", "", DateOnly.FromDateTime(now.Date)), now));
            }
        }
        return found;
    }

    /// <summary>Brings the table up to date.</summary>
    /// <param name="findings">All findings of the unit.</param>
    /// <param name="state">Its state, with the decisions that were read.</param>
    /// <param name="say">Receives why the table was not brought up to date.</param>
    /// <param name="note">Receives what else is to be known.</param>
    /// <returns>The copy of the old table that was kept, or null.</returns>
    public DossierKept? Update(IReadOnlyList<TrailedFinding> findings, DossierState state, Action<string> say, Action<string> note)
    {
        Faults = Reading.Faults;
        if (findings.Count == 0)
            return null;
        byte[] fresh = DossierFile.Of(output => DisposalTable.Write(output, findings, Typed(state)));
        if (Reading.Stuck is { } why)
        {
            say($"{why}。表没有动，填过的都在；新表写在旁边的“{WriteBeside(fresh)}”。弄好原表后再运行一次，或者填新表并改名为“{DossierNames.Table}”。");
            return null;
        }
        if (content is null)
        {
            DossierFile.Replace(path, fresh);
            return null;
        }
        if (IsUpToDate(findings))
            return null;
        if (OpenMark() is { } mark)
        {
            say($"“{shown}”正在 WPS 或 Excel 里打开（有“{mark}”），没有更新；填过的已经读回。存盘关掉后再运行一次。");
            return null;
        }
        DossierKept? kept = null;
        if (Reading.Typed.Values.Any(static typed => !typed.IsEmpty) || Reading.Beside.Count > 0)
            kept = Keep();
        if (Reading.Beside.Count > 0)
            note($"“{shown}”表外还写了内容（{string.Join("、", Reading.Beside.Take(8))}{(Reading.Beside.Count > 8 ? "等" : "")}），没有带到新表；原表留存为“{kept!.Path}”。");
        try
        {
            if (!content.AsSpan().SequenceEqual(ReadBytes()))
            {
                say($"“{shown}”刚刚又存过，没有更新；请再运行一次。");
                return kept;
            }
            DossierFile.Replace(path, fresh);
            // Rows have moved.
            Faults = DisposalReader.Read(fresh, shown, known).Faults;
        }
        catch (Exception exception) when (exception is IOException or DossierException)
        {
            say($"“{shown}”写不进去，可能正被打开；表没有动，填过的已经读回。关掉后再运行一次。");
        }
        return kept;
    }

    /// <summary>What is in the cells of the new table: as typed, else as decided before.</summary>
    private Dictionary<string, TypedDisposal> Typed(DossierState state)
    {
        var typed = state.InForce().ToDictionary(static pair => pair.Key, static pair => TypedDisposal.Of(pair.Value), StringComparer.Ordinal);
        foreach (var (id, entry) in Reading.Typed)
            typed[id] = Reading.Decided.TryGetValue(id, out var decided) ? TypedDisposal.Of(decided) : entry;
        return typed;
    }

    /// <summary>Blanks do not count: programs trim them when they save.</summary>
    private bool IsUpToDate(IReadOnlyList<TrailedFinding> findings) => findings.Count == Reading.OwnCells.Count && findings.All(finding =>
        Reading.OwnCells.TryGetValue(finding.Finding.Id, out var own) && own.Select(Plain).SequenceEqual(DisposalTable.OwnCells(finding).Select(Plain)));

    private static string Plain(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));

    /// <summary>The mark that an office program leaves beside a file that it holds open, or null.</summary>
    private string? OpenMark() => new[] { $"~${DossierNames.Table}", $".~{DossierNames.Table}", $".~lock.{DossierNames.Table}#" }.FirstOrDefault(mark => File.Exists(Path.Combine(folder, mark)));

    private byte[] ReadBytes()
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private DossierKept Keep()
    {
        for (int number = 1; ; number++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{DossierNames.KeptTables}/{number:000}.xlsx");
            string target = Path.Combine(folder, name);
            if (File.Exists(target) && !DossierFile.Holds(target, content))
                continue;
            DossierFile.Replace(target, content);
            return new DossierKept(name, content!.Length, DossierFile.HashOf(content));
        }
    }

    /// <summary>Beside the table under a name that holds nothing else yet: somebody may have filled in an earlier one.</summary>
    private string WriteBeside(byte[] fresh)
    {
        for (int number = 1; ; number++)
        {
            string name = number == 1 ? "处理情况（新）.xlsx" : string.Create(CultureInfo.InvariantCulture, $"处理情况（新{number}）.xlsx");
            string target = Path.Combine(folder, name);
            if (File.Exists(target) && !DossierFile.Holds(target, fresh))
                continue;
            DossierFile.Replace(target, fresh);
            return name;
        }
    }
}
