using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Tables;

namespace Jiping.Extraction.Facts;

/// <summary>Rows of figures whose measure the row, its columns or both name.</summary>
internal sealed class AmountRows(TableFactWriter writer, RowNames names)
{
    private static readonly string[] IncomeTotals = ["total-income", "annual-funds", "fiscal-appropriation-income", "total-income-and-carryover", "current-year-appropriation"];

    private readonly TableGrid grid = writer.Grid;

    /// <summary>By the column of the labels: a table of two halves has two lists of rows.</summary>
    private readonly RowPlace?[] places = new RowPlace?[writer.Grid.LastColumn + 1];
    private readonly FundParts funds = new(writer);

    /// <summary>The fact of each key in the block: one key in two rows is that of two things.</summary>
    private readonly Dictionary<FactKey, int> once = [];

    private HeaderBlock block = null!;
    private MeasureUnit? unit;

    public void Open(HeaderBlock next)
    {
        if (!next.IsBreakdown)
        {
            Close();
            unit = next.Corner ?? grid.Note;
        }
        block = next;
    }

    public void Close()
    {
        funds.Close();
        Array.Clear(places);
        once.Clear();
    }

    public void Read(int row)
    {
        var current = new AmountRow();
        GridCell? seen = null;
        for (int column = 1; column <= grid.LastColumn; column++)
        {
            var cell = grid[row, column];
            if (block[column].Role == ColumnRole.SubjectCode && block[column - 1].Role != ColumnRole.SubjectCode && (cell is null || cell != seen))
            {
                Enter(ref current);
                (current.Code, current.Label) = ("", null);
            }
            if (block[column].Role == ColumnRole.RowName && (cell is null || cell.IsBlank || cell != seen && cell.Cell.Column == column))
            {
                Enter(ref current);
                current.Label = null;
            }
            if (cell is null || cell == seen || cell.IsBlank)
                continue;
            seen = cell;
            if (cell.IsWords)
                ReadWords(row, column, cell, ref current);
            else if (cell.Cell.Row == row && cell.Cell.Column == column)
                ReadNumber(row, cell, ref current);
        }
        // A row of blanks may be what the rows under it are parts of.
        if (current.Label is { } last && last.Cell.Row == row)
            Enter(ref current);
    }

    /// <summary>A number within words (其中：基本支出：12.50): its own label says what it is.</summary>
    public void ReadLoose(CellWordNumber number, MeasureUnit? money)
    {
        var name = names.Read(Squeezed(number.Before));
        if (name.Concept is not { } concept || name.Part.Length > 0 || number.After.AsSpan().Trim("）) \u3000").Length > 0)
        {
            writer.Unlabelled(number);
            return;
        }
        var draft = new FactDraft { Concept = concept, Stage = name.Stage, Period = name.Period, Label = name.Text, Unit = UnitOf(concept, null, name, money) };
        if (writer.Add(number, draft) && name.Stage == FactStage.Unknown && funds.HasTotals && concept.Dimension == Dimension.Money)
            funds.TakePart(null);
    }

    private void ReadWords(int row, int column, GridCell cell, ref AmountRow current)
    {
        if (cell.Cell.Row <= block.Bottom && cell.Cell.Row >= block.Top)
            return;
        if (cell.Cell.Row == row)
            foreach (var number in cell.Loose)
                ReadLoose(number, unit);
        switch (block[column].Role)
        {
            case ColumnRole.Project:
                current.Project = cell;
                current.ProjectName = RowNames.IsNoName(cell.Words) ? null : TaxonomyLabel.Clean(cell.Words);
                break;
            case ColumnRole.Entity:
                current.Entity = cell;
                break;
            case ColumnRole.MeasureUnit:
                current.Unit = LabelUnit.Of(cell.Words);
                break;
            case ColumnRole.SubjectCode when IsCode(cell.Words):
                current.Code = Joined(current.Code, cell.Words);
                break;
            case ColumnRole.RowName or ColumnRole.SubjectCode:
            case ColumnRole.None when cell.Cell.Row > block.Bottom:
                if (block.IsBreakdown)
                    Enter(ref current);
                (current.Outer, current.Label) = (current.Label ?? current.Outer, cell);
                break;
        }
    }

