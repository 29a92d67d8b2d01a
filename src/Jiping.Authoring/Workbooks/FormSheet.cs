namespace Jiping.Authoring.Workbooks;

/// <summary>How a cell looks.</summary>
internal enum FormStyle
{
    /// <summary>Said by us: not to be filled in.</summary>
    Label,

    /// <summary>To be filled in.</summary>
    Input,

    /// <summary>To be filled in, carried over from last year.</summary>
    Pending,

    Title,
}

/// <summary>A cell of a form.</summary>
/// <param name="Text">Words, or a number as typed.</param>
/// <param name="Style">How it looks.</param>
/// <param name="IsNumber">True to write it as a number with the decimals of its text.</param>
/// <param name="Choices">What can be chosen; null for anything.</param>
/// <param name="Prompt">What is shown when the cell is entered; empty for nothing.</param>
internal sealed record FormCell(string Text, FormStyle Style = FormStyle.Input, bool IsNumber = false, IReadOnlyList<string>? Choices = null, string Prompt = "");

/// <summary>A column of a form.</summary>
/// <param name="Header">Its header, by which it is known.</param>
/// <param name="Width">In characters.</param>
/// <param name="Hidden">True for ids.</param>
/// <param name="Choices">For the rows that are still empty as well.</param>
internal sealed record FormColumn(string Header, int Width, bool Hidden = false, IReadOnlyList<string>? Choices = null);

/// <summary>A sheet to be filled in: a header, rows, and empty rows below.</summary>
internal sealed record FormSheet(string Name, IReadOnlyList<FormColumn> Columns, IReadOnlyList<IReadOnlyList<FormCell>> Rows)
{
    /// <summary>True for sheets that nobody should see.</summary>
    public bool Hidden { get; init; }

    /// <summary>False for the page of help, which has no header.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>Columns that stay in sight.</summary>
    public int FrozenColumns { get; init; }

    /// <summary>Rows below the last one that look like those to fill in.</summary>
    public int Spare { get; init; }
}
