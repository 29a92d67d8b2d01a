using Jiping.Checking.References;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Assignment;

/// <summary>
/// Assigns the files of a heap to the units of a roster: by the folders and archives they lie in, by their names, by what the documents say on
/// cover and seal line. Where these agree the assignment is sure; where they do not, or one says too little, it is made and said to be unsure.
/// </summary>
public sealed class UnitAssigner
{
    private readonly IReadOnlyList<RosterUnit> units;
    private readonly UnitMentions mentions;
    private readonly UnitIndex index;

    public UnitAssigner(Roster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        units = roster.Units;
        mentions = new UnitMentions([.. units.Select(static unit => (unit.Name, unit.Code))]);
        index = new UnitIndex(units.Select(static unit => unit.Name));
    }

    /// <summary>True where the names of a file and its folders alone tell whose it is: then a slow reading can be saved.</summary>
    public bool IsNamed(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var votes = NameVotes(path);
        return votes.Exists(static vote => vote.Mention is { Strong: true, Only: >= 0 }) && votes.Select(static vote => vote.Mention.Only).Distinct().Count() == 1;
    }

    /// <summary>Assigns every file; the result stands in the order of the evidence.</summary>
    public IReadOnlyList<FileAssignment> Assign(IReadOnlyList<FileEvidence> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var assigned = files.Select(AssignOne).ToList();
        Neighbours.Fill(assigned);
        return assigned;
    }

    private FileAssignment AssignOne(FileEvidence file)
    {
        var votes = NameVotes(file.Path);
        AddDocumentVotes(file, votes);
        var result = Decide(file.Path, votes) with { Year = file.Cover?.Year };
        // A report that names somebody who is not on the roster is looked at, whatever folder it lies in.
        if (result is { Unit: >= 0, Sure: true } && file.Cover is { Entity: { } entity, Kind: DocumentKind.Report or DocumentKind.ScoringForm or DocumentKind.DataSheet }
            && votes.TrueForAll(static vote => vote.By is not (AssignedBy.Cover or AssignedBy.Seal)))
            result = result with { Sure = false, Why = $"封面写的单位是“{entity}”，名单上没有", Candidates = [units[result.Unit].Name] };
        return result;
    }

    private List<Vote> NameVotes(string path)
    {
        var votes = new List<Vote>();
        string[] steps = path.Split('/');
        for (int i = steps.Length - 2; i >= 0; i--)
        {
            string step = steps[i].EndsWith('!') ? Path.GetFileNameWithoutExtension(steps[i][..^1]) : steps[i];
            if (mentions.Find(step) is { Units.Count: > 0 } folder)
            {
                votes.Add(new Vote(AssignedBy.Folder, folder, step));
                break;
            }
        }
        string name = Path.GetFileNameWithoutExtension(steps[^1]);
        if (mentions.Find(name) is { Units.Count: > 0 } file)
            votes.Add(new Vote(AssignedBy.FileName, file, name));
        return votes;
    }

    private void AddDocumentVotes(FileEvidence file, List<Vote> votes)
    {
        string? entity = file.Cover?.Entity;
        bool ofSeal = entity is not null && entity == file.Seal && file.Cover!.Title?.Contains(entity, StringComparison.Ordinal) != true;
        if (entity is not null && OfName(entity) is { Units.Count: > 0 } named)
            votes.Add(new Vote(ofSeal ? AssignedBy.Seal : AssignedBy.Cover, named, entity));
        else if (entity is null && file.Cover?.Title is { } title && mentions.Find(title) is { Units.Count: > 0 } titled)
            votes.Add(new Vote(AssignedBy.Cover, titled, title));
        if (!ofSeal && file.Seal is { } seal && OfName(seal) is { Units.Count: > 0 } sealedBy)
            votes.Add(new Vote(AssignedBy.Seal, sealedBy, seal));
    }

    private UnitMention OfName(string name)
    {
        var found = index.Find(name);
        return found.Count > 0 ? new UnitMention(found, found.Count == 1) : mentions.Find(name);
    }

    private FileAssignment Decide(string path, List<Vote> votes)
    {
        if (votes.Count == 0)
            return new FileAssignment(path, -1, AssignedBy.Folder, false, "文件夹、文件名、封面和落款都没有名单上的单位");
        var strong = votes.Where(static vote => vote.Mention is { Strong: true, Only: >= 0 }).ToList();
        var named = (strong.Count > 0 ? strong : votes.Where(static vote => vote.Mention.Only >= 0)).ToList();
        if (named.Count == 0)
        {
            // Several units each: what all of them leave.
            int[] common = [.. votes.Select(static vote => vote.Mention.Units.AsEnumerable()).Aggregate(static (a, b) => a.Intersect(b))];
            return common.Length == 1
                ? new FileAssignment(path, common[0], votes[0].By, false, Describe(votes)) { Candidates = Names(votes) }
                : new FileAssignment(path, -1, votes[0].By, false, $"{Describe(votes)}，无法确定是哪一个单位") { Candidates = Names(votes) };
        }
        // Most votes; of as many, the folder it came in, then its name: a cover is often last year's or another unit's with the name left in.
        var first = named.GroupBy(static vote => vote.Mention.Only).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Min(static vote => vote.By)).First();
        int unit = first.Key;
        bool agreed = votes.TrueForAll(vote => vote.Mention.Units.Contains(unit));
        return strong.Count > 0 && agreed
            ? new FileAssignment(path, unit, first.Min(static vote => vote.By), true, "")
            : new FileAssignment(path, unit, first.Min(static vote => vote.By), false, agreed ? $"只有简称可凭：{Describe(votes)}" : Describe(votes)) { Candidates = Names(votes) };
    }

    private string Describe(List<Vote> votes) => string.Join("，", votes.Select(vote => vote.Mention.Only >= 0
        ? $"{NameOf(vote.By)}“{vote.Text}”像是“{units[vote.Mention.Only].Name}”"
        : $"{NameOf(vote.By)}“{vote.Text}”对得上 {vote.Mention.Units.Count} 个单位"));

    private List<string> Names(List<Vote> votes) => [.. votes.SelectMany(static vote => vote.Mention.Units).Distinct().Order().Select(unit => units[unit].Name)];

    private static string NameOf(AssignedBy by) => by switch
    {
        AssignedBy.Folder => "文件夹",
        AssignedBy.FileName => "文件名",
        AssignedBy.Cover => "封面",
        _ => "落款",
    };

    /// <summary>What one witness says.</summary>
    private readonly record struct Vote(AssignedBy By, UnitMention Mention, string Text);
}
