using Jiping.Checking.References;
using Jiping.Checking.Tests.Rules;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Tests.References;

public sealed class RosterTests
{
    private static readonly Document Report = Lists.Document("报告.docx", "2024年度部门整体支出绩效自评报告");
    private static readonly Document Form = Lists.Form("产出指标｜活动场次｜≥8场｜9场｜10｜10");

    [Theory]
    [InlineData("序号｜单位名称/1｜甲局/2｜乙局/｜合计/填表人：某某｜")]
    [InlineData("名单｜＜/单位｜联系人/甲局｜某某/乙局｜某某/注｜")]
    [InlineData("单位编码｜预算单位/101｜甲局/102｜乙局")]
    public void Units_AreTheRowsUnderTheName(string rows) =>
        Assert.Equal(["甲局", "乙局"], Lists.Roster(rows.Split('/')).Units.Select(static unit => unit.Name));

    [Theory]
    [InlineData("序号｜联系人/1｜某某", "没有找到单位名称列")]
    [InlineData("单位名称｜序号/合计｜", "没有读到任何单位")]
    [InlineData("单位名称｜序号/甲局｜1/甲局｜2", "在名单中出现两次")]
    [InlineData("单位名称｜三级指标｜指标值/甲局｜讲座｜8/甲局｜培训｜2", "请写在 --reference 后面")]
    public void FaultyRoster_IsRefused(string rows, string message) =>
        Assert.Contains(message, Assert.Throws<UnreadableDocumentException>(() => Lists.Roster(rows.Split('/'))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("自评报告、自评表", "")]
    [InlineData("自评报告、自评表、基础数据表", "基础数据表")]
    [InlineData("自评报告、评价组签字表", "评价组签字表")]
    [InlineData("项目支出绩效自评表", "项目支出绩效自评表")]
    [InlineData("", "")]
    public void Missing_IsWhatTheRosterAsksFor(string asked, string missing) =>
        Assert.Equal(missing, string.Join('、', Standing(Lists.Check(Lists.Roster("单位名称｜应交材料", $"{Lists.Unit}｜{asked}"), Report, Form)).Missing));

    [Fact]
    public void WithoutAColumn_ReportAndOneFormAreAskedFor()
    {
        var roster = Lists.Roster("单位名称｜序号", "区科协｜1");

        Assert.Equal(["基础数据表或自评表"], Standing(Lists.Check(roster, Report)).Missing);
        Assert.Equal(["自评报告"], Standing(Lists.Check(roster, Form)).Missing);
        Assert.Empty(Standing(Lists.Check(roster, Report, Form)).Missing);
    }

    /// <summary>A stamped scan is not checked and is there all the same.</summary>
    [Fact]
    public void Scan_CountsByItsName()
    {
        var package = Lists.Package(Report) with { Skipped = [new SkippedFile("附件2 自评表（盖章）.pdf", "是 PDF")] };

        var result = PackageChecker.Check(package, new CheckSettings { Roster = Lists.Roster("单位名称｜应交材料", $"{Lists.Unit}｜自评报告、自评表") });

        Assert.Empty(Standing(result).Missing);
    }

    /// <summary>A form behind the report in one file is there; its mention in a list of annexes is not.</summary>
    [Fact]
    public void FormInsideTheReport_Counts()
    {
        var roster = Lists.Roster("单位名称｜应交材料", $"{Lists.Unit}｜自评报告、自评表");
        var title = new Paragraph { Part = "body", Index = 9, Text = "部门整体支出绩效自评表" };
        var table = FormTable.Of("三级指标｜分值", "活动场次｜10");

        Assert.Empty(Standing(Lists.Check(roster, Lists.Document("报告.docx", "2024年度部门整体支出绩效自评报告", title, table))).Missing);
        Assert.Equal(["自评表"], Standing(Lists.Check(roster, Lists.Document("报告.docx", "2024年度部门整体支出绩效自评报告", title))).Missing);
    }

    [Fact]
    public void UnitThatIsNotOnTheRoster_IsSaid()
    {
        var standing = Standing(Lists.Check(Lists.Roster("单位名称｜序号", "白石区文联｜1"), Report));

        Assert.Null(standing.Match.Unit);
        Assert.Contains($"名单中没有“{Lists.Unit}”", standing.Match.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void NameThatFitsSeveralUnits_FitsNone() =>
        Assert.Contains("2 个单位", Standing(Lists.Check(Lists.Roster("单位名称｜序号", "区科协｜1", "青禾科协｜2"), Report)).Match.Why, StringComparison.Ordinal);

    [Fact]
    public void UnnamedPackage_IsMatchedByItsFolder()
    {
        var package = new Package { Name = "03 青禾区科协自评材料", Documents = [new Document { Path = "a.docx", Format = DocumentFormat.Docx, Blocks = [] }] };

        Assert.Equal(Lists.Unit, Standing(PackageChecker.Check(package, new CheckSettings { Roster = Lists.Roster("单位名称｜序号", $"{Lists.Unit}｜1") })).Match.Unit);
    }

    private static RosterStanding Standing(CheckResult result) => Assert.IsType<RosterStanding>(result.Roster);
}
