using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Jiping.Authoring.Packages;
using Jiping.Authoring.Tests.Packages;
using Jiping.Authoring.Workbooks;
using Jiping.Core.Data;
using Jiping.Core.Formulas;

namespace Jiping.Authoring.Tests.Workbooks;

/// <summary>What a clerk does to a workbook, and what is said of it.</summary>
public sealed class WorkbookProblemTests : IDisposable
{
    private readonly Folder folder = new();
    private readonly string path;

    public WorkbookProblemTests()
    {
        path = Path.Combine(folder.Root, "填报.xlsx");
        folder.Write("narrative/work.md", "开展活动{{科普活动.完成值}}。");
        WorkbookForm.Save(PackageFolder.Load(folder.Path), path);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("数据", "C2", "很多", "应填数字，现在写的是“很多”")]
    [InlineData("数据", "D3", "人", "单位不应是“人”")]
    [InlineData("数据", "A3", "别的项目", "没有“别的项目”这个项目")]
    [InlineData("指标", "D2", "满分", "“分值”应是数字")]
    [InlineData("单位", "B8", "二〇二五", "应是数字")]
    [InlineData("项目", "C2", "ministry", "没有“ministry”这个评分方案")]
    [InlineData("数据", "C1", "金额", "没有“数值”这一列", "A1")]
    public void WrongCell_IsNamed(string sheet, string cell, string text, string message, string? place = null)
    {
        Change(sheet, cell, found => (found.DataType, found.InlineString, found.CellValue) = (CellValues.InlineString, new InlineString(new Text(text)), null));
        var problems = Assert.Throws<DataFileException>(() => WorkbookForm.Load(path)).Problems;

        Assert.Contains(problems, problem => problem.Message.Contains(message, StringComparison.Ordinal) && problem.Cell == $"{sheet}!{place ?? cell}");
        Assert.Contains($"“填报.xlsx”{sheet}!{place ?? cell}：", string.Join('\n', problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Formula_CountsByItsValue_AndIsNamedWithoutOne()
    {
        Change("数据", "C2", found => (found.DataType, found.InlineString, found.CellValue, found.CellFormula) = (null, null, new CellValue("3.5"), new CellFormula("1+2.5")));
        Assert.Contains(WorkbookForm.Load(path).Package.Whole.Figures.All, static figure => figure.Quantity.Value == 3.5m);

        Change("数据", "C2", static found => found.CellValue = null);
        Assert.Contains(Assert.Throws<DataFileException>(() => WorkbookForm.Load(path)).Problems, static problem => problem.Cell == "数据!C2" && problem.Message.Contains("公式", StringComparison.Ordinal));
    }

    [Fact]
    public void RowsAndColumns_MayBeMoved()
    {
        string before = PackageEquality.Describe(WorkbookForm.Load(path));
        using (var book = SpreadsheetDocument.Open(path, true))
        {
            var data = Part(book, "数据").Worksheet.GetFirstChild<SheetData>()!;
            var rows = data.Elements<Row>().Skip(1).ToList();
            rows.ForEach(static row => row.Remove());
            rows.Reverse();
            for (int i = 0; i < rows.Count; i++)
            {
                rows[i].RowIndex = (uint)i + 2;
                foreach (var cell in rows[i].Elements<Cell>())
                    cell.CellReference = new string([.. cell.CellReference!.Value!.Where(char.IsLetter)]) + (i + 2);
                data.Append(rows[i]);
            }
        }

        Assert.Equal(before, PackageEquality.Describe(WorkbookForm.Load(path)));
    }

    [Fact]
    public void NewRow_IsKnownByItsName()
    {
        using (var book = SpreadsheetDocument.Open(path, true))
        {
            var data = Part(book, "数据").Worksheet.GetFirstChild<SheetData>()!;
            var row = data.Elements<Row>().First(static row => row.Elements<Cell>().All(static cell => cell.InlineString is null && cell.CellValue is null));
            foreach (var cell in row.Elements<Cell>())
                if (cell.CellReference!.Value![0] is 'B' or 'C')
                    (cell.DataType, cell.InlineString) = (CellValues.InlineString, new InlineString(new Text(cell.CellReference.Value[0] == 'B' ? "公务接待费.决算" : "0.35")));
        }

        Assert.Equal(0.35m, WorkbookForm.Load(path).Package.Whole.Figures.Quantity(FigureRef.TryParse("公务接待费.决算", out _)!)!.Value.Value);
    }

    [Fact]
    public void OtherFiles_AreRefused()
    {
        File.Delete(WorkbookForm.TextsOf(path));
        Assert.Contains("填报-文字.docx", Assert.Throws<DataFileException>(() => WorkbookForm.Load(path)).Message, StringComparison.Ordinal);
        File.WriteAllText(WorkbookForm.TextsOf(path), "no");
        File.WriteAllText(path, "no");
        Assert.Equal(2, Assert.Throws<DataFileException>(() => WorkbookForm.Load(path)).Problems.Count);
    }

    private void Change(string sheet, string reference, Action<Cell> change)
    {
        using var book = SpreadsheetDocument.Open(path, true);
        change(Part(book, sheet).Worksheet.Descendants<Cell>().Single(cell => cell.CellReference == reference));
    }

    private static WorksheetPart Part(SpreadsheetDocument book, string sheet) =>
        (WorksheetPart)book.WorkbookPart!.GetPartById(book.WorkbookPart.Workbook.Descendants<Sheet>().Single(item => item.Name == sheet).Id!.Value!);
}
