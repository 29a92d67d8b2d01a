using Jiping.Checking.Relations;

namespace Jiping.Checking.Tests.Relations.Consistency;

/// <summary>Years of covers, introductions, figures, notices, signatures and counted days.</summary>
public sealed class YearTests
{
    [Fact]
    public void Titles_ThatAgree_AreOneRelation() => Assert.Equal(
        "Exact Year 2024 2024 → 2024",
        SelfEvaluation.Relations(RelationSource.Year, SelfEvaluation.Report(), SelfEvaluation.Of("数据.docx", "附件1 2024年度部门整体支出绩效评价基础数据表"), SelfEvaluation.Form("2024年度部门整体支出绩效自评表", "一级指标｜分值｜得分")));

    [Fact]
    public void DataSheet_WithoutATitle_HasItsYearInItsHeaders() => Assert.Equal(
        "Exact Year 2024 → 2024",
        SelfEvaluation.Relations(RelationSource.Year, SelfEvaluation.Report(), SelfEvaluation.Form("部门整体支出绩效评价基础数据表", "经费控制情况｜2023年决算数｜2024年预算数｜2024年决算数", "公用经费｜4.72｜4.13｜4.13")));

    [Fact]
    public void Titles_ThatDiffer_AreAWarning()
    {
        var result = SelfEvaluation.Check(SelfEvaluation.Report(), SelfEvaluation.Of("数据.docx", "2023年度部门整体支出绩效评价基础数据表"), SelfEvaluation.Form("2024年度部门整体支出绩效自评表", "一级指标｜分值｜得分"));
        var finding = Assert.Single(result.Findings);

        Assert.Equal(("JP205", "2023", "2024"), (finding.Rule, finding.Actual, finding.Expected));
        Assert.Equal("数据.docx", finding.Locations[0].Path);
    }

    [Fact]
    public void ReportsOfTwoYears_AreTwoPackages() => Assert.Equal(
        "", SelfEvaluation.Findings(SelfEvaluation.Report(), SelfEvaluation.Of("上年.docx", "2023年度整体支出绩效自评报告", "单位名称：云溪市松岭区科学技术协会")));

    [Theory]
    [InlineData("2024年全年预算收入120.50万元，2024年实际支出118.20万元。", "Exact Year 2024 2024 → 2024")]
    [InlineData("2024年财政拨款收入120.50万元，比2023年收入118.20万元增加2.30万元。", "Exact Year 2024 → 2024")]
    [InlineData("根据区财政局〔2025〕12号文件要求，我单位开展自评。", "Exact Year 2024 → 2025")]
    [InlineData("填报日期：2025年3月12日", "Exact Year 2024 → 2025")]
    [InlineData("继2022年首次获批“专家工作站”后，今年又获批一家。", "Exact Year 今年 2024 → 2022")]
    [InlineData("4月24日，正值第九个“中国航天日”，全区举办展览。", "Exact Year 2024 → 九")]
    [InlineData("在第61个学雷锋纪念日来临之际，开展志愿服务。", "Exact Year 2024 → 61")]
    [InlineData("在第八个“全国科技工作者日”到来之际，举办座谈会。", "Exact Year 2024 → 八")]
    [InlineData("围绕2023年第15个全国防灾减灾日总结经验。", "Exact Year 2023 → 15")]
    public void Years_ThatAgree_AreCovered(string text, string expected) => Assert.Equal(expected, SelfEvaluation.Relations(RelationSource.Year, SelfEvaluation.Report(text)));

    [Fact]
    public void Figures_OfAnotherYearThanTitleAndIntroduction_AreAnError() => Assert.Equal(
        "Error JP205",
        SelfEvaluation.Findings(SelfEvaluation.Report("根据文件要求，对本单位2024年整体支出情况实施绩效自评价。", "2023年度财政拨款收入120.50万元，2023年支出120.50万元。")));

    [Fact]
    public void Figures_OfAnotherYearThanTwoDocuments_AreAnError() => Assert.Equal(
        "Error JP205",
        SelfEvaluation.Findings(SelfEvaluation.Report("2023年度财政拨款收入120.50万元，支出120.50万元。"), SelfEvaluation.Of("数据.docx", "2024年度部门整体支出绩效评价基础数据表")));

