using System.Globalization;
using Jiping.Authoring.Packages;
using Jiping.Authoring.Packages.Forms;
using Jiping.Core.Data;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Core.Schemes.Rules;
using Jiping.Core.Taxonomies;

namespace Jiping.Authoring.Workbooks;

/// <summary>A package as the sheets of a workbook. Headers are the keys of the files, so that one manual serves both.</summary>
internal sealed class PackageSheets(LoadedPackage loaded)
{
    private const int SpareRows = 10;

    private static readonly string[] YesOnly = [Keys.Yes];
    private static readonly string[] YesOrNo = [Keys.Yes, Keys.No];

    private readonly SubmissionPackage package = loaded.Package;

    public IReadOnlyList<FormSheet> All() => [Help(), Unit(), People(), Figures(), Goals(), Indicators(), Projects(), .. Ledger(), Index()];

    private string[] Owners => [SheetNames.Whole, .. package.Projects.Select(static project => project.Name)];

    private IEnumerable<(string Owner, Evaluation Evaluation, Scheme? Scheme)> Evaluations => package.Projects
        .Select(project => (project.Name, project.Evaluation, loaded.SchemeOf(project.Evaluation))).Prepend((SheetNames.Whole, package.Whole, (Scheme?)loaded.Scheme));

    private FormSheet Help() => new(SheetNames.Help, [new FormColumn("", 110)], [.. new[]
    {
        $"{package.Info.Entity} {package.Info.Year} 年度绩效自评填报表",
        $"评分方案：{loaded.Scheme.Name}",
        "",
        "一、按表页顺序填写：单位、人员、数据、目标、指标、项目，有台账的填台账。浅黄色的格子要填，白色的格子是说明。",
        "二、没有的留空；确实是零的填 0。小数填几位就是几位，单位不同的在“单位”一列改。",
        "三、橙色的格子由上年带入，改好后清除同一行“待更新”里的“是”。",
        "四、可以增加、移动、排序各行，不要改表页名称和第一行的表头，不要取消隐藏列。指标不够的，在下面空行里填写，“指标”一列从下拉列表选择。",
        "五、报告的文字在同名的“-文字.docx”里填写。",
        "六、填完保存，用 jiping unpack 转回填报包；哪一格有问题，会写明表页和格子。",
    }.Select(static (line, i) => (IReadOnlyList<FormCell>)[new FormCell(line, i == 0 ? FormStyle.Title : FormStyle.Label)])]) { HasHeader = false };

    private FormSheet Unit()
    {
        var rows = new List<IReadOnlyList<FormCell>>();
        foreach (var entry in InfoForm.Write(package).Entries)
        {
            if (entry.Value is not Packages.Yaml.YamlWord word || entry.Key is Keys.Pending)
                continue;
            bool fixedByProgram = entry.Key is Keys.Format;
            IReadOnlyList<string>? choices = entry.Key == Keys.Scheme ? [.. loaded.Schemes.All.Where(static scheme => scheme.Kind == SchemeKind.Whole).Select(static scheme => scheme.Id).Distinct()] : null;
            rows.Add([new FormCell(entry.Key, FormStyle.Label), new FormCell(word.Text, fixedByProgram ? FormStyle.Label : FormStyle.Input, Choices: choices, Prompt: entry.Remark), new FormCell(entry.Remark, FormStyle.Label)]);
        }

        rows.Add([new FormCell(Keys.Pending, FormStyle.Label), new FormCell(package.Info.Pending ? Keys.Yes : "", package.Info.Pending ? FormStyle.Pending : FormStyle.Input, Choices: YesOnly), new FormCell("人员由上年带入、还没有核对的写“是”", FormStyle.Label)]);
        return new FormSheet(SheetNames.Unit, [new FormColumn(SheetNames.Item, 16), new FormColumn(SheetNames.Content, 48), new FormColumn(SheetNames.About, 44)], rows);
    }

    private FormSheet People() => new(SheetNames.People,
        [new(Keys.PersonName, 14), new(Keys.Role, 12, Choices: ["组长", "副组长", "成员"]), new(Keys.Position, 22), new(Keys.Title, 18), new(Keys.Organization, 34)],
        [.. package.Info.Team.Select(static member => (IReadOnlyList<FormCell>)[new(member.Name), new(member.Role), new(member.Position), new(member.Title), new(member.Organization)])]) { Spare = SpareRows };

