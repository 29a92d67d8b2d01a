using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Arithmetic;

/// <summary>完成率、执行率与数字不符。</summary>
internal sealed class Jp106RateAgainstBudget : RelationRule
{
    public override string Id => "JP106";

    public override string Title => "完成率、执行率与数字不符";

    public override string Checks => "写明预算数（或计划数）、完成数和“为预算的……%”“完成年初预算的……%”时，百分比应等于完成数除以所指的预算数。";

    public override string Basis => "预算执行率的分母一般为调整后的全年预算数；句子点明年初预算的按年初预算计算。";

    public override string Bad => "年初预算为80.00万元，支出决算为76.00万元，完成年初预算的97.00%。";

    public override string Good => "年初预算为80.00万元，支出决算为76.00万元，完成年初预算的95.00%。";

    public override string Mend => "确认分母是年初预算还是调整预算，再重新计算。";

    protected override RelationSource Source => RelationSource.SentenceRate;
}
