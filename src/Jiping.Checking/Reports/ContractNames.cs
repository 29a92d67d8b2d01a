using Jiping.Checking.Acceptance;
using Jiping.Checking.Findings;
using Jiping.Core.Facts;
using Jiping.Core.Relations;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Reports;

/// <summary>
/// The words of the output contract for our enums. Spelled out rather than derived, so that renaming a member cannot
/// change the contract unnoticed.
/// </summary>
public static class ContractNames
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Note => "note",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static string Of(AcceptanceState state) => state switch
    {
        AcceptanceState.Applied => "applied",
        AcceptanceState.Stale => "stale",
        AcceptanceState.Unused => "unused",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Exact => "exact",
        Verdict.Rounding => "rounding",
        Verdict.Broken => "broken",
        Verdict.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    public static string Of(RelationKind kind) => kind switch
    {
        RelationKind.Sum => "sum",
        RelationKind.Balance => "balance",
        RelationKind.Difference => "difference",
        RelationKind.Growth => "growth",
        RelationKind.Ratio => "ratio",
        RelationKind.SameFact => "same-fact",
        RelationKind.Bound => "bound",
        RelationKind.Claim => "claim",
        RelationKind.Score => "score",
        RelationKind.Weight => "weight",
        RelationKind.Grade => "grade",
        RelationKind.Year => "year",
        RelationKind.Count => "count",
        RelationKind.Unit => "unit",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(DocumentKind kind) => kind switch
    {
        DocumentKind.Report => "report",
        DocumentKind.DataSheet => "data-sheet",
        DocumentKind.ScoringForm => "scoring-form",
        DocumentKind.ProjectForm => "project-form",
        DocumentKind.FinalAccount => "final-account",
        DocumentKind.BudgetReport => "budget-report",
        DocumentKind.Other => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Null for unknown.</summary>
    public static string? Of(Aspect aspect) => aspect switch
    {
        Aspect.Unknown => null,
        Aspect.Value => "value",
        Aspect.Change => "change",
        Aspect.Growth => "growth",
        Aspect.Share => "share",
        _ => throw new ArgumentOutOfRangeException(nameof(aspect)),
    };

    /// <summary>Null for unknown.</summary>
    public static string? Of(FactStage stage) => stage switch
    {
        FactStage.Unknown => null,
        FactStage.Approved => "approved",
        FactStage.Revised => "revised",
        FactStage.Budget => "budget",
        FactStage.Final => "final",
        FactStage.Target => "target",
        FactStage.Actual => "actual",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    /// <summary>Null for unknown.</summary>
    public static string? Of(Consolidation consolidation) => consolidation switch
    {
        Consolidation.Unknown => null,
        Consolidation.AsReported => "as-reported",
        Consolidation.OwnLevel => "own-level",
        Consolidation.WithSubordinates => "with-subordinates",
        Consolidation.WholeJurisdiction => "whole-jurisdiction",
        Consolidation.JurisdictionOwnLevel => "jurisdiction-own-level",
        _ => throw new ArgumentOutOfRangeException(nameof(consolidation)),
    };

    /// <summary>Null for unknown.</summary>
    public static string? Of(FundScope scope) => scope switch
    {
        FundScope.Unknown => null,
        FundScope.All => "all",
        FundScope.FiscalAppropriation => "fiscal-appropriation",
        FundScope.GeneralPublicBudget => "general-public-budget",
        FundScope.GovernmentFunds => "government-funds",
        FundScope.StateCapital => "state-capital",
        FundScope.SocialInsurance => "social-insurance",
        FundScope.SpecialAccount => "special-account",
        FundScope.Other => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(scope)),
    };
}
