using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction.Facts;
using Jiping.Extraction.Flattened;
using Jiping.Extraction.Sentences;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Relations;

/// <summary>The numbers that were read as operands of relations.</summary>
internal static class Operands
{
    public static Operand ToOperand(this Mention mention) => mention.ToOperand(mention.Quantity);

    /// <summary>The operand with another reading of the quantity (a unit taken from its neighbours, a sign).</summary>
    public static Operand ToOperand(this Mention mention, Quantity quantity) =>
        new(mention, quantity, mention.Label) { Key = mention.Key };

    public static Operand ToOperand(this DocumentFact fact) =>
        new(fact.Source, fact.Quantity, fact.Label) { Key = fact.Key };

    /// <summary>The operand of the cell's number, read with <paramref name="quantity"/> where header or neighbours give the unit.</summary>
    public static Operand ToOperand(this GridCell cell, string path, string label, Quantity? quantity = null) =>
        new(new CellSource(cell, path), quantity ?? cell.Quantity!.Value, label) { Key = cell.Key };

    /// <summary>The operand of a number inside the cell's words (产出指标（50分）), or null where there is none with that unit.</summary>
    public static Operand? InnerOperand(this GridCell cell, string path, MeasureUnit unit, string label) =>
        cell.Inner(unit) is var (paragraph, number)
            ? new(number.Print(paragraph.Text), number.Quantity, [paragraph.Locate(path, number.Start, number.Length)], label)
            : null;

    /// <summary>The operand of the n-th number of a row, in the unit of its table.</summary>
    public static Operand ToOperand(this FlattenedRow row, FlattenedTable table, int index)
    {
        var mention = row.Numbers[index];
        return new(mention.Print(row.Line.Text), mention.Quantity with { Unit = table.Unit }, [row.Line.Locate(table.Path, mention.Start, mention.Length)], row.Label);
    }

    /// <summary>A cell's number in a relation of its table.</summary>
    private sealed class CellSource(GridCell cell, string path) : INumberSource
    {
        public object Identity => cell;

        public string Print() => cell.Print();

        public IReadOnlyList<Location> Locate() => [cell.Locate(path)];

        public string Context() => cell.Shown;
    }
}
