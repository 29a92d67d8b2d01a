using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Scoring;

/// <summary>以“较”字表述而得满分。</summary>
internal sealed class Jp314HedgedFullScore : ObservationRule
{
    public override string Id => "JP314";

    public override string Title => "以“较”字表述而得满分";

    public override string Checks => "定性指标的完成情况为较好、较高、基本完成等而得满分的，宜改用分档标准或可衡量的指标值。";

    public override string Basis => "财预〔2020〕10号：定性指标分三档计分，“部分达成并具有一定效果”为60%～80%；“较”字属于哪一档应有标准。";

    public override string Bad => "提高工作效率｜指标值 较高｜完成 较高｜分值 10｜得分 10";

    public override string Good => "提高工作效率｜指标值 平均办结时间缩短10%｜完成 缩短12%｜分值 10｜得分 10";

    public override string Mend => "来年为定性指标写明分档标准，或改为可衡量的指标值。";

    /// <summary>Nearly every unit writes so.</summary>
    public override bool IsAdvice => true;

    protected internal override ObservationKind Kind => ObservationKind.HedgedFullScore;
}
