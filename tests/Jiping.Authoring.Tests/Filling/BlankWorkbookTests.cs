using Jiping.Authoring.Filling;
using System.IO.Compression;
using Jiping.Core.Packages;

namespace Jiping.Authoring.Tests.Filling;

/// <summary>Blanks in Excel: numbers as numbers in the cell's own format, formulas left alone and computed anew, rows added without harm.</summary>
public sealed class BlankWorkbookTests
{
    [Fact]
    public void UnitsInYuan_TwoLevelsOfHeaders_NumbersAreConverted()
    {
        byte[] blank = BlankSheet.Of(new BlankSheet { Name = "表一" }
            .Row("2024年度部门整体支出绩效评价基础数据表").Row("金额单位：元")
            .Row("项目", "2023年", "", "2024年", "").Row("", "预算数", "决算数", "预算数", "决算数")
            .Row("基本支出", "#2", "#2", "#2", "#2").Row("公用经费", "", "", "", "").Row("三公经费", "", "", "#5", "")
            .Merge("A3:A4").Merge("B3:C3").Merge("D3:E3"));
        var filled = FillSample.Fill(blank, "数据表.xlsx");
        var copy = new FilledCopy(filled);
        Assert.Equal(("996000.00", "1043000.00", "1010200.00"), (copy[1, 5, 3], copy[1, 5, 4], copy[1, 5, 5]));
        Assert.Equal(("51000", "48000", "46600"), (copy[1, 6, 3], copy[1, 6, 4], copy[1, 6, 5]));
        Assert.Equal(("9000", "8500", "7100"), (copy[1, 7, 3], copy[1, 7, 4], copy[1, 7, 5]));
        Assert.Equal("", copy[1, 5, 2]);
        Assert.Contains(filled.Open, static place => place.Place == "“表一”B5" && place.Why.Contains("没有上年基本支出", StringComparison.Ordinal));
        Assert.Contains("<c r=\"E5\" s=\"2\"><v>1010200</v></c>", Part(filled, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        FilledCopy.AssertNothingElse(blank, filled);
    }

    [Fact]
    public void Formulas_StayAndAreComputedAnew_PercentFormatTakesTheRatio()
    {
        byte[] blank = BlankSheet.Of(new BlankSheet()
            .Row("2024年度部门整体支出绩效评价基础数据表").Row("经费控制情况（万元）", "2023年决算数", "2024年预算数", "2024年决算数")
            .Row("基本支出", "", "", "").Row("项目支出", "", "", "").Row("支出合计", "=SUM(B3:B4)", "=C3+C4", "=ROUND(SUM(D3:D4),1)")
            .Row("财政供养人员情况（人）", "编制数", "实际在职人数", "控制率").Row("", "", "", "#3"));
        var filled = FillSample.Fill(blank, "数据表.xlsx");
        var copy = new FilledCopy(filled);
        Assert.Equal(("99.6", "133.1"), (copy[1, 5, 2], copy[1, 5, 4]));
        Assert.Equal("88.89%", copy[1, 7, 4]);
        string sheet = Part(filled, "xl/worksheets/sheet1.xml");
        Assert.Contains("<f>ROUND(SUM(D3:D4),1)</f><v>133.1</v>", sheet, StringComparison.Ordinal);
        Assert.Contains("<v>0.8889</v>", sheet, StringComparison.Ordinal);
        FilledCopy.AssertNothingElse(blank, filled);
    }

    [Fact]
    public void FormulasBeyondUs_LoseTheirOldValueAndAreNamed()
    {
        byte[] blank = BlankSheet.Of(new BlankSheet()
            .Row("2024年度部门整体支出绩效评价基础数据表").Row("经费控制情况（万元）", "2023年决算数", "2024年决算数").Row("基本支出", "", "").Row("备注", "=IF(B3>0,B3,0)", ""));
        var filled = FillSample.Fill(blank, "数据表.xlsx");
        Assert.Contains(filled.Remarks, static remark => remark.StartsWith("需重算：“表一”B4", StringComparison.Ordinal));
        Assert.Contains("fullCalcOnLoad=\"1\"", Part(filled, "xl/workbook.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("</f><v>", Part(filled, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
        FilledCopy.AssertNothingElse(blank, filled, "xl/workbook.xml");
    }

    [Fact]
    public void ProtectedSheet_OnlyUnlockedCells()
    {
        byte[] blank = BlankSheet.Of(new BlankSheet { Protected = true }
            .Row("2024年度部门整体支出绩效评价基础数据表").Row("经费控制情况（万元）", "2023年决算数", "2024年决算数").Row("基本支出", "#4", ""));
        var filled = FillSample.Fill(blank, "数据表.xlsx");
        Assert.Equal(("99.6", ""), (new FilledCopy(filled)[1, 3, 2], new FilledCopy(filled)[1, 3, 3]));
        Assert.Contains(filled.Open, static place => place.Place == "“表一”C3" && place.Why.Contains("受保护", StringComparison.Ordinal));
    }

    [Fact]
    public void ProjectList_RowsAreAddedAndTheTotalGrowsWithThem()
    {
        byte[] blank = BlankSheet.Of(new BlankSheet { Name = "项目" }
                .Row("2024年度部门整体支出绩效评价基础数据表").Row("单位：万元").Row("序号", "项目名称", "年初预算数", "全年预算数", "全年执行数")
                .Row("", "", "#2", "#2", "#2").Row("", "……", "#2", "#2", "#2").Row("", "合计", "=SUM(C4:C5)", "=SUM(D4:D5)", "=SUM(E4:E5)").Row("说明：据实填写", null, null, null, null).Merge("A7:E7"),
            new BlankSheet { Name = "汇总" }.Row("项目合计", "=项目!E6"));
        var package = FillSample.Unit(FillSample.Project("a", "科普专项经费", 20m, 18m, 17.5m), FillSample.Project("b", "青少年科技竞赛", 6m, 6m, 5.55m), FillSample.Project("c", "科普阵地建设", 4m, 4m, 4m));
        var filled = FillSample.Fill(blank, "项目表.xlsx", package);
        var copy = new FilledCopy(filled);
        Assert.Equal(("1", "科普专项经费", "20.00", "17.50"), (copy[1, 4, 1], copy[1, 4, 2], copy[1, 4, 3], copy[1, 4, 5]));
        Assert.Equal(("3", "科普阵地建设", "4.00"), (copy[1, 6, 1], copy[1, 6, 2], copy[1, 6, 5]));
        Assert.Equal(("合计", "30", "27.05"), (copy[1, 7, 2], copy[1, 7, 3], copy[1, 7, 5]));
        Assert.Equal("27.05", copy[2, 1, 2]);
        string sheet = Part(filled, "xl/worksheets/sheet1.xml");
        Assert.Contains("<f>SUM(E4:E6)</f>", sheet, StringComparison.Ordinal);
        Assert.Contains("<mergeCell ref=\"A8:E8\"/>", sheet, StringComparison.Ordinal);
        Assert.Contains("<f>项目!E7</f>", Part(filled, "xl/worksheets/sheet2.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void FilledWorkbook_IsNotFilledAgain()
    {
        byte[] blank = BlankSheet.Of(new BlankSheet()
            .Row("2024年度部门整体支出绩效评价基础数据表").Row("经费控制情况（万元）", "2023年决算数", "2024年决算数").Row("基本支出", "", "").Row("项目支出", "", "").Row("合计", "=SUM(B3:B4)", "=SUM(C3:C4)"));
        var once = FillSample.Fill(blank, "数据表.xlsx");
        var twice = FillSample.Fill(once.Content, "数据表.xlsx");
        Assert.NotEmpty(once.Filled);
        Assert.Empty(twice.Filled);
        Assert.Equal(Part(once, "xl/worksheets/sheet1.xml"), Part(twice, "xl/worksheets/sheet1.xml"));
    }

    [Fact]
    public void OldFormats_AreConvertedFirst_AndTheCopySaysSo()
    {
        var folder = Directory.CreateTempSubdirectory("jiping-fill-");
        try
        {
            string source = Path.Combine(folder.FullName, "数据表.docx");
            File.WriteAllBytes(source, BlankWord.Of(BlankWord.Title("2024年度部门整体支出绩效评价基础数据表"), BlankWord.Table(4,
                BlankWord.Row(BlankWord.C("经费控制情况（万元）"), BlankWord.C("2023年决算数"), BlankWord.C("2024年预算数"), BlankWord.C("2024年决算数")),
                BlankWord.Row(BlankWord.C("三公经费"), BlankWord.C(), BlankWord.C(), BlankWord.C()))));
            LegacyFiles.ConvertToDoc([source], folder.FullName);
            var filled = FillSample.Fill(File.ReadAllBytes(Path.ChangeExtension(source, ".doc")), "数据表.doc");
            Assert.Equal("数据表.docx", filled.Name);
            Assert.Contains(filled.Remarks, static remark => remark.Contains("先转换成了docx", StringComparison.Ordinal));
            Assert.Equal("0.71", new FilledCopy(filled)[1, 2, 4]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void SheetWithADrawing_GetsNoRows_AndSaysSo()
    {
        byte[] blank = BlankSheet.Of(new BlankSheet { After = "<extLst/>" }
            .Row("2024年度部门整体支出绩效评价基础数据表").Row("单位：万元").Row("项目名称", "年初预算数", "全年执行数").Row("", "", ""));
        var package = FillSample.Unit(FillSample.Project("a", "科普专项经费", 20m, 18m, 17.5m), FillSample.Project("b", "青少年科技竞赛", 6m, 6m, 5.55m));
        var filled = FillSample.Fill(blank, "项目表.xlsx", package);
        Assert.Equal("科普专项经费", new FilledCopy(filled)[1, 4, 1]);
        Assert.Contains(filled.Open, static place => place.Required && place.Why.Contains("要加 1 行", StringComparison.Ordinal));
    }

    [Fact]
    public void MissingUnit_IsNotGuessed()
    {
        byte[] blank = BlankSheet.Of(new BlankSheet().Row("2024年度部门整体支出绩效评价基础数据表").Row("项目", "2023年决算数", "2024年决算数").Row("基本支出", "", ""));
        var filled = FillSample.Fill(blank, "数据表.xlsx");
        Assert.Empty(filled.Filled);
        Assert.Contains(filled.Open, static place => place.Required && place.Why.Contains("没有写金额单位", StringComparison.Ordinal));
    }

    [Fact]
    public void PendingFigures_AreNotFilledIn()
    {
        var unit = FillSample.Unit();
        var old = FillSample.F("basic-expenditure.final", 101.02m) with { Pending = true };
        var package = unit with { Whole = unit.Whole with { Figures = new FigureTable(2024, [old]) } };
        byte[] blank = BlankSheet.Of(new BlankSheet().Row("2024年度部门整体支出绩效评价基础数据表").Row("经费（万元）", "2023年决算数", "2024年决算数").Row("基本支出", "", ""));
        var filled = FillSample.Fill(blank, "数据表.xlsx", package);
        Assert.Equal("", new FilledCopy(filled)[1, 3, 3]);
        Assert.Contains(filled.Open, static place => place.Why.Contains("还没有更新", StringComparison.Ordinal));
    }

    private static string Part(FilledBlank filled, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(filled.Content));
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }
}
