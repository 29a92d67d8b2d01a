using System.Text;
using Jiping.Authoring.Ledgers;
using Jiping.Authoring.Packages.Forms;
using Jiping.Core.Data;
using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Documents.Reading;

namespace Jiping.Authoring.Packages;

/// <summary>Reads the files of a package and collects all that is wrong with them. One reading; not thread-safe.</summary>
internal sealed class PackageIntake(string path, SchemeCatalog schemes)
{
    /// <summary>Marks a section that was carried over; in the first line of its file.</summary>
    public const string PendingMark = "<!-- 待更新：由上年带入，改好后删去这一行 -->";

    private const string PendingStart = "<!-- 待更新";
    private const int MostDataBytes = 16 << 20;
    private const int MostFiles = 2000;
    private const int MostLedgerCells = 2_000_000;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private readonly List<DataProblem> problems = [];
    private readonly List<PackageNotice> notices = [];
    private readonly Dictionary<string, Dictionary<FigureRef, DataEntry>> places = new(StringComparer.Ordinal);
    private Dictionary<string, TreeFile> files = [];
    private int format = SubmissionPackage.CurrentFormat;

    public IReadOnlyList<DataProblem> Problems => problems;

    /// <summary>The package, or null where there are problems.</summary>
    public LoadedPackage? Read(FileTree tree)
    {
        files = Rooted(tree);
        if (files.Keys.Count(IsData) > MostFiles)
        {
            problems.Add(new DataProblem(path, 0, 0, $"文件超过 {MostFiles} 个，请确认给的是一个单位一年的填报包"));
            return null;
        }

        if (Node(PackageFiles.Info) is not { } root)
        {
            if (!files.ContainsKey(PackageFiles.Info))
                problems.Add(new DataProblem(PackageFiles.Info, 0, 0, "没有这个文件，不是填报包；新建请用 jiping new"));
            return null;
        }

        var data = new DataReader(PackageFiles.Info);
        if (PackageMigrations.Format(data, root) is not { } known)
        {
            problems.AddRange(data.Problems);
            return null;
        }

        format = known;
        root = PackageMigrations.Migrate(PackageFiles.Info, root, format);
        var info = InfoForm.Read(data, root);
        var scheme = EvaluationForm.Scheme(data, root, schemes, SchemeKind.Whole);
        int year = info.Info?.Year ?? 0;
        var whole = Whole(info, scheme, year);
        var projects = Projects(data, root, info, year);
        var narrative = Narrative(data, root, info);
        var ledger = Ledger();
        problems.InsertRange(0, data.Problems);
        Strangers();
        if (problems.Count > 0 || info.Info is null || scheme is null)
            return null;
        var package = new SubmissionPackage { Info = info.Info, Whole = whole, Projects = projects, Narrative = narrative };
        var loaded = new LoadedPackage
        {
            Package = package,
            Schemes = schemes,
            Path = path,
            Ledger = ledger,
            Evidence = [.. files.Values.Where(static file => file.Path.StartsWith(PackageFiles.EvidenceFolder, StringComparison.Ordinal)).Select(static file => new EvidenceFile(file))],
            Accepted = files.GetValueOrDefault(PackageFiles.Accepted),
            Others = [.. files.Values.Where(static file => !IsData(file.Path) && file.Path != PackageFiles.Accepted && !file.Path.StartsWith(PackageFiles.EvidenceFolder, StringComparison.Ordinal))],
        };
        return loaded with { Notices = [.. notices, .. PackageNotices.Of(loaded, places), .. PackageLedger.Of(loaded).Notices(package)] };
    }

    /// <summary>The files by path; a zip often holds the folder itself.</summary>
    private static Dictionary<string, TreeFile> Rooted(FileTree tree)
    {
        var all = tree.Files.ToDictionary(static file => file.Path, StringComparer.Ordinal);
        if (!tree.IsArchive || all.ContainsKey(PackageFiles.Info))
            return all;
        var roots = all.Keys.Select(static file => file.Split('/')[0] + "/").Distinct(StringComparer.Ordinal).ToList();
        return roots.Count == 1 && all.ContainsKey(roots[0] + PackageFiles.Info)
            ? all.Values.Select(file => file.Below(roots[0])).ToDictionary(static file => file.Path, StringComparer.Ordinal)
            : all;
    }

    private static bool IsData(string file) => file is PackageFiles.Info or PackageFiles.Figures or PackageFiles.Indicators
        || In(file, PackageFiles.ProjectFolder, ".yaml") || In(file, PackageFiles.LedgerFolder, ".csv") || In(file, PackageFiles.NarrativeFolder, ".md");

