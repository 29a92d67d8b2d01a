using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Completeness;

/// <summary>数据表空白单元格.</summary>
internal sealed class Jp513BlankData : ObservationRule
{
    public override string Id => "JP513";

    public override string Title => "数据表空白单元格";

    public override string Checks => "基础数据表已填写的，基本支出、项目支出小计不应空白（下面各项有数的，给出合计数；报告写有的，给出报告的数），同一行填了一部分的不应漏填其余年度；政府采购、预算调整、楼堂馆所、厉行节约等没有发生的应填“0”或“无”。基本支出下的明细（办公费等）可以空白。整表未填的不判断。";

    public override string Basis => "湖南省部门整体支出绩效评价基础数据表：各行逐项填列，小计等于各项之和。";

    public override string Bad => "二、项目支出小计｜（空白）｜（空白）；1.科普专项｜20.00｜25.00";

    public override string Good => "二、项目支出小计｜20.00｜25.00；1.科普专项｜20.00｜25.00";

    public override string Mend => "补填空白单元格；没有发生的填“0”或“无”。";

    protected internal override ObservationKind Kind => ObservationKind.BlankData;

    protected override string Message(Observation observation) => $"{Title}：{observation.Says}。";
}
