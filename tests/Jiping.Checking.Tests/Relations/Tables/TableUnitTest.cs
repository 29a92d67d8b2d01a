namespace Jiping.Checking.Tests.Relations.Tables;

/// <summary>The unit of bare numbers: from the nearest header that states one, the row's first cell for all beside it, the note above the table.</summary>
public sealed class TableUnitTest
{
    [Theory]
    [InlineData("项目|金额（元）\n办公费|12.50\n水电费|3.20\n合计|15.70", "元")]
    [InlineData("单位：万元\n项目|金额\n办公费|12.50\n水电费|3.20\n合计|15.70", "万元")]
    [InlineData("金额单位：亿元\n项目|金额（万元）\n办公费|12.50\n水电费|3.20\n合计|15.70", "万元")]
    [InlineData("经费控制情况（万元）|本年决算数\n办公费|12.50\n水电费|3.20\n合计|15.70", "万元")]
    [InlineData("项目|金额\n办公费|12.50\n水电费|3.20\n合计|15.70", "")]
    public void BareNumbers_TakeTheUnitThatIsStated(string table, string unit)
    {
        var relation = Assert.Single(TableAssert.Check(table, -1, out _).Relations);
        Assert.Equal(unit, relation.Printed.Quantity.Unit.Symbol);
        Assert.All(relation.Operands, operand => Assert.Equal(unit, operand.Quantity.Unit.Symbol));
    }
}
