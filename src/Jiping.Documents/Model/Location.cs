namespace Jiping.Documents.Model;

/// <summary>
/// Where a piece of text stands: the LOCATION of the output contract.
/// Indices are 1-based, <see cref="Start"/> is 0-based and counts UTF-16 units of the text as read
/// (before cleaning, without automatic numbers).
/// </summary>
/// <param name="Path">Path relative to the package, <c>/</c>-separated, <c>a.zip!/b.docx</c> inside archives.</param>
/// <param name="Part">body, header1, footer1, footnotes, endnotes, textbox1, comment, or the sheet's name.</param>
/// <param name="Page">Page, for formats that have pages; otherwise null.</param>
/// <param name="Paragraph">Paragraph outside tables, or the paragraph within the cell.</param>
/// <param name="Table">Number of the table in reading order within the part; nested tables after their container.</param>
/// <param name="Row">Grid row of the cell's top-left corner (the sheet row in a workbook).</param>
/// <param name="Column">Grid column of the cell's top-left corner (the sheet column in a workbook).</param>
/// <param name="Start">Offset within the paragraph's text.</param>
/// <param name="Length">Length; 0 for something that is missing.</param>
/// <param name="Text">The text at that place.</param>
public sealed record Location(
    string Path,
    string Part,
    int? Page,
    int? Paragraph,
    int? Table,
    int? Row,
    int? Column,
    int Start,
    int Length,
    string Text);
