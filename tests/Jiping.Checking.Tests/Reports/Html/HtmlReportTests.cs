using System.Text.RegularExpressions;
using Jiping.Checking.Reports.Html;
using Jiping.Checking.Tests.Relations;
using Jiping.Checking.Tests.Rules;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Reports.Html;

/// <summary>The page stands alone, marks the very numbers, and nothing in a document can become markup.</summary>
public partial class HtmlReportTests
{
    private const string Faulty = "本年支出480.00万元，上年支出500.00万元，减少25.00万元。";

    [Fact]
    public void Mark_StandsAtTheNumber() => Assert.Matches("减少<mark class=\"error\" data-f=\"1\" id=\"p1\">25.00</mark>万元。", Page(Faulty));

    [Fact]
    public void Finding_LinksToItsPlaceAndSaysHowToMend()
    {
        string page = Page(Faulty);

        Assert.Contains("<a href=\"#p1\">正文第1段</a>", page, StringComparison.Ordinal);
        Assert.Contains("怎么改：", page, StringComparison.Ordinal);
        Assert.Contains("算", page, StringComparison.Ordinal);
    }

    [Fact]
    public void OverlappingMarks_AreCutAtEveryEdge()
    {
        var places = new[] { Location(0, 4), Location(2, 4) };
        var result = Sentences.Check("一二三四五六七八");
        result = result with { Findings = [Finding("a", places[0]), Finding("b", places[1])] };

        Assert.Contains(
            "<mark class=\"error\" data-f=\"1\" id=\"p1\">一二</mark><mark class=\"error\" data-f=\"1 2\" id=\"p2\">三四</mark><mark class=\"error\" data-f=\"2\">五六</mark>七八",
            Write(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("</mark></p><img src=x onerror=alert(1)>")]
    [InlineData("&amp; \" ' < >")]
    public void TextOfADocument_IsNeverMarkup(string text)
    {
        string page = Page(text, Faulty + text);

        Assert.DoesNotContain(text, page, StringComparison.Ordinal);
        Assert.Single(Script().Matches(page));
    }

    [Fact]
    public void Page_LoadsNothing()
    {
        string page = Page(Faulty);

        Assert.DoesNotMatch("(?i)(src|href)=\"(?!#)", page);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [Fact]
    public void LongTable_IsShownAroundItsMarks()
    {
        string[] rows = ["项目｜全年预算数｜全年执行数｜执行率", .. Enumerable.Range(1, 400).Select(static n => n == 200 ? "培训两百｜40｜38｜96%" : $"项目{n}｜40｜38｜95%")];
        string page = Write(Sentences.Check([FormTable.Of(rows)]));

        Assert.Contains("这张表共 401 行", page, StringComparison.Ordinal);
        Assert.Contains("培训两百", page, StringComparison.Ordinal);
        Assert.DoesNotContain("项目300", page, StringComparison.Ordinal);
    }

    [Fact]
    public void SpannedCells_KeepTheirSpans() => Assert.Contains("<td rowspan=\"2\">", Write(Sentences.Check([FormTable.Of("甲｜乙", "^｜丙")])), StringComparison.Ordinal);

    [Fact]
    public void UnreadablePackage_IsSaid()
    {
        using var output = new StringWriter();
        HtmlReport.WriteError("坏<b>", "文件不完整", output);

        Assert.Contains("没有检查：文件不完整", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("坏<b>", output.ToString(), StringComparison.Ordinal);
    }

    private static string Page(params string[] paragraphs) => Write(Sentences.Check(paragraphs));

    private static string Write(CheckResult result)
    {
        using var output = new StringWriter { NewLine = "\n" };
        HtmlReport.Write(result, output);
        return output.ToString();
    }

    private static Location Location(int start, int length) => new("样例.docx", "body", null, 1, null, null, null, start, length, "");

    private static Checking.Findings.Finding Finding(string id, Location place) =>
        new() { Id = id, Rule = "JP101", Severity = Checking.Findings.Severity.Error, Message = "问题", Locations = [place] };

    [GeneratedRegex("<script")]
    private static partial Regex Script();
}
