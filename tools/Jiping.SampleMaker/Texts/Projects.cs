namespace Jiping.SampleMaker.Texts;

/// <summary>A project with last year's outturn, this year's budget and this year's outturn.</summary>
internal sealed record Project(string Name, string Before, string Budget, string Outturn);

/// <summary>The three projects: they add up to the unit's project expenditure.</summary>
internal static class Projects
{
    public static IReadOnlyList<Project> All { get; } =
    [
        new("科普专项经费", "38.20", "42.10", "40.55"),
        new("青少年科技教育经费", "18.60", "20.00", "19.04"),
        new("流动科普设施运行维护经费", "11.70", "16.00", "15.30"),
    ];

    public static Project Total { get; } = new("合计", "68.50", "78.10", "74.89");
}
