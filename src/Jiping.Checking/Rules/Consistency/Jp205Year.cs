using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Consistency;

/// <summary>年度不一致。</summary>
internal sealed class Jp205Year : ConsistencyRule
{
    public override string Id => "JP205";

    public override string Title => "年度不一致";

    public override string Checks => "同一套材料的评价年度应当一致：各份封面（标题）的年度、正文开头所说的年度、收支数字所属的年度；布置自评的通知文号、填报日期应在评价年度的次年；“今年”即评价年度，所承接的年份应更早；第几个纪念日应与年份相合（如第九个“中国航天日”是2024年）。引用的法律、旧文件的年份不判断。";

    public override string Basis => "套用上年材料最容易漏改年度；年度写错，全部数字的归属就不能确定。";

    public override string Bad => "松岭区科学技术协会2025年度整体支出绩效自评报告\n根据要求，对松岭区科协2025年整体支出情况实施绩效自评，形成本报告。\n我单位2024年度财政拨款收入260.00万元。";

    public override string Good => "松岭区科学技术协会2024年度整体支出绩效自评报告\n根据要求，对松岭区科协2024年整体支出情况实施绩效自评，形成本报告。\n我单位2024年度财政拨款收入260.00万元。";

    public override string Mend => "以布置通知为准确定评价年度，再核对标题、正文和数字：年度写错的改年度，沿用上年数字的换成本年数字。";

    protected override RelationSource Source => RelationSource.Year;
}
