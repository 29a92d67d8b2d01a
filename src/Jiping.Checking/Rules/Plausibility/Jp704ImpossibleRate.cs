using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Plausibility;

/// <summary>算不出来的比率。</summary>
internal sealed class Jp704ImpossibleRate : ObservationRule
{
    public override string Id => "JP704";

    public override string Title => "按所写的人数算不出的比率";

    public override string Checks => "同一句写明了人数或份数的，合格率、满意率等应能由整数算出：32人中没有哪个整数的比率是91.5%。只看占比，不看满意度、平均数、综合比率；一句写了几个人数的不判断，问卷按收回的份数。";

    public override string Basis => "GRIM检验（Brown、Heathers，2017）：整数个对象的占比只能取有限的几个值。";

    public override string Bad => "共有32名学员参加结业考试，合格率91.5%。";

    public override string Good => "共有32名学员参加结业考试，合格率90.6%。";

    public override string Mend => "按合格（满意）的人数重新计算比率；人数有误的改人数；比率是几次平均的，写明是平均数。";

    protected internal override ObservationKind Kind => ObservationKind.ImpossibleRate;
}
