namespace Jiping.Checking.Relations;

/// <summary>What is common to several sources.</summary>
internal static class RelationSources
{
    /// <summary>True for relations between facts by their keys, which hold wherever the facts stand.</summary>
    public static bool IsOverFacts(RelationSource source) => source is
        RelationSource.SameFact or RelationSource.DeclaredSum or RelationSource.DeclaredRatio or RelationSource.ShareOfFacts or RelationSource.ChangeSum or RelationSource.YearChange
        or RelationSource.YearGrowth or RelationSource.YearChain or RelationSource.ProjectSum or RelationSource.FundScope or RelationSource.Execution
        or RelationSource.StaffWithinPosts;
}
