using Jiping.Checking.Findings;
using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Consistency;

/// <summary>与财政底册金额不一致。</summary>
internal sealed class Jp210ReferenceAmount : RelationRule
{
    public override string Id => "JP210";

    public override string Title => "与财政底册金额不一致";

    public override string Checks => "检查时给出财政底册（--reference）的，材料中部门和项目的年初预算数、全年预算数、全年执行数或决算数，应与底册同一单位、同一年度、同一项目的数一致。底册用元、材料用万元的，按四舍五入比较。年度、阶段和单位都写明的为“必改”，否则为“需说明”。";

    public override string Basis => "自评所用的预算和执行数以财政批复、预算指标和国库支付数据为准；执行率和得分都由它算出。";

    public override string Bad => "底册：全年预算数1275300元；自评表：年度资金总额全年预算数128.53万元";

    public override string Good => "底册：全年预算数1275300元；自评表：年度资金总额全年预算数127.53万元";

    public override string Mend => "按预算批复、指标调整和国库支付数据核对；材料写错的改材料，底册未更新的请与财政部门对账。";

    protected override RelationSource Source => RelationSource.ReferenceAmount;

    protected override string Message(Relation relation, Severity severity)
    {
        var reference = relation.Operands[0];
        string expected = reference.Quantity.Unit == relation.Printed.Quantity.Unit ? "" : $"（{FindingWords.Expected(relation)}）";
        string difference = FindingWords.Difference(relation) is { } by
            ? $"，材料{(by < 0m ? "少" : "多")}{RelationWriter.Print(Math.Abs(by), relation.Printed.Quantity.Decimals + 2)}{relation.Printed.Quantity.Unit.Symbol}"
            : "";
        string reason = relation.Reason is { } why ? $"；{why}" : "";
        string places = relation.Operands.Count > 1 ? $"材料中另有{relation.Operands.Count - 1}处写作同一个数。" : "";
        return $"{Title}{(relation.Certain ? "" : "，请核对")}：“{relation.Printed.Label}”材料为{FindingWords.Actual(relation)}，底册的{reference.Label}为{reference.Text}{Unit(reference)}{expected}{difference}{reason}。{places}";
    }

    private static string Unit(Operand operand) => operand.Text.EndsWith(operand.Quantity.Unit.Symbol, StringComparison.Ordinal) ? "" : operand.Quantity.Unit.Symbol;
}
