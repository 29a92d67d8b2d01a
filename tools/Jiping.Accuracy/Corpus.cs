using System.Text;
using Jiping.Accuracy.Labels;
using Jiping.Accuracy.Places;
using Jiping.Accuracy.Scoring;
using Jiping.Checking;
using Jiping.Documents.Reading;

namespace Jiping.Accuracy;

/// <summary>The folder of cases, public documents and labels, and the measuring of each of them.</summary>
internal sealed class Corpus
{
    /// <summary>Packages, and the case that each of them is labelled as (null: development cases without labels).</summary>
    private static readonly (string Folder, string? Case)[] Cases =
    [
        ("lingling-2024", "lingling-2024"),
        ("lingling-2024-xlsx", "lingling-2024"),
        ("potou-2024", "potou-2024"),
        ("luquan-2025", "luquan-2025"),
        ("nanxiong-2023", null),
        ("tianhe-2023", null),
    ];

    private readonly string root;
    private readonly IReadOnlyList<Label> caseLabels;
    private readonly IReadOnlyList<Label> publicLabels;

    public Corpus(string root)
    {
        this.root = root;
        caseLabels = CaseLabels.Read(Path.Combine(root, "labels", "relations.json"));
        publicLabels = PublicLabels.Read(Path.Combine(root, "labels", "public.jsonl"));
    }

    /// <summary>The default place: the folder <c>shared</c> beside the repository, or what JIPING_CASES names.</summary>
    public static string? DefaultRoot()
    {
        if (Environment.GetEnvironmentVariable("JIPING_CASES") is { Length: > 0 } named)
            return Directory.Exists(named) ? named : null;
        return Repository() is { } repository && Path.Combine(repository, "..", "shared") is var beside && Directory.Exists(beside) ? Path.GetFullPath(beside) : null;
    }

    /// <summary>The root of the repository that the program was built in, or null.</summary>
    public static string? Repository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Jiping.slnx")))
                return folder.FullName;
        return null;
    }

    /// <summary>Measures every document whose name is <paramref name="only"/>, or all.</summary>
    public IEnumerable<DocumentScore> Measure(string? only = null)
    {
        foreach (var (folder, name) in Cases)
            if (only is null || only == folder)
                yield return Guard(folder, () => MeasureCase(folder, name));
        foreach (var file in publicLabels.Select(static label => label.Source).Distinct().Order(StringComparer.Ordinal))
        {
            if (only is null || only == file)
                yield return Guard(file, () => MeasurePublic(file, file));
            var page = Path.ChangeExtension(file, ".html");
            if ((only is null || only == page) && File.Exists(Path.Combine(root, "public", page)))
                yield return Guard(page, () => MeasurePublic(page, file));
        }
    }

    private DocumentScore MeasureCase(string folder, string? name)
    {
        var result = PackageChecker.Check(PackageReader.Read([Path.Combine(root, "cases", folder)]));
        var labels = caseLabels.Where(label => label.Source == name).ToArray();
        if (name is null)
            return new DocumentScore(folder, result, [], [.. result.Findings.Where(static f => f.Severity >= Checking.Findings.Severity.Warning).Select(static f => new FindingScore(f, null))]);
        var text = new CaseText(File.ReadLines(Path.Combine(root, "labels", "text", name + ".txt")));
        var places = new LinePlaces(text, [.. result.Documents.Select(static d => new DocumentText(d.Document))]);
        return Measure(folder, result, places, labels);
    }

    private DocumentScore MeasurePublic(string file, string labelled)
    {
        var result = PackageChecker.Check(PackageReader.Read([Path.Combine(root, "public", file)]));
        // Not ReadAllText, which drops a byte order mark: the labels count it.
        var layout = Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(root, "public", labelled)));
        var places = new OffsetPlaces(layout, new DocumentText(result.Documents[0].Document));
        return Measure(file, result, places, [.. publicLabels.Where(label => label.Source == labelled)]);
    }

    private static DocumentScore Measure(string name, CheckResult result, IPlaces places, IReadOnlyList<Label> labels)
    {
        var scorer = new Scorer(result, places);
        return new DocumentScore(name, result, scorer.Score(labels), scorer.Findings(labels));
    }

    private static DocumentScore Guard(string name, Func<DocumentScore> measure)
    {
        try
        {
            return measure();
        }
        catch (UnreadableDocumentException e)
        {
            return new DocumentScore(name, null, [], []) { Failure = e.Message };
        }
    }
}