    private FormSheet Figures()
    {
        var rows = new List<IReadOnlyList<FormCell>>();
        foreach (var (owner, evaluation, scheme) in Evaluations)
            foreach (var (figure, demand) in FigureForm.Asked(evaluation.Figures, scheme))
            {
                var concept = Taxonomy.BuiltIn.Get(figure.Concept)!;
                bool rate = figure.Aspect is Core.Facts.Aspect.Growth or Core.Facts.Aspect.Share;
                var known = evaluation.Figures.Find(figure);
                var unit = known?.Quantity.Unit ?? (rate ? Core.Quantities.MeasureUnit.Percent : Packages.Forms.Units.Default(concept, Core.Quantities.MeasureUnit.TenThousandYuan));
                string about = demand is null ? "" : $"{(demand.Required ? "必填。" : "")}{demand.Note}";
                var style = known is { Pending: true } ? FormStyle.Pending : FormStyle.Input;
                rows.Add(
                [
                    new(owner, FormStyle.Label), new(figure.Describe(), FormStyle.Label), new(known is null ? "" : FigureForm.Number(known.Quantity), style, IsNumber: true, Prompt: about),
                    new(unit.Symbol, style, Choices: rate ? ["%"] : Packages.Forms.Units.For(concept)), new(known?.Note ?? "", style), new(known is { Pending: true } ? Keys.Yes : "", style),
                    new(about, FormStyle.Label), new(figure.ToString(), FormStyle.Label),
                ]);
            }

        return new FormSheet(SheetNames.Figures,
            [new(SheetNames.Owner, 18, Choices: Owners), new(SheetNames.Figure, 34), new(Keys.Value, 16), new(Keys.Unit, 9), new(Keys.Note, 26), new(Keys.Pending, 9, Choices: YesOnly), new(SheetNames.About, 44), new(SheetNames.Id, 30, Hidden: true)],
            rows) { Spare = SpareRows, FrozenColumns = 2 };
    }

    private FormSheet Goals() => new(SheetNames.Goals,
        [new(SheetNames.Owner, 18, Choices: Owners), new(Keys.Goal, 60), new(Keys.Result, 60), new(Keys.Pending, 9, Choices: YesOnly)],
        [.. Evaluations.SelectMany(static item => item.Evaluation.Goals.Select(goal => (item.Owner, Goal: goal))).Select(static item =>
        {
            var style = item.Goal.Pending ? FormStyle.Pending : FormStyle.Input;
            return (IReadOnlyList<FormCell>)[new(item.Owner, style), new(item.Goal.Goal, style), new(item.Goal.Result, style), new(item.Goal.Pending ? Keys.Yes : "", style)];
        })]) { Spare = SpareRows };

    private FormSheet Indicators()
    {
        var rows = new List<IReadOnlyList<FormCell>>();
        foreach (var (owner, evaluation, scheme) in Evaluations)
        {
            var leaves = scheme?.AllIndicators().Where(static leaf => leaf.Children.Count == 0).ToDictionary(static leaf => leaf.Id, StringComparer.Ordinal) ?? [];
            var filled = evaluation.Indicators.Select(static entry => entry.Node).ToHashSet(StringComparer.Ordinal);
            foreach (var entry in evaluation.Indicators)
                rows.Add(Row(owner, entry, leaves.GetValueOrDefault(entry.Node), blank: false));
            foreach (var leaf in leaves.Values.Where(leaf => !filled.Contains(leaf.Id)))
                rows.Add(Row(owner, new IndicatorEntry { Node = leaf.Id }, leaf, blank: true));
        }

        return new FormSheet(SheetNames.Indicators, [new(SheetNames.Owner, 16, Choices: Owners), new(Keys.Node, 24), .. IndicatorForm.Members.Select(Column), new(SheetNames.About, 40), new(SheetNames.Id, 20, Hidden: true)], rows) { Spare = SpareRows, FrozenColumns = 2 };
    }

    private static FormColumn Column(string key) => key switch
    {
        Keys.Name => new(key, 24),
        Keys.TargetText or Keys.ActualText or Keys.Reason or Keys.Improvement => new(key, 30),
        Keys.Operator => new(key, 8, Choices: ["≥", ">", "=", "≤", "<", "定性"]),
        Keys.Pending or Keys.NotApplicable => new(key, 9, Choices: YesOnly),
        Keys.Done => new(key, 10, Choices: YesOrNo),
        Keys.Evidence or Keys.Query => new(key, 24),
        _ => new(key, 11),
    };

