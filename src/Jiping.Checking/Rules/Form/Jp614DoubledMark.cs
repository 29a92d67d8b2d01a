using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Form;

/// <summary>标点重复。</summary>
internal sealed class Jp614DoubledMark : ObservationRule
{
    public override string Id => "JP614";

    public override string Title => "标点重复";

    public override string Checks => "句中、句末两个点号不应重在一起，如“。。”“，，”“、，”“；。”。省略号、破折号不算；“。。。”提示改用省略号。";

    public override string Basis => "《标点符号用法》（GB/T 15834-2011）：一处停顿用一个点号。";

    public override string Bad => "全年开展科普活动12场，，受益群众6000人次。";

    public override string Good => "全年开展科普活动12场，受益群众6000人次。";

    public override string Mend => "留下应有的一个标点。";

    protected internal override ObservationKind Kind => ObservationKind.DoubledMark;
}
