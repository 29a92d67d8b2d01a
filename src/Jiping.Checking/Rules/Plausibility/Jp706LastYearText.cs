using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Plausibility;

/// <summary>沿用上年的句子和数字。</summary>
internal sealed class Jp706LastYearText : ObservationRule
{
    public override string Id => "JP706";

    public override string Title => "沿用上年的句子和数字";

    public override string Checks => "材料中同时有同一单位上年的自评报告的，讲当年工作和收支、有两个以上数字的句子不应与上年的一字不差。写明上年、目标、计划的句子不看，编制、人员、机构不看。批量检查时，不同年度的两份材料在全批末尾比较。";

    public override string Basis => "套用上年报告时，没有改到的句子会把上年的数字当成当年的。";

    public override string Bad => "2023年报告：全年举办讲座16场，参加群众2350人次。2024年报告：全年举办讲座16场，参加群众2350人次。";

    public override string Good => "2023年报告：全年举办讲座16场，参加群众2350人次。2024年报告：全年举办讲座18场，参加群众2710人次。";

    public override string Mend => "按当年的台账和决算核实这些数字，改成当年的；两年确实相同的可不改。";

    protected internal override ObservationKind Kind => ObservationKind.LastYearText;
}
