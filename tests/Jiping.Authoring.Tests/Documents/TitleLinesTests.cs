using Jiping.Authoring.Documents;

namespace Jiping.Authoring.Tests.Documents;

/// <summary>Titles that are longer than a line.</summary>
public class TitleLinesTests
{
    [Theory]
    [InlineData("整体绩效自评报告", "", "整体绩效自评报告")]
    [InlineData("2024年度部门整体支出绩效评价基础数据表", "", "2024年度部门整体支出绩效评价基础数据表")]
    [InlineData("2024年度部门（单位）整体支出绩效评价基础数据表", "", "2024年度部门（单位）|整体支出绩效评价基础数据表")]
    [InlineData("2024年度青禾县科学技术协会整体支出绩效自评报告", "青禾县科学技术协会", "2024年度青禾县科学技术协会|整体支出绩效自评报告")]
    public void Of_IsBrokenBetweenWords(string title, string unit, string lines) => Assert.Equal(lines.Split('|'), TitleLines.Of(title, 20m, unit));

    [Fact]
    public void Of_NameThatCannotBeBroken_IsLeftWhole()
    {
        string name = new('长', 40);

        Assert.Equal([name], TitleLines.Of(name, 20m));
    }
}
