using Jiping.Checking.Indicators;
using Jiping.Checking.Relations;
using Jiping.Checking.Reports;
using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.References;

/// <summary>Reads the bureau's workbooks. What cannot be read with certainty stops the run with its place, for a wrong list would accuse every unit.</summary>
internal sealed class ReferenceReader
{
    private readonly List<ReferenceUnit> units = [];
    private readonly Dictionary<string, ReferenceUnit> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ReferenceUnit> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<(ReferenceUnit, string?, FactStage, bool, int?), ReferenceAmount> known = [];
    private int tables;

    /// <summary>
    /// The units of all lists. A unit that one list calls 区科协 and another by its full name is one, where no list has both and no third name fits.
    /// </summary>
    public IReadOnlyList<ReferenceUnit> Finish()
    {
        for (int i = tables > 1 ? units.Count - 1 : 0; i > 0; i--)
        {
            var unit = units[i];
            if (units.FindAll(other => other != unit && UnitNames.AreSame(other.Name, unit.Name)) is not [var same] || same.Tables.Overlaps(unit.Tables))
                continue;
            same.Take(unit);
            units.RemoveAt(i);
        }
        return units;
    }

    public void Read(ExtractedDocument list)
    {
        bool any = false;
        foreach (var grid in list.Grids)
            if (ReadForm(list, grid))
                any = true;
            else if (ListHeader.Find(grid, fewest: 2) is { } header)
            {
                ReadGrid(list, grid, header);
                any = true;
            }
        if (!any)
            throw new UnreadableDocumentException($"“{list.Document.Path}”中没有找到表头：底册应有“单位名称”列，以及“年初预算数”“全年预算数”“全年执行数”“决算数”“项目名称”“三级指标”“指标值”“分值”中的若干列。");
    }

    /// <summary>A form of approved indicators for one unit, which names the unit above its columns.</summary>
    private bool ReadForm(ExtractedDocument list, TableGrid grid)
    {
        if (ListHeader.FindIndicators(grid) is not { } header || header[ColumnRole.Unit] is not null || FormLabel.Above(grid, header.Top, ColumnRole.Unit) is not { } named)
            return false;
        tables++;
        int? year = ListRows.YearOf(list, grid, header);
        var unit = UnitOf(named.Words, null);
        unit.Tables.Add(tables);
        var project = FormLabel.Above(grid, header.Top, ColumnRole.Project);
        if (project is not null)
            unit.Project(project.Words, year, CellPlace.Of(project, grid.Path));
        for (int row = header.Bottom + 1; row <= grid.LastRow; row++)
            if (!header.IsRepeated(grid, row) && IndicatorLine.At(grid, header, row, project?.Words) is { } line)
                unit.Indicators.Add((year, line));
        return true;
    }

    private void ReadGrid(ExtractedDocument list, TableGrid grid, ListHeader header)
    {
        var first = CellPlace.Of(header.Columns[0].Header, grid.Path);
        if (header[ColumnRole.Unit] is null)
            throw ListFile.Fault(list, first, $"这张表有“{Names(header)}”，却没有单位名称列；请加一列，表头写“单位名称”，每行写明是哪个单位。");
        if (header[ColumnRole.Project] is null && header[ColumnRole.Indicator] is null && !header.Columns.Any(static column => column.IsAmount))
            throw ListFile.Fault(list, first, $"这张表认得出的只有“{Names(header)}”，没有金额、项目或指标列；请把金额列的表头写成“年初预算数”“全年预算数”“全年执行数”或“决算数”，指标列写成“三级指标”“指标值”“分值”。如果这是应报单位的名单，请写在 --roster 后面。");
        RefuseTwice(list, grid, header);
        tables++;
        var amounts = header.Columns.Where(static column => column.IsAmount).ToList();
        var note = amounts.Count == 0 ? null : Note(list, grid, header);
        foreach (var row in new ListRows(list, grid, header).All())
        {
            var unit = UnitOf(row.Unit, row.Code);
            unit.Tables.Add(tables);
            var project = row.Project is { } name ? unit.Project(name, row.Year, CellPlace.Of(row.ProjectCell!, grid.Path)) : null;
            foreach (var column in amounts)
                AddAmount(list, grid, row, column, note, unit, project);
            if (IndicatorLine.At(grid, header, row.Row, row.Project) is { } line)
                unit.Indicators.Add((row.Year, line));
        }
    }