    [Theory]
    [InlineData("2023年度财政拨款收入120.50万元，支出120.50万元。")]
    [InlineData("根据《关于开展2022年度部门整体支出绩效自评工作的通知》（松财〔2023〕5号）要求，我单位开展自评。")]
    [InlineData("填报日期：2023年3月12日")]
    [InlineData("继2024年首次获批“专家工作站”后，今年又获批一家。")]
    [InlineData("自2025年启动以来，今年已举办讲座5场。")]
    [InlineData("4月24日，正值第八个“中国航天日”，全区举办展览。")]
    [InlineData("2024年第十个“中国航天日”活动成功举办。")]
    public void Years_ThatContradict_AreAWarning(string text) => Assert.Equal("Warning JP205", SelfEvaluation.Findings(SelfEvaluation.Report(text)).Replace("Warning JP205; ", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("2023年结转资金12.00万元，本年度支出100.00万元。")]
    [InlineData("2023年省级科普专项收入12.00万元。")]
    [InlineData("与2023年收入118.20万元相比，增加2.30万元。")]
    [InlineData("2022年收入110.00万元，2023年收入118.20万元。")]
    [InlineData("2024年，我单位收入120.50万元，其中2023年支出结余收入2.00万元。")]
    [InlineData("上年（2023年）收入118.20万元。")]
    [InlineData("截至2023年12月31日，累计支出118.20万元。")]
    [InlineData("（一）2024年收支情况", "2023年收入118.20万元，比上年增加2.30万元。")]
    [InlineData("根据《关于全面实施预算绩效管理的意见》（中发〔2018〕34号）要求，我单位开展自评。")]
    [InlineData("根据《关于印发项目支出绩效评价管理办法的通知》（财预〔2020〕10号）开展绩效自评工作的通知要求。")]
    [InlineData("2024年12月20日")]
    [InlineData("成立日期：2010年5月1日")]
    [InlineData("2023年3月12日，我单位召开座谈会。")]
    [InlineData("今年申报专家工作站1个，2025年拟申报2个。")]
    [InlineData("继2021年、2024年两次获批后，今年再次申报。")]
    [InlineData("自2024年7月开馆以来，今年接待观众2万人次。")]
    [InlineData("明年将迎来第十个“中国航天日”，提前谋划展览。")]
    [InlineData("在第53个世界环境日举办展览。")]
    [InlineData("第三届院士专家校园行活动成功举行。")]
    [InlineData("2022年第七个“中国航天日”、2024年“全国科普日”均设主会场。")]
    [InlineData("按照财政局2025年部门整体支出绩效评价工作的安排，我单位及时开展自评。")]
    public void Years_OfOtherThings_SayNothing(params string[] paragraphs) => Assert.Equal("", SelfEvaluation.Findings(SelfEvaluation.Report(paragraphs)));

    [Fact]
    public void Introduction_OfAnotherYearThanTheTitle_IsAWarning() => Assert.Equal(
        "Warning JP205", SelfEvaluation.Findings(SelfEvaluation.Report("现将2023年度松岭区科协整体支出绩效自评情况报告如下，请审阅。", "2024年财政拨款收入120.50万元。")));

    /// <summary>The year beside the body's name is that of writing, where the opening names the year before as the evaluated one.</summary>
    [Theory]
    [InlineData("2025年云溪市科技馆绩效自评报告", "")]
    [InlineData("2025年度云溪市科技馆绩效自评报告", "Warning JP205")]
    public void TitleWithTheYearOfWriting_SaysNothing(string title, string expected) => Assert.Equal(expected, SelfEvaluation.Findings(SelfEvaluation.Of("报告.docx", title,
        "按照区财政局的统一布置，我馆对2024年度部门整体支出开展绩效自评，情况如下。")));

    [Fact]
    public void BudgetReports_SpeakOfManyYears() => Assert.Equal(
        "", SelfEvaluation.Relations(RelationSource.Year, SelfEvaluation.Of("报告.docx", "青河市2024年财政预算执行情况和2025年预算草案的报告", "2023年一般公共预算收入120.50亿元。")));
}
