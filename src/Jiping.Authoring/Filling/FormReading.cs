using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;

namespace Jiping.Authoring.Filling;

// The SDK's root namespace is called like our enum of formats.
using DocumentFormat = Jiping.Documents.Model.DocumentFormat;

/// <summary>A blank as reading understands it, with the body and the year of the package where it names none.</summary>
internal sealed class FormReading
{
    public FormReading(Document document, FillSubject subject)
    {
        Document = document;
        Cover = CoverReader.Read(document);
        // A blank may be named by its rows only; a form with a project's name at its head is a project's.
        var extracted = Extract(document, subject);
        Blocks = [.. extracted.Grids.SelectMany(FormBlock.Of)];
    }

    public Document Document { get; }

    public Cover Cover { get; }

    public IReadOnlyList<FormBlock> Blocks { get; }

    public ExtractedDocument Extract(Document document, FillSubject subject) =>
        DocumentExtractor.Extract(document, Cover, new FactContext(Cover.Kind, subject.Info.Entity, subject.Info.Year));

    /// <summary>In Chinese, as findings name places.</summary>
    public static string Describe(Document document, Paragraph paragraph)
    {
        if (paragraph.Cell is not { } cell)
            return $"正文第{paragraph.Index}段";
        return document.Format == DocumentFormat.Xlsx
            ? $"“{paragraph.Part}”{ColumnName(cell.Column)}{cell.Row}"
            : $"正文表{cell.Table.Index}第{cell.Row}行第{cell.Column}列";
    }

    private static string ColumnName(int column)
    {
        string letters = "";
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
            letters = (char)('A' + (rest - 1) % 26) + letters;
        return letters;
    }
}