    private static IReadOnlyList<FormCell> Row(string owner, IndicatorEntry entry, SchemeIndicator? leaf, bool blank)
    {
        var asked = leaf is null ? IndicatorForm.Members : IndicatorForm.KeysFor(leaf);
        var words = blank ? [] : IndicatorForm.Values(entry).ToDictionary(static item => item.Key, StringComparer.Ordinal);
        var cells = new List<FormCell> { new(owner, FormStyle.Label), new(leaf?.Name ?? entry.Node, FormStyle.Label) };
        foreach (string key in IndicatorForm.Members)
        {
            // Only what the indicator's rule asks for, and what is said, looks as if it were to be filled in.
            var style = entry.Pending ? FormStyle.Pending : asked.Contains(key) || words.GetValueOrDefault(key).Value is { Length: > 0 } ? FormStyle.Input : FormStyle.Label;
            cells.Add(key switch
            {
                Keys.Pending => new FormCell(entry.Pending ? Keys.Yes : "", style),
                Keys.Evidence => new FormCell(string.Join('\n', entry.Evidence), style, Prompt: "evidence 文件夹里的文件名，一行一个"),
                Keys.Level => new FormCell(words.GetValueOrDefault(key).Value ?? "", style, Choices: leaf?.Rule is GradedRule graded ? [.. graded.Levels.Select(static level => level.Name)] : null),
                _ => new FormCell(words.GetValueOrDefault(key).Value ?? "", style, IsNumber: words.GetValueOrDefault(key).Bare),
            });
        }

        cells.Add(new FormCell(leaf is null ? "" : IndicatorForm.About(leaf), FormStyle.Label));
        cells.Add(new FormCell(entry.Node, FormStyle.Label));
        return cells;
    }

    private FormSheet Projects()
    {
        string[] schemes = [.. loaded.Schemes.All.Where(static scheme => scheme.Kind == SchemeKind.Project).Select(static scheme => scheme.Id).Distinct()];
        return new FormSheet(SheetNames.Projects,
            [new(Keys.ProjectName, 34), new(Keys.ProjectCode, 24), new(Keys.Scheme, 26, Choices: schemes), new(Keys.SchemeVersion, 10), new(Keys.SupervisingDepartment, 26), new(Keys.Implementer, 26), new(SheetNames.Id, 20, Hidden: true)],
            [.. package.Projects.Select(static project => (IReadOnlyList<FormCell>)
            [
                new(project.Name), new(project.Code), new(project.Evaluation.SchemeId), new(project.Evaluation.SchemeId.Length == 0 ? "" : project.Evaluation.SchemeVersion.ToString(CultureInfo.InvariantCulture), IsNumber: true),
                new(project.SupervisingDepartment), new(project.Implementer), new(project.Key, FormStyle.Label),
            ])]) { Spare = SpareRows };
    }

    private IEnumerable<FormSheet> Ledger()
    {
        for (int i = 0; i < loaded.Ledger.Count; i++)
        {
            var ledger = loaded.Ledger[i];
            yield return new FormSheet(LedgerSheet(i), [.. ledger.Header.Select(static word => new FormColumn(word, Math.Clamp(word.Length * 2 + 8, 14, 40)))],
                [.. ledger.Rows.Select(static row => (IReadOnlyList<FormCell>)[.. row.Cells.Select(static cell => new FormCell(cell))])]) { Spare = SpareRows * 2 };
        }
    }

    private string LedgerSheet(int i) => SheetNames.Ledger + loaded.Ledger[i].Kind is var name && SheetNames.Holds(name) ? name : string.Create(CultureInfo.InvariantCulture, $"{SheetNames.Ledger}{i + 1}");

    private FormSheet Index() => new(SheetNames.Index, [new("表页", 30), new("名称", 60)],
        [.. loaded.Ledger.Select((ledger, i) => (IReadOnlyList<FormCell>)[new(LedgerSheet(i), FormStyle.Label), new(ledger.Kind, FormStyle.Label)])]) { Hidden = true };

    /// <summary>Words that no cell can hold and names that mean something else here.</summary>
    public static IReadOnlyList<DataProblem> Refused(IReadOnlyList<FormSheet> sheets)
    {
        var problems = new List<DataProblem>();
        foreach (var sheet in sheets)
            foreach (var row in sheet.Rows)
                for (int i = 0; i < row.Count; i++)
                    if (row[i].Text.Length > CellText.Longest)
                        problems.Add(new DataProblem(sheet.Name, 0, 0, $"“{sheet.Columns[i].Header}”有 {row[i].Text.Length} 个字，一格放不下，请缩短"));
        return problems;
    }
}
