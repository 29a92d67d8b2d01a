using Jiping.Authoring.Packages;
using Jiping.Authoring.Packages.Forms;
using Jiping.Core.Data;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Documents.Model;

namespace Jiping.Authoring.Workbooks;

/// <summary>Reads a workbook that was filled in. The same readers as for the files judge it; what is wrong is said with sheet and cell.</summary>
internal sealed class WorkbookReader
{
    private static readonly string[] ProjectKeys = [Keys.ProjectName, Keys.ProjectCode, Keys.Scheme, Keys.SchemeVersion, Keys.SupervisingDepartment, Keys.Implementer];

    private readonly string path;
    private readonly SchemeCatalog schemes;
    private readonly List<DataProblem> problems;
    private readonly Dictionary<string, SheetTable> sheets = new(StringComparer.Ordinal);

    public WorkbookReader(Document document, SchemeCatalog schemes, List<DataProblem> problems)
    {
        (path, this.schemes, this.problems) = (document.Path, schemes, problems);
        foreach (var table in document.Blocks.OfType<Table>())
            if (table.Part != SheetNames.Help)
                sheets.TryAdd(table.Part, new SheetTable(path, table, problems));
    }

    /// <summary>The package without its texts, and its ledger; null where the sheets that it needs are missing.</summary>
    public (SubmissionPackage Package, IReadOnlyList<LedgerFile> Ledger)? Read()
    {
        foreach (string name in (ReadOnlySpan<string>)[SheetNames.Unit, SheetNames.People, SheetNames.Figures, SheetNames.Goals, SheetNames.Indicators, SheetNames.Projects])
            if (!sheets.ContainsKey(name))
                problems.Add(new DataProblem(path, 0, 0, $"没有“{name}”这一页，不是由本程序生成的填报表，或表页改了名"));
        if (problems.Count > 0)
            return null;
        var (info, scheme) = Unit();
        int year = info.Info?.Year ?? 0;
        var heads = Heads(year);
        var owners = heads.Select(static head => head.Project.Name).Prepend(SheetNames.Whole).ToHashSet(StringComparer.Ordinal);
        var figures = Figures(owners, year);
        var goals = Goals(owners);
        var indicators = Indicators(owners, heads.ToDictionary(static head => head.Project.Name, static head => head.Scheme, StringComparer.Ordinal), scheme);
        var ledger = Ledger();
        if (problems.Count > 0 || info.Info is null || scheme is null)
            return null;
        return (new SubmissionPackage
        {
            Info = info.Info,
            Whole = Filled(new Evaluation { SchemeId = scheme.Id, SchemeVersion = scheme.Version }, SheetNames.Whole),
            Projects = [.. heads.Select(head => head.Project with { Evaluation = Filled(head.Project.Evaluation, head.Project.Name) })],
        }, ledger);

        Evaluation Filled(Evaluation evaluation, string owner) => evaluation with
        {
            Figures = figures.GetValueOrDefault(owner) ?? new FigureTable(year, []), Goals = goals.GetValueOrDefault(owner) ?? [], Indicators = indicators.GetValueOrDefault(owner) ?? [],
        };
    }

    private (InfoData Info, Scheme? Scheme) Unit()
    {
        var sheet = sheets[SheetNames.Unit];
        sheet.Need(SheetNames.Item, SheetNames.Content);
        var entries = new List<DataEntry>();
        foreach (int row in sheet.Rows)
        {
            var key = sheet.Node(row, SheetNames.Item);
            var value = sheet.Node(row, SheetNames.Content);
            if (key.IsEmpty && value.IsEmpty)
                continue;
            if (entries.Exists(entry => entry.Key == key.Text))
                sheet.Report(key, $"“{key.Text}”有两行，请只留一行");
            else
                entries.Add(new DataEntry(key.Text, value, row, key.Column));
        }

        var data = new DataReader(path);
        var root = DataNode.Mapping(entries, 1, 1);
        if (PackageMigrations.Format(data, root) is null)
        {
            sheet.Take(data);
            return (new InfoData(null, "", null, [], []), null);
        }

        var info = InfoForm.Read(data, root);
        var scheme = EvaluationForm.Scheme(data, root, schemes, SchemeKind.Whole);
        sheet.Take(data);
        var people = sheets[SheetNames.People];
        var team = new DataReader(path);
        string[] keys = [Keys.PersonName, Keys.Role, Keys.Position, Keys.Title, Keys.Organization];
        people.Need(keys);
        var members = InfoForm.Team(team, people.Rows.Select(row => people.Row(row, keys)));
        people.Take(team);
        return (info with { Info = info.Info is null ? null : info.Info with { Team = members } }, scheme);
    }

