using Jiping.Documents.Model;
using Jiping.Documents.Tests.Fixtures;

namespace Jiping.Documents.Tests.Texts;

public class MarkdownBlocksTests
{
    [Fact]
    public void Read_Headings_CarryTheirLevelAndStandAsRead()
    {
        var paragraphs = Fixture.Read("# 报告\n正文**加粗**\n### 三级\n#不是标题", "a.md").AllParagraphs().ToList();
        Assert.Equal([1, null, 3, null], paragraphs.Select(static p => p.HeadingLevel));
        Assert.Equal("# 报告", paragraphs[0].Text);
        Assert.Equal("正文**加粗**", paragraphs[1].Text);
    }

    [Fact]
    public void Read_PipeTable_BecomesATableAndKeepsLineNumbers()
    {
        var document = Fixture.Read("前文\n\n| 指标 | 分值 |\n|:---|---:|\n| 产出\\|数量 | 10 |\n| 效益 | |\n后文\n", "a.md");
        var table = Assert.Single(document.AllTables());
        Assert.Equal(["指标", "分值", "产出|数量", "10", "效益", ""], table.Cells.Select(static c => c.Text));
        Assert.Equal((3, 2), (table.RowCount, table.ColumnCount));
        Assert.True(table.Cells[0].Header);
        Assert.False(table.Cells[2].Header);
        Assert.Equal(7, document.Blocks.OfType<Paragraph>().Last().Index);
    }

    [Fact]
    public void Read_PipesWithoutDelimiterRow_StayText() =>
        Assert.Empty(Fixture.Read("甲|乙\n丙|丁\n", "a.md").AllTables());

    [Fact]
    public void Read_FencedBlock_HoldsNoTablesAndNoHeadings()
    {
        var document = Fixture.Read("```\n# 甲\n|a|b|\n|---|---|\n```\n# 乙", "a.md");
        Assert.Empty(document.AllTables());
        Assert.Equal(["# 乙"], document.AllParagraphs().Where(static p => p.HeadingLevel is not null).Select(static p => p.Text));
    }
}
