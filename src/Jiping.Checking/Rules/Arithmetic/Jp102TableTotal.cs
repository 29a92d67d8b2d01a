using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Arithmetic;

/// <summary>表内合计与各行（列）之和不符。</summary>
internal sealed class Jp102TableTotal : RelationRule
{
    public override string Id => "JP102";

    public override string Title => "表内合计与各行（列）之和不符";

    public override string Checks => "表格中标为合计、总计、小计的行或列，应等于它所包含的各行或各列之和；有层次的表（一、1.、其中、科目编码）按层次相加。表的结构认不准时不判断。“其中”项大于其上级的，提请核对。";

    public override string Basis => "表内合计是财政部门审核报表的第一步；结构由其他行或列得到印证后才判为错误。";

    public override string Bad => "办公费 12.50｜水电费 3.20｜合计 16.70";

    public override string Good => "办公费 12.50｜水电费 3.20｜合计 15.70";

    public override string Mend => "按明细重新合计，或找出漏填、多填的一行。";

    protected override RelationSource Source => RelationSource.TableTotal;

    protected override RelationSource TableSource => RelationSource.TablePart;

    protected override bool NotesRounding => true;
}
