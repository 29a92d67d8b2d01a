using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Jiping.Authoring.Tables;
using Jiping.Core.Data;

namespace Jiping.Authoring.Tests.Tables;

public class CsvTableTests
{
    private const string Text = "日期,名称\r\n2024-03-04,\"讲座，\"\"第一\"\"场\"\r\n\r\n2024-03-05,\"两行\n名称\"\n2024-03-06,末行";

    public static TheoryData<string> Encodings() => ["utf-8", "utf-8-mark", "utf-16", "gb18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Parse_EncodingsOfOffices(string name)
    {
        var table = CsvTable.Parse("活动.csv", Encoded(name));

        Assert.Equal([1, 2, 4, 6], table.Rows.Select(static row => row.Number));
        Assert.Equal(["名称", "讲座，\"第一\"场", "两行\n名称", "末行"], table.Rows.Select(static row => row[1].Text));
    }

    [Fact]
    public void Parse_OpenQuote_NamesTheLineWhereItBegins()
    {
        var fault = Assert.Throws<DataFileException>(static () => CsvTable.Parse("活动.csv", Encoding.UTF8.GetBytes("日期,名称\n2024-03-04,\"讲座\n2024-03-05,x")));

        Assert.Equal(2, Assert.Single(fault.Problems).Line);
        Assert.Contains("引号没有成对", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_BinaryContent_IsRefused() =>
        Assert.Throws<DataFileException>(static () => CsvTable.Parse("活动.csv", [0x50, 0x4B, 0x03, 0x04, 0x00, 0x00, 0xFF, 0xFF, 0x81]));

    [Fact]
    public void Write_NoTextRunsAsAFormula()
    {
        string text = Encoding.UTF8.GetString(CsvTable.Write("a", ["名称"], [["=1+1", "+86", "-3", "@a", "'x", "a=b"]]));

        Assert.Equal("\uFEFF名称\n'=1+1,'+86,'-3,'@a,''x,a=b\n", text);
    }

    [Fact]
    public void Write_IsReadBack()
    {
        var texts = Gen.Elements("甲", "a,b", "\"", "=1", "'", "'=", "两\n行", "“引”", "x", "").ListOf(3).Select(static parts => string.Concat(parts).Trim());
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(texts.ArrayOf(4).ArrayOf(3).ToArbitrary(), static rows =>
        {
            var read = CsvTable.Parse("a.csv", CsvTable.Write("a", ["名称"], rows)).Rows.Skip(1);
            return rows.Where(static row => Array.Exists(row, static cell => cell.Length > 0)).Select(static row => string.Join('|', row))
                .SequenceEqual(read.Select(static row => string.Join('|', row.Cells.Select(static cell => cell.Text))));
        }));
    }

    private static byte[] Encoded(string name) => name switch
    {
        "utf-8-mark" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)],
        "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)],
        "gb18030" => CodePagesEncodingProvider.Instance.GetEncoding(54936)!.GetBytes(Text),
        _ => Encoding.UTF8.GetBytes(Text),
    };
}
