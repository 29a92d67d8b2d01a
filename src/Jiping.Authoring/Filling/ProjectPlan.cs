using Jiping.Core.Packages;
using Jiping.Core.Taxonomies;
using Jiping.Documents.Filling;
using Jiping.Documents.Model;
using Jiping.Extraction.Tables;

namespace Jiping.Authoring.Filling;

/// <summary>
/// Names of projects in lists of the form: under a column 项目名称, or in the rows （一个项目一行）and …… below 项目支出. Numbered rows take them first, as the form counts
/// them; rows are added where the form has too few.
/// </summary>
internal static class ProjectPlan
{
    private sealed record Slot(int Row, BlankSpot Spot, bool Numbered);

    public static void AddRows(FillPlan plan, FormReading form, FillSubject subject)
    {
        foreach (var block in Lists(form, subject))
        {
            var (slots, waiting) = SlotsOf(block, subject);
            if (slots.Count > 0 && waiting.Count > slots.Count)
                plan.Rows.Add(new RowCopies(block.Grid.Part, slots[^1].Spot.Paragraph.Cell!.Table.Index, slots[^1].Row, waiting.Count - slots.Count));
        }
    }

    public static void AddNames(FillPlan plan, FormReading form, FillSubject subject)
    {
        foreach (var block in Lists(form, subject))
        {
            var (slots, waiting) = SlotsOf(block, subject);
            int numbered = slots.Count(static slot => slot.Numbered);
            var order = waiting.Count <= numbered ? [.. slots.Where(static slot => slot.Numbered)] : slots;
            for (int i = 0; i < order.Count && i < waiting.Count; i++)
            {
                plan.Write(order[i].Spot, waiting[i].Name, "项目名称", waiting[i].Key + "/name");
                Beside(plan, block, order[i].Row, i + 1, waiting[i], subject);
            }
        }
    }

    private static IEnumerable<FormBlock> Lists(FormReading form, FillSubject subject) =>
        subject.Project is null ? form.Blocks.Where(static block => block.Header is { HasIndicators: false }) : [];

    private static (List<Slot> Slots, List<ProjectEvaluation> Waiting) SlotsOf(FormBlock block, FillSubject subject)
    {
        var names = new RowNames("final-account");
        var slots = new List<Slot>();
        var named = new HashSet<string>(StringComparer.Ordinal);
        int column = block.Columns(ColumnRole.Project).FirstOrDefault();
        bool inside = column > 0;
        for (int row = block.First; row <= block.Last; row++)
        {
            var cell = column > 0 ? block.Grid.StartAt(row, column) : FirstIn(block, row);
            if (cell is null || cell.Cell.Hidden || cell.IsNumber)
                continue;
            if (cell.IsWords)
                named.Add(TaxonomyLabel.Clean(RowNames.Bare(cell.Words)));
            if (column > 0)
            {
                if (BlankText.Of(cell.Cell) is { } blank)
                    slots.Add(new Slot(row, blank, false));
                else if (RowNames.IsNoName(cell.Words) && BlankText.IsTemplateName(RowNames.Bare(cell.Words)) && cell.Cell.Blocks is [Paragraph only])
                    slots.Add(new Slot(row, Name(only), false));
                continue;
            }
            if (!cell.IsWords)
                continue;
            var name = names.Read(cell.Words);
            // 1.科普专项经费 names a project, whatever measure its words end with; 政府采购金额 ends the list.
            if (name.Concept is not null && !(inside && name.Level is { Numbered: true, Depth: > 0 }))
                inside = name.Concept.Id == "project-expenditure";
            else if (inside && BlankText.IsTemplateName(name.Text) && cell.Cell.Blocks is [Paragraph paragraph])
                slots.Add(new Slot(row, Name(paragraph), name.Level.Numbered));
        }
        var waiting = subject.Package.Projects.Where(project => !named.Contains(TaxonomyLabel.Clean(project.Name))).ToList();
        return (slots, waiting);
    }

    private static BlankSpot Name(Paragraph paragraph)
    {
        var (start, length) = BlankText.NameIn(paragraph.Text);
        return new BlankSpot(paragraph, start, length, "");
    }

    private static GridCell? FirstIn(FormBlock block, int row)
    {
        for (int column = 1; column < block.Header!.FirstValue; column++)
            if (block.Grid.StartAt(row, column) is { Words.Length: > 0 } cell)
                return cell;
        return null;
    }

    /// <summary>序号, 项目编码, 主管部门 and 实施单位 of a row.</summary>
    private static void Beside(FillPlan plan, FormBlock block, int row, int number, ProjectEvaluation project, FillSubject subject)
    {
        for (int column = 1; column <= block.Grid.LastColumn; column++)
        {
            if (block.Grid.StartAt(row, column) is not { } cell || BlankText.Of(cell.Cell) is not { } spot)
                continue;
            switch (block.Header![column])
            {
                case { Role: ColumnRole.OtherCode, Leaf.Name: "序号" or "编号" }:
                    plan.Write(spot, number.ToString(System.Globalization.CultureInfo.InvariantCulture), "序号", "", number);
                    break;
                case { Role: ColumnRole.OtherCode, Leaf.Name: "项目编码" or "项目代码" }:
                    plan.Write(spot, project.Code, "项目编码", "");
                    break;
                case { Role: ColumnRole.Department }:
                    plan.Write(spot, project.SupervisingDepartment.Length > 0 ? project.SupervisingDepartment : subject.Info.SupervisingDepartment, "主管部门", "");
                    break;
                case { Role: ColumnRole.Entity }:
                    plan.Write(spot, project.Implementer.Length > 0 ? project.Implementer : subject.Info.Entity, "实施单位", "");
                    break;
            }
        }
    }
}
