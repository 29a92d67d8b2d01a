using Jiping.Checking.Reports;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Reports;

public class ContextSpanTests
{
    private const string Path = "报告.docx";

    [Fact]
    public void EqualNumbers_AreToldApartByTheParagraph()
    {
        var paragraph = new Paragraph { Part = "body", Index = 3, Text = "前一句。收入 5.00 万元，支出 5.00 万元。" };
        var place = paragraph.Locate(Path, paragraph.Text.LastIndexOf("5.00", StringComparison.Ordinal), 4);

        Assert.Equal(new ContextSpan(11, 4), ContextSpan.Find("收入5.00万元，支出5.00万元。", place, Document(paragraph)));
    }

    [Fact]
    public void EqualCells_AreToldApartByTheTable()
    {
        var place = new Location(Path, "body", null, 1, 1, 2, 4, 0, 2, "10");
        var table = new Table([Cell(2, 2, "宣传次数"), Cell(2, 3, "10"), Cell(2, 4, "10"), Cell(2, 5, "100%")]) { Part = "body", Index = 1 };

        Assert.Equal(new ContextSpan(8, 2), ContextSpan.Find("宣传次数｜10｜10｜100%", place, Document(table)));
    }

    [Fact]
    public void PartOfALongerNumber_IsNotTaken() =>
        Assert.Equal(new ContextSpan(4, 1), ContextSpan.Find("98%｜9", Place("9"), null));

    [Fact]
    public void NumberBrokenBySpaces_IsFoundWhole() =>
        Assert.Equal(new ContextSpan(2, 6), ContextSpan.Find("支出1 53.5万元", Place("153.5"), null));

    [Theory]
    [InlineData("没有数字", "5.00")]
    [InlineData("支出5.00万元", "")]
    [InlineData("", "5.00")]
    public void AbsentNumber_GivesNothing(string context, string number) => Assert.Null(ContextSpan.Find(context, Place(number), null));

    private static Location Place(string text) => new(Path, "body", null, 1, null, null, null, 0, text.Length, text);

    private static Document Document(Block block) => new() { Path = Path, Format = DocumentFormat.Docx, Blocks = [block] };

    private static Cell Cell(int row, int column, string text) =>
        new([new Paragraph { Part = "body", Index = 1, Text = text }]) { Row = row, Column = column };
}
