using Jiping.Authoring.Filling;
using Jiping.Documents.Reading;
using Jiping.Extraction;
using static Jiping.Authoring.Tests.Filling.BlankWord;

namespace Jiping.Authoring.Tests.Filling;

/// <summary>Blanks as bureaus lay them out, each in another way. What is filled in is read back as what it came from, and nothing else changes.</summary>
public sealed class BlankLayoutTests
{
    private const string Basis = "2024年度部门整体支出绩效评价基础数据表";

    [Fact]
    public void DataSheet_LabelsToTheLeftAndYearsAbove()
    {
        byte[] blank = DataSheet();
        var filled = FillSample.Fill(blank, "附件1 基础数据表.docx");
        var copy = new FilledCopy(filled);
        Assert.Equal(("9", "8", "88.89%"), (copy[1, 2, 2], copy[1, 2, 3], copy[1, 2, 4]));
        Assert.Equal(("99.60", "104.30", "101.02"), (copy[1, 4, 2], copy[1, 4, 3], copy[1, 4, 4]));
        Assert.Equal(("5.10", "4.80　", "4.66"), (copy[1, 5, 2], copy[1, 5, 3], copy[1, 5, 4]));
        Assert.Equal(("0.90", "0.85", "0.71"), (copy[1, 6, 2], copy[1, 6, 3], copy[1, 6, 4]));
        Assert.Equal("——", copy[1, 11, 2]);
        FilledCopy.AssertNothingElse(blank, filled);
    }

    [Fact]
    public void DataSheet_OneRowAProject_FillsSlotsAndAddsRows()
    {
        byte[] blank = DataSheet();
        var package = FillSample.Unit(
            FillSample.Project("a", "科普专项经费", 18m, 18m, 17.5m), FillSample.Project("b", "青少年科技竞赛", 6m, 6m, 5.55m),
            FillSample.Project("c", "科普阵地建设", 4m, 4m, 4m), FillSample.Project("d", "院士专家行", 5m, 5m, 5m));
        var filled = FillSample.Fill(blank, "附件1 基础数据表.docx", package);
        var copy = new FilledCopy(filled);
        Assert.Equal(("1.科普专项经费", "18.00", "17.50"), (copy[1, 8, 1], copy[1, 8, 3], copy[1, 8, 4]));
        Assert.Equal(("青少年科技竞赛", "5.55"), (copy[1, 9, 1], copy[1, 9, 4]));
        Assert.Equal("2.科普阵地建设", copy[1, 10, 1]);
        // The fourth stands in a row that was added behind the last slot.
        Assert.Contains("院士专家行", copy[1, 11, 1], StringComparison.Ordinal);
        Assert.Equal("5.00", copy[1, 11, 4]);
        Assert.Equal("政府采购金额", copy[1, 12, 1]);
        Assert.Contains(filled.Remarks, static remark => remark.Contains("加了 1 行", StringComparison.Ordinal));
    }

    [Fact]
    public void ScoringForm_VerticalWordsPartsAndOwnIndicators()
    {
        byte[] blank = ScoringForm();
        var filled = FillSample.Fill(blank, "附件2 自评表.docx");
        var copy = new FilledCopy(filled);
        Assert.Equal("青禾县科学技术协会", copy[1, 1, 2]);
        Assert.Equal(("160.50", "140.00", "133.07", "10", "95.05%", "9.5"), (copy[1, 3, 4], copy[1, 3, 5], copy[1, 3, 6], copy[1, 3, 7], copy[1, 3, 8], copy[1, 3, 9]));
        Assert.Equal(("其中：一般公共预算：133.07", "其中：基本支出：101.02"), (copy[1, 5, 2], copy[1, 5, 6]));
        Assert.Equal("项目支出：32.05", copy[1, 6, 6]);
        Assert.Equal(("办好科普日活动，服务全县公众。", "科普日活动按期办成，群众反映好。"), (copy[1, 8, 2], copy[1, 8, 6]));
        Assert.Equal(("开展科普活动场次", "≥12场次", "14场次", "15", "15"), (copy[1, 10, 4], copy[1, 10, 5], copy[1, 10, 6], copy[1, 10, 7], copy[1, 10, 8]));
        Assert.Equal(("活动覆盖人次", "21500人次"), (copy[1, 11, 4], copy[1, 11, 6]));
        Assert.Equal(("培训科技辅导员", "15", "一次培训因汛期取消。\n改在秋季补办。"), (copy[1, 12, 4], copy[1, 12, 8], copy[1, 12, 9]));
        Assert.Equal(("基层科普能力提升", "提升", "30"), (copy[1, 13, 4], copy[1, 13, 6], copy[1, 13, 8]));
        Assert.Equal(("服务对象满意度", "≥90%", "96%"), (copy[1, 14, 4], copy[1, 14, 5], copy[1, 14, 6]));
        Assert.Equal(("100", "94.5"), (copy[1, 15, 7], copy[1, 15, 8]));
        Assert.DoesNotContain(filled.Open, static place => place.Required);
    }

