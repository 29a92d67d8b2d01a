using Jiping.Core.Ledgers;
using Jiping.Core.Ledgers.Queries;

namespace Jiping.Core.Tests.Ledgers;

/// <summary>Counting over a small ledger of a fictitious body.</summary>
public class LedgerQueryTests
{
    private const int Year = 2024;

    private static readonly LedgerKind Activities = LedgerKinds.BuiltIn.Find("活动")!, Trainings = LedgerKinds.BuiltIn.Find("培训")!, Competitions = LedgerKinds.BuiltIn.Find("竞赛")!;

    private static readonly LedgerBook Book = new(
        Year,
        new Dictionary<LedgerKind, IReadOnlyList<LedgerEntry>>
        {
            [Activities] =
            [
                Entry(Activities, 2, "2024-03-04", ("title", "雷锋日志愿服务"), ("category", "志愿服务"), ("place", "人民广场"), ("participants", "600"), ("materials", "1200")),
                Entry(Activities, 3, "2024-06-30", ("title", "科学素养讲座"), ("category", "讲座"), ("place", "城东小学"), ("participants", "150")),
                Entry(Activities, 4, "2024-07-01", ("title", "天文观测"), ("category", "进校园"), ("place", "城东学校"), ("participants", "250"), ("materials", "300")),
            ],
            [Trainings] =
            [
                Entry(Trainings, 2, "2024-05-06", ("title", "水稻种植"), ("category", "实用技术培训"), ("place", "白石村"), ("trainees", "80")),
                Entry(Trainings, 3, "2024-09-06", ("title", "果树修剪"), ("category", "实用技术培训"), ("place", "白石村"), ("trainees", "约60")),
            ],
            [Competitions] = [],
        },
        new LedgerPlaces([("人民广场", []), ("城东小学", ["城东学校"]), ("白石村", [])]));

    [Theory]
    [InlineData("活动", 3, "次")]
    [InlineData("活动.场次", 3, "场次")]
    [InlineData("活动.次数（上半年）", 2, "次")]
    [InlineData("活动.次数 (下半年)", 1, "次")]
    [InlineData("活动.次数（第三季度）", 1, "次")]
    [InlineData("活动.次数（3月..6月）", 2, "次")]
    [InlineData("activities.次数 (日期 2024-01-01..2024-06-30)", 2, "次")]
    [InlineData("活动.次数 (2024.6.30..2024.7.1)", 2, "次")]
    [InlineData("活动.参加人次 合计", 1000, "人次")]
    [InlineData("活动.人次", 1000, "人次")]
    [InlineData("活动.人次 最大", 600, "人次")]
    [InlineData("活动.发放资料 合计（上半年）", 1200, "份")]
    [InlineData("活动.地点 不同", 2, "个")]
    [InlineData("活动.类别", 3, "个")]
    [InlineData("活动.次数（类别＝讲座、进校园）", 2, "次")]
    [InlineData("活动.次数（类别 ≠ 科普讲座）", 2, "次")]
    [InlineData("活动.次数（地点 含 小学|广场）", 3, "次")]
    [InlineData("活动.次数（地点 = 城东学校）", 2, "次")]
    [InlineData("活动.次数（名称 不含 讲座，参加人次 >= 250 且 下半年）", 1, "次")]
    [InlineData("培训.人次 合计（上半年）", 80, "人次")]
    [InlineData("活动.次数 + 培训.期数", 5, "次")]
    [InlineData("竞赛.获奖数", 0, "项")]
    public void Answer(string text, int value, string unit)
    {
        var answer = Ask(text, out string? fault);

        Assert.Null(fault);
        Assert.Equal((value, unit), ((int)answer!.Value, answer.Unit));
    }

    [Fact]
    public void Answer_NamesItsEntriesAndTheBlankOnes()
    {
        var answer = Ask("活动.发放资料 合计", out _)!;

        Assert.Equal([2, 4], answer.Hits.Select(static hit => hit.Entry.Place.Row));
        Assert.Equal([1200m, 300m], answer.Hits.Select(static hit => hit.Amount));
        Assert.Equal(1, answer.Blanks);
        Assert.Equal("活动.发放资料 合计：1200 ＋ 300＝1500份，另有 1 条没有填“发放资料”", answer.Arithmetic);
    }

