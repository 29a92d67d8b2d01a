namespace Jiping.SampleMaker.Texts;

/// <summary>The unit's goals of the year, in the form and in the report, and what became of them.</summary>
internal static class Goals
{
    public static IReadOnlyList<string> Expected { get; } =
    [
        "1.全年开展科普活动不少于24场次，受益群众不少于20000人次。",
        "2.培训科技辅导员不少于120人次，培训合格率达到95%以上。",
        "3.科普阵地开放不少于200天，服务对象满意度达到95%以上。",
    ];

    public static IReadOnlyList<string> Reached { get; } =
    [
        "1.全年开展科普活动26场次，受益群众21560人次。",
        "2.培训科技辅导员128人次，培训合格率96.88%。",
        "3.科普阵地开放212天，服务对象满意度96.20%。",
    ];
}
