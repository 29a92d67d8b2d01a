using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Form;

/// <summary>机关代字与发文机关不符。</summary>
internal sealed class Jp602IssuerCode : ObservationRule
{
    public override string Id => "JP602";

    public override string Title => "机关代字与发文机关不符";

    public override string Checks => "书名号前写明发文机关、书名号后跟着文号的，代字应是该机关的：政府的含“政”或“府”，财政部门的含“财”。党政联合发文可用党委代字，所以只提示核实。";

    public override string Basis => "《党政机关公文处理工作条例》第九条：发文字号由发文机关代字、年份、发文顺序号组成，联合行文时使用主办机关的发文字号。";

    public override string Bad => "按照松岭区人民政府《关于推进预算绩效管理的意见》（松发〔2021〕12号）执行。";

    public override string Good => "按照松岭区人民政府《关于推进预算绩效管理的意见》（松政发〔2021〕12号）执行。";

    public override string Mend => "对照来文原件，核实发文机关和文号。";

    protected internal override ObservationKind Kind => ObservationKind.IssuerCode;
}