    [Fact]
    public void Answer_ADistinctCount_TakesAWordOnceAndKeepsAllEntries()
    {
        var answer = Ask("活动.地点 不同（上半年）+ 活动.地点 不同（下半年）", out _)!;

        Assert.Equal(3m, answer.Value);
        Assert.Equal(3, answer.Hits.Count);
        Assert.Equal([1m, 1m, null], Ask("活动.地点 不同", out _)!.Hits.Select(static hit => hit.Amount));
    }

    [Theory]
    [InlineData("培训.人次 合计", "“ledger/t.csv”第 3 行的“培训人次”是约数（约60），不能计算")]
    [InlineData("培训.次数（培训人次 > 50）", "第 3 行的数不确切或空白")]
    [InlineData("宣传.次数", "“宣传”台账还没有记，请在 ledger/宣传.csv 里一条一行填写")]
    [InlineData("培训.发放资料", "2 条都没有填“发放资料”")]
    [InlineData("活动.次数 + 活动.人次", "单位不同")]
    [InlineData("", "台账取数是空的")]
    [InlineData("会议.次数", "没有“会议”这种台账。可写：活动、培训")]
    [InlineData("活动.金额", "没有“金额”这一列。可写：次数、场次")]
    [InlineData("活动.人次 平均", "“平均”不是算法。可写：合计")]
    [InlineData("活动.人次 不同", "是数，不能数不同的有几个")]
    [InlineData("活动.地点 合计", "是文字，只能数不同的有几个")]
    [InlineData("活动.佐证", "这一列不能计数")]
    [InlineData("活动.次数（类别 = 开会）", "“类别”没有“开会”。可写：主题活动")]
    [InlineData("活动.次数（参加人次 = 很多）", "“参加人次”是数")]
    [InlineData("活动.次数（地点 > 3）", "“地点”是文字，不能比较大小")]
    [InlineData("活动.次数（日期 2024-07-01..2024-06-30）", "止日早于起日")]
    [InlineData("活动.次数（13月）", "看不懂条件“13月”")]
    [InlineData("活动.次数（上半年", "括号不成对")]
    [InlineData("活动.次数 上半年 讲座", "应写作“种类.列 合计”")]
    public void Fault_SaysWhatCouldBeWritten(string text, string part)
    {
        Assert.Null(Ask(text, out string? fault));
        Assert.Contains(part, fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_UnitsThatDiffer_AreNotAdded()
    {
        var mixed = new LedgerBook(Year, new Dictionary<LedgerKind, IReadOnlyList<LedgerEntry>>
        {
            [Activities] =
            [
                Entry(Activities, 2, "2024-03-04", ("title", "甲"), ("participants", "600")),
                Entry(Activities, 3, "2024-03-05", ("title", "乙")) with { Values = new Dictionary<string, LedgerValue> { ["participants"] = LedgerValue.Of(20m, "人") } },
            ],
        });

        Assert.Null(LedgerQuery.TryParse("活动.人次", Year, out _)!.Answer(mixed, out string? fault));
        Assert.Contains("口径不同", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("场次", "场", 1)]
    [InlineData("人次", "人（次）", 1)]
    [InlineData("人次", "万人次", 10000)]
    [InlineData("份", "万份", 10000)]
    [InlineData("项", "件", 1)]
    [InlineData("份", "", 1)]
    [InlineData("人次", "人", 0)]
    [InlineData("人次", "场", 0)]
    public void Factor(string counted, string asked, int factor) => Assert.Equal(factor, LedgerUnits.Factor(counted, asked) ?? 0m);

    private static LedgerAnswer? Ask(string text, out string? fault) => LedgerQuery.TryParse(text, Year, out fault)?.Answer(Book, out fault);

    private static LedgerEntry Entry(LedgerKind kind, int row, string date, params (string Column, string Text)[] cells) => new()
    {
        Kind = kind,
        Id = $"{kind.Prefix}{row}",
        Date = DateOnly.ParseExact(date, "yyyy-MM-dd"),
        Values = cells.ToDictionary(static cell => cell.Column, cell => kind.Column(cell.Column) switch
        {
            { Type: LedgerColumnType.Count } column => decimal.TryParse(cell.Text, out decimal number) ? LedgerValue.Of(number, column.Units[0]) : new LedgerValue(cell.Text, null, column.Units[0]),
            _ => new LedgerValue(cell.Text),
        }),
        Place = new LedgerPlace($"ledger/{kind.Id[..1]}.csv", "", row),
    };
}
