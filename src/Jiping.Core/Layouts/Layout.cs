namespace Jiping.Core.Layouts;

/// <summary>How a document of a package looks: a form of cells, or a report of sections. Immutable data from data/layouts.</summary>
public abstract record Layout
{
    /// <summary>Kebab-case, the name of the file; schemes name it.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>For whom it is, in a sentence; empty where there is nothing to say.</summary>
    public string About { get; init; } = "";
}

/// <summary>A form: one table between lines of text.</summary>
public sealed record FormLayout : Layout
{
    /// <summary>横向.</summary>
    public bool Landscape { get; init; }

    /// <summary>Size of the letters in the table, in points: 10.5 is 五号.</summary>
    public decimal FontSize { get; init; } = 10.5m;

    /// <summary>Between title and table: 填报单位 left, 单位：万元 right.</summary>
    public IReadOnlyList<FormLine> Lines { get; init; } = [];

    /// <summary>The columns of the grid.</summary>
    public required IReadOnlyList<FormColumn> Columns { get; init; }

    /// <summary>Rows at the top that are repeated on each page.</summary>
    public int HeaderRows { get; init; }

    public required IReadOnlyList<FormRow> Rows { get; init; }

    /// <summary>Below the table.</summary>
    public IReadOnlyList<FormLine> Foot { get; init; } = [];
}

/// <summary>A line of text outside of the table: templates with {year}, {entity}, {project}, {date}, {preparer}, {leader}, {telephone}.</summary>
public sealed record FormLine(string Left, string Right);

/// <summary>A column of the grid.</summary>
/// <param name="Width">Relative to the others.</param>
/// <param name="Levels">The column is there only where the indicators go down to this level; 0 for always.</param>
public sealed record FormColumn(decimal Width, int Levels = 0);

/// <summary>Rows of a form.</summary>
public abstract record FormRow;

/// <summary>One row.</summary>
public sealed record CellRow(IReadOnlyList<FormCell> Cells) : FormRow;

/// <summary>Rows with a cell at their left that spans them all.</summary>
public sealed record SideRows(FormCell Side, IReadOnlyList<FormRow> Rows) : FormRow;

/// <summary>A row for each of several things.</summary>
/// <param name="Source">Of what.</param>
/// <param name="Cells">The cells of each row.</param>
/// <param name="Skip">Ids of nodes of the scheme that have their row elsewhere in the form.</param>
/// <param name="Otherwise">The row where there are none; null for no row.</param>
public sealed record EachRow(FormSource Source, IReadOnlyList<FormCell> Cells, IReadOnlyList<string> Skip, CellRow? Otherwise) : FormRow;

/// <summary>What rows are made of.</summary>
public enum FormSource
{
    Projects,
    Goals,
    Indicators,
    Team,
}
