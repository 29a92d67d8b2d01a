using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Arithmetic;

/// <summary>固定勾稽关系不成立。</summary>
internal sealed class Jp109DeclaredSum : RelationRule
{
    public override string Id => "JP109";

    public override string Title => "固定勾稽关系不成立";

    public override string Checks => "按定义必然成立的关系（基本支出＝人员经费＋公用经费；支出合计＝基本支出＋项目支出＋……；三公经费＝出国＋公车＋接待；年初结转＋收入－支出＝年末结转），数字分散在不同段落、表格或文件时也逐一核对；同一单位、年度、口径、阶段的数才放在一起。缺一项可有可无的，按没有处理；相加不足而有的项没有写出时不判断。";

    public override string Basis => "部门决算公开表和自评表的表间勾稽关系；每条关系的出处写在问题里。";

    public override string Bad => "2024年基本支出100.00万元。其中人员经费70.00万元。公用经费20.00万元。";

    public override string Good => "2024年基本支出100.00万元。其中人员经费70.00万元。公用经费30.00万元。";

    public override string Mend => "对照决算报表，找出写错的一个数，全文一并改正。";

    protected override RelationSource Source => RelationSource.DeclaredSum;

    protected override bool NotesRounding => true;
}
