using Jiping.Documents.Filling;
using Jiping.Documents.Model;

namespace Jiping.Authoring.Filling;

/// <summary>What is to be written into a blank in one step, and what stays open.</summary>
internal sealed class FillPlan(Document document)
{
    private readonly HashSet<(Paragraph, int)> taken = [];

    public Document Document => document;

    public List<CellEdit> Edits { get; } = [];

    public List<OpenPlace> Open { get; } = [];

    /// <summary>Rows to repeat before anything is written.</summary>
    public List<RowCopies> Rows { get; } = [];

    public bool Has(Paragraph paragraph) => taken.Any(known => known.Item1 == paragraph);

    public void Write(BlankSpot spot, string text, string from, string id, decimal? number = null, bool percent = false)
    {
        if (text.Length > 0 && taken.Add((spot.Paragraph, spot.Start)))
            Edits.Add(new CellEdit(spot.Paragraph, spot.Start, spot.Length, text, from, id) { Number = number, IsPercent = percent });
    }

    public void Write(CellEdit edit)
    {
        if (edit.Text.Length > 0 && taken.Add((edit.Paragraph, edit.Start)))
            Edits.Add(edit);
    }

    public void Leave(Paragraph paragraph, string why, bool required = false) => Open.Add(new OpenPlace(FormReading.Describe(document, paragraph), why, required));

    /// <summary>Says that a place is nothing to fill in, so that later steps pass it over.</summary>
    public void Pass(Paragraph paragraph) => taken.Add((paragraph, -1));
}
