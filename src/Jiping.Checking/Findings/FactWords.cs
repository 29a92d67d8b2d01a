using System.Text;
using Jiping.Core.Facts;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Facts;

namespace Jiping.Checking.Findings;

/// <summary>What the parts of a fact's key are called in Chinese; null stands for a part that is unknown.</summary>
public static class FactWords
{
    private const string WholeAxis = "whole";
    private const string BaseAxis = "base";

    /// <summary>The parts of a key in the order in which they are shown.</summary>
    public static IReadOnlyList<FactParts> Parts { get; } =
    [
        FactParts.Concept, FactParts.Aspect, FactParts.Entity, FactParts.Consolidation,
        FactParts.Period, FactParts.Stage, FactParts.FundScope, FactParts.Members,
    ];

    /// <summary>The name of one part.</summary>
    public static string Name(FactParts part) => part switch
    {
        FactParts.Concept => "是什么",
        FactParts.Aspect => "哪种数",
        FactParts.Entity => "单位",
        FactParts.Consolidation => "口径",
        FactParts.Period => "时间",
        FactParts.Stage => "阶段",
        FactParts.FundScope => "资金范围",
        FactParts.Members => "分项",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    /// <summary>A fact as messages name it: 公用经费（2024年决算）; of an open concept the words of the text.</summary>
    public static string Name(FactKey? key, string label)
    {
        if (key is null)
            return label;
        string name = key.Concept.Id is not null && Of(key.Concept) is { } term ? term : label;
        var parts = new StringBuilder();
        if (key.Period.Kind == PeriodKind.Year)
            parts.Append(Of(key.Period));
        parts.Append(Stage(key.Stage));
        if (key.Aspect != Aspect.Value)
            parts.Append(Of(key.Aspect));
        foreach (var (axis, member) in key.Members)
            parts.Append(parts.Length > 0 ? "，" : "").Append(Qualifies(axis) ? Axis(axis) : "").Append(Member(axis, member));
        return parts.Length == 0 ? name : $"{name}（{parts}）";
    }

    /// <summary>What a key says of one part; null where it says nothing.</summary>
    public static string? Value(FactKey key, FactParts part)
    {
        ArgumentNullException.ThrowIfNull(key);
        return part switch
        {
            FactParts.Concept => Of(key.Concept),
            FactParts.Aspect => Of(key.Aspect),
            FactParts.Entity => string.IsNullOrEmpty(key.Entity) ? null : key.Entity,
            FactParts.Consolidation => Of(key.Consolidation),
            FactParts.Period => Of(key.Period),
            FactParts.Stage => Of(key.Stage),
            FactParts.FundScope => Of(key.FundScope),
            FactParts.Members => Of(key.Members),
            _ => throw new ArgumentOutOfRangeException(nameof(part)),
        };
    }

    /// <summary>The standard term, or the words of an open concept.</summary>
    public static string? Of(FactConcept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        if (!concept.IsKnown)
            return null;
        return concept.Id is { } id ? Taxonomy.BuiltIn.Get(id)?.Name ?? id : concept.Action + concept.Object;
    }

    public static string? Of(Aspect aspect) => aspect switch
    {
        Aspect.Unknown => null,
        Aspect.Value => "数值",
        Aspect.Change => "增减额",
        Aspect.Growth => "增长率",
        Aspect.Share => "占比",
        _ => throw new ArgumentOutOfRangeException(nameof(aspect)),
    };

    public static string? Of(FactStage stage) => stage == FactStage.Final ? "决算（执行）" : Stage(stage);

    public static string? Of(Consolidation consolidation) => consolidation switch
    {
        Consolidation.Unknown => null,
        Consolidation.AsReported => "材料所报口径",
        Consolidation.OwnLevel => "本级",
        Consolidation.WithSubordinates => "含下属单位",
        Consolidation.WholeJurisdiction => "全辖区",
        Consolidation.JurisdictionOwnLevel => "辖区本级",
        _ => throw new ArgumentOutOfRangeException(nameof(consolidation)),
    };

    public static string? Of(FundScope scope) => scope switch
    {
        FundScope.Unknown => null,
        FundScope.All => "全部资金",
        FundScope.FiscalAppropriation => "财政拨款",
        FundScope.GeneralPublicBudget => "一般公共预算",
        FundScope.GovernmentFunds => "政府性基金预算",
        FundScope.StateCapital => "国有资本经营预算",
        FundScope.SocialInsurance => "社会保险基金预算",
        FundScope.SpecialAccount => "财政专户管理资金",
        FundScope.Other => "其他资金",
        _ => throw new ArgumentOutOfRangeException(nameof(scope)),
    };

    public static string? Of(FactPeriod period) => period.Kind switch
    {
        PeriodKind.Unknown => null,
        PeriodKind.Year => $"{period.Start.Year}年",
        PeriodKind.Instant => Day(period.Start),
        _ when IsMonths(period) && period.Start.Year == period.End.Year => period.Start.Month == period.End.Month
            ? $"{period.Start.Year}年{period.Start.Month}月"
            : $"{period.Start.Year}年{period.Start.Month}—{period.End.Month}月",
        _ => $"{Day(period.Start)}至{Day(period.End)}",
    };

    /// <summary>Members as they stand on their axes; 整体 where there are none.</summary>
    public static string Of(FactMembers members)
    {
        ArgumentNullException.ThrowIfNull(members);
        return members.Count == 0 ? "整体" : string.Join('；', members.Select(static pair => $"{Axis(pair.Key)} {Member(pair.Key, pair.Value)}"));
    }

    /// <summary>Why a quantity became no fact.</summary>
    public static string Of(UnresolvedReason reason) => reason switch
    {
        UnresolvedReason.NoUnit => "没有写计量单位，也没有表头或单位说明",
        UnresolvedReason.NoMeasure => "前后没有说是什么的数",
        UnresolvedReason.Ambiguous => "名称有几种意思，看不出是哪一种",
        UnresolvedReason.NoPerformanceMeasure => "时长、距离、价格等，不是绩效的量",
        UnresolvedReason.UnknownTable => "表没有认出：没有表头说明这些数是什么",
        _ => throw new ArgumentOutOfRangeException(nameof(reason)),
    };

    private static string? Stage(FactStage stage) => stage switch
    {
        FactStage.Unknown => null,
        FactStage.Approved => "年初预算",
        FactStage.Revised => "全年预算",
        FactStage.Budget => "预算",
        FactStage.Final => "决算",
        FactStage.Target => "目标",
        FactStage.Actual => "完成",
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    private static string Axis(string axis) => axis switch
    {
        "of" => "其中",
        WholeAxis => "占",
        BaseAxis => "对比",
        "subject" => "科目",
        "project" => "项目",
        "indicator" => "指标",
        "activity" => "活动",
        "event" => "场合",
        _ => axis,
    };

    /// <summary>Members are names of the text, but for those that a key holds by id.</summary>
    private static string Member(string axis, string member) => (axis, member) switch
    {
        (WholeAxis, _) => Taxonomy.BuiltIn.Get(member)?.Name ?? member,
        (BaseAxis, "budget") => "预算",
        (BaseAxis, "approved") => "年初预算",
        (BaseAxis, "revised") => "全年预算",
        _ => member,
    };

    /// <summary>True for axes whose member alone would be taken for the thing itself.</summary>
    private static bool Qualifies(string axis) => axis is WholeAxis or BaseAxis;

    private static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";

    private static bool IsMonths(FactPeriod period) =>
        period.Start.Day == 1 && period.End.Day == DateTime.DaysInMonth(period.End.Year, period.End.Month);
}
