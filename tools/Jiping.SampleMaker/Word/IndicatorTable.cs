using Jiping.SampleMaker.Texts;

namespace Jiping.SampleMaker.Word;

/// <summary>What the department's form and a project's have in common: goals, indicators and total, over a grid of nine columns.</summary>
internal static class IndicatorTable
{
    /// <summary>Widths of the nine columns in millimetres.</summary>
    public static IReadOnlyList<int> Columns { get; } = [10, 18, 23, 34, 22, 20, 11, 15, 21];

    public static void Append(GridTable form, string goals, string results, IReadOnlyList<Indicator> indicators, string total)
    {
        form.Row().Tall("年度总体目标").Cell("预期目标", 4).Cell("实际完成情况", 4)
            .Row().Continue().Cell(goals, 4, left: true).Cell(results, 4, left: true)
            .Row().Tall("绩效指标").Cell("一级指标").Cell("二级指标").Cell("三级指标").Cell("年度指标值").Cell("实际完成值").Cell("分值").Cell("得分").Cell("偏差原因分析及改进措施");
        foreach (var indicator in indicators)
        {
            form.Row(height: 9).Continue();
            Group(form, indicator.Level1);
            Group(form, indicator.Level2);
            form.Cell(indicator.Name).Cell(indicator.Target).Cell(indicator.Actual).Cell(indicator.Points).Cell(indicator.Score).Cell(indicator.Reason);
        }
        form.Row().Cell("总分", 6).Cell("100").Cell(total).Cell("");
    }

    private static void Group(GridTable form, string name)
    {
        if (name.Length > 0)
            form.Tall(name.Replace("（", "\n（", StringComparison.Ordinal));
        else
            form.Continue();
    }
}