    private static bool In(string file, string folder, string extension) =>
        file.StartsWith(folder, StringComparison.Ordinal) && file.IndexOf('/', folder.Length) < 0 && file.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private List<string> Names(string folder, string extension) => [.. files.Keys.Where(file => In(file, folder, extension)).Select(file => file[folder.Length..^extension.Length]).Order(StringComparer.Ordinal)];

    private Evaluation Whole(InfoData info, Scheme? scheme, int year)
    {
        var figures = FigureTable.Empty;
        if (Node(PackageFiles.Figures) is { } figureRoot)
        {
            var data = new DataReader(PackageFiles.Figures);
            figures = FigureForm.Read(data, Migrated(PackageFiles.Figures, figureRoot), year, places[""] = []);
            problems.AddRange(data.Problems);
        }
        else if (!files.ContainsKey(PackageFiles.Figures))
        {
            notices.Add(new PackageNotice(PackageNoticeKind.File, new DataProblem(PackageFiles.Figures, 0, 0, "没有这个文件，整体支出的数据都按未填")));
            figures = new FigureTable(year, []);
        }

        var evaluation = new Evaluation { SchemeId = info.SchemeId, SchemeVersion = info.SchemeVersion ?? 1, Figures = figures };
        if (Node(PackageFiles.Indicators) is not { } root)
            return evaluation;
        var reader = new DataReader(PackageFiles.Indicators);
        root = Migrated(PackageFiles.Indicators, root);
        if (reader.Members(root, PackageFiles.Indicators, [], [Keys.Goals, Keys.Indicators]))
            evaluation = evaluation with { Goals = EvaluationForm.Goals(reader, root), Indicators = EvaluationForm.Indicators(reader, root, scheme) };
        problems.AddRange(reader.Problems);
        return evaluation;
    }

    private List<ProjectEvaluation> Projects(DataReader info, DataNode root, InfoData listed, int year)
    {
        var projects = new List<ProjectEvaluation>();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string key in Ordered(info, root, Keys.Projects, listed.Projects, PackageFiles.ProjectFolder, ".yaml"))
        {
            string file = PackageFiles.OfProject(key);
            if (Node(file) is not { } node)
                continue;
            var data = new DataReader(file);
            if (EvaluationForm.Project(data, Migrated(file, node), key, year, schemes, places[key] = []) is { } project)
            {
                if (names.TryGetValue(project.Name, out string? other))
                    data.Report(node[Keys.ProjectName]!, $"项目名称“{project.Name}”与 {other} 相同；一个项目只写一个文件");
                else
                    names.Add(project.Name, file);
                projects.Add(project);
            }

            problems.AddRange(data.Problems);
        }

