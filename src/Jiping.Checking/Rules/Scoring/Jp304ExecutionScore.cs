using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Scoring;

/// <summary>预算执行率得分与执行率不符。</summary>
internal sealed class Jp304ExecutionScore : RelationRule
{
    public override string Id => "JP304";

    public override string Title => "预算执行率得分与执行率不符";

    public override string Checks => "按比例计分时，预算执行率得分＝分值×执行率，最高为分值。有的地方按区间计分，请按所用的办法核对。";

    public override string Basis => "财预〔2020〕10号附表以执行率乘以分值计分；各地可按区间计分，因此只作“需说明”。";

    public override string Bad => "分值 10｜执行率 90%｜得分 9.6";

    public override string Good => "分值 10｜执行率 90%｜得分 9.0";

    public override string Mend => "按布置通知规定的计分办法重新计算。";

    protected override RelationSource Source => RelationSource.ExecutionScore;
}
