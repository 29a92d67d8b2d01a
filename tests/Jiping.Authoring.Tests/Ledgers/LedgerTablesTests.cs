using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Jiping.Authoring.Ledgers;
using Jiping.Core.Ledgers;

namespace Jiping.Authoring.Tests.Ledgers;

/// <summary>Reading with validation by row, and writing that loses nothing.</summary>
public class LedgerTablesTests
{
    private const int Year = 2024;

    private static readonly Gen<string> Words = Gen.Elements("讲座", "=SUM(A1)", "“引号”", "a,b", "两 行", "+1", "'撇", "100", "普通的名称");

    private static readonly Gen<LedgerEntry> Entries =
        from kind in Gen.Elements(LedgerKinds.BuiltIn.All.ToArray())
        from day in Gen.Choose(0, 365)
        from days in Gen.Choose(0, 2)
        from number in Gen.Choose(1, 1_000_000)
        from cells in Gen.CollectToArray(kind.Columns.Select(Cell))
        from files in Gen.SubListOf("照片 1.jpg", "签到/表#2.pdf", "通知.docx")
        from hashed in Gen.Elements(true, false)
        let date = new DateOnly(Year, 1, 1).AddDays(day)
        let end = date.AddDays(days)
        select new LedgerEntry
        {
            Kind = kind,
            Id = $"{kind.Prefix}-{number}",
            Date = date,
            End = end == date || end.Year != Year ? null : end,
            Values = kind.Columns.Zip(cells).Where(static pair => pair.Second is not null).ToDictionary(static pair => pair.First.Id, static pair => pair.Second!),
            Evidence = [.. files.Select(name => new EvidenceReference(name, hashed ? new string('a', 64) : ""))],
        };