        return projects;
    }

    private List<NarrativeSection> Narrative(DataReader info, DataNode root, InfoData listed)
    {
        var sections = new List<NarrativeSection>();
        foreach (string id in Ordered(info, root, Keys.Sections, listed.Sections, PackageFiles.NarrativeFolder, ".md"))
            if (Text(PackageFiles.OfSection(id)) is { } text)
                sections.Add(Section(id, text));
        return sections;
    }

    internal static NarrativeSection Section(string id, string text)
    {
        text = text.ReplaceLineEndings("\n");
        bool pending = text.StartsWith(PendingStart, StringComparison.Ordinal);
        if (pending)
            text = text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? text[(end + 1)..] : "";
        return new NarrativeSection(id, text.Trim('\n', ' ', '\t')) { Pending = pending };
    }

    /// <summary>First the listed ones, then whatever else lies in the folder; a listed one without a file is a problem.</summary>
    private IEnumerable<string> Ordered(DataReader info, DataNode root, string key, IReadOnlyList<string> listed, string folder, string extension)
    {
        var present = Names(folder, extension);
        foreach (var twins in present.GroupBy(static name => name, StringComparer.OrdinalIgnoreCase).Where(static group => group.Count() > 1))
            problems.Add(new DataProblem(folder, 0, 0, $"{string.Join('、', twins.Select(name => name + extension))} 只有大小写不同，在 Windows 上是同一个文件；请改名"));
        foreach (string name in listed)
        {
            if (present.Remove(name))
                yield return name;
            else
                info.Report(root[key]!, $"“{key}”列了“{name}”，但没有 {folder}{name}{extension} 这个文件");
        }

        foreach (string name in present)
        {
            if (PackageFiles.IsName(name))
                yield return name;
            else
                problems.Add(new DataProblem($"{folder}{name}{extension}", 0, 0, "文件名里有不能用的字，或太长；请改名"));
        }
    }

    private List<LedgerFile> Ledger()
    {
        var ledger = new List<LedgerFile>();
        foreach (string kind in Names(PackageFiles.LedgerFolder, ".csv"))
        {
            string file = PackageFiles.OfLedger(kind);
            if (Bytes(file) is not { } bytes)
                continue;
            if (FileTree.DecodeText(bytes) is not { } text)
            {
                problems.Add(new DataProblem(file, 0, 0, "不是文本文件；请用 WPS 或 Excel 另存为“CSV UTF-8”"));
                continue;
            }

            if (LedgerOf(kind, CsvText.Read(text, out int? unclosed), out string? fault) is { } read)
                ledger.Add(read);
            else if (fault is not null)
                problems.Add(new DataProblem(file, 0, 0, fault));
            if (unclosed is { } line)
                problems.Add(new DataProblem(file, line, 0, "引号没有成对，之后的内容都被当成一格"));
        }

        return ledger;
    }

    /// <summary>A table whose rows are as wide as the widest; null for an empty one, and for one too large to be a ledger (with the fault).</summary>
    internal static LedgerFile? LedgerOf(string kind, IReadOnlyList<LedgerRow> rows, out string? fault)
    {
        fault = null;
        if (rows.Count == 0)
            return null;
        int width = rows.Max(static row => Width(row.Cells));
        if ((long)width * rows.Count > MostLedgerCells)
        {
            fault = $"有 {rows.Count} 行、{width} 列，不像是台账，没有读；请核对内容";
            return null;
        }

        IReadOnlyList<string> Wide(IReadOnlyList<string> cells) => [.. cells.Take(width), .. Enumerable.Repeat("", Math.Max(0, width - cells.Count))];
        return new LedgerFile(kind, Wide(rows[0].Cells), [.. rows.Skip(1).Select(row => row with { Cells = Wide(row.Cells) })]);

        static int Width(IReadOnlyList<string> cells)
        {
            int last = cells.Count;
            while (last > 0 && cells[last - 1].Length == 0)
                last--;
            return last;
        }
    }

    /// <summary>Files that look like data and are not where data is read.</summary>
    private void Strangers()
    {
        foreach (string file in files.Keys)
        {
            string? hint = file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) ? "扩展名应是 .yaml，这个文件没有读"
                : IsData(file) || file == PackageFiles.Accepted || file.StartsWith(PackageFiles.EvidenceFolder, StringComparison.Ordinal) ? null
                : file.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) ? $"不认识这个文件，没有读。数据文件有 {PackageFiles.Info}、{PackageFiles.Figures}、{PackageFiles.Indicators}，项目放在 projects 文件夹"
                : file.StartsWith(PackageFiles.LedgerFolder, StringComparison.Ordinal) ? "台账应是 ledger 文件夹下的 .csv 文件，这个文件没有读；请另存为“CSV UTF-8”，或用 jiping import"
                : null;
            if (hint is not null)
                notices.Add(new PackageNotice(PackageNoticeKind.File, new DataProblem(file, 0, 0, hint)));
        }
    }

    private DataNode Migrated(string file, DataNode node) => PackageMigrations.Migrate(file, node, format);

    /// <summary>The content of a YAML file; null where it is not there or no YAML (reported).</summary>
    private DataNode? Node(string file)
    {
        if (Text(file) is not { } text)
            return null;
        try
        {
            var node = YamlData.Parse(file, text);
            return node.IsEmpty ? DataNode.Mapping([], 1, 1) : Checked(file, node);
        }
        catch (DataFileException e)
        {
            problems.AddRange(e.Problems);
            return null;
        }
    }

    /// <summary>The node; characters that nobody sees and no form can hold are reported.</summary>
    private DataNode Checked(string file, DataNode node)
    {
        if (node.Kind == DataKind.Scalar && node.Text.Any(static c => char.IsControl(c) && c is not ('\n' or '\t')))
            problems.Add(new DataProblem(file, node.Line, node.Column, "这里有看不见的控制字符，请删去重新输入"));
        foreach (var entry in node.Entries)
            Checked(file, entry.Value);
        foreach (var item in node.Items)
            Checked(file, item);
        return node;
    }

    private string? Text(string file)
    {
        if (Bytes(file) is not { } bytes)
            return null;
        try
        {
            return Strict.GetString(bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes);
        }
        catch (DecoderFallbackException e)
        {
            int line = 1 + bytes.AsSpan(0, Math.Clamp(e.Index, 0, bytes.Length)).Count((byte)'\n');
            problems.Add(new DataProblem(file, line, 0, "不是 UTF-8 编码；请用记事本打开，另存为时把编码选为 UTF-8"));
            return null;
        }
    }

    private byte[]? Bytes(string file)
    {
        if (!files.TryGetValue(file, out var found))
            return null;
        try
        {
            return found.ReadAll(MostDataBytes);
        }
        catch (UnreadableDocumentException e)
        {
            problems.Add(new DataProblem(file, 0, 0, e.Message));
            return null;
        }
    }
}
