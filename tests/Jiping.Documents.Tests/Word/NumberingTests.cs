using Jiping.Documents.Tests.Fixtures;
using static Jiping.Documents.Tests.Fixtures.Markup;

namespace Jiping.Documents.Tests.Word;

public sealed class NumberingTests
{
    private static string Level(int level, string format, string text, string more = "") =>
        $"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/><w:rPr><w:b/></w:rPr></w:lvl>""";

    private static string Abstract(int id, params string[] levels) => $"""<w:abstractNum w:abstractNumId="{id}">{string.Concat(levels)}</w:abstractNum>""";

    private static string Num(int id, int definition, string overrides = "") => $"""<w:num w:numId="{id}"><w:abstractNumId w:val="{definition}"/>{overrides}</w:num>""";

    private static string Item(int list, int level) => Line("项", $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""");

    private static string Styled(string style) => Line("项", $"""<w:pStyle w:val="{style}"/>""");

    private static List<string?> Numbers(string body, string numbering, string styles = "") =>
        new DocxFixture(body).Numbering(numbering).Styles(styles).Read().AllParagraphs().Select(p => p.Number).ToList();

    private static readonly string Chinese = Abstract(0, Level(0, "chineseCounting", "%1、"), Level(1, "chineseCounting", "（%2）"), Level(2, "decimal", "%3."), Level(3, "decimal", "%1.%3.%4"));

    [Fact]
    public void Levels_Nested_CountAndRestart() =>
        Assert.Equal(["一、", "（一）", "1.", "2.", "（二）", "1.", "二、", "（一）"],
            Numbers(Item(1, 0) + Item(1, 1) + Item(1, 2) + Item(1, 2) + Item(1, 1) + Item(1, 2) + Item(1, 0) + Item(1, 1), Chinese + Num(1, 0)));

    [Fact]
    public void Text_NumberIsKeptApart()
    {
        var paragraph = new DocxFixture(Item(1, 0)).Numbering(Chinese + Num(1, 0)).Read().AllParagraphs().Single();
        Assert.Equal(("一、", "项"), (paragraph.Number, paragraph.Text));
    }

    [Fact]
    public void Level_SkippedHigherLevels_ShowTheirStart() => Assert.Equal(["一.1.1"], Numbers(Item(1, 3), Chinese + Num(1, 0)));

    [Fact]
    public void Level_Legal_ShowsDecimals() =>
        Assert.Equal(["一", "1.1"], Numbers(Item(1, 0) + Item(1, 1), Abstract(0, Level(0, "chineseCounting", "%1"), Level(1, "decimal", "%1.%2", "<w:isLgl/>")) + Num(1, 0)));

    [Fact]
    public void Lists_SameDefinition_ShareCounters() => Assert.Equal(["一、", "二、"], Numbers(Item(1, 0) + Item(2, 0), Chinese + Num(1, 0) + Num(2, 0)));

    [Fact]
    public void Lists_StartOverride_RestartsOnce() =>
        Assert.Equal(["一、", "五、", "六、", "七、"],
            Numbers(Item(1, 0) + Item(2, 0) + Item(2, 0) + Item(1, 0), Chinese + Num(1, 0) + Num(2, 0, """<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>""")));

    [Fact]
    public void Lists_LevelOverride_ReplacesFormat() =>
        Assert.Equal(["①"], Numbers(Item(1, 0), Chinese + Num(1, 0, $"""<w:lvlOverride w:ilvl="0">{Level(0, "decimalEnclosedCircleChinese", "%1")}</w:lvlOverride>""")));

    [Fact]
    public void Restart_Never_CountsThrough() =>
        Assert.Equal(["1", "1", "2", "2"], Numbers(Item(1, 0) + Item(1, 1) + Item(1, 0) + Item(1, 1),
            Abstract(0, Level(0, "decimal", "%1"), Level(1, "decimal", "%2", """<w:lvlRestart w:val="0"/>""")) + Num(1, 0)));

    [Fact]
    public void Restart_AfterFirstLevelOnly_SecondLevelDoesNotRestart() =>
        Assert.Equal(["1", "1", "1", "2", "2", "2", "1", "1"], Numbers(Item(1, 0) + Item(1, 1) + Item(1, 2) + Item(1, 1) + Item(1, 2) + Item(1, 0) + Item(1, 1) + Item(1, 2),
            Abstract(0, Level(0, "decimal", "%1"), Level(1, "decimal", "%2"), Level(2, "decimal", "%3", """<w:lvlRestart w:val="1"/>""")) + Num(1, 0)));

    [Fact]
    public void Style_NamesTheList_LevelByBinding() =>
        Assert.Equal(["第一章", "第一条", "第二条", null],
            Numbers(Styled("H1") + Styled("H2") + Styled("Own") + Line("项", """<w:pStyle w:val="H2"/><w:numPr><w:numId w:val="0"/></w:numPr>"""),
                Abstract(0, Level(0, "chineseCounting", "第%1章", """<w:pStyle w:val="H1"/>"""), Level(1, "chineseCounting", "第%2条", """<w:pStyle w:val="H2"/>""")) + Num(7, 0),
                """<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="H2"/></w:style>"""));

    [Fact]
    public void Style_NumberingStyleLink_IsFollowed() =>
        Assert.Equal(["1)", "2)"], Numbers(Item(1, 0) + Item(1, 0),
            """<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>""" + Abstract(1, Level(0, "decimal", "%1)")) + Num(1, 0) + Num(2, 1),
            """<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>"""));

    [Fact]
    public void Style_LinkInACircle_GivesNoNumber() =>
        Assert.Equal([null], Numbers(Item(1, 0), """<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="L"/></w:abstractNum>""" + Num(1, 0),
            """<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>"""));

    [Fact]
    public void Bullet_HasNoNumber() =>
        Assert.Equal([null, null], Numbers(Item(1, 0) + Item(9, 0), Abstract(0, Level(0, "bullet", "\uF0B7")) + Num(1, 0)));

    [Fact]
    public void Cells_CountInReadingOrder() =>
        Assert.Equal(["一、", "二、", "三、"], Numbers(Item(1, 0) + Tbl(Tr(TcOf(Item(1, 0)))) + Item(1, 0), Chinese + Num(1, 0)));

    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 3, "03")]
    [InlineData("upperLetter", 28, "BB")]
    [InlineData("lowerLetter", 3, "c")]
    [InlineData("upperRoman", 1994, "MCMXCIV")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 21, "二十一")]
    [InlineData("chineseCountingThousand", 105, "一百零五")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 1010, "一千零一十")]
    [InlineData("chineseCountingThousand", 20_003, "二万零三")]
    [InlineData("taiwaneseCounting", 15, "十五")]
    [InlineData("taiwaneseCountingThousand", 15, "十五")]
    [InlineData("japaneseCounting", 111, "百十一")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographLegalTraditional", 3, "參")]
    [InlineData("ideographDigital", 20, "二〇")]
    [InlineData("ideographTraditional", 10, "癸")]
    [InlineData("ideographTraditional", 11, "11")]
    [InlineData("ideographZodiac", 1, "子")]
    [InlineData("decimalEnclosedCircle", 20, "⑳")]
    [InlineData("decimalEnclosedCircleChinese", 21, "21")]
    [InlineData("decimalEnclosedParen", 2, "⑵")]
    [InlineData("decimalEnclosedFullstop", 2, "⒉")]
    [InlineData("ideographEnclosedCircle", 2, "㊁")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("numberInDash", 3, "- 3 -")]
    [InlineData("custom", 3, "3")]
    public void Format_Value_AsDisplayed(string format, int value, string displayed) =>
        Assert.Equal([displayed], Numbers(Item(1, 0), $"""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="{value}"/><w:numFmt w:val="{format}"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>""" + Num(1, 0)));
}
