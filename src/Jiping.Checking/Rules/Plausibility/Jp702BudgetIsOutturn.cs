using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Plausibility;

/// <summary>预算数与决算数逐项相同。</summary>
internal sealed class Jp702BudgetIsOutturn : ObservationRule
{
    public override string Id => "JP702";

    public override string Title => "预算数与决算数逐项相同";

    public override string Checks => "全单位的收入、支出中有两个以上带小数的不同金额，年初预算（或没有写明是否调整的预算）与决算逐位相同，且没有一项不同的，提示核实。写明是调整后预算的不判断；“全年预算”只有连年末结转结余也写进预算一段且与决算相同时才提示。";

    public override string Basis => "年初预算在年度开始前批复，与全年实际收支逐位相同的极少，多为把决算数填成预算数；调整后的全年预算数等于决算数是常态。";

    public override string Bad => "2024年年初预算收入127.35万元，年初预算支出128.46万元。2024年决算收入127.35万元，决算支出128.46万元。";

    public override string Good => "2024年年初预算收入120.00万元，年初预算支出121.50万元。2024年决算收入127.35万元，决算支出128.46万元。";

    public override string Mend => "按财政批复填写年初预算数；所填为调整后全年预算数的，写明“调整后”。";

    protected internal override ObservationKind Kind => ObservationKind.BudgetIsOutturn;
}