    [Fact]
    public void Csv_IsReadBackWithoutLoss() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Entries.ToArbitrary(), static entry =>
        Same(entry, LedgerTables.Read($"{entry.Kind.Id}.csv", LedgerTables.WriteCsv(entry.Kind, [entry]), Year))));

    [Fact]
    public void Workbook_IsReadBackWithoutLoss() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(Entries.ToArbitrary(), static entry =>
        Same(entry, LedgerTables.Read("台账.xlsx", Workbook(entry), Year))));

    [Fact]
    public void Workbook_ThenCsv_GivesTheSameRows() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(30), Prop.ForAll(Entries.ToArbitrary(), static entry =>
    {
        var (kind, entries) = LedgerTables.Read("台账.xlsx", Workbook(entry), Year).Tables.Single();
        return LedgerTables.WriteCsv(kind, entries).SequenceEqual(LedgerTables.WriteCsv(entry.Kind, [entry]));
    }));

    [Fact]
    public void Read_OwnHeadersInAnyOrder_UnderATitle()
    {
        const string text = """
            2024年科普活动台账,,,,,
            序号,活动内容,经费（元）,活动时间,参与人数（人次）,活动地点
            1,科普讲座,300,3月4日,"1,200",城东小学
            2,天文观测,0,2024.5.6至5.7,80人,人民广场
            合计,,300,,1280,
            """;

        var reading = Read(text);

        var entries = reading.Tables.Single().Value;
        Assert.Equal(["科普讲座", "天文观测"], entries.Select(static entry => entry.Title));
        Assert.Equal((new DateOnly(2024, 3, 4), new DateOnly(2024, 5, 6), new DateOnly(2024, 5, 7)), (entries[0].Date, entries[1].Date, entries[1].End!.Value));
        Assert.Equal([LedgerValue.Of(1200m, "人次"), LedgerValue.Of(80m, "人")], entries.Select(static entry => entry.Values["participants"]));
        Assert.Equal([LedgerProblemKind.ExtraColumn, LedgerProblemKind.PassedOver], reading.Problems.Select(static problem => problem.Kind));
        Assert.Equal("“ledger/活动.csv”第 2 行第 3 列：“经费（元）”不是“活动”台账的列，没有读取", reading.Problems[0].ToString());
    }

    [Fact]
    public void Read_EveryFaultAtOnce_WithItsCell()
    {
        const string text = """
            日期,名称,类别,参加人次,发放资料,佐证
            2023-12-31,旧年活动,讲座,10,,
            昨天,没有日期,讲座,10,,
            2024-03-04,,讲座,10,,
            2024-03-05,人数写错,座谈,很多,12.5,../密件.jpg
            2024-03-06,单位写错,讲座,30份,-3,
            2024-03-07,约数,讲座,600余,1.2万,
            """;

        var reading = Read(text);

        Assert.Equal(
            [
                (2, 1, LedgerProblemKind.DateOutsideYear), (3, 1, LedgerProblemKind.BadDate), (4, 2, LedgerProblemKind.Blank),
                (5, 3, LedgerProblemKind.UnknownWord), (5, 4, LedgerProblemKind.NotANumber), (5, 5, LedgerProblemKind.NotANumber), (5, 6, LedgerProblemKind.BadEvidence),
                (6, 4, LedgerProblemKind.WrongUnit), (6, 5, LedgerProblemKind.NotANumber),
                (7, 4, LedgerProblemKind.InexactCount), (7, 5, LedgerProblemKind.InexactCount),
            ],
            reading.Problems.Select(static problem => (problem.Row, problem.Column, problem.Kind)));
        Assert.Equal(["人数写错", "单位写错", "约数"], reading.Tables.Single().Value.Select(static entry => entry.Title));
        var inexact = reading.Tables.Single().Value[2].Values["participants"];
        Assert.Equal(("600余", (decimal?)null), (inexact.Text, inexact.Number));
    }

    [Fact]
    public void Read_ABaseOfEarlierYears_Counts()
    {
        var reading = LedgerTables.Read("基地.csv", Encoding.UTF8.GetBytes("认定日期,日期,基地名称,级别\n,2019-05-01,青山科普基地,省\n,2025-01-01,白水科普基地,市"), Year);

        Assert.Equal("青山科普基地", reading.Tables.Single().Value.Single().Title);
        Assert.Equal("省级", reading.Tables.Single().Value.Single().Values["level"].Text);
        Assert.Contains(reading.Problems, static problem => problem is { Kind: LedgerProblemKind.DateOutsideYear, Row: 3 });
    }

    [Fact]
    public void Read_PlacesOutsideTheList_AreNamed()
    {
        var reading = LedgerTables.Read("活动.csv", Encoding.UTF8.GetBytes("日期,名称,地点\n2024-01-02,甲,城东小学\n2024-01-03,乙,城东学校\n2024-01-04,丙,城西"), Year, new LedgerPlaces([("城东小学", ["城东学校"])]));

        Assert.Equal(4, Assert.Single(reading.Problems).Row);
        Assert.Equal(3, reading.Tables.Single().Value.Count);
    }

    [Theory]
    [InlineData("预算.csv", "日期,名称", "文件名不是台账的种类")]
    [InlineData("活动.csv", "姓名,电话\n甲,1", "没有找到“活动”台账的表头")]
    [InlineData("活动.csv", "日期,地点\n2024-01-02,甲", "缺少“名称”列")]
    [InlineData("活动.xlsx", "不是工作簿", "活动.xlsx")]
    public void Read_WhatIsNoLedger_IsSaid(string name, string text, string part) =>
        Assert.Contains(part, LedgerTables.Read(name, Encoding.UTF8.GetBytes(text), Year).Problems[0].ToString(), StringComparison.Ordinal);

    [Fact]
    public void Read_AnEmptyFile_IsAnEmptyTable() => Assert.Empty(LedgerTables.Read("活动.csv", [], Year).Tables.Single().Value);

    [Fact]
    public void NewId_IsTheSameInEveryRunAndDiffersByContent()
    {
        string[] ids = [.. Read("日期,名称,地点\n2024-03-04,讲座,甲\n2024-03-04,讲座,乙\n2024-03-04,讲座,甲").Tables.Single().Value.Select(static entry => entry.Id)];

        Assert.Equal(ids[0], ids[2]);
        Assert.NotEqual(ids[0], ids[1]);
        Assert.StartsWith("HD20240304-", ids[0], StringComparison.Ordinal);
    }

    private static LedgerReading Read(string text) => LedgerTables.Read("ledger/活动.csv", Encoding.UTF8.GetBytes(text), Year);

    private static byte[] Workbook(LedgerEntry entry)
    {
        var stream = new MemoryStream();
        LedgerTables.WriteWorkbook(new Dictionary<LedgerKind, IReadOnlyList<LedgerEntry>> { [entry.Kind] = [entry] }, stream);
        return stream.ToArray();
    }

    private static bool Same(LedgerEntry entry, LedgerReading reading) =>
        reading.Tables.Single().Value is [var read]
        && read.Kind == entry.Kind && read.Id == entry.Id && read.Date == entry.Date && read.End == entry.End
        && read.Evidence.SequenceEqual(entry.Evidence)
        && read.Values.OrderBy(static pair => pair.Key, StringComparer.Ordinal).SequenceEqual(entry.Values.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
        && reading.Problems.All(static problem => problem.Kind == LedgerProblemKind.InexactCount);

    private static Gen<LedgerValue?> Cell(LedgerColumn column) => column.Type switch
    {
        LedgerColumnType.Text or LedgerColumnType.Place => column.Required ? Words.Select(static word => (LedgerValue?)new LedgerValue(word)) : Maybe(Words.Select(static word => new LedgerValue(word))),
        LedgerColumnType.Choice => Maybe(Gen.Elements(column.Choices.ToArray()).Select(static choice => new LedgerValue(choice.Name))),
        LedgerColumnType.Count => Maybe(Gen.OneOf(
            from number in Gen.Choose(0, 100_000)
            from unit in Gen.Elements(column.Units.ToArray())
            select LedgerValue.Of(number, unit),
            Gen.Elements("600余", "约30", "近百").Select(word => new LedgerValue(word, null, column.Units[0])))),
        _ => Gen.Constant<LedgerValue?>(null),
    };

    private static Gen<LedgerValue?> Maybe(Gen<LedgerValue> values) => Gen.OneOf(values.Select(static value => (LedgerValue?)value), Gen.Constant<LedgerValue?>(null));
}