    [Fact]
    public void ScoringForm_ScoresAndFiguresAreReadBack()
    {
        var filled = FillSample.Fill(ScoringForm(), "附件2 自评表.docx");
        using var stream = new MemoryStream(filled.Content);
        var facts = DocumentExtractor.ExtractAll([DocumentReader.Read(stream, "a.docx")])[0].Facts;
        Assert.Contains(facts, static fact => fact.Key.Concept.Id == "self-score" && fact.Quantity.Value == 94.5m);
        Assert.Contains(facts, static fact => fact.Key.Concept.Id == "execution-rate" && fact.Quantity.Value == 95.05m);
        Assert.Contains(facts, static fact => fact.Key.Concept.Id == "basic-expenditure" && fact.Key.Stage == Core.Facts.FactStage.Final && fact.Quantity.Value == 101.02m);
    }

    [Fact]
    public void ProjectForm_OneFileAProject()
    {
        byte[] blank = BlankWord.Of(Title("项目支出绩效自评表"), P("（    年度）"), Table(6,
            Row(C("项目名称"), C("", 2), C("项目编码"), C("", 2)),
            Row(C("主管部门"), C("", 2), C("实施单位"), C("", 2)),
            Row(C("项目资金（万元）"), C(), C("年初预算数"), C("全年预算数"), C("全年执行数"), C("执行率")),
            Row(C(), C("年度资金总额"), C(), C(), C(), C()),
            Row(C("年度总体目标"), C("预期目标", 2), C("实际完成情况", 3)),
            Row(C(), C("", 2), C("", 3))));
        var run = FillSample.Run(blank, "项目自评表.docx", FillSample.Unit(FillSample.Project("a", "科普专项经费", 20m, 18m, 17.5m), FillSample.Project("b", "青少年科技竞赛", 6m, 6m, 5.55m)));
        Assert.Equal(["项目自评表-科普专项经费.docx", "项目自评表-青少年科技竞赛.docx"], run.Blanks.Select(static filled => filled.Name));
        var copy = new FilledCopy(run.Blanks[0]);
        Assert.Contains("（    2024年度）", copy.Paragraphs);
        Assert.Equal(("科普专项经费", "P-a"), (copy[1, 1, 2], copy[1, 1, 5]));
        Assert.Equal(("青禾县委组织部", "青禾县科学技术协会"), (copy[1, 2, 2], copy[1, 2, 5]));
        Assert.Equal(("20.00", "18.00", "17.50", "97.22%"), (copy[1, 4, 3], copy[1, 4, 4], copy[1, 4, 5], copy[1, 4, 6]));
        Assert.Equal(("科普专项经费的目标。", "科普专项经费的完成情况。"), (copy[1, 6, 2], copy[1, 6, 4]));
        FilledCopy.AssertNothingElse(blank, run.Blanks[0]);
    }

