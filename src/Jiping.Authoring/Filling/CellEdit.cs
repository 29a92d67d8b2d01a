using Jiping.Core.Facts;
using Jiping.Documents.Filling;
using Jiping.Documents.Model;

namespace Jiping.Authoring.Filling;

// The SDK's root namespace is called like our enum of formats.
using DocumentFormat = Jiping.Documents.Model.DocumentFormat;

/// <summary>A text for a place of the blank, with where it comes from.</summary>
/// <param name="Paragraph">The paragraph it goes into.</param>
/// <param name="Start">Offset in its text.</param>
/// <param name="Length">Characters of a placeholder that it takes the place of.</param>
/// <param name="Text">What to write.</param>
/// <param name="From">Where it comes from, in Chinese.</param>
/// <param name="Id">Id of the item of the package; empty for what is no item.</param>
internal sealed record CellEdit(Paragraph Paragraph, int Start, int Length, string Text, string From, string Id)
{
    /// <summary>The number that the text prints, or null.</summary>
    public decimal? Number { get; init; }

    public bool IsPercent { get; init; }

    /// <summary>What reading has to find there; null for words and for numbers that reading does not know.</summary>
    public FactKey? Key { get; init; }

    public IReadOnlyList<string> More { get; init; } = [];

    public (string, int?, int?, int?, int) Place => (Paragraph.Part, Paragraph.Cell?.Table.Index, Paragraph.Cell?.Row, Paragraph.Cell?.Column, Paragraph.Index);

    /// <summary>The edits as the document takes them: a cell of a workbook has one value, so what goes into its words is put together.</summary>
    public static List<Fill> ToFills(IReadOnlyList<CellEdit> edits, DocumentFormat format)
    {
        if (format == DocumentFormat.Docx)
            return [.. edits.Select(static edit => edit.ToFill(edit.Text, edit.Start, edit.Length))];
        var fills = new List<Fill>();
        foreach (var cell in edits.GroupBy(static edit => edit.Place))
        {
            string old = cell.First().Paragraph.Text, text = old;
            foreach (var edit in cell.OrderByDescending(static edit => edit.Start))
                text = text[..edit.Start] + edit.Text + text[(edit.Start + edit.Length)..];
            var first = cell.First();
            bool whole = cell.Count() == 1 && (string.IsNullOrWhiteSpace(old) || first.Length == old.Length);
            fills.Add(whole ? first.ToFill(first.Text, 0, 0) : first.ToFill(text, 0, 0) with { Number = null });
        }
        return fills;
    }

    private Fill ToFill(string text, int start, int length) => new(Paragraph.Part, Paragraph.Cell?.Table.Index, Paragraph.Cell?.Row, Paragraph.Cell?.Column, Paragraph.Index, text)
    {
        Start = start, Length = length, Number = Number, IsPercent = IsPercent, More = More,
    };
}
