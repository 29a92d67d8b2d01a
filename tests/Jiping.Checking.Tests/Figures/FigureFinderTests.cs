using Jiping.Checking.Figures;
using Jiping.Checking.Tests.Relations.Facts;

namespace Jiping.Checking.Tests.Figures;

public sealed class FigureFinderTests
{
    [Fact]
    public void Figures_AreThoseOfTheYear()
    {
        var figures = FactPackage.Check(FactPackage.DataSheet("基本支出｜199.55｜208.00｜206.38", "项目支出｜68.50｜78.10｜74.89")).Figures;
        Assert.Equal((206.38m, 74.89m), (figures[MainFigure.BasicExpenditure].Value, figures[MainFigure.ProjectExpenditure].Value));
        Assert.Null(figures[MainFigure.SelfScore].Value);
    }

    [Fact]
    public void RoundedPrint_IsTheSame_AnotherNumberContradicts()
    {
        var sheet = FactPackage.DataSheet("基本支出｜199.55｜208.00｜206.38");
        Assert.Equal([206.38m], FactPackage.Check(sheet, FactPackage.Report("2024年基本支出206.4万元。")).Figures[MainFigure.BasicExpenditure].Values);
        Assert.Equal([206.38m, 208.36m], FactPackage.Check(sheet, FactPackage.Report("2024年基本支出208.36万元。")).Figures[MainFigure.BasicExpenditure].Values.Order());
        Assert.Equal([206.38m], FactPackage.Check(sheet, FactPackage.Report("2024年基本支出2063800元。")).Figures[MainFigure.BasicExpenditure].Values);
    }

    [Fact]
    public void WithoutAYear_NothingIsTaken() =>
        Assert.Empty(FactPackage.Check(FactPackage.Document("说明.docx", ["关于经费的说明", "基本支出206.38万元。"])).Figures[MainFigure.BasicExpenditure].Values);
}
