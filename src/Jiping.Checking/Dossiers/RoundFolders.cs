using System.Text;
using Jiping.Checking.Reports;
using Jiping.Checking.Reports.Html;

namespace Jiping.Checking.Dossiers;

/// <summary>
/// The rounds of a unit, a folder each. A round is written beside and then moved to its place in one step, so that it is there whole or not at all; none is
/// touched again.
/// </summary>
internal sealed class RoundFolders
{
    private readonly string folder;
    private readonly List<DossierRound> rounds = [];

    public RoundFolders(string folder)
    {
        this.folder = folder;
        foreach (string path in Directory.EnumerateDirectories(folder))
        {
            if (DossierNames.RoundOf(Path.GetFileName(path)) is not { } number)
                continue;
            string register = Path.Combine(path, DossierNames.Register);
            var round = DossierFile.FromJson<DossierRound>(register)
                ?? throw new DossierException($"“{path}”里没有“{DossierNames.Register}”：不是程序写的，或者被删过文件。这份档案没有动；请从备份恢复，或把这个文件夹移到别处后再运行。");
            if (round.Number != number)
                throw new DossierException($"“{register}”写的是第{round.Number}次，与所在文件夹不符：文件夹改过名字。这份档案没有动；请把名字改回去后再运行。");
            rounds.Add(round);
        }
        rounds.Sort(static (a, b) => a.Number.CompareTo(b.Number));
    }

    /// <summary>In their order.</summary>
    public IReadOnlyList<DossierRound> All => rounds;

    /// <summary>Adds a round, unless the last one had the same files and the same findings.</summary>
    /// <param name="unit">Name of the unit.</param>
    /// <param name="submission">What came in.</param>
    /// <param name="number">Its number.</param>
    /// <param name="now">When it is taken in.</param>
    /// <returns>The round, or null where none was added.</returns>
    public DossierRound? Add(string unit, DossierSubmission submission, int number, DateTimeOffset now)
    {
        var names = new StoredNames();
        var plan = submission.Files.Select(file => (File: file, Name: file.Open is null ? "" : names.Of(file.Path))).ToList();
        var round = new DossierRound
        {
            Number = number,
            Unit = unit,
            Source = submission.Package,
            Received = now,
            Files = [.. plan.Select(pair => Seen(pair.File, pair.Name, number))],
            Error = submission.Error,
            Documents = submission.Result?.Documents.DistinctBy(static d => d.Document.Path).ToDictionary(static d => d.Document.Path, static d => ContractNames.Of(d.Cover.Kind)) ?? [],
            Findings = submission.Result is { } result ? DossierFinding.Of(result) : [],
        };
        if (rounds is [.., var last] && round.IsSame(last))
            return null;
        string staged = DossierFile.TemporaryOf(Path.Combine(folder, "round"));
        string target = Path.Combine(folder, DossierNames.Round(number));
        try
        {
            Directory.CreateDirectory(staged);
            if (rounds.LastOrDefault(round.HasSameFiles) is { } same && round.Files.Count > 0)
                round = round with { FilesOf = same.FilesOf ?? same.Number, Files = [.. round.Files.Select(file => file with { Kept = same.Files.First(kept => kept.Path == file.Path && kept.Hash == file.Hash).Kept })] };
            else
                foreach (var (pair, seen) in plan.Zip(round.Files))
                    if (pair.File.Open is not null)
                        Copy(pair.File, Path.Combine([staged, DossierNames.Received, .. pair.Name.Split('/')]), seen.Hash);
            round = round with { Results = [WriteResult(staged, number, DossierNames.ResultJson, output => WriteJson(submission, output)), WriteResult(staged, number, DossierNames.ResultPage, output => WritePage(submission, output))] };
            File.WriteAllBytes(Path.Combine(staged, DossierNames.Register), DossierFile.ToJson(round));
            Directory.Move(staged, target);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw DossierFile.Fault(target, exception);
        }
        finally
        {
            DossierFile.DiscardFolder(staged);
        }
        rounds.Add(round);
        return round;
    }

    private static DossierReceived Seen(SubmittedFile file, string name, int number)
    {
        if (file.Open is null)
            return new DossierReceived(file.Path, "", 0, "", file.Changed, file.Remark);
        try
        {
            using var content = file.Open();
            string hash = DossierFile.HashOf(content);
            return new DossierReceived(file.Path, $"{DossierNames.Round(number)}/{DossierNames.Received}/{name}", content.Length, hash, file.Changed, file.Remark);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DossierException($"“{file.Path}”读不了，没有建档；请检查文件是否正被打开、是否有读取权限，然后再运行。", exception);
        }
    }

    /// <summary>The bytes as they are; what was changed since it was hashed a moment ago is no round.</summary>
    private static void Copy(SubmittedFile file, string target, string hash)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using (var content = file.Open!())
        using (var copy = new FileStream(target, FileMode.CreateNew, FileAccess.Write))
        {
            content.CopyTo(copy);
            copy.Flush(flushToDisk: true);
        }
        if (DossierFile.HashOf(target) != hash)
            throw new DossierException($"“{file.Path}”在建档的时候还在变，没有建档；请等它传完、存好后再运行。");
    }

    private static DossierKept WriteResult(string staged, int number, string name, Action<Stream> write)
    {
        byte[] content = DossierFile.Of(write);
        File.WriteAllBytes(Path.Combine(staged, name), content);
        return new DossierKept($"{DossierNames.Round(number)}/{name}", content.Length, DossierFile.HashOf(content));
    }

    private static void WriteJson(DossierSubmission submission, Stream output)
    {
        if (submission.Result is { } result)
            JsonReport.Write(result, output, indented: true);
        else
            JsonReport.WriteError(submission.Package, submission.Error!, output, indented: true);
    }

    private static void WritePage(DossierSubmission submission, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        if (submission.Result is { } result)
            HtmlReport.Write(result, writer);
        else
            HtmlReport.WriteError(submission.Package, submission.Error!, writer);
    }
}

/// <summary>Paths that every file system takes, each once even where case does not count.</summary>
internal sealed class StoredNames
{
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    public string Of(string path)
    {
        string safe = string.Join('/', path.Split('/').Select(DossierNames.Safe));
        string extension = Path.GetExtension(safe);
        string name = safe;
        for (int i = 2; !taken.Add(name); i++)
            name = $"{safe[..^extension.Length]}（{i}）{extension}";
        return name;
    }
}
