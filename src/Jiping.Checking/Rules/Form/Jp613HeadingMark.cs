using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Form;

/// <summary>标题序号后标点有误。</summary>
internal sealed class Jp613HeadingMark : ObservationRule
{
    public override string Id => "JP613";

    public override string Title => "标题序号后标点有误";

    public override string Checks => "“（一）”“（1）”“①”后不再加标点，“一、”“1.”后不再加别的标点；“一。”应为“一、”。带括号的序号后加顿号的写法常见，只作提示。";

    public override string Basis => "《标点符号用法》（GB/T 15834-2011）附录B：不带括号的汉字数字序次语后用顿号，不带括号的阿拉伯数字序次语后用下脚点，带括号的序次语后不用顿号。";

    public override string Bad => "（一）部门职能\n（二）。人员情况";

    public override string Good => "（一）部门职能\n（二）人员情况";

    public override string Mend => "去掉多余的标点。";

    protected internal override ObservationKind Kind => ObservationKind.HeadingMark;
}
