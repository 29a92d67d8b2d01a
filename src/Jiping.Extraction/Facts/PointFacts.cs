using Jiping.Core.Taxonomies;
using Jiping.Extraction.Tables;

namespace Jiping.Extraction.Facts;

/// <summary>Weights and scores of indicators and of the whole form.</summary>
internal static class PointFacts
{
    /// <summary>The score of the execution rate has a name of its own.</summary>
    private const string ExecutionRate = "预算执行率";

    /// <param name="writer">Takes the fact.</param>
    /// <param name="cell">The number.</param>
    /// <param name="role">Weight, score or verified score.</param>
    /// <param name="indicator">The indicator, or null for the whole form.</param>
    /// <param name="draft">What is known beside.</param>
    public static void Add(TableFactWriter writer, GridCell cell, ColumnRole role, string? indicator, FactDraft draft)
    {
        bool execution = indicator == ExecutionRate && role == ColumnRole.Score;
        draft.Concept = Taxonomy.BuiltIn.Get(role switch
        {
            ColumnRole.Weight => "weight",
            ColumnRole.VerifiedScore => "verified-score",
            _ when indicator is null => "self-score",
            _ when execution => "execution-score",
            _ => "score",
        });
        draft.Member = execution ? null : indicator;
        writer.Add(cell, draft);
    }

    /// <summary>Adds the points that a group prints in its own words: 产出指标（50分）.</summary>
    public static void Add(TableFactWriter writer, CellWordNumber number, string group, FactDraft draft)
    {
        draft.Concept = Taxonomy.BuiltIn.Get("weight");
        draft.Member = group;
        draft.Indicator = group;
        draft.Label = group;
        writer.Add(number, draft);
    }
}
