using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Extraction.Tables;

namespace Jiping.Extraction.Facts;

/// <summary>
/// The parts of the annual funds by income and by nature, which forms print without saying at which stage: that of the total that they add up to.
/// </summary>
internal sealed class FundParts(TableFactWriter writer)
{
    private static readonly string[] ByNature = ["basic-expenditure", "project-expenditure"];

    private readonly List<(int Fact, GridCell? Cell, bool Nature)> parts = [];
    private readonly List<(FactStage Stage, decimal Value)> totals = [];

    /// <summary>True where the totals stand above, so that a figure without a stage is a part of one of them.</summary>
    public bool HasTotals => totals.Count > 0;

    public void TakeTotal(FactStage stage, Quantity quantity)
    {
        if (stage is FactStage.Approved or FactStage.Revised or FactStage.Budget or FactStage.Final)
            totals.Add((stage, quantity.BaseValue));
    }

    /// <summary>Takes note of the fact that was added last.</summary>
    public void TakePart(GridCell? cell)
    {
        int last = writer.Facts.Count - 1;
        parts.Add((last, cell, Array.IndexOf(ByNature, writer.Facts[last].Key.Concept.Id) >= 0));
    }

    /// <summary>Gives the parts their stage; called where the block ends.</summary>
    public void Close()
    {
        Resolve(nature: true);
        Resolve(nature: false);
        parts.Clear();
        totals.Clear();
    }

    private void Resolve(bool nature)
    {
        decimal sum = 0m;
        int count = 0;
        foreach (var part in parts)
            if (part.Nature == nature)
            {
                sum += writer.Facts[part.Fact].Quantity.BaseValue;
                count++;
            }
        if (count == 0 || StageOf(sum) is not { } stage)
            return;
        foreach (var (fact, cell, own) in parts)
        {
            if (own != nature)
                continue;
            var key = writer.Facts[fact].Key with { Stage = stage };
            writer.Facts[fact] = writer.Facts[fact] with { Key = key };
            if (cell is not null)
                cell.Key = key;
        }
    }

    /// <summary>The stage of the total that has this value; of equal totals the outturn, then the revised budget.</summary>
    private FactStage? StageOf(decimal sum)
    {
        FactStage? found = null;
        foreach (var (stage, value) in totals)
            if (value == sum && (found is null || stage == FactStage.Final || stage == FactStage.Revised && found != FactStage.Final))
                found = stage;
        return found;
    }
}