    /// <summary>Two columns of one meaning: nobody can say which is meant.</summary>
    private static void RefuseTwice(ExtractedDocument list, TableGrid grid, ListHeader header)
    {
        var seen = new Dictionary<(ColumnRole, int?), ListColumn>();
        foreach (var column in header.Columns)
            if (column.Role is not (ColumnRole.UpperIndicator or ColumnRole.None) && !seen.TryAdd((column.Role, column.Year), column))
                throw ListFile.Fault(list, CellPlace.Of(column.Header, grid.Path),
                    $"“{column.Header.Shown}”与{Place.Of(CellPlace.Of(seen[(column.Role, column.Year)].Header, grid.Path), list.Document.Format)}的“{seen[(column.Role, column.Year)].Header.Shown}”意思相同，无法确定用哪一列；请只留一列，或在表头写明年度。");
    }

    private void AddAmount(ExtractedDocument list, TableGrid grid, ListRow row, ListColumn column, MeasureUnit? note, ReferenceUnit unit, ReferenceProject? project)
    {
        if (grid[row.Row, column.Column] is not { IsBlank: false } cell || cell.Cell.Row != row.Row)
            return;
        var place = CellPlace.Of(cell, grid.Path);
        if (cell.Quantity is not { } printed)
            throw ListFile.Fault(list, place, $"“{column.Header.Shown}”应是数字，现在是“{cell.Shown}”；请改成数字，没有的留空。");
        var money = printed.Unit.Dimension == Dimension.Money ? printed.Unit : column.Unit ?? note
            ?? throw ListFile.Fault(list, CellPlace.Of(column.Header, grid.Path), $"没有写明“{column.Header.Shown}”的单位是元还是万元；请在表头写“{column.Header.Shown}（万元）”，或在表的上方写“单位：万元”。");
        // An amount that spans the rows of several projects is the whole department's.
        bool whole = project is null || row.ProjectCell is { } named && cell.Cell.RowSpan > named.Cell.RowSpan;
        var stage = column.Role switch
        {
            ColumnRole.Approved => FactStage.Approved,
            ColumnRole.Revised => FactStage.Revised,
            _ => FactStage.Final,
        };
        var amount = new ReferenceAmount(stage, column.Role == ColumnRole.Outturn, column.Year ?? row.Year, cell.ToOperand(grid.Path, column.Header.Shown, printed with { Unit = money }), grid.RowText(row.Row));
        RefuseOther(list, amount, unit, whole ? null : project);
        (whole ? unit.Amounts : project!.Amounts).Add(amount);
    }

    private void RefuseOther(ExtractedDocument list, ReferenceAmount amount, ReferenceUnit unit, ReferenceProject? project)
    {
        if (known.TryAdd((unit, project?.Name, amount.Stage, amount.Outturn, amount.Year), amount))
            return;
        var before = known[(unit, project?.Name, amount.Stage, amount.Outturn, amount.Year)];
        if (Arithmetic.Sum([(before.Value.Quantity, 1)], amount.Value.Quantity).Holds)
            return;
        var other = before.Value.Locations[0];
        throw ListFile.Fault(list, amount.Value.Locations[0],
            $"“{unit.Name}”{(project is null ? "" : $"项目“{project.Name}”")}的{amount.Value.Label}有两个不同的数：这里是{Shown(amount)}，{(other.Path == list.Document.Path ? "" : $"“{other.Path}”")}{Place.Of(other, DocumentFormat.Xlsx)}是{Shown(before)}；请核对后只留一个。");
    }

    private static string Shown(ReferenceAmount amount) => amount.Value.Text + amount.Value.Quantity.Unit.Symbol;

    private ReferenceUnit UnitOf(string name, string? code)
    {
        if (!byName.TryGetValue(name, out var unit) && (code is null || !byCode.TryGetValue(code, out unit)))
        {
            unit = new(name);
            units.Add(unit);
        }
        byName.TryAdd(name, unit);
        if (code is not null)
        {
            unit.Code ??= code;
            byCode.TryAdd(code, unit);
        }
        return unit;
    }

    /// <summary>The unit of money that is noted above the table. The note of another sheet says nothing of this one.</summary>
    private static MeasureUnit? Note(ExtractedDocument list, TableGrid grid, ListHeader header)
    {
        for (int row = header.Bottom; row >= grid.FirstRow; row--)
            for (int column = 1; column <= grid.LastColumn; column++)
                if (grid.StartAt(row, column) is { IsWords: true } cell && TableUnit.OfNote(cell.Words) is { } unit)
                    return unit;
        return list.Document.Format == DocumentFormat.Xlsx ? null : grid.Note;
    }

    private static string Names(ListHeader header) => string.Join("、", header.Columns.Where(static column => column.Role != ColumnRole.None).Select(static column => column.Header.Shown));
}
