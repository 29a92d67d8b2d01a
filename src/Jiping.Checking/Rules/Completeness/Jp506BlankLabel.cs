using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Completeness;

/// <summary>日期、签字、盖章栏空白.</summary>
internal sealed class Jp506BlankLabel : ObservationRule
{
    public override string Id => "JP506";

    public override string Title => "日期、签字、盖章栏空白";

    public override string Checks => "封面和表尾的填报日期、报送日期后面应有日期；联系人、负责人（签字）、单位（公章）后面空白的，以及评价人员名单要求姓名、单位、职务、职称而没有写全的，作为提示，因为电子版可以不签字盖章。值写在旁边一格或下一行的也算有；整份未填的空表不判断。";

    public override string Basis => "通知要求封面填写完整；没有日期就分不清是哪一稿。";

    public override string Bad => "填报日期：\n2024年度部门整体支出绩效自评报告";

    public override string Good => "填报日期：2025年4月18日\n2024年度部门整体支出绩效自评报告";

    public override string Mend => "补填日期；纸质件补齐签字和公章，名单按要求写全。";

    protected internal override ObservationKind Kind => ObservationKind.BlankLabel;

    protected override string Message(Observation observation) => $"{Title}：“{observation.Actual.Replace("、", "”“", StringComparison.Ordinal)}”{observation.Says}。";
}
