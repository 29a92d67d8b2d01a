namespace Jiping.SampleMaker.Texts;

/// <summary>One row of the scoring form.</summary>
internal sealed record Indicator(string Level1, string Level2, string Name, string Target, string Actual, string Points, string Score, string Reason);

/// <summary>The indicators of the scoring form: 50 + 30 + 10 points beside the 10 of budget execution.</summary>
internal static class Indicators
{
    public static IReadOnlyList<Indicator> Of(Figures figures) =>
    [
        new("产出指标（50分）", "数量指标", "开展科普活动场次", "≥24场次", "26场次", "10", "10", ""),
        // Takes one point back where the planted score above its points adds one: the total is not a second error.
        new("", "", "科普活动受益人次", "≥20000人次", "21560人次", "10", figures.Either("10", "9"), figures.Either("", "老年群体参与偏少，下年增加社区专场")),
        new("", "", "科技辅导员培训人次", "≥120人次", "128人次", "8", figures["score-bound"], ""),
        new("", "质量指标", "科技辅导员培训合格率", "≥95%", "96.88%", "8", "8", ""),
        new("", "时效指标", "科普活动按期完成率", figures["target"], "100%", "7", "7", ""),
        new("", "成本指标", "项目支出总额", "≤78.10万元", "74.89万元", "7", "7", ""),
        new("效益指标（30分）", "社会效益指标", "科普政策知晓率", "≥85%", "83.30%", "10", "9.80", "偏远村组宣传覆盖不足，下年增加巡讲"),
        new("", "可持续影响指标", "科普阵地年开放天数", "≥200天", "212天", figures["weight"], "10", "暑期延长开放"),
        new("", "", "基层科协组织运行机制", "健全", "健全", "10", "10", ""),
        new("满意度指标（10分）", "服务对象满意度指标", "服务对象满意度", "≥95%", "96.20%", "10", "10", ""),
    ];
}
