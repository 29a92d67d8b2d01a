using Jiping.Checking.Relations.Flattened;
using Jiping.Checking.Relations.Sentences;
using Jiping.Checking.Relations.Tables;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Quantities;

namespace Jiping.Checking.Relations;

/// <summary>All structural relations of one document, and how many numbers were met and understood on the way.</summary>
internal sealed class RelationFinder
{
    private readonly List<NumberMention> numbers = [];
    private readonly List<Passage> passages = [];

    public List<Relation> Relations { get; } = [];

    public int NumbersFound { get; private set; }

    public int NumbersRead { get; private set; }

    /// <summary>What was read and could not be judged, by kind.</summary>
    public IReadOnlyList<SkippedItem> NotJudged { get; private set; } = [];

    public void Find(Document document)
    {
        foreach (var passage in PassageReader.ReadProse(document))
        {
            Recognize(passage.Text, cell: false);
            if (numbers.Count > 0)
                SentenceFinder.Find(passage, numbers, Relations);
        }
        if (FlattenedTableFinder.Find(document, Relations) is var lines and > 0)
            NotJudged = [new("按列排版的行", lines, "纯文本没有单元格，只核对了能由科目编码或左右两栏印证的数字；有 Word、Excel 或网页原件请一并提供")];
        MeasureUnit? note = null;
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph)
                note = TableUnit.OfNote(paragraph.Text) ?? note;
            else if (block is Table table)
                FindIn(document.Path, table, note);
        }
    }

    private void FindIn(string path, Table table, MeasureUnit? note)
    {
        var cells = new GridCell[table.Cells.Count];
        for (int i = 0; i < cells.Length; i++)
        {
            var cell = Read(path, table.Cells[i], note);
            if (cell.IsWords && cell.Words.Contains("单位", StringComparison.Ordinal) && TableUnit.OfNote(cell.Words) is { } own)
                note = own;
            cells[i] = cell;
        }
        if (TableGrid.Of(path, table, cells, note) is { } grid)
            TableFinder.Find(grid, Relations);
    }

    /// <summary>Reads a cell once: its numbers serve the sentences in it and the table around it.</summary>
    private GridCell Read(string path, Cell cell, MeasureUnit? note)
    {
        Paragraph? only = null;
        bool several = false;
        NumberMention? whole = null;
        foreach (var block in cell.Blocks)
        {
            if (block is Table nested)
                FindIn(path, nested, note);
            if (block is not Paragraph paragraph || string.IsNullOrWhiteSpace(paragraph.Text))
                continue;
            several |= only is not null;
            only ??= paragraph;
            Recognize(paragraph.Text, cell: true);
            whole = several ? null : QuantityRecognizer.Whole(paragraph.Text, numbers);
            if (whole is null && numbers.Count > 0 && MayState(paragraph.Text))
                FindInCell(path, paragraph);
        }
        return GridCell.Of(cell, several ? null : only, whole);
    }

    private void FindInCell(string path, Paragraph paragraph)
    {
        passages.Clear();
        PassageReader.ReadOne(path, paragraph, passages);
        foreach (var passage in passages)
        {
            // Residue of a conversion, and a cut, shift the places of numbers.
            if (!ReferenceEquals(passage.Text, paragraph.Text))
            {
                numbers.Clear();
                QuantityRecognizer.Recognize(passage.Text, numbers);
            }
            SentenceFinder.Find(passage, numbers, Relations);
        }
    }

    /// <summary>One number states something only within a sentence: 得分95分，等级为优.</summary>
    private bool MayState(string text) => numbers.Count > 1 || text.AsSpan().IndexOfAny("，。；,;") >= 0;

    private void Recognize(string text, bool cell)
    {
        numbers.Clear();
        QuantityRecognizer.Recognize(text, numbers);
        NumbersFound += numbers.Count;
        // A bare number that is a whole cell has its header; in running text it says nothing.
        foreach (var number in numbers)
            if (!number.IsQuantity || number.Quantity.Unit != MeasureUnit.None || cell && numbers.Count == 1)
                NumbersRead++;
    }
}