    private void ReadNumber(int row, GridCell cell, ref AmountRow current)
    {
        var column = block.ColumnOf(cell);
        switch (column.Role)
        {
            case ColumnRole.SubjectCode:
                current.Code = Joined(current.Code, cell.Words);
                return;
            case ColumnRole.OtherCode:
                return;
            case ColumnRole.None when !(block.IsBreakdown && current.Label is not null):
                writer.Unresolved(cell, UnresolvedReason.UnknownTable);
                return;
            case ColumnRole.Value or ColumnRole.None:
            case ColumnRole.Weight or ColumnRole.Score or ColumnRole.VerifiedScore:
                break;
            default:
                writer.Unresolved(cell, UnresolvedReason.NoMeasure);
                return;
        }
        Enter(ref current);
        var draft = new FactDraft
        {
            Aspect = column.Aspect,
            Stage = column.Stage,
            Period = column.Period,
            Scope = column.IsFunds ? FundScope.Unknown : column.Scope,
            Entity = current.Body,
            IsOwnLevel = current.IsOwnLevel,
            Label = current.Name?.Text ?? column.Leaf?.Words ?? "",
        };
        if (column.Role is ColumnRole.Weight or ColumnRole.Score or ColumnRole.VerifiedScore)
            ReadPoints(cell, column, current, draft);
        else if (Resolve(row, cell, column, ref current, ref draft) is { } reason)
            writer.Unresolved(cell, reason);
        else
            Add(cell, column, current, draft);
    }

    /// <summary>Reads the label of a row at its first number, and takes note of its place.</summary>
    private void Enter(ref AmountRow current)
    {
        if (current.IsEntered && current.Entered == current.Label)
            return;
        current.IsEntered = true;
        current.Entered = current.Label;
        current.Name = current.Label is { } label ? names.Read(label.Words) : null;
        if (current.Name is { IsTotal: true, Concept: null, Level.Subtotal: true } && current.Outer is { } outer && outer != current.Label)
            current.Name = names.Read(outer.Words) with { IsTotal = true };
        current.Body = null;
        if (current.Entity is { } entity)
        {
            string own = TaxonomyLabel.Clean(entity.Words);
            current.IsSum = RowNames.IsNoName(entity.Words);
            current.Body = current.IsSum ? null : writer.BodyOf(own);
            current.IsOwnLevel = writer.IsOwnLevel(own);
        }
        (current.Concept, current.IsProject) = (null, false);
        if (current.Name is not { } name)
            return;
        int indent = current.Label!.Indent;
        var place = places[current.Label.Cell.Column] ??= new();
        current.Scope = FundScope.Unknown;
        current.IsProject = current.Code.Length == 0 && !name.IsTemplate && place.IsProject(name, indent);
        current.Parent = place.Project;
        if (current.IsProject)
            place.TakeProject(name);
        else if (!name.IsTemplate)
            place.Take(name, current.Code.Length > 0 ? null : current.Concept = ConceptOf(name, place, ref current), indent);
    }

    /// <summary>The measure of a row by its own name and the rows above it.</summary>
    private static Concept? ConceptOf(RowName name, RowPlace place, ref AmountRow current)
    {
        // “（一）支出合计” under “一、三公经费” is the total of what it stands under.
        if (name.IsTotal && name.Level.Numbered && name.Level.Depth > 0)
            return place.ParentOf(name.Level);
        if (!name.IsFunds || name.Level.Numbered && !name.Level.Inside)
            return name.Concept;
        if (place.Last is not { } last || last.Dimension != Dimension.Money || Array.IndexOf(IncomeTotals, last.Id) >= 0)
            return name.Concept;
        if (!name.Level.Inside && last.Flow == Flow.Flow)
            return name.Concept;
        current.Scope = name.Scope;
        return last;
    }

