using Jiping.Checking.Reports;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Reports;

public class PlaceTests
{
    [Theory]
    [InlineData("body", 31, null, null, null, DocumentFormat.Docx, "正文第31段")]
    [InlineData("body", 31, null, null, null, DocumentFormat.Text, "正文第31行")]
    [InlineData("body", 1, 2, 5, 3, DocumentFormat.Docx, "正文表2第5行第3列")]
    [InlineData("body", 2, 2, 5, 3, DocumentFormat.Html, "正文表2第5行第3列第2段")]
    [InlineData("header1", 1, null, null, null, DocumentFormat.Docx, "页眉1第1段")]
    [InlineData("textbox12", 1, null, null, null, DocumentFormat.Docx, "文本框12第1段")]
    [InlineData("footnotes", 3, null, null, null, DocumentFormat.Docx, "脚注第3段")]
    [InlineData("收支", 1, 1, 7, 2, DocumentFormat.Xlsx, "工作表“收支”B7")]
    [InlineData("Sheet1", null, 1, null, null, DocumentFormat.Xlsx, "工作表“Sheet1”")]
    public void Of_SaysWhereToLook(string part, int? paragraph, int? table, int? row, int? column, DocumentFormat format, string expected) =>
        Assert.Equal(expected, Place.Of(new Location("a", part, null, paragraph, table, row, column, 0, 0, ""), format));

    [Fact]
    public void Page_ComesFirst() =>
        Assert.Equal("第4页正文第2段", Place.Of(new Location("a", "body", 4, 2, null, null, null, 0, 0, ""), DocumentFormat.Html));

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    public void ColumnLetters_AreThoseOfAWorkbook(int column, string expected) => Assert.Equal(expected, Place.ColumnLetters(column));
}
