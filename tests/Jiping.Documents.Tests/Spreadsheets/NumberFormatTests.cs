using System.Globalization;
using Jiping.Documents.Model;
using Jiping.Documents.Tests.Fixtures;

namespace Jiping.Documents.Tests.Spreadsheets;

public sealed class NumberFormatTests
{
    private static Cell Read(string format, string stored, bool from1904 = false)
    {
        var fixture = new XlsxFixture().Format(format).Rows($"""<row r="1"><c r="A1" s="1"><v>{stored}</v></c></row>""");
        return Assert.Single(Assert.Single((from1904 ? fixture.From1904() : fixture).Read().AllTables()).Cells);
    }

    [Theory]
    [InlineData("General", "9.800000000000001", "9.8", "9.8", 1)]
    [InlineData("General", "0.30000000000000004", "0.3", "0.3", 1)]
    [InlineData("General", "1.2345E-5", "0.000012345", "0.000012345", 9)]
    [InlineData("General", "1E3", "1000", "1000", 0)]
    [InlineData("General", "-124.88", "-124.88", "-124.88", 2)]
    [InlineData("General", "0", "0", "0", 0)]
    [InlineData("General", "431121199001011234", "431121199001011000", "431121199001011000", 0)]
    [InlineData("G/通用格式", "12.50", "12.5", "12.5", 1)]
    [InlineData("G/通用格式\"万元\"", "12.5", "12.5万元", "12.5", 1)]
    [InlineData("0", "12.5", "13", "12.5", 0)]
    [InlineData("0.00", "124.875", "124.88", "124.875", 2)]
    [InlineData("0.00", "-0.001", "0.00", "-0.001", 2)]
    [InlineData("0.00", "1.005", "1.01", "1.005", 2)]
    [InlineData("00000", "42", "00042", "42", 0)]
    [InlineData("#,##0.00", "1234567.891", "1,234,567.89", "1234567.891", 2)]
    [InlineData("#,##0", "999", "999", "999", 0)]
    [InlineData("#,##0", "-1000", "-1,000", "-1000", 0)]
    [InlineData("0,000", "12", "0,012", "12", 0)]
    [InlineData("#.##", "12.5", "12.5", "12.5", 1)]
    [InlineData("#.##", "0.5", ".5", "0.5", 1)]
    [InlineData("0.0?", "3", "3.0", "3", 1)]
    [InlineData("0.0%", "0.875", "87.5%", "87.5", 1)]
    [InlineData("0.00%", "0.98248", "98.25%", "98.248", 2)]
    [InlineData("9", "0.5", "50%", "50", 0)]
    [InlineData("10", "1.0302", "103.02%", "103.02", 2)]
    [InlineData("4", "1234.5", "1,234.50", "1234.5", 2)]
    [InlineData("0.00\"万元\"", "6.04", "6.04万元", "6.04", 2)]
    [InlineData("0.00万元", "6.04", "6.04万元", "6.04", 2)]
    [InlineData("0.00\\元", "6.04", "6.04元", "6.04", 2)]
    [InlineData("\"约\"0\"人\"", "7", "约7人", "7", 0)]
    [InlineData("[$¥-804]#,##0.00", "1234.5", "¥1,234.50", "1234.5", 2)]
    [InlineData("0.00,", "123456", "123.46", "123.456", 2)]
    [InlineData("0.0,,\"百万\"", "123456789", "123.5百万", "123.456789", 1)]
    [InlineData("0!.0,\"万元\"", "1245300", "124.5万元", "124.53", 1)]
    [InlineData("0!.0000", "12345", "1.2345", "1.2345", 4)]
    [InlineData("0.00;(0.00)", "-5", "(5.00)", "-5", 2)]
    [InlineData("0.00;[Red]-0.00;\"-\"", "0", "-", "0", 0)]
    [InlineData("0.00;[Red]-0.00;\"-\"", "-1.5", "-1.50", "-1.5", 2)]
    [InlineData("44", "1234.5", "1,234.50", "1234.5", 2)]
    [InlineData("43", "-1234.5", "-1,234.50", "-1234.5", 2)]
    [InlineData("43", "0", "-", "0", 0)]
    [InlineData("[>=10000]0!.0,\"万\";0", "25000", "2.5万", "2.5", 1)]
    [InlineData("[>=10000]0!.0,\"万\";0", "250", "250", "250", 0)]
    [InlineData("@", "12.50", "12.5", "12.5", 1)]
    [InlineData("0.00E+00", "12345", "12345", "12345", 0)]
    [InlineData("# ?/?", "0.5", "0.5", "0.5", 1)]
    public void Number_Format_TextAndScaledNumber(string format, string stored, string text, string number, int decimals)
    {
        var cell = Read(format, stored);
        Assert.Equal(text, cell.Text);
        Assert.Equal(number, cell.StoredNumber?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(decimals, cell.StoredDecimals);
    }

    [Theory]
    [InlineData("14", "45292", "2024/1/1")]
    [InlineData("31", "45292", "2024年1月1日")]
    [InlineData("57", "45292", "2024年1月")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "45657", "2024年12月31日")]
    [InlineData("yyyy-mm-dd", "45292", "2024-01-01")]
    [InlineData("[$-804]yyyy年m月d日;@", "45292", "2024年1月1日")]
    [InlineData("yyyy/m/d h:mm", "45292.5625", "2024/1/1 13:30")]
    [InlineData("h:mm AM/PM", "0.5625", "1:30 下午")]
    [InlineData("[h]:mm", "1.5", "36:00")]
    [InlineData("mm:ss", "0.000694444444444444", "01:00")]
    [InlineData("aaaa", "45292", "星期一")]
    [InlineData("yy.m.d", "45292", "24.1.1")]
    [InlineData("yyyy-mm-dd", "1", "1900-01-01")]
    [InlineData("yyyy-mm-dd", "61", "1900-03-01")]
    [InlineData("yyyy-mm-dd hh:mm:ss", "45292.999999", "2024-01-02 00:00:00")]
    public void Date_Format_TextWithoutNumber(string format, string stored, string text)
    {
        var cell = Read(format, stored);
        Assert.Equal(text, cell.Text);
        Assert.Null(cell.StoredNumber);
        Assert.Null(cell.StoredDecimals);
    }

