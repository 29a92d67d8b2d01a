using System.Text;
using Jiping.Authoring.Filling.Export;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Tests.Filling;

/// <summary>The order, units, codes and limits of the integrated system's fields.</summary>
public sealed class IntegratedExportTests
{
    [Fact]
    public void Rows_HaveMoneyWithFourDecimals_CodesAndReasons()
    {
        var lines = Export(FillSample.Unit(), out var problems);
        Assert.Empty(problems);
        Assert.Equal(7, lines.Length);
        Assert.Equal("430000,2024,301001,青禾县科学技术协会,,部门整体支出,140.0000,133.0700,产出指标,重点工作任务完成,开展科普活动场次,2,12,场次,14,15,15,无", lines[2]);
        Assert.Contains(",60,人,45,20,15,一次培训因汛期取消。；改在秋季补办。", lines[4], StringComparison.Ordinal);
        Assert.Contains(",基层科普能力提升,6,提升,", lines[5], StringComparison.Ordinal);
    }

    [Fact]
    public void TooLongNames_AreSaidAndNotCut()
    {
        var unit = FillSample.Unit();
        string name = new('长', 101);
        var package = unit with { Whole = unit.Whole with { Indicators = [unit.Whole.Indicators[0] with { Name = name }, .. unit.Whole.Indicators.Skip(1)] } };
        var lines = Export(package, out var problems);
        Assert.Contains(lines, line => line.Contains(name, StringComparison.Ordinal));
        Assert.Contains("有 101 个字，系统最多收 100 个", Assert.Single(problems).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Formulas_AreDisarmed()
    {
        var unit = FillSample.Unit();
        var package = unit with { Info = unit.Info with { Entity = "=HYPERLINK(\"x\")" } };
        Assert.Contains("'=HYPERLINK", Export(package, out _)[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ComparisonOperator.MoreThan, "1")]
    [InlineData(ComparisonOperator.AtLeast, "2")]
    [InlineData(ComparisonOperator.Equal, "3")]
    [InlineData(ComparisonOperator.LessThan, "4")]
    [InlineData(ComparisonOperator.AtMost, "5")]
    [InlineData(ComparisonOperator.Qualitative, "6")]
    public void Operators_HaveTheCodesOfTheSystem(ComparisonOperator comparison, string code) => Assert.Equal(code, IntegratedExport.Code(comparison));

    private static string[] Export(SubmissionPackage package, out IReadOnlyList<ExportProblem> problems)
    {
        using var output = new MemoryStream();
        problems = IntegratedExport.Write(package, SchemeCatalog.BuiltIn, output);
        return Encoding.UTF8.GetString(output.ToArray()).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