    [Fact]
    public void Chongqing_UnitsAndSignsInColumnsOfTheirOwn_AdjustedTargetCounts()
    {
        byte[] blank = BlankWord.Of(Title("2024年度部门整体支出绩效自评表"), Table(9,
            Row(C("一级指标"), C("二级指标"), C("三级指标"), C("计量单位"), C("指标性质"), C("年初指标值"), C("调整指标值"), C("全年完成值"), C("得分")),
            Row(C("产出指标"), C("重点工作任务完成"), C("开展科普活动场次"), C(), C(), C(), C(), C(), C()),
            Row(C("产出指标"), C("履职目标实现"), C("培训科技辅导员"), C(), C(), C(), C(), C(), C())));
        var filled = FillSample.Fill(blank, "自评表.docx");
        var copy = new FilledCopy(filled);
        Assert.Equal(("场次", "≥", "", "12", "14", "15"), (copy[1, 2, 4], copy[1, 2, 5], copy[1, 2, 6], copy[1, 2, 7], copy[1, 2, 8], copy[1, 2, 9]));
        Assert.Equal(("60", "45", "15"), (copy[1, 3, 7], copy[1, 3, 8], copy[1, 3, 9]));
        Assert.Contains(filled.Open, static place => place.Why.Contains("只有一个指标值", StringComparison.Ordinal));
        FilledCopy.AssertNothingElse(blank, filled);
    }

    [Fact]
    public void PresetIndicators_ThatThePackageDoesNotHave_AreListed()
    {
        byte[] blank = BlankWord.Of(Title("2024年度部门整体支出绩效自评表"), Table(6,
            Row(C("一级指标"), C("三级指标"), C("年度指标值"), C("实际完成值"), C("分值"), C("得分")),
            Row(C("产出指标"), C("1.开展科普活动场次"), C(), C(), C(), C()),
            Row(C("产出指标"), C("建成科普公园数"), C(), C(), C(), C())));
        var filled = FillSample.Fill(blank, "自评表.docx");
        Assert.Equal("≥12场次", new FilledCopy(filled)[1, 2, 3]);
        Assert.Equal("", new FilledCopy(filled)[1, 3, 3]);
        Assert.Contains(filled.Open, static place => place.Required && place.Why.Contains("没有“建成科普公园数”", StringComparison.Ordinal));
    }

    [Fact]
    public void LinesBehindLabels_AndAnOpenDate()
    {
        byte[] blank = BlankWord.Of(Title("____年度部门整体支出绩效自评报告"), P("单位名称（盖章）：______________"), P("填报人：________　　联系电话：________"), P("填报日期：      年    月    日"), P("日期：____年__月__日"));
        var filled = FillSample.Fill(blank, "封面.docx");
        Assert.Equal(["2024年度部门整体支出绩效自评报告", "单位名称（盖章）：青禾县科学技术协会", "填报人：陈小禾　　联系电话：0000-1234567", "填报日期：      2025年    4月    18日", "日期：2025年4月18日"], new FilledCopy(filled).Paragraphs);
        FilledCopy.AssertNothingElse(blank, filled);
    }

