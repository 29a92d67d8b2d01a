using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;
using Jiping.Extraction.Flattened;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Quantities;
using Jiping.Extraction.Sentences;
using Jiping.Extraction.Tables;

namespace Jiping.Extraction;

/// <summary>Understands a document: recognizes its numbers once, and reads from them statements, tables and facts.</summary>
public sealed class DocumentExtractor
{
    private readonly Document document;
    private readonly FactReader facts;
    private readonly List<NumberMention> numbers = [];
    private readonly List<Passage> passages = [];
    private readonly List<Statement> statements = [];
    private readonly List<TableGrid> grids = [];
    private int numbersFound;
    private int numbersRead;

    private DocumentExtractor(Document document, FactContext context)
    {
        this.document = document;
        facts = new FactReader(context);
    }

    /// <summary>What is understood of a document.</summary>
    /// <param name="document">As read.</param>
    /// <param name="cover">What it says it is.</param>
    /// <param name="context">What its facts have in common; see <see cref="FactContext.Of"/>.</param>
    public static ExtractedDocument Extract(Document document, Cover cover, FactContext context)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(context);
        return new DocumentExtractor(document, context).Extract(cover);
    }

    /// <summary>What is understood of the documents of a package; a document without an entity or a year takes what the others agree on.</summary>
    public static IReadOnlyList<ExtractedDocument> ExtractAll(IReadOnlyList<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        Cover[] covers = [.. documents.Select(CoverReader.Read)];
        var contexts = FactContext.Of(covers);
        return [.. documents.Select((document, i) => Extract(document, covers[i], contexts[i]))];
    }

    private ExtractedDocument Extract(Cover cover)
    {
        foreach (var passage in PassageReader.ReadProse(document))
        {
            Recognize(passage.Text, cell: false);
            Add(passage, inTable: false);
        }
        int prose = statements.Count;
        var flattened = FlattenedTable.Read(document);
        foreach (var table in flattened)
            facts.Read(table);
        MeasureUnit? note = null;
        string? caption = null;
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph)
            {
                note = TableUnit.OfNote(paragraph.Text) ?? note;
                caption = TableCaption.After(paragraph, caption);
            }
            else if (block is Table table)
            {
                Read(table, note, caption);
            }
        }
        return new ExtractedDocument
        {
            Document = document,
            Cover = cover,
            NumbersFound = numbersFound,
            NumbersRead = numbersRead,
            Facts = facts.Facts,
            Unresolved = facts.Unresolved,
            Statements = statements,
            ProseStatements = prose,
            Grids = grids,
            FlattenedTables = flattened,
        };
    }

    private void Add(Passage passage, bool inTable)
    {
        bool quantities = false;
        foreach (var number in numbers)
            quantities |= number.IsQuantity;
        if (!quantities)
        {
            if (!inTable)
                facts.ReadHeading(passage);
            return;
        }
        var statement = new Statement(passage, StatementReader.Read(passage, numbers));
        statements.Add(statement);
        facts.Read(statement, inTable);
    }

    private void Read(Table table, MeasureUnit? note, string? caption)
    {
        var cells = new GridCell[table.Cells.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            var cell = Read(table.Cells[i], note);
            if (cell.IsWords && cell.Words.Contains("单位", StringComparison.Ordinal) && TableUnit.OfNote(cell.Words) is { } own)
                note = own;
            cells[i] = cell;
        }
        if (TableGrid.Of(document.Path, table, cells, note, caption) is not { } grid)
            return;
        grids.Add(grid);
        facts.Read(grid);
    }

    /// <summary>Reads a cell once: its numbers serve the sentences in it and the table around it.</summary>
    private GridCell Read(Cell cell, MeasureUnit? note)
    {
        Paragraph? only = null;
        bool several = false;
        NumberMention? whole = null;
        List<CellWordNumber>? loose = null;
        foreach (var block in cell.Blocks)
        {
            if (block is Table nested)
                Read(nested, note, null);
            if (block is not Paragraph paragraph || string.IsNullOrWhiteSpace(paragraph.Text))
                continue;
            several |= only is not null;
            only ??= paragraph;
            Recognize(paragraph.Text, cell: true);
            whole = several ? null : QuantityRecognizer.Whole(paragraph.Text, numbers);
            if (whole is not null || numbers.Count == 0)
                continue;
            if (MayState(paragraph.Text))
                ReadSentences(paragraph);
            else if (numbers[0].IsQuantity)
                (loose ??= []).Add(new(document.Path, paragraph, numbers[0]));
        }
        return GridCell.Of(cell, several ? null : only, whole, loose);
    }

    private void ReadSentences(Paragraph paragraph)
    {
        passages.Clear();
        PassageReader.ReadOne(document.Path, paragraph, passages);
        foreach (var passage in passages)
        {
            // Residue of a conversion, and a cut, shift the places of numbers.
            if (!ReferenceEquals(passage.Text, paragraph.Text))
            {
                numbers.Clear();
                QuantityRecognizer.Recognize(passage.Text, numbers);
            }
            Add(passage, inTable: true);
        }
    }

    /// <summary>One number states something only within a sentence: 得分95分，等级为优.</summary>
    private bool MayState(string text) => numbers.Count > 1 || text.AsSpan().IndexOfAny("，。；,;") >= 0;

    private void Recognize(string text, bool cell)
    {
        numbers.Clear();
        QuantityRecognizer.Recognize(text, numbers);
        numbersFound += numbers.Count;
        // A bare number that is a whole cell has its header; in running text it says nothing.
        foreach (var number in numbers)
            if (!number.IsQuantity || number.Quantity.Unit != MeasureUnit.None || cell && numbers.Count == 1)
                numbersRead++;
    }
}
