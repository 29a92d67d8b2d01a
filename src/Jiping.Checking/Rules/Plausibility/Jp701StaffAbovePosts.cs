using Jiping.Checking.Findings;
using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Plausibility;

/// <summary>在职人数超过编制数。</summary>
internal sealed class Jp701StaffAbovePosts : RelationRule
{
    public override string Id => "JP701";

    public override string Title => "在职人数超过编制数";

    public override string Checks => "同一单位同一年度的在职（在编）人数不超过编制数；只写了行政编制、事业编制等的，按所写的各类编制之和比较。写明有编外、借调、聘用等人员的不判断。";

    public override string Basis => "湖南省部门整体支出绩效评价指标表“在职人员控制率”＝在职人员数÷编制数，不应超过100%；超过的，多数是漏写了事业编制、工勤编制。";

    public override string Bad => "人员情况：行政编制3名，年末在职人员5名。";

    public override string Good => "人员情况：行政编制3名，事业编制2名，年末在职人员5名。";

    public override string Mend => "核实是否漏写事业编制、工勤编制，在职人数是否包含编外人员；确属超编的，说明原因。";

    protected override RelationSource Source => RelationSource.StaffWithinPosts;

    protected override string Message(Relation relation, Severity severity)
    {
        ArgumentNullException.ThrowIfNull(relation);
        string posts = string.Join("、", relation.Operands.Select(static post => $"{post.Label}{post.Text}{post.Quantity.Unit.Symbol}"));
        decimal authorized = relation.Operands.Sum(static post => post.Quantity.BaseValue);
        string rate = RelationWriter.Print(relation.Printed.Quantity.BaseValue / authorized * 100m, 2);
        return $"{Title}，请核对：{relation.Printed.Label}{FindingWords.Actual(relation)}，{posts}，在职人员控制率为{rate}%；请核实是否漏写事业编制、工勤编制，在职人数是否含编外人员。";
    }
}
