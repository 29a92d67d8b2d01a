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

    public List<Relation> Relations { get; } = [];

    public int NumbersFound { get; private set; }

    public int NumbersRead { get; private set; }

    public void Find(Document document)
    {
        foreach (var passage in PassageReader.ReadProse(document))
            FindIn(passage, cell: false);
        FlattenedTableFinder.Find(document, Relations);
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
        foreach (var cell in table.Cells)
            foreach (var block in cell.Blocks)
            {
                if (block is Paragraph paragraph && PassageReader.ReadOne(path, paragraph) is { } passage)
                    FindIn(passage, cell: true);
                else if (block is Table nested)
                    FindIn(path, nested, note);
            }
        TableFinder.Find(path, table, note, Relations);
    }

    private void FindIn(Passage passage, bool cell)
    {
        numbers.Clear();
        QuantityRecognizer.Recognize(passage.Text, numbers);
        if (numbers.Count == 0)
            return;
        NumbersFound += numbers.Count;
        // A bare number that is a whole cell has its header; in running text it says nothing.
        foreach (var number in numbers)
            if (!number.IsQuantity || number.Quantity.Unit != MeasureUnit.None || cell && numbers.Count == 1)
                NumbersRead++;
        SentenceFinder.Find(passage, numbers, Relations);
    }
}
