using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Claims;

/// <summary>“无、未发生”与金额不符.</summary>
internal sealed class Jp406Absence : ClaimRule
{
    public override string Id => "JP406";

    public override string Title => "“无、未发生”与金额不符";

    public override string Checks => "“无政府性基金预算支出”“未发生公务接待费”“年末无结转结余”等说法，与材料中同一项的决算数比较。";

    public override string Basis => "部门决算公开要求没有的事项也要说明；说没有而表里有数，两处必有一错。";

    public override string Bad => "2024年度整体支出绩效自评报告\n2024年公务接待费支出0.50万元。\n本单位2024年未发生公务接待费。";

    public override string Good => "2024年度整体支出绩效自评报告\n2024年公务接待费支出0万元。\n本单位2024年未发生公务接待费。";

    public override string Mend => "核对账表：确有支出的改写说法，没有的改数。";

    protected override RelationSource Source => RelationSource.ClaimedAbsent;
}
