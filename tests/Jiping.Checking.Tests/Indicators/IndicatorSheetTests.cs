using Jiping.Checking.Indicators;
using Jiping.Checking.Tests.Rules;
using Jiping.Documents.Model;
using Jiping.Extraction;

namespace Jiping.Checking.Tests.Indicators;

public sealed class IndicatorSheetTests
{
    [Fact]
    public void Ministry_ReadsAllColumns()
    {
        var sheet = Only(
            "绩效指标｜一级指标｜二级指标｜三级指标｜年度指标值｜实际完成值｜分值｜得分｜偏差原因分析及改进措施",
            "^｜产出指标（50分）｜数量指标｜讲座场次｜≥10场｜12场｜25｜25｜",
            "^｜^｜质量指标｜出勤率｜≥95%｜90%｜25｜24｜请假较多",
            "^｜效益指标（40分）｜满意度指标｜学员满意度｜≥90%｜96%｜40｜40｜",
            "总分｜＜｜＜｜＜｜＜｜＜｜90｜89｜");

        Assert.Equal(["讲座场次", "出勤率", "学员满意度"], sheet.Rows.Select(static row => row.Name));
        Assert.Equal([IndicatorClass.Output, IndicatorClass.Output, IndicatorClass.Satisfaction], sheet.Rows.Select(static row => row.Class));
        Assert.Equal(["产出指标（50分）", "质量指标"], sheet.Rows[1].Levels);
        Assert.Equal("≥95%|90%|25|24|请假较多", Cells(sheet.Rows[1]));
        Assert.Equal("偏差原因分析及改进措施", sheet.ReasonHeader?.Words);
        Assert.True(sheet.HasResults);
    }

    /// <summary>A spreadsheet writes a level once and leaves the cells below blank.</summary>
    [Fact]
    public void BlankLevels_BelongToTheOneAbove()
    {
        var sheet = Only(
            "一级指标｜二级指标｜三级指标｜年度指标值｜实际完成值｜分值｜得分",
            "产出指标｜数量指标｜讲座场次｜≥10场｜12场｜25｜25",
            "｜｜展览场次｜≥2场｜2场｜25｜25",
            "效益指标｜｜公众参与｜较高｜较高｜40｜40");

        Assert.Equal([IndicatorClass.Output, IndicatorClass.Output, IndicatorClass.Outcome], sheet.Rows.Select(static row => row.Class));
        Assert.Equal(["效益指标"], sheet.Rows[2].Levels);
    }

    [Fact]
    public void BlankRows_AreKept_TotalsAndSignaturesAreNot()
    {
        var sheet = Only(
            "一级指标｜三级指标｜年度指标值｜实际完成值｜分值｜得分",
            "产出指标｜讲座场次｜≥10场｜12场｜25｜25",
            "^｜｜｜｜｜",
            "小计｜｜｜｜25｜25",
            "效益指标｜公众参与｜较高｜较高｜40｜40",
            "合计｜｜｜｜65｜65",
            "满意度指标｜群众满意度｜≥90%｜95%｜35｜35",
            "总分｜｜｜｜100｜100",
            "备注｜讲座含线上｜无｜无｜｜",
            "填表人：甲｜联系电话：｜｜｜｜");

        Assert.Equal(["讲座场次", "", "公众参与", "群众满意度"], sheet.Rows.Select(static row => row.Name));
        Assert.True(sheet.Rows[1].IsBlank);
    }

    [Fact]
    public void Note_OverTheWholeWidth_IsNoIndicator() => Assert.Single(Only(
        "三级指标｜年度指标值｜实际完成值｜分值｜得分", "讲座场次｜≥10场｜12场｜25｜25", "注：定性指标按三档计分。｜＜｜＜｜＜｜＜").Rows);

    /// <summary>Without third-level indicators the innermost level names them.</summary>
    [Fact]
    public void InnermostLevel_NamesTheIndicator()
    {
        var sheet = Only("一级指标｜二级指标｜指标值｜完成值｜分值｜得分", "产出指标｜讲座场次｜≥10场｜12场｜25｜25");

        Assert.Equal("讲座场次", Assert.Single(sheet.Rows).Name);
        Assert.Equal(IndicatorClass.Output, sheet.Rows[0].Class);
    }

    [Fact]
    public void SignValueAndUnit_MayStandApart()
    {
        var row = Assert.Single(Only("三级指标｜指标性质｜年度指标值｜计量单位｜实际完成值｜权重｜得分", "讲座场次｜≥｜10｜场｜12｜25｜25").Rows);

        Assert.Equal("≥", row.Comparator?.Words);
        Assert.Equal("场", row.MeasureUnit?.Words);
        Assert.Equal("≥10场", Goal.Of("表", row.Target, row.Comparator, row.MeasureUnit).Text);
    }

    [Fact]
    public void SignUnderTheTarget_IsItsComparator()
    {
        var row = Assert.Single(Only("三级指标｜年度指标值｜＜｜实际完成值｜权重｜得分", "讲座场次｜≥｜10场｜12场｜25｜25").Rows);

        Assert.Equal("≥", row.Comparator?.Words);
        Assert.Equal("10场", row.Target?.Words);
    }

    [Fact]
    public void Reason_MayServeSeveralRows() => Assert.All(
        Only("三级指标｜年度指标值｜实际完成值｜分值｜得分｜未完成原因", "讲座场次｜≥10场｜8场｜25｜20｜经费压减", "展览场次｜≥5场｜4场｜25｜20｜^").Rows,
        static row => Assert.Equal("经费压减", row.Reason?.Words));

    /// <summary>Points over two indicators are those of neither.</summary>
    [Fact]
    public void PointsOfAGroup_AreNoIndicators() => Assert.All(
        Only("三级指标｜年度指标值｜实际完成值｜分值｜得分", "讲座场次｜≥10场｜8场｜25｜20", "展览场次｜≥5场｜4场｜^｜^").Rows,
        static row => Assert.Null(row.Weight));

    [Theory]
    [InlineData("全年完成8次", 8)]
    [InlineData("达到95%以上", 95)]
    [InlineData("95%及以上", 95)]
    [InlineData("已举办8场", 8)]
    public void Goal_PassesOverFillers(string text, int value) => Assert.Equal(value, Goal.Of(text, []).Quantity?.Value);

    [Theory]
    [InlineData("大于等于", "≥")]
    [InlineData("≦", "≤")]
    [InlineData("反向指标", "≤")]
    [InlineData("（≥）", "≥")]
    [InlineData("定性", null)]
    public void Comparator_IsReadFromWords(string words, string? sign) => Assert.Equal(sign, ComparatorWords.SignOf(words));

    private static string Cells(FormIndicator row) => string.Join('|', new[] { row.Target, row.Actual, row.Weight, row.Score, row.Reason }.Select(static cell => cell?.Words));

    private static IndicatorSheet Only(params string[] rows) => Assert.Single(IndicatorSheet.In(
        DocumentExtractor.ExtractAll([new Document { Path = "自评表.docx", Format = DocumentFormat.Docx, Blocks = [FormTable.Of(rows)] }])[0]));
}