    private List<(ProjectEvaluation Project, Scheme? Scheme)> Heads(int year)
    {
        var sheet = sheets[SheetNames.Projects];
        sheet.Need(Keys.ProjectName);
        var heads = new List<(ProjectEvaluation, Scheme?)>();
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var names = new HashSet<string>(StringComparer.Ordinal) { SheetNames.Whole };
        foreach (int row in sheet.Rows)
        {
            var node = sheet.Row(row, ProjectKeys);
            if (node.Entries.Count == 0)
                continue;
            var data = new DataReader(path);
            string name = sheet.Word(row, Keys.ProjectName), id = sheet.Word(row, SheetNames.Id);
            string key = PackageFiles.IsName(id) ? id : PackageFiles.NameOf(name);
            if (!names.Add(name))
                sheet.Report(sheet.Node(row, Keys.ProjectName), $"项目名称“{name}”重复，或不能用作项目名称");
            for (int i = 2; !keys.Add(key); i++)
                key = $"{PackageFiles.NameOf(name)}-{i}";
            if (EvaluationForm.Project(data, node, key, year, schemes, null) is { } project)
                heads.Add((project, project.Evaluation.SchemeId.Length == 0 ? null : schemes.Find(project.Evaluation.SchemeId, project.Evaluation.SchemeVersion)));
            sheet.Take(data);
        }

        return heads;
    }

    /// <summary>The rows that say something, by what they belong to.</summary>
    private static IEnumerable<IGrouping<string, int>> Owned(SheetTable sheet, HashSet<string> owners, Predicate<int> says)
    {
        sheet.Need(SheetNames.Owner);
        var rows = new List<(string Owner, int Row)>();
        foreach (int row in sheet.Rows.Where(row => says(row)))
        {
            var owner = sheet.Node(row, SheetNames.Owner);
            string name = owner.IsEmpty ? SheetNames.Whole : owner.Text;
            if (owners.Contains(name))
                rows.Add((name, row));
            else
                sheet.Report(owner, $"没有“{name}”这个项目。应与“{SheetNames.Projects}”页的项目名称一致，整体支出的写“{SheetNames.Whole}”");
        }

        return rows.GroupBy(static row => row.Owner, static row => row.Row, StringComparer.Ordinal);
    }

    private Dictionary<string, FigureTable> Figures(HashSet<string> owners, int year)
    {
        var sheet = sheets[SheetNames.Figures];
        sheet.Need(SheetNames.Figure, Keys.Value, Keys.Unit, SheetNames.Id);
        var tables = new Dictionary<string, FigureTable>(StringComparer.Ordinal);
        foreach (var group in Owned(sheet, owners, row => !sheet.Node(row, Keys.Value).IsEmpty))
        {
            var data = new DataReader(path);
            var entries = group.Select(row =>
            {
                var id = sheet.Node(row, SheetNames.Id);
                var key = id.IsEmpty ? sheet.Node(row, SheetNames.Figure) : id;
                return new DataEntry(key.Text, sheet.Row(row, [Keys.Value, Keys.Unit, Keys.Note, Keys.Pending]), row, id.IsEmpty ? key.Column : sheet.Node(row, SheetNames.Figure).Column);
            });
            tables[group.Key] = FigureForm.Read(data, DataNode.Mapping([.. entries], 2, 1), year);
            sheet.Take(data);
        }

        return tables;
    }

