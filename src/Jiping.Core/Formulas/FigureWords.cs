using Jiping.Core.Facts;

namespace Jiping.Core.Formulas;

/// <summary>The words for the parts of a figure's reference. The first word of a meaning is the one that is written.</summary>
public static class FigureWords
{
    public static readonly IReadOnlyDictionary<string, FactStage> Stages = new Dictionary<string, FactStage>(StringComparer.Ordinal)
    {
        ["approved"] = FactStage.Approved, ["revised"] = FactStage.Revised, ["budget"] = FactStage.Budget, ["final"] = FactStage.Final,
        ["target"] = FactStage.Target, ["actual"] = FactStage.Actual,
        ["年初预算"] = FactStage.Approved, ["年初预算数"] = FactStage.Approved, ["全年预算"] = FactStage.Revised, ["全年预算数"] = FactStage.Revised,
        ["调整预算"] = FactStage.Revised, ["调整预算数"] = FactStage.Revised, ["预算"] = FactStage.Budget, ["预算数"] = FactStage.Budget,
        ["决算"] = FactStage.Final, ["决算数"] = FactStage.Final, ["执行数"] = FactStage.Final, ["全年执行数"] = FactStage.Final, ["实际"] = FactStage.Final,
        ["目标"] = FactStage.Target, ["目标值"] = FactStage.Target, ["完成值"] = FactStage.Actual, ["实际完成值"] = FactStage.Actual,
    };

    public static readonly IReadOnlyDictionary<string, Aspect> Aspects = new Dictionary<string, Aspect>(StringComparer.Ordinal)
    {
        ["value"] = Aspect.Value, ["change"] = Aspect.Change, ["growth"] = Aspect.Growth, ["share"] = Aspect.Share,
        ["增减额"] = Aspect.Change, ["增减"] = Aspect.Change, ["增长率"] = Aspect.Growth, ["占比"] = Aspect.Share,
    };

    public static readonly IReadOnlyDictionary<string, FundScope> Scopes = new Dictionary<string, FundScope>(StringComparer.Ordinal)
    {
        ["all"] = FundScope.All, ["fiscal-appropriation"] = FundScope.FiscalAppropriation, ["general-public-budget"] = FundScope.GeneralPublicBudget,
        ["government-funds"] = FundScope.GovernmentFunds, ["state-capital"] = FundScope.StateCapital, ["social-insurance"] = FundScope.SocialInsurance,
        ["special-account"] = FundScope.SpecialAccount, ["other"] = FundScope.Other,
        ["全部资金"] = FundScope.All, ["财政拨款"] = FundScope.FiscalAppropriation, ["一般公共预算"] = FundScope.GeneralPublicBudget,
        ["政府性基金"] = FundScope.GovernmentFunds, ["政府性基金预算"] = FundScope.GovernmentFunds, ["国有资本经营预算"] = FundScope.StateCapital,
        ["国有资本经营"] = FundScope.StateCapital, ["社会保险基金预算"] = FundScope.SocialInsurance, ["财政专户管理资金"] = FundScope.SpecialAccount,
        ["财政专户"] = FundScope.SpecialAccount, ["其他资金"] = FundScope.Other,
    };

    /// <summary>As labels of the forms say it.</summary>
    public static readonly IReadOnlyDictionary<FactStage, string> StageNames = new Dictionary<FactStage, string>
    {
        [FactStage.Unknown] = "", [FactStage.Approved] = "年初预算数", [FactStage.Revised] = "全年预算数", [FactStage.Budget] = "预算数",
        [FactStage.Final] = "决算数", [FactStage.Target] = "目标值", [FactStage.Actual] = "实际完成值",
    };

    public static readonly IReadOnlyDictionary<Aspect, string> AspectNames = new Dictionary<Aspect, string>
    {
        [Aspect.Unknown] = "", [Aspect.Value] = "", [Aspect.Change] = "增减额", [Aspect.Growth] = "增长率", [Aspect.Share] = "占比",
    };

    public static readonly IReadOnlyDictionary<FundScope, string> ScopeNames = new Dictionary<FundScope, string>
    {
        [FundScope.Unknown] = "", [FundScope.All] = "全部资金", [FundScope.FiscalAppropriation] = "财政拨款", [FundScope.GeneralPublicBudget] = "一般公共预算",
        [FundScope.GovernmentFunds] = "政府性基金预算", [FundScope.StateCapital] = "国有资本经营预算", [FundScope.SocialInsurance] = "社会保险基金预算",
        [FundScope.SpecialAccount] = "财政专户管理资金", [FundScope.Other] = "其他资金",
    };
}
