using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Scoring;

/// <summary>执行率没有写百分号。</summary>
internal sealed class Jp313RateSign : ObservationRule
{
    public override string Id => "JP313";

    public override string Title => "执行率没有写百分号";

    public override string Checks => "执行率与所列预算数、执行数相符，而单元格没有百分号、表头也没有写%，同一张表的其他比率却写有百分号的，应补上。";

    public override string Basis => "财预〔2020〕10号附表以百分比填列执行率；同一张表的写法应一致。";

    public override string Bad => "全年预算数 100｜全年执行数 95｜执行率 95｜满意度 96%";

    public override string Good => "全年预算数 100｜全年执行数 95｜执行率 95%｜满意度 96%";

    public override string Mend => "在执行率后补上百分号。";

    protected internal override ObservationKind Kind => ObservationKind.RateWithoutPercent;
}