    private Dictionary<string, IReadOnlyList<GoalEntry>> Goals(HashSet<string> owners)
    {
        var sheet = sheets[SheetNames.Goals];
        sheet.Need(Keys.Goal, Keys.Result);
        var goals = new Dictionary<string, IReadOnlyList<GoalEntry>>(StringComparer.Ordinal);
        foreach (var group in Owned(sheet, owners, row => !sheet.Node(row, Keys.Goal).IsEmpty || !sheet.Node(row, Keys.Result).IsEmpty))
        {
            var data = new DataReader(path);
            goals[group.Key] = [.. group.Select(row => GoalForm.Read(data, sheet.Row(row, [Keys.Goal, Keys.Result, Keys.Pending]))).OfType<GoalEntry>()];
            sheet.Take(data);
        }

        return goals;
    }

    private Dictionary<string, IReadOnlyList<IndicatorEntry>> Indicators(HashSet<string> owners, Dictionary<string, Scheme?> projectSchemes, Scheme? whole)
    {
        var sheet = sheets[SheetNames.Indicators];
        sheet.Need(Keys.Node, SheetNames.Id);
        sheet.Need(IndicatorForm.Members);
        var indicators = new Dictionary<string, IReadOnlyList<IndicatorEntry>>(StringComparer.Ordinal);
        foreach (var group in Owned(sheet, owners, row => IndicatorForm.Members.Any(key => !sheet.Node(row, key).IsEmpty)))
        {
            var data = new DataReader(path);
            var scheme = group.Key == SheetNames.Whole ? whole : projectSchemes.GetValueOrDefault(group.Key);
            indicators[group.Key] = [.. group.Select(row => IndicatorForm.Read(data, Entry(sheet, row), scheme)).OfType<IndicatorEntry>()];
            sheet.Take(data);
        }

        return indicators;
    }

    private static DataNode Entry(SheetTable sheet, int row)
    {
        var id = sheet.Node(row, SheetNames.Id);
        var node = id.IsEmpty ? sheet.Node(row, Keys.Node) : id;
        var entries = sheet.Row(row, IndicatorForm.Members.Where(static key => key != Keys.Evidence)).Entries.Prepend(new DataEntry(Keys.Node, node, row, node.Column));
        var evidence = sheet.Node(row, Keys.Evidence);
        if (!evidence.IsEmpty)
            entries = entries.Append(new DataEntry(Keys.Evidence, DataNode.Sequence(
                [.. evidence.Text.Split(['\n', ';', '；'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(word => DataNode.Scalar(word, row, evidence.Column))], row, evidence.Column), row, evidence.Column));
        return DataNode.Mapping([.. entries], row, node.Column);
    }

    private List<LedgerFile> Ledger()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (sheets.TryGetValue(SheetNames.Index, out var index))
            foreach (int row in index.Rows)
                names.TryAdd(index.Words(row)[0], index.Words(row).ElementAtOrDefault(1) ?? "");
        var ledger = new List<LedgerFile>();
        foreach (var sheet in sheets.Values.Where(static sheet => sheet.Name.StartsWith(SheetNames.Ledger, StringComparison.Ordinal)))
        {
            string kind = names.GetValueOrDefault(sheet.Name) is { Length: > 0 } known ? known : sheet.Name[SheetNames.Ledger.Length..];
            if (!PackageFiles.IsName(kind) || ledger.Exists(other => other.Kind.Equals(kind, StringComparison.OrdinalIgnoreCase)))
                problems.Add(new DataProblem(path, 0, 0, $"表页“{sheet.Name}”的名称不能用作台账的名称，或重复"));
            else if (PackageIntake.LedgerOf(kind, [new LedgerRow(1, sheet.Headers), .. sheet.Rows.Select(row => new LedgerRow(row, sheet.Words(row))).Where(static row => row.Cells.Any(static word => word.Length > 0))]) is { } read)
                ledger.Add(read with { Source = $"{path} {sheet.Name}" });
        }

        return ledger;
    }
}
