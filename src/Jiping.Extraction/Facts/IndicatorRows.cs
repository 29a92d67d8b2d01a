using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Tables;

namespace Jiping.Extraction.Facts;

/// <summary>Rows of indicators: target, actual value, weight and score of each, and of the whole form.</summary>
internal sealed class IndicatorRows(TableFactWriter writer, RowNames names)
{
    /// <summary>Words around the number of a target that leave it what it is: 全年24场次, 达到95%以上.</summary>
    private static readonly string[] Fillers = ["全年", "年度", "本年", "本年度", "达到", "达", "完成", "已完成", "实际完成", "共", "累计", "均", "为", "约", "目标", "及", "含", "（含）", "(含)", "个", "不低于", "不少于"];

    private readonly TableGrid grid = writer.Grid;
    private HeaderBlock block = null!;

    /// <summary>The names of groups and indicators by column; blank cells under one belong to it.</summary>
    private string?[] carried = [];

    private (GridCell Cell, string Name)? project;
    private (GridCell Cell, string Name)? entity;

    /// <summary>The indicator that was read last as the name of a measure, and what it was read as.</summary>
    private string? labelled;
    private RowName? label;

    public void Open(HeaderBlock next)
    {
        block = next;
        carried = new string?[grid.LastColumn + 1];
        (project, entity) = (null, null);
    }

