using Jiping.Checking.Acceptance;
using Jiping.Checking.Findings;
using Jiping.Checking.Reports.Annotated;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Reports.Annotated;

public class CommentListTests
{
    private static readonly CheckResult Sample = SampleResult.WithFinding();

    private static Document Document => Sample.Documents[0].Document;

    private static Location Place(int paragraph, int? table = null, string path = SampleResult.Path) => new(path, "body", null, paragraph, table, table is null ? null : 3, table is null ? null : 4, 0, 4, "6.04");

    private static CheckResult With(params Location[] places) => Sample with { Findings = [Sample.Findings[0] with { Locations = places }] };

    [Fact]
    public void Finding_SaysSeverityMessageAdviceAndOtherPlaces_RuleLast()
    {
        var comment = CommentList.Of(Sample, Document)[0];
        Assert.StartsWith("【1】必改：单位应为万元", comment.Lines[0], StringComparison.Ordinal);
        Assert.Contains("对照：现为 6.04元，应为 6.04万元", comment.Lines);
        Assert.Contains("建议：把“元”改为“万元”", comment.Lines);
        Assert.Equal("涉及：正文表2第3行第2列“106.24”［JP999］", comment.Lines[^1]);
    }

    [Fact]
    public void OtherPlaces_OutOfSight_GetAShortReference_ThoseBesideItNone()
    {
        var comments = CommentList.Of(With(Place(31), Place(31), Place(40), Place(1, table: 2), Place(1, table: 2)), Document);
        Assert.Equal([31, 40, 1], comments.Select(static c => c.Place.Paragraph!.Value));
        Assert.Equal("“6.04”与批注【1】是同一个问题（必改），请一并核对。", comments[1].Lines[0]);
    }

    [Fact]
    public void ManyPlaces_AreNamed_NotAllMarked()
    {
        var comments = CommentList.Of(With([.. Enumerable.Range(1, 40).Select(i => Place(i))]), Document);
        Assert.Equal(5, comments.Count);
        Assert.Contains(" 等 39 处", comments[0].Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void OtherDocument_GetsTheWholeCommentToo_NamingTheFirst()
    {
        var comments = CommentList.Of(With(Place(5, path: "附件1.xlsx"), Place(31)), Document);
        Assert.Contains("涉及：《附件1.xlsx》", comments[0].Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_FollowTheText_AcceptedFindingsHaveNone()
    {
        var first = Sample.Findings[0];
        var accepted = new AcceptedFinding("x", "", "", "口径", "李", "2025", "a", 1);
        var result = Sample with
        {
            Findings = [first with { Locations = [Place(40)] }, first with { Id = "b", Severity = Severity.Warning, Locations = [Place(2)] }, first with { Id = "c", Accepted = accepted }],
            Documents = [Sample.Documents[0] with { Document = new Document { Path = SampleResult.Path, Format = DocumentFormat.Docx, Blocks = [.. Enumerable.Range(1, 40).Select(static i => new Paragraph { Part = "body", Index = i, Text = "6.04" })] } }],
        };
        var comments = CommentList.Of(result, result.Documents[0].Document);
        Assert.Equal([2, 40], comments.Select(static c => c.Place.Paragraph!.Value));
        Assert.StartsWith("【1】需说明：", comments[0].Lines[0], StringComparison.Ordinal);
    }
}