    [Fact]
    public void ContentControls_LoseTheirPromptAndKeepTheirSettings()
    {
        const string control = """<w:sdt><w:sdtPr><w:alias w:val="单位"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="a"/></w:rPr><w:t>单击此处输入文字。</w:t></w:r></w:sdtContent></w:sdt>""";
        byte[] blank = BlankWord.Of(Title("2024年度部门整体支出绩效自评表"), Table(2,
            Row(C("单位名称"), Raw($"<w:p>{control}</w:p>")),
            Row(C("填报人"), Raw($"<w:p>{control.Replace("<w:showingPlcHdr/>", "<w:lock w:val=\"contentLocked\"/><w:showingPlcHdr/>", StringComparison.Ordinal)}</w:p>"))));
        var filled = FillSample.Fill(blank, "自评表.docx");
        var copy = new FilledCopy(filled);
        Assert.Equal(("青禾县科学技术协会", "单击此处输入文字。"), (copy[1, 1, 2], copy[1, 2, 2]));
        Assert.Contains(filled.Open, static place => place.Why.Contains("内容控件已锁定", StringComparison.Ordinal));
        FilledCopy.AssertNothingElse(blank, filled);
    }

    [Fact]
    public void NestedTables_AreFilledInTheirPlace()
    {
        string inner = Table(4, Row(C("经费控制情况（万元）"), C("2023年决算数"), C("2024年预算数"), C("2024年决算数")), Row(C("三公经费"), C(), C(), C()));
        byte[] blank = BlankWord.Of(Title(Basis), Table(2, Row(C("单位名称"), C()), Row(C("经费"), Raw(inner + "<w:p/>"))));
        var filled = FillSample.Fill(blank, "数据表.docx");
        var copy = new FilledCopy(filled);
        Assert.Equal("青禾县科学技术协会", copy[1, 1, 2]);
        Assert.Equal(("0.90", "0.85", "0.71"), (copy[2, 2, 2], copy[2, 2, 3], copy[2, 2, 4]));
        FilledCopy.AssertNothingElse(blank, filled);
    }

    [Fact]
    public void Outline_SectionsStandUnderTheirHeadingsInTheFormatOfTheEmptyParagraph()
    {
        byte[] blank = BlankWord.Of(Title("2024年度部门整体支出绩效自评报告"), P("一、部门基本情况"), Body(), P("二、存在的问题"), P("（此处填写存在的问题）"), P("三、改进措施"));
        var package = FillSample.Unit() with
        {
            Narrative = [new("部门基本情况", "本单位编制{{authorized-posts.final}}。\n\n内设两个股室。"), new("problems", "# 存在的问题\n\n培训组织不够及时。"), new("改进措施", "提前安排。")],
        };
        var filled = FillSample.Fill(blank, "报告.docx", package);
        Assert.Equal(["2024年度部门整体支出绩效自评报告", "一、部门基本情况", "本单位编制9人。", "内设两个股室。", "二、存在的问题", "培训组织不够及时。", "三、改进措施"], new FilledCopy(filled).Paragraphs);
        Assert.Contains(filled.Open, static place => place.Why.Contains("没有空着的段落", StringComparison.Ordinal));
        string markup = PartOf(filled, "word/document.xml");
        Assert.Equal(3, markup.Split("仿宋_GB2312").Length - 1 - 1);
    }

    [Fact]
    public void SentenceWithLines_TakesTheFigureThatItSpeaksOf()
    {
        byte[] blank = BlankWord.Of(Title("2024年度部门整体支出绩效自评报告"), P("一、收支情况"), P("2024年基本支出决算数____万元。"));
        var filled = FillSample.Fill(blank, "报告.docx");
        Assert.Contains("2024年基本支出决算数101.02万元。", new FilledCopy(filled).Paragraphs);
        FilledCopy.AssertNothingElse(blank, filled);
    }

    [Fact]
    public void OldHunanForm_IndicatorsOfTheScheme_TakeTheirComputedValues()
    {
        byte[] blank = BlankWord.Of(Title("2024年度部门整体支出绩效评价指标评分表"), Table(6,
            Row(C("一级指标"), C("二级指标"), C("三级指标"), C("分值"), C("实际完成值"), C("得分")),
            Row(C("投入"), C("预算配置"), C("在职人员控制率"), C(), C(), C())));
        var unit = FillSample.Unit();
        var filled = FillSample.Fill(blank, "评分表.docx", unit with { Whole = unit.Whole with { SchemeId = "hunan-whole-indicators", Indicators = [] } });
        var copy = new FilledCopy(filled);
        Assert.Equal("5", copy[1, 2, 6]);
        Assert.StartsWith("88.89", copy[1, 2, 5], StringComparison.Ordinal);
    }

    [Fact]
    public void Fuzz_AnyCutOfABlankGivesAMessageOrAFile()
    {
        byte[] blank = DataSheet();
        for (int length = 0; length < blank.Length; length += 97)
        {
            var run = FillSample.Run(blank[..length], "表.docx");
            Assert.Equal(1, run.Blanks.Count + run.Failures.Count);
        }
    }

    [Fact]
    public void BlankOfAnotherYear_IsNotFilled()
    {
        var run = FillSample.Run(BlankWord.Of(Title("2023年度部门整体支出绩效自评表"), Table(2, Row(C("单位名称"), C()))), "旧表.docx");
        Assert.Contains("2023 年度的空表", Assert.Single(run.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void PdfAndOtherFiles_GetOneClearMessage()
    {
        var run = FillSample.Run("%PDF-1.7 x"u8.ToArray(), "模板.pdf");
        Assert.Contains("是 PDF，不能填写", Assert.Single(run.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public void FilledBlank_IsNotFilledAgain()
    {
        foreach (byte[] blank in (byte[][])[DataSheet(), ScoringForm()])
        {
            var package = FillSample.Unit(FillSample.Project("a", "科普专项经费", 20m, 18m, 17.5m));
            var once = FillSample.Fill(blank, "表.docx", package);
            var twice = FillSample.Fill(once.Content, "表.docx", package);
            Assert.Empty(twice.Filled);
            Assert.Equal(PartOf(once, "word/document.xml"), PartOf(twice, "word/document.xml"));
        }
    }

    private static string PartOf(FilledBlank filled, string part)
    {
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(filled.Content));
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] DataSheet() => BlankWord.Of(Title(Basis), Table(4,
        Row(C("财政供养人员情况（人）"), C("编制数"), C("2024年实际在职人数"), C("控制率")),
        Row(C(), C(), C(), C()),
        Row(C("经费控制情况（万元）"), C("2023年决算数"), C("2024年预算数"), C("2024年决算数")),
        Row(C("一、部门基本支出"), C(), C(), C()),
        Row(C("其中：公用经费"), C(), C("　"), C("____")),
        Row(C("三公经费"), C(), C(), C()),
        Row(C("二、项目支出小计"), C(), C(), C()),
        Row(C("1.（专项名）"), C(), C(), C()),
        Row(C("……"), C(), C(), C()),
        Row(C("2.（一个项目一行）"), C(), C(), C()),
        Row(C("政府采购金额"), C("——"), C(), C())));

    private static byte[] ScoringForm() => BlankWord.Of(Title("2024年度部门整体支出绩效自评表"), Table(9,
        Row(C("县级预算部门名称"), C("", 8)),
        Row(C("年度预\n算申请\n（万元）", 1, "restart"), C("", 2), C("年初预算数"), C("全年预算数"), C("全年执行数"), C("分值"), C("执行率"), C("得分")),
        Row(C("", 1, "continue"), C("年度资金总额", 2), C(), C(), C(), C(), C(), C()),
        Row(C("", 1, "continue"), C("按收入性质分：", 4), C("按支出性质分：", 4)),
        Row(C("", 1, "continue"), C("其中：一般公共预算：", 4), C("其中：基本支出：", 4)),
        Row(C("", 1, "continue"), C("政府性基金拨款：", 4), C("项目支出：", 4)),
        Row(C("年度总体目标", 1, "restart"), C("预期目标", 4), C("实际完成情况", 4)),
        Row(C("", 1, "continue"), C("", 4), C("", 4)),
        Row(C("绩\n效\n指\n标", 1, "restart"), C("一级指标"), C("二级指标"), C("三级指标"), C("年度指标值"), C("实际完成值"), C("分值"), C("得分"), C("偏差原因分析及改进措施")),
        Row(C("", 1, "continue"), C("产出指标\n（50分）", 1, "restart"), C("重点工作\n任务完成"), C(), C(), C(), C(), C(), C()),
        Row(C("", 1, "continue"), C("", 1, "continue"), C("履职目标实现"), C(), C(), C(), C(), C(), C()),
        Row(C("", 1, "continue"), C("效益指标\n（40分）", 1, "restart"), C("履职效益"), C(), C(), C(), C(), C(), C()),
        Row(C("", 1, "continue"), C("", 1, "continue"), C("满意度"), C(), C(), C(), C(), C(), C()),
        Row(C("总分", 6), C(), C("", 2))));
}
