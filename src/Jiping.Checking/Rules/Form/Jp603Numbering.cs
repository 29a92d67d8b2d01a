using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Form;

/// <summary>编号层级混乱。</summary>
internal sealed class Jp603Numbering : ObservationRule
{
    public override string Id => "JP603";

    public override string Title => "编号层级混乱";

    public override string Checks => "标题和条目的序号按“一、（一）1.（1）①”分层：同级序号写法一致，依次连续、不重复，上下两级不用同一种写法。只看段首序号和段内列举，表格、目录不看；序号可能因转换丢失的，只作提示。";

    public override string Basis => "《党政机关公文格式》（GB/T 9704-2012）7.3.3：文中结构层次序数依次可以用“一、”“（一）”“1.”“（1）”标注。层级混乱的报告难以引用和核对。";

    public override string Bad => "一、基本情况\n（一）部门职能\n（2）人员情况\n二、自评情况";

    public override string Good => "一、基本情况\n（一）部门职能\n（二）人员情况\n二、自评情况";

    public override string Mend => "按“一、（一）1.（1）”的层次统一编号；用自动编号的，检查列表级别。";

    protected internal override ObservationKind Kind => ObservationKind.Numbering;
}
