using Jiping.Checking.Tests.Relations;
using Jiping.Checking.Tests.Rules;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Tests.Findings;

/// <summary>One cause, one finding, all its places; the gravest first, then as the documents are read.</summary>
public sealed class FindingListTests
{
    private const string Faulty = "本年支出480.00万元，上年支出500.00万元，减少25.00万元。";

    [Fact]
    public void RepeatedStatement_IsOneFindingWithAllItsPlaces()
    {
        var result = Sentences.Check(Faulty, "其他工作正常开展。", Faulty, Faulty);
        var finding = Assert.Single(result.Findings);

        Assert.Equal(9, finding.Locations.Count);
        Assert.Equal([1, 3, 4], finding.Locations.Where(static place => place.Text == "25.00").Select(static place => place.Paragraph!.Value));
        Assert.Equal((1, "25.00"), (finding.Locations[0].Paragraph!.Value, finding.Locations[0].Text));
        Assert.EndsWith("同样的内容共出现3处，请一并核对。", finding.Message, StringComparison.Ordinal);
        Assert.Equal(0, finding.Relation);
        Assert.Equal(3, result.Relations.Count);
    }

    [Fact]
    public void RepeatedStatement_InAnotherDocument_IsNamedThere()
    {
        var finding = Assert.Single(Check(("自评报告.docx", [Paragraph(1, Faulty)]), ("附件.docx", [Paragraph(1, Faulty)])).Findings);

        Assert.Equal(["自评报告.docx", "附件.docx"], finding.Locations.Select(static place => place.Path).Distinct());
    }

    [Fact]
    public void SingleStatement_SaysNothingOfOtherPlaces() =>
        Assert.DoesNotContain("共出现", Assert.Single(Sentences.Check(Faulty).Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void Order_IsSeverityThenPlace()
    {
        var result = Check(
            ("一.docx",
            [
                Paragraph(1, "自评得分83分，等级为“优”。"),
                FormTable.Of("项目｜全年预算数｜全年执行数｜执行率", "培训｜40｜38｜96%", "宣传｜20｜10｜55%"),
                Paragraph(2, "支出88.00万元，其中基本支出60.00万元，项目支出28.01万元。"),
                Paragraph(3, Faulty),
            ]),
            ("二.docx", [Paragraph(1, "年末实有人员58人，其中在职人员41人、退休人员16人。"), Paragraph(2, "综合绩效评分为75分，良。")]));

        Assert.Equal(
            ["Error JP108 一.docx 96", "Error JP108 一.docx 55", "Error JP103 一.docx 25.00", "Error JP101 二.docx 58", "Warning JP305 一.docx 优", "Warning JP305 二.docx 良", "Note JP101 一.docx 88.00"],
            result.Findings.Select(static finding => $"{finding.Severity} {finding.Rule} {finding.Locations[0].Path} {finding.Locations[0].Text}"));
        Assert.All(result.Findings, finding => Assert.Equal(finding.Locations[0], result.Relations[finding.Relation!.Value].Printed.Locations[0]));
    }

    private static Paragraph Paragraph(int index, string text) => new() { Part = "body", Index = index, Text = text };

    private static CheckResult Check(params (string Path, Block[] Blocks)[] documents) => PackageChecker.Check(new Package
    {
        Name = "样例",
        Documents = [.. documents.Select(static document => new Document { Path = document.Path, Format = DocumentFormat.Docx, Blocks = document.Blocks })],
    });
}
