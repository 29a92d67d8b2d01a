using System.Xml.Linq;
using Jiping.Checking.Dossiers;
using Jiping.Checking.Tests.Reports;

namespace Jiping.Checking.Tests.Dossiers;

/// <summary>处理情况.xlsx, written and read back.</summary>
public sealed class DisposalTableTests : IDisposable
{
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly string path = Path.Combine(Directory.CreateTempSubdirectory("jiping 处理 ").FullName, "处理情况.xlsx");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);

    [Fact]
    public void Table_IsValid_WithListsOfItsOwn()
    {
        Write(2);
        using (var content = File.OpenRead(path))
            OfficeCheck.ValidWorkbook(content);
        XElement? sheet = null;
        WorkbookCells.Change(path, found => sheet = found);
        var list = Assert.Single(sheet!.Descendants(S + "dataValidation"), static validation => (string?)validation.Attribute("type") == "list");
        Assert.Equal(("J2:J3", "\"采纳,不采纳,已说明\""), ((string)list.Attribute("sqref")!, list.Element(S + "formula1")!.Value));
        Assert.All(sheet!.Descendants(S + "dataValidation"), static validation => Assert.InRange(((string)validation.Attribute("prompt")!).Length, 1, 255));
    }

    [Theory]
    [InlineData("2025-07-10")]
    [InlineData("2025-7-10")]
    [InlineData("2025/7/10")]
    [InlineData("2025.7.10")]
    [InlineData("2025年7月10日")]
    [InlineData("20250710")]
    [InlineData("<v>45848")]
    public void Dates_AreReadAsTheyAreTyped(string date)
    {
        Write(1);
        WorkbookCells.Fill(path, ("J2", " 采纳 "), ("L2", "李审核"), ("M2", date));
        var reading = Read(1);
        Assert.Empty(reading.Faults);
        Assert.Equal(new Disposal(DisposalKind.Adopted, "", "李审核", new DateOnly(2025, 7, 10)), Assert.Single(reading.Decided).Value);
    }

    [Theory]
    [InlineData("不采纳", "", "李审核", "2025-07-10", "K2：不采纳的要写理由。")]
    [InlineData("已说明", " ", "李审核", "2025-07-10", "K2：已说明的要写明单位怎么说明的。")]
    [InlineData("同意", "", "李审核", "2025-07-10", "J2：“同意”不是处理的一种；可选：采纳、不采纳、已说明。")]
    [InlineData("采纳", "", "", "2025-07-10", "L2：没有写处理人。")]
    [InlineData("采纳", "", "李审核", "", "M2：没有写日期。")]
    [InlineData("采纳", "", "李审核", "7月10日", "M2：“7月10日”不是看得懂的日期，请写作 2025-07-20 的样子。")]
    [InlineData("采纳", "", "李审核", "2025-02-30", "M2：“2025-02-30”不是看得懂的日期，请写作 2025-07-20 的样子。")]
    [InlineData("采纳", "", "李审核", "1925-07-10", "M2：“1925-07-10”不是看得懂的日期，请写作 2025-07-20 的样子。")]
    [InlineData("", "县里另有规定", "", "", "J2：写了理由或说明，没有选怎么处理；可选：采纳、不采纳、已说明。")]
    public void Faults_AreSaidByCell(string word, string reason, string by, string on, string message)
    {
        Write(1);
        WorkbookCells.Fill(path, ("J2", word), ("K2", reason), ("L2", by), ("M2", on));
        var reading = Read(1);
        Assert.Equal(["“表”" + message], reading.Faults);
        Assert.Empty(reading.Decided);
        Assert.Null(reading.Stuck);
        Assert.Equal(reason, Assert.Single(reading.Typed).Value.Reason);
    }

    [Fact]
    public void NameAlone_IsNoFault()
    {
        Write(1);
        WorkbookCells.Fill(path, ("L2", "李审核"));
        Assert.Empty(Read(1).Faults);
    }

    [Fact]
    public void TwoDecisionsOnOneFinding_AreNotChosenFrom()
    {
        Write(2);
        WorkbookCells.Fill(path, ("J2", "采纳"), ("L2", "李审核"), ("M2", "2025-07-10"), ("J3", "不采纳"), ("K3", "无误"), ("L3", "王复核"), ("M3", "2025-07-10"), ("N3", Id(1)));
        var reading = Read(2);
        Assert.Equal("“表”J3：同一个问题在第2行已有不同的处理，不知道以哪一行为准", reading.Stuck);
        Assert.Contains(Id(1), reading.Unclear);
    }

    [Fact]
    public void DecisionOnNobodysFinding_IsNotDropped()
    {
        Write(1);
        WorkbookCells.Fill(path, ("J2", "采纳"), ("N2", "改坏了"));
        Assert.Contains("没有编号为“改坏了”的问题", Read(1).Stuck, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutItsHeader_NothingIsRead()
    {
        Write(1);
        WorkbookCells.Fill(path, ("J1", "意见"));
        Assert.Contains("找不到", Read(1).Stuck, StringComparison.Ordinal);
    }

    [Fact]
    public void HiddenAndSortedRows_AreRead()
    {
        Write(3);
        WorkbookCells.Fill(path, ("J3", "采纳"), ("L3", "李审核"), ("M3", "2025-07-10"));
        WorkbookCells.Change(path, static sheet =>
        {
            var rows = sheet.Descendants(S + "row").ToList();
            rows[2].SetAttributeValue("hidden", "1");
        });
        Assert.Equal(Id(2), Assert.Single(Read(3).Decided).Key);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("－1")]
    public void TypedAndReadText_NeverBecomesAFormula(string text)
    {
        Write(1, message: text, typed: new TypedDisposal(text, text, text, text));
        using (var content = File.OpenRead(path))
            OfficeCheck.ValidWorkbook(content);
        XElement? sheet = null;
        WorkbookCells.Change(path, found => sheet = found);
        Assert.Empty(sheet!.Descendants(S + "f"));
        Assert.Equal(5, sheet!.Descendants(S + "c").Count(cell => cell.Value == text && (string?)cell.Attribute("t") == "inlineStr"));
        Assert.Equal(text, Read(1).Typed[Id(1)].Reason);
    }

    private static string Id(int number) => number.ToString("x20");

    private DisposalReading Read(int findings) =>
        DisposalReader.Read(File.ReadAllBytes(path), "表", Enumerable.Range(1, findings).Select(Id).ToHashSet(StringComparer.Ordinal));

    private void Write(int findings, string message = "分项与合计不符", TypedDisposal? typed = null)
    {
        var rows = Enumerable.Range(1, findings).Select(i => new TrailedFinding(i, new DossierFinding { Id = Id(i), Severity = "必改", Title = "合计", File = "报告.docx", Place = "正文第3段", Message = message, Printed = "1万元", Expected = "2万元" }, 1, 1, TrailState.New, null)).ToList();
        using var output = File.Create(path);
        DisposalTable.Write(output, rows, new Dictionary<string, TypedDisposal> { [Id(1)] = typed ?? TypedDisposal.None });
    }
}
