namespace Jiping.Documents.Filling;

/// <summary>Words or a number for one place of a blank. Indices are those of <see cref="Model.Location"/>.</summary>
/// <param name="Part">body, or the sheet's name.</param>
/// <param name="Table">Number of the table; null outside tables.</param>
/// <param name="Row">Grid row of the cell.</param>
/// <param name="Column">Grid column of the cell.</param>
/// <param name="Paragraph">Number of the paragraph outside tables, or within the cell.</param>
/// <param name="Text">What to write; \n breaks the line; empty for nothing, in the place of what <see cref="Length"/> covers.</param>
public sealed record Fill(string Part, int? Table, int? Row, int? Column, int Paragraph, string Text)
{
    /// <summary>Offset in the text of the paragraph where it goes.</summary>
    public int Start { get; init; }

    /// <summary>Characters of a placeholder (____, ……) that it takes the place of.</summary>
    public int Length { get; init; }

    /// <summary>The number that the text prints, for a cell of a workbook; null for words.</summary>
    public decimal? Number { get; init; }

    /// <summary>True where <see cref="Number"/> is in percent: 98.25 of 98.25%.</summary>
    public bool IsPercent { get; init; }

    /// <summary>Further paragraphs behind it, in the format of the paragraph that is filled; Word only.</summary>
    public IReadOnlyList<string> More { get; init; } = [];
}

/// <summary>A place that could not be filled.</summary>
/// <param name="Fill">What was to be written.</param>
/// <param name="Why">The reason in Chinese.</param>
public sealed record FillRefusal(Fill Fill, string Why);

/// <summary>What became of a blank.</summary>
/// <param name="Refused">The places that were left as they are.</param>
/// <param name="Remarks">What whoever uses the file should know, in Chinese.</param>
public sealed record FillOutcome(IReadOnlyList<FillRefusal> Refused, IReadOnlyList<string> Remarks);

/// <summary>A row to repeat right below itself, with its format.</summary>
/// <param name="Part">body, or the sheet's name.</param>
/// <param name="Table">Number of the table; of no meaning in a workbook.</param>
/// <param name="Row">Grid row.</param>
/// <param name="Copies">How many to add.</param>
public sealed record RowCopies(string Part, int Table, int Row, int Copies);
