namespace Jiping.Testing.Heaps;

/// <summary>One error that is put into one document of a unit, so that one finding answers it.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Kind">Kind of the relation that breaks (output contract).</param>
/// <param name="Change">The text of the report that is right, and the wrong one that replaces it.</param>
/// <param name="Printed">What the finding shows as printed.</param>
internal sealed record PlantedError(string Id, string Kind, Func<UnitFigures, (string Right, string Wrong)> Change, Func<UnitFigures, string> Printed)
{
    public static IReadOnlyList<PlantedError> All { get; } =
    [
        Slip("growth", "growth", static f => f.IncomeGrowth, "增长", "%，主要是新增"),
        Slip("share", "ratio", static f => f.ProjectShare, "项目支出74.89万元，占", "%"),
        Slip("execution", "ratio", static f => f.ExecutionRate, "预算执行率为", "%"),
        Fixed("balance", "balance", "年末结转和结余17.63万元", "年末结转和结余16.73万元", "16.73万元"),
        Fixed("change", "difference", "增加6.39万元", "增加6.93万元", "6.93万元"),
        Fixed("part", "sum", "印制支出11.75万元", "印制支出11.57万元", "40.55万元"),
        Fixed("purchase", "same-fact", "政府采购金额9.35万元", "政府采购金额9.53万元", "9.53万元"),
        Fixed("halves", "sum", "下半年15场次", "下半年16场次", "26场次"),
        Fixed("offices", "count", "内设机构3个", "内设机构4个", "4"),
        Fixed("year", "year", "我单位对2024年度", "我单位对2023年度", "2023"),
        Fixed("grade", "grade", "评价等级为“优”", "评价等级为“良”", "良"),
        new("unit-slip", "unit", static f => ($"增加{UnitFigures.Text(f.PersonnelMore)}万元，主要是正常", $"增加{UnitFigures.Text(f.PersonnelMore)}元，主要是正常"), static f => UnitFigures.Text(f.PersonnelMore) + "元"),
        new("score-total", "score", static f => ($"合计得{UnitFigures.Text(f.Total)}分", $"合计得{UnitFigures.Text(f.Total - 0.27m)}分"), static f => UnitFigures.Text(f.Total - 0.27m) + "分"),
    ];

    private static PlantedError Fixed(string id, string kind, string right, string wrong, string printed) => new(id, kind, _ => (right, wrong), _ => printed);

    private static PlantedError Slip(string id, string kind, Func<UnitFigures, decimal> value, string before, string after) =>
        new(id, kind, f => ($"{before}{UnitFigures.Text(value(f))}{after}", $"{before}{UnitFigures.Text(value(f) - 0.27m)}{after}"), f => UnitFigures.Text(value(f) - 0.27m) + "%");
}
