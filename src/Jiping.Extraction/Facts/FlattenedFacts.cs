using Jiping.Core.Facts;
using Jiping.Core.Taxonomies;
using Jiping.Documents.Model;
using Jiping.Extraction.Flattened;
using Jiping.Extraction.Tables;

namespace Jiping.Extraction.Facts;

/// <summary>
/// The facts of a flattened summary table of income and expenditure (收入支出决算总表): the totals, the balances carried over. Other flattened
/// tables have lost which column a number stands in, and give none.
/// </summary>
internal static class FlattenedFacts
{
    private const string Scope = "final-account";

    /// <summary>How the title of such a table ends.</summary>
    private static readonly string[] Titles = ["收入支出决算总表", "收入支出总表", "收支决算总表", "收支总表"];

    public static void Read(FlattenedTable table, FactContext context, List<DocumentFact> facts)
    {
        if (!Array.Exists(Titles, title => table.Title.EndsWith(title, StringComparison.Ordinal)) || TwoSidedTable.Of(table) is not var (left, right))
            return;
        // The two grand totals are equal by definition: where they are not, a column may have been mistaken.
        if (Total(left) is not { } income || Total(right) is not { } expenditure || income != expenditure)
            return;
        var frame = new FactKey
        {
            Aspect = Aspect.Value,
            Entity = context.Entity,
            Consolidation = Consolidation.AsReported,
            Period = context.Year is { } year ? FactPeriod.Year(year) : FactPeriod.Unknown,
            Stage = table.Title.Contains("决算", StringComparison.Ordinal) ? FactStage.Final : table.Title.Contains("预算", StringComparison.Ordinal) ? FactStage.Budget : FactStage.Unknown,
            FundScope = table.Title.Contains("财政拨款", StringComparison.Ordinal) ? FundScope.FiscalAppropriation : FundScope.All,
        };
        Add(table, frame, left, "total-income-and-carryover", facts);
        Add(table, frame, right, "total-expenditure-and-carryover", facts);
    }

    private static decimal? Total(List<TwoSidedEntry> side) =>
        side.Find(static entry => entry.Label == TwoSidedTable.GrandTotal) is { } entry ? entry.Row.Numbers[entry.Index].Quantity.Value : null;

    private static void Add(FlattenedTable table, FactKey frame, List<TwoSidedEntry> side, string total, List<DocumentFact> facts)
    {
        foreach (var entry in side)
        {
            // Numbered items divide both the year's income and what was carried over: one label, two meanings.
            if (RowLevel.Of(entry.Label).Numbered)
                continue;
            var concept = entry.Label == TwoSidedTable.GrandTotal ? Taxonomy.BuiltIn.Get(total) : Taxonomy.BuiltIn.Find(entry.Label, Scope);
            if (concept is null || concept.Dimension != Core.Quantities.Dimension.Money)
                continue;
            var quantity = entry.Row.Numbers[entry.Index].Quantity with { Unit = table.Unit };
            facts.Add(new(frame with { Concept = concept.Fact }, quantity, new Number(table, entry), entry.Label) { Stated = FactParts.Concept | FactParts.Stage });
        }
    }

    /// <summary>A number of a flattened line.</summary>
    private sealed class Number(FlattenedTable table, TwoSidedEntry entry) : INumberSource
    {
        public string Print() => entry.Row.Numbers[entry.Index].Print(entry.Row.Line.Text);

        public IReadOnlyList<Location> Locate()
        {
            var mention = entry.Row.Numbers[entry.Index];
            return [entry.Row.Line.Locate(table.Path, mention.Start, mention.Length)];
        }

        public string Context() => string.Join(' ', entry.Row.Line.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