    [Fact]
    public void Date_From1904_IsShifted() => Assert.Equal("2024-01-01", Read("yyyy-mm-dd", "43830", from1904: true).Text);

    [Fact]
    public void Date_Impossible_StaysNumber() => Assert.Equal(("-3", -3m), (Read("yyyy-mm-dd", "-3").Text, Read("yyyy-mm-dd", "-3").StoredNumber));

    [Fact]
    public void Hidden_ByFormat_IsNamed()
    {
        var document = new XlsxFixture().Format(";;;").Rows("""<row r="1"><c r="A1" s="1"><v>5</v></c></row>""").Read();
        var cell = document.AllTables().Single().Cells.Single();
        Assert.Equal(("", null), (cell.Text, cell.StoredNumber));
        Assert.Equal("格式隐藏的数值", Assert.Single(document.Skipped).What);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("1E300")]
    [InlineData("NaN")]
    public void Number_Unreadable_TextAndNamed(string stored)
    {
        var document = new XlsxFixture().Rows($"""<row r="1"><c r="A1"><v>{stored}</v></c></row>""").Read();
        var cell = document.AllTables().Single().Cells.Single();
        Assert.Equal((stored, null), (cell.Text, cell.StoredNumber));
        Assert.Equal("无效的数值", Assert.Single(document.Skipped).What);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("[")]
    [InlineData("[>")]
    [InlineData("0.\\")]
    [InlineData("_")]
    [InlineData("yyyy\"年")]
    [InlineData(",,,,,,,,0,,,,,,,,,,,%%%%%%%%")]
    [InlineData("0.0000000000000000000000000000000000000000")]
    [InlineData(";;;;;;;")]
    [InlineData("")]
    public void Format_Broken_DoesNotThrow(string format) => Assert.NotNull(Read(format, "123456789012345").Text);
}