    public void Read(int row)
    {
        var current = new IndicatorRow();
        if (IsTotal(row))
        {
            ReadTotal(row);
            return;
        }
        ReadNames(row, ref current);
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            if (grid.StartAt(row, column) is not { IsBlank: false } cell)
                continue;
            if (cell.IsWords)
                ReadWords(cell, current);
            else
                ReadNumber(cell, current);
        }
    }

    private void ReadNames(int row, ref IndicatorRow current)
    {
        int named = 0;
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            if (grid[row, column] is not { IsBlank: false } cell)
                continue;
            switch (block[column].Role)
            {
                case ColumnRole.Level or ColumnRole.Indicator when cell.IsWords && cell.Cell.Row > block.Bottom:
                    if (cell.Name.EndsWith("小计", StringComparison.Ordinal))
                    {
                        current.IsSubtotal = true;
                        break;
                    }
                    if (cell.Cell.Row == row && cell.Cell.Column == column)
                    {
                        carried[column] = NameOf(cell);
                        Array.Clear(carried, column + 1, carried.Length - column - 1);
                    }
                    named = column;
                    break;
                case ColumnRole.Project when cell.IsWords:
                    Take(ref project, cell);
                    break;
                case ColumnRole.Entity when cell.IsWords:
                    Take(ref entity, cell);
                    break;
                case ColumnRole.Comparator:
                    current.Comparator = cell.Words;
                    break;
                case ColumnRole.MeasureUnit when cell.IsWords:
                    current.Unit = LabelUnit.Of(cell.Words) ?? (cell.Words.Length <= 4 ? new MeasureUnit(cell.Words, Dimension.Count, cell.Words, 1m) : null);
                    break;
                case ColumnRole.Target when cell.IsNumber && cell.Cell.Row == row:
                    current.TargetUnit = cell.Quantity!.Value.Unit;
                    break;
            }
        }
        current.Name = named > 0 ? NameAt(row, named) : null;
    }

    /// <summary>The name that a column gives a row: its own cell, a merged one, or the last one above blank cells.</summary>
    private string? NameAt(int row, int column) =>
        grid[row, column] is { IsWords: true } cell && cell.Cell.Row > block.Bottom ? carried[cell.Cell.Column] ?? NameOf(cell) : carried[column];

    private void ReadWords(GridCell cell, in IndicatorRow current)
    {
        if (cell.Loose.Count == 0)
            return;
        var role = block[cell.Cell.Column].Role;
        foreach (var number in cell.Loose)
            if (role is ColumnRole.Level or ColumnRole.Indicator or ColumnRole.None && number.Number.Quantity.Unit == MeasureUnit.Points && cell.Cell.Row > block.Bottom)
                PointFacts.Add(writer, number, NameOf(cell), Draft());
            else if (role is ColumnRole.Target or ColumnRole.Actual && current.Name is { } name && cell.Loose.Count == 1 && IsFiller(number.Before) && IsFiller(number.After))
                writer.Add(number, Value(name, block[cell.Cell.Column], number.Number.Quantity, current));
            else
                writer.Unlabelled(number);
    }

    private void ReadNumber(GridCell cell, in IndicatorRow current)
    {
        var column = block.ColumnOf(cell);
        switch (column.Role)
        {
            case ColumnRole.SubjectCode or ColumnRole.OtherCode or ColumnRole.Comparator:
                return;
            case ColumnRole.Weight or ColumnRole.Score or ColumnRole.VerifiedScore:
                if (PointsOf(cell, column.Role, current) is { } indicator)
                    PointFacts.Add(writer, cell, column.Role, indicator, Draft() with { Indicator = indicator, Label = indicator });
                else
                    writer.Unresolved(cell, UnresolvedReason.NoMeasure);
                return;
            case ColumnRole.Target or ColumnRole.Actual when current.Name is { } name && current.Comparator is not "定性":
                Add(cell, name, column, current);
                return;
            default:
                writer.Unresolved(cell, column.Role == ColumnRole.None ? UnresolvedReason.UnknownTable : UnresolvedReason.NoMeasure);
                return;
        }
    }

    private void Add(GridCell cell, string name, TableColumn column, in IndicatorRow current)
    {
        var quantity = cell.Quantity!.Value;
        var draft = Value(name, column, quantity, current);
        if (column.Role == ColumnRole.Target && quantity.Comparator == Comparator.None)
            writer.Add(cell, draft, ComparatorOf(current.Comparator));
        else
            writer.Add(cell, draft);
    }

    /// <summary>A target or an actual value: of a measure of the taxonomy where the indicator is one, else of the indicator itself.</summary>
    private FactDraft Value(string name, TableColumn column, Quantity quantity, in IndicatorRow current)
    {
        var role = column.Role;
        var draft = Draft();
        draft.Stage = role == ColumnRole.Target ? FactStage.Target : FactStage.Actual;
        draft.Indicator = name;
        draft.Label = name;
        draft.Object = name;
        if (column.IsSecondary)
            draft.Part = column.Leaf!.Words;
        // 25000 beside ≥2万人次 may be of either scale; beside ≥95% a bare number is a percentage.
        var beside = current.TargetUnit is { Factor: 1m, Dimension: not Dimension.Unstated } target && role == ColumnRole.Actual ? target : null;
        draft.Unit = current.Unit ?? beside;
        var unit = quantity.Unit == MeasureUnit.None ? draft.Unit : quantity.Unit;
        if (!ReferenceEquals(name, labelled))
            (labelled, label) = (name, names.Read(name));
        if (label is { Concept: { } concept, Part.Length: 0, IsFunds: false } && label.Scope == FundScope.Unknown && concept.Dimension == (unit ?? MeasureUnit.None).Dimension)
            draft.Concept = concept;
        return draft;
    }

    private FactDraft Draft()
    {
        var draft = new FactDraft();
        draft.Project = project?.Name;
        if (entity is (_, { } own))
        {
            draft.Entity = writer.BodyOf(own);
            draft.IsOwnLevel = writer.IsOwnLevel(own);
        }
        return draft;
    }

    private static void Take(ref (GridCell Cell, string Name)? name, GridCell cell)
    {
        if (name?.Cell != cell)
            name = (cell, TaxonomyLabel.Clean(cell.Words));
    }

    /// <summary>The indicator that points belong to: outer columns of points have the names to their left.</summary>
    private string? PointsOf(GridCell cell, ColumnRole role, in IndicatorRow current)
    {
        if (role != ColumnRole.Weight || current.IsSubtotal)
            return current.Name;
        for (int column = cell.Cell.Column - 1; column >= 1; column--)
            if (block[column].Role is ColumnRole.Level or ColumnRole.Indicator && NameAt(cell.Cell.Row, column) is { } name)
                return name;
        return current.Name;
    }

    private void ReadTotal(int row)
    {
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            if (grid.StartAt(row, column) is not { IsBlank: false } cell)
                continue;
            foreach (var number in cell.Loose)
                writer.Unresolved(number, UnresolvedReason.NoMeasure);
            if (!cell.IsNumber)
                continue;
            var role = block[column].Role;
            if (role is ColumnRole.Weight or ColumnRole.Score or ColumnRole.VerifiedScore)
                PointFacts.Add(writer, cell, role, null, Draft() with { Label = "总分" });
            else
                writer.Unresolved(cell, UnresolvedReason.NoMeasure);
        }
    }

    private bool IsTotal(int row)
    {
        for (int column = 1; column <= grid.LastColumn; column++)
            if (grid.StartAt(row, column) is { IsWords: true } cell)
                return Array.IndexOf(ScoringFormReader.TotalLabels, cell.Name) >= 0 || cell.Name == "总计";
        return false;
    }

    /// <summary>The name of a group or an indicator: without its number and its points.</summary>
    private static string NameOf(GridCell cell)
    {
        string words = cell.Words;
        int open = words.AsSpan().LastIndexOfAny('（', '(');
        if (open > 0 && cell.Loose.Count > 0 && words.AsSpan(open + 1).TrimEnd("）)分0123456789.").IsEmpty)
            words = words[..open];
        return RowNames.Bare(words);
    }

    private static Comparator ComparatorOf(string? sign) => sign switch
    {
        "≥" or "≧" or ">=" or "大于等于" or "不低于" or "不少于" => Comparator.AtLeast,
        "≤" or "≦" or "<=" or "小于等于" or "不高于" or "不超过" => Comparator.AtMost,
        ">" or "＞" or "大于" => Comparator.MoreThan,
        "<" or "＜" or "小于" => Comparator.LessThan,
        _ => Comparator.None,
    };

    private static bool IsFiller(string words)
    {
        var text = words.AsSpan().Trim();
        return text.IsEmpty || Array.Exists(Fillers, filler => words.Trim() == filler);
    }

    private struct IndicatorRow
    {
        public string? Name { get; set; }

        public string? Comparator { get; set; }

        public MeasureUnit? Unit { get; set; }

        /// <summary>True for 小计: its points are those of the group.</summary>
        public bool IsSubtotal { get; set; }

        /// <summary>The unit that the target prints.</summary>
        public MeasureUnit? TargetUnit { get; set; }
    }
}
