using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Scoring;

/// <summary>分值之和与设定分值不符。</summary>
internal sealed class Jp303WeightTotal : RelationRule
{
    public override string Id => "JP303";

    public override string Title => "分值之和与设定分值不符";

    public override string Checks => "各指标分值之和应等于所属一级指标标明的分值，全部分值之和应等于总分（一般为100分）。";

    public override string Basis => "权重守恒：三级指标之和等于上级设定值，总和等于设定总权重。";

    public override string Bad => "产出指标（50分）的分值：10｜10｜10｜10｜5";

    public override string Good => "产出指标（50分）的分值：10｜10｜10｜10｜10";

    public override string Mend => "按布置的评分表核对每个指标的分值。";

    protected override RelationSource Source => RelationSource.WeightTotal;

    protected override bool NotesRounding => true;
}
