using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Form;

/// <summary>括号引号不配对或全半角不一致。</summary>
internal sealed class Jp604Brackets : ObservationRule
{
    public override string Id => "JP604";

    public override string Title => "括号引号不配对或全半角不一致";

    public override string Checks => "括号、书名号、引号成对出现，左右括号同为全角；标题序号的括号完整。“1）”“a)”式序号、分值区间、跨段引文不算。中文里夹用半角标点的，全篇合并提示一次。";

    public override string Basis => "《标点符号用法》（GB/T 15834-2011）：引号、括号、书名号成对使用；中文标点占一个字的位置。";

    public override string Bad => "一、基本情况\n（一)部门职能\n（二）人员情况";

    public override string Good => "一、基本情况\n（一）部门职能\n（二）人员情况";

    public override string Mend => "补上缺的一半，或统一为全角。";

    protected internal override ObservationKind Kind => ObservationKind.Brackets;
}