    private UnresolvedReason? Resolve(int row, GridCell cell, TableColumn column, ref AmountRow current, ref FactDraft draft)
    {
        var (name, project) = (current.Name, current.Project);
        if (name is { IsTemplate: true })
            return UnresolvedReason.NoMeasure;
        if (name is not null)
        {
            if (draft.Stage != FactStage.Unknown && name.Stage != FactStage.Unknown && name.Stage != draft.Stage)
                return UnresolvedReason.Ambiguous;
            draft.Stage = draft.Stage == FactStage.Unknown ? name.Stage : draft.Stage;
            draft.Period ??= name.Period;
        }
        draft.Scope = draft.Scope == FundScope.Unknown ? current.Scope : draft.Scope;
        draft.UnknownEntity = current.IsSum;
        var concept = column.Concept;
        if (column.IsFunds && (current.Concept is not null || current.Code.Length > 0 || column.Group is not null || current.IsProject))
            (concept, draft.Scope) = (null, column.Scope);
        else if (column.IsFunds && concept is not null && (current.Entity ?? project) is not null)
            return UnresolvedReason.Ambiguous;
        if (project is not null)
        {
            if (current.ProjectName is null)
                return UnresolvedReason.Ambiguous;
            draft.Project = current.ProjectName;
            draft.Label = draft.Project;
            concept ??= current.Concept ?? (Staged(column) ? Get("project-expenditure") : null);
        }
        else if (current.Code.Length > 0)
        {
            draft.Subject = current.Code;
            concept ??= column.Group ?? SideOf(current.Code[0]);
        }
        else if (current.IsProject)
        {
            concept = concept is { Dimension: not Dimension.Money } ? concept : Get("project-expenditure");
            draft.Project = name!.Level.Inside && current.Parent is { } parent ? parent : name.Text;
            draft.Part = draft.Project == name.Text ? null : name.Text;
        }
        else if (name is null)
        {
            if (!IsOnly(row, cell) && current.Entity is null)
                return UnresolvedReason.NoMeasure;
            // “三公”经费支出决算表, of which only two columns are printed: the title names what they add up to.
            if (concept is null && column.IsTotal && writer.Caption.ConceptIn(names) is { } titled && block.HasPartOf(titled, column))
                concept = titled;
        }
        else if (current.Concept is { } own)
        {
            if (concept is null)
                concept = own;
            else if (!name.IsTotal && !(own.Id == "annual-funds" && concept.Dimension is Dimension.Percent or Dimension.Points))
                draft.Part = name.Text;
            if (concept == own)
            {
                draft.Part = name.Part;
                draft.Scope = draft.Scope == FundScope.Unknown && !name.IsFunds ? name.Scope : draft.Scope;
            }
        }
        else if (name.IsTotal)
        {
            concept ??= column.Group is { } side ? TotalOf(side, name) : writer.Caption.ConceptIn(names);
        }
        else if (concept is null && column.Group is not null)
        {
            concept = column.Group;
            draft.Subject = name.Text;
        }
        else if (concept is not null)
        {
            draft.Part = name.Text;
        }
        if (concept is null)
            return UnresolvedReason.NoMeasure;
        draft.Concept = concept;
        if (name is null or { IsTotal: true, Concept: null } && draft.Project is null)
            draft.Label = column is { Leaf: { } leaf, Concept: not null, IsTotal: false } ? leaf.Words : concept.Name;
        draft.Whole = column.Whole;
        draft.Unit = column.Aspect is Aspect.Growth or Aspect.Share || concept.Dimension == Dimension.Percent
            ? column.IsPercent ? MeasureUnit.Percent : null
            : current.Unit is { } printed && printed.Dimension == concept.Dimension ? printed : UnitOf(concept, column, name, unit);
        if (column.IsSecondary || current.IsSum && block.HasProjects)
            return UnresolvedReason.Ambiguous;
        // 项目｜金额 in a report may be of anything: a project, an event.
        if (column.IsBare && column.Aspect == Aspect.Value && concept.Dimension == Dimension.Money && draft.Stage == FactStage.Unknown && !block.IsBreakdown
            && writer.Context.Kind is DocumentKind.Report or DocumentKind.Other && writer.Caption.Stage == FactStage.Unknown)
            return UnresolvedReason.UnknownTable;
        return null;
    }

