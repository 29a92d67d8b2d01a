using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Form;

/// <summary>概数叠用。</summary>
internal sealed class Jp605DoubledApproximation : ObservationRule
{
    public override string Id => "JP605";

    public override string Title => "概数叠用";

    public override string Checks => "一个数前后各有一个表示概数或界限的词（约…余、近…左右、至少…以上、超过…以上等）时提示。“近20多年”是时间，不算。";

    public override string Basis => "“约”“近”“左右”“余”都表示概数，“至少”“超过”与“以上”都表示下限，同时使用语义重复，数也说不清。见吕叔湘《现代汉语八百词》。";

    public override string Bad => "参加活动的群众约800余人。";

    public override string Good => "参加活动的群众约800人。";

    public override string Mend => "两个词留一个：写“约800人”或“800余人”；有确切数的写确切数。";

    protected internal override ObservationKind Kind => ObservationKind.DoubledApproximation;
}
