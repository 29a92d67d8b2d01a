using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Consistency;

/// <summary>计量单位写错（元与万元相差一万倍）。</summary>
internal sealed class Jp201UnitSlip : RelationRule
{
    public override string Id => "JP201";

    public override string Title => "计量单位写错（元与万元相差一万倍）";

    public override string Checks => "同一关系中的金额，只有把其中一个的元读作万元（或相反）才成立时，是单位写错。";

    public override string Basis => "正文多用万元，漏写一个“万”字使金额差一万倍，是公开材料中最显眼的错误。";

    public override string Bad => "本年支出520.00万元，上年支出500.00万元，增加20.00元。";

    public override string Good => "本年支出520.00万元，上年支出500.00万元，增加20.00万元。";

    public override string Mend => "把单位改成与同句其他金额一致。";

    protected override RelationSource Source => RelationSource.UnitSlip;
}