    private void Add(GridCell cell, TableColumn column, in AmountRow current, in FactDraft draft)
    {
        if (!writer.Add(cell, draft))
            return;
        int last = writer.Facts.Count - 1;
        var fact = writer.Facts[last];
        if (draft.Concept!.Id == "annual-funds" && current.Project is null)
            funds.TakeTotal(draft.Stage, fact.Quantity);
        else if (draft.Stage == FactStage.Unknown && draft.Concept.Dimension == Dimension.Money && funds.HasTotals && block.IsBreakdown)
            funds.TakePart(cell);
        if (current.Project is not null || current.Entity is not null || draft.Subject is not null || column == TableColumn.Unknown)
            return;
        if (once.TryAdd(fact.Key, last) || once[fact.Key] is var first && writer.Facts[first].Quantity == fact.Quantity)
            return;
        // Rows of several bodies or projects under one another: which is whose, the table does not say.
        foreach (int index in (ReadOnlySpan<int>)[first, last])
            writer.Facts[index] = writer.Facts[index] with { Key = writer.Facts[index].Key with { Entity = null } };
        cell.Key = writer.Facts[last].Key;
    }

    /// <summary>分值, 得分 in a row of funds: of the annual funds they are those of the execution rate.</summary>
    private void ReadPoints(GridCell cell, TableColumn column, in AmountRow current, FactDraft draft)
    {
        if (current.Name is not { IsTemplate: false } name)
        {
            writer.Unresolved(cell, UnresolvedReason.NoMeasure);
            return;
        }
        bool execution = current.Concept?.Id == "annual-funds";
        string indicator = execution ? "预算执行率" : name.Text;
        (draft.Indicator, draft.Label) = (indicator, indicator);
        PointFacts.Add(writer, cell, column.Role, indicator, draft);
    }

    /// <summary>True for the only row of its block without a label; of several nobody knows which is which.</summary>
    private bool IsOnly(int row, GridCell cell) => !IsUnlabelled(row + 1, cell.Cell.Column) && (row - 1 <= block.Bottom || !IsUnlabelled(row - 1, cell.Cell.Column));

    private bool IsUnlabelled(int row, int column) =>
        grid.NumberAt(row, column) is not null && !grid.IsNumbering(row) && (grid.LabelOf(row, column) is not { } label || label.Cell.Row <= block.Bottom);

    private MeasureUnit? UnitOf(Concept concept, TableColumn? column, RowName? name, MeasureUnit? shared)
    {
        if (name?.Unit is { } row && row.Dimension == concept.Dimension)
            return row;
        if (column?.Unit is { } own && own.Dimension == concept.Dimension)
            return own;
        if (shared is { } corner && corner.Dimension == concept.Dimension)
            return corner;
        return concept.Dimension == Dimension.Money && grid.Note is { } note ? note : null;
    }

    /// <summary>总计 of one side takes in what was carried over, 合计 does not.</summary>
    private static Concept TotalOf(Concept side, RowName name) => (side.Id, name.Text) switch
    {
        ("total-income", "总计") => Get("total-income-and-carryover")!,
        ("total-expenditure", "总计") => Get("total-expenditure-and-carryover")!,
        _ => side,
    };

    private static bool Staged(TableColumn column) => column.Stage != FactStage.Unknown;

    private static Concept? Get(string id) => Taxonomy.BuiltIn.Get(id);

    /// <summary>Codes of income begin with 1, those of expenditure with 2 (by function) or 3 (by economic class).</summary>
    private Concept? SideOf(char digit) => (writer.Context.Kind == DocumentKind.BudgetReport, digit) switch
    {
        (false, '1') => Get("total-income"),
        (false, '2' or '3') => Get("total-expenditure"),
        _ => null,
    };

    private static bool IsCode(string words)
    {
        foreach (char c in words)
            if (!char.IsAsciiDigit(c))
                return false;
        return words.Length > 0;
    }

    /// <summary>206｜07｜01 side by side is 2060701; 206｜20607 is 20607.</summary>
    private static string Joined(string code, string more) => more.Length >= 3 && more.StartsWith(code, StringComparison.Ordinal) ? more : code + more;

    private static string Squeezed(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
