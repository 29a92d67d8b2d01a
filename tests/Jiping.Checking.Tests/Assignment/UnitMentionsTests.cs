using Jiping.Checking.Assignment;

namespace Jiping.Checking.Tests.Assignment;

public sealed class UnitMentionsTests
{
    private static readonly (string Name, string? Code)[] Roster =
    [
        ("澄川市青禾区科学技术协会", "101001"),
        ("澄川市青禾区文学艺术界联合会", "101002"),
        ("澄川市青禾区档案馆", "101003"),
        ("澄川市青禾区教育局", null),
        ("澄川市青禾区教育局机关幼儿园", null),
        ("澄川市青禾区市场监督管理局", null),
        ("澄川市青禾区残疾人联合会", null),
        ("澄川市青禾区工商业联合会", null),
    ];

    private static readonly UnitMentions Mentions = new(Roster);

    [Theory]
    [InlineData("01青禾区科协（补报）", "科学技术协会")]
    [InlineData("附件3 青禾区档案馆2024年度部门整体支出绩效自评报告（盖章）", "档案馆")]
    [InlineData("档案馆", "档案馆")]
    [InlineData("区科协2024绩效自评材料", "科学技术协会")]
    [InlineData("101002_自评", "文学艺术界联合会")]
    [InlineData("青禾区教育局机关幼儿园自评报告", "幼儿园")]
    [InlineData("青禾区教育局自评报告", "教育局")]
    [InlineData("市场监督管理局", "市场监督管理局")]
    [InlineData("青禾区市场监管局-终稿", "市场监督管理局")]
    public void Find_NameInFullOrShort_IsStrong(string text, string unit)
    {
        var mention = Mentions.Find(text);
        Assert.True(mention.Strong, string.Join('、', mention.Units.Select(static i => Roster[i].Name)));
        Assert.EndsWith(unit, Roster[mention.Only].Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("科协", "科学技术协会")]
    [InlineData("残联2024", "残疾人联合会")]
    [InlineData("青禾区档案馆服务中心自评报告", "档案馆")]
    public void Find_AbbreviationOrSubordinate_IsWeak(string text, string unit)
    {
        var mention = Mentions.Find(text);
        Assert.False(mention.Strong);
        Assert.EndsWith(unit, Roster[mention.Only].Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("联合会自评", 3)]
    [InlineData("2024年部门整体支出绩效自评报告", 0)]
    [InlineData("各单位报送材料", 0)]
    [InlineData("IMG_20250301", 0)]
    [InlineData("扫描件", 0)]
    [InlineData("", 0)]
    public void Find_NobodyOrSeveral_NamesNoOne(string text, int units)
    {
        var mention = Mentions.Find(text);
        Assert.Equal(units, mention.Units.Count);
        Assert.False(mention.Strong);
    }
}
