using Jiping.Accuracy.Places;

namespace Jiping.Accuracy.Tests;

public class CaseTextTest
{
    private static readonly CaseText Text = new(["标题", "\t编制数", "\t　", "\t在职", "人数", "", "\t8", "\t7　", "", "说明"]);

    [Theory]
    [InlineData(2, "编制数", 1)]
    [InlineData(3, "", 0)]
    [InlineData(4, "在职人数", 2)]
    [InlineData(5, "在职人数", 2)]
    [InlineData(8, "7", 2)]
    public void Cell_HasItsTextAndPlaceAmongFilledCells(int line, string text, int ordinal)
    {
        Assert.Equal(text, Text[line].Text);
        Assert.Equal(ordinal, Text[line].Ordinal);
    }

    [Fact]
    public void Rows_AreTold_ByBlankLines()
    {
        Assert.NotEqual(Text[2].Row, Text[7].Row);
        Assert.Equal(Text[2].Table, Text[7].Table);
        Assert.Equal(["8", "7"], Text.Row(Text[7].Row!.Value));
    }

    [Fact]
    public void LinesOutside_BelongToNoTable()
    {
        Assert.Null(Text[1].Row);
        Assert.Null(Text[10].Row);
    }
}
