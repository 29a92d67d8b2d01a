namespace Jiping.Checking.Tests.Rules.Claims;

/// <summary>Sentences as reports of many provinces write them, against known figures: what the figures refute is found, and nothing else is.</summary>
public sealed class ClaimPrecisionTests
{
    [Theory]
    [InlineData("“三公”经费支出与上年持平。", "Error JP401")]
    [InlineData("2024年“三公”经费决算支出与2023年相比基本持平。", "Warning JP401")]
    [InlineData("“三公”经费支出较去年有所下降。", "Error JP401")]
    [InlineData("我单位严格落实过紧日子要求，“三公”经费较上年大幅下降。", "Error JP401")]
    [InlineData("全年支出总额同比略有增加，主要用于日常运转。", "Error JP401")]
    [InlineData("公务接待费与上年度相比，略有增加。", "Warning JP401")]
    [InlineData("公务接待费同比持平。", "Error JP401")]
    [InlineData("与上年相比，“三公”经费支出有所下降。", "Error JP401")]
    [InlineData("与去年相比，我单位支出总额大幅增加。", "Error JP401")]
    [InlineData("公务用车运行维护费较上年增加，主要原因是车辆老化。", "Warning JP401")]
    [InlineData("公务接待费、公务用车运行维护费与上年持平。", "Error JP401")]
    [InlineData("“三公”经费支出控制在预算以内。", "Error JP402")]
    [InlineData("“三公”经费决算数未超过预算数。", "Error JP402")]
    [InlineData("“三公”经费未突破年度预算。", "Error JP402")]
    [InlineData("“三公”经费支出不高于上年。", "Error JP402")]
    [InlineData("在职人员控制在编制以内。", "Warning JP402")]
    [InlineData("财政供养人员严格控制在核定编制数以内。", "Warning JP402")]
    [InlineData("在职人员未超编制。", "Warning JP402")]
    [InlineData("部门整体支出超过全年预算。", "Error JP402")]
    [InlineData("本年度部门预算未进行调整。", "Error JP403")]
    [InlineData("年中没有进行预算调整。", "Error JP403")]
    [InlineData("我单位2024年预算执行过程中未发生预算调剂、调整事项。", "Error JP403")]
    [InlineData("本年预算无调减。", "Error JP403")]
    [InlineData("一年来，我单位圆满完成了各项工作任务。", "Warning JP404")]
    [InlineData("在区委的坚强领导下，高质量完成了年度目标任务。", "Warning JP404")]
    [InlineData("各项绩效目标均已完成。", "Error JP404")]
    [InlineData("年初设定的绩效指标全部完成。", "Error JP404")]
    [InlineData("全面完成了各项工作任务。", "Warning JP404")]
    [InlineData("2024年我单位各项工作任务如期完成。", "Warning JP404")]
    [InlineData("2024年支出合计100.00万元，比上年减少20.00万元，主要原因是人员减少。", "Warning JP405")]
    [InlineData("2024年支出合计100.00万元，与上年相比减少20.00万元，下降16.67%。主要是在职人员减少，厉行节约。", "Warning JP405")]
    [InlineData("2024年未发生公务接待费。", "Error JP406")]
    [InlineData("本单位无公务用车运行维护费支出。", "Error JP406")]
    [InlineData("我单位2024年度没有发生公务接待支出和因公出国（境）费支出。", "Error JP406")]
    [InlineData("我单位无“三公”经费支出。", "Error JP406")]
    public void WhatFiguresRefute_IsFound(string sentence, string finding) => Assert.Equal(finding, ClaimProof.Findings(sentence));

    /// <summary>The sentence or the paragraph brings its own figures.</summary>
    [Theory]
    [InlineData("“三公”经费支出2.10万元，上年为2.85万元，与上年相比略有增加。", "Error JP401")]
    [InlineData("公务接待费支出0.60万元，2023年0.45万元，比上年减少。", "Error JP401")]
    [InlineData("“三公”经费支出2.90万元，上年为2.85万元，与上年相比略有增加。", "")]
    [InlineData("上年“三公”经费支出2.85万元，与2022年的2.10万元相比有所减少。", "")]
    [InlineData("上年为改革的第一年，“三公”经费支出2.10万元，与前年相比持平。", "")]
    public void FiguresOfItsOwnSentence_TestAComparison(string sentence, string findings) => Assert.Equal(findings, ClaimProof.FindingsIn("（一）“三公”经费情况", sentence));

    [Theory]
    [InlineData("（二）部门整体支出情况", "2024年年初预算286.40万元，全年预算201.25万元，全年支出198.10万元。本年度预算未作调整。", "Error JP403")]
    [InlineData("（二）部门整体支出情况", "2024年年初预算286.40万元，全年预算301.25万元，全年支出298.10万元。本年度预算未作调整。", "Warning JP403")]
    [InlineData("（二）部门整体支出情况", "2024年年初预算286.40万元，全年预算286.40万元。本年度预算未作调整。", "")]
    [InlineData("（二）科普专项经费情况", "2024年年初预算286.40万元，全年预算201.25万元。本年度预算未作调整。", "")]
    public void BudgetsWithoutAName_AreOfTheWholeUnderItsHeading(string heading, string paragraph, string findings) => Assert.Equal(findings, ClaimProof.FindingsIn(heading, paragraph));

    [Theory]
    [InlineData("圆满完成了全部目标任务。", "Error JP404")]
    [InlineData("基本完成了全部目标任务。", "")]
    public void AllThatWasDoneWell_IsAll(string sentence, string findings) =>
        Assert.Equal(findings, ClaimProof.FindingsIn("绩效指标：开展科普活动不少于10场次，印发手册不少于500册。", "完成情况：开展科普活动5场次，印发手册500册。", sentence));

    [Theory]
    // The figures bear it out.
    [InlineData("公务用车运行维护费与上年持平。")]
    [InlineData("“三公”经费支出较上年有所增加。")]
    [InlineData("支出总额比上年明显下降。")]
    [InlineData("总支出控制在年度预算总额以内。")]
    [InlineData("部门支出未超年初预算。")]
    [InlineData("“三公”经费支出超过预算，主要是公务接待增多。")]
    [InlineData("本年预算未追加。")]
    [InlineData("2024年无因公出国（境）费支出。")]
    [InlineData("2024年支出合计100.00万元，比上年减少20.00万元，主要原因是项目支出减少。")]
    [InlineData("2024年支出合计100.00万元，比上年减少20.00万元，主要是专项经费减少，人员减少。")]
    // Duties, plans, wishes, conditions, rules for scoring.
    [InlineData("“三公”经费支出应当控制在预算以内。")]
    [InlineData("下一步，我单位将继续压减开支，确保“三公”经费支出与上年持平。")]
    [InlineData("严禁“三公”经费超预算，力争“三公”经费支出较上年有所下降。")]
    [InlineData("“三公”经费支出控制在预算以内得满分，每超1%扣0.5分。")]
    [InlineData("要圆满完成各项工作任务。")]
    [InlineData("为圆满完成各项工作任务，我单位制定了工作方案。")]
    [InlineData("如在职人员控制在编制以内，该项得5分。")]
    [InlineData("原则上年度预算不进行调整。")]
    [InlineData("2025年“三公”经费预算与上年持平。")]
    // Denied, or told honestly.
    [InlineData("各项绩效目标未全部完成。")]
    [InlineData("因资金紧张，没有圆满完成各项工作任务。")]
    [InlineData("“三公”经费支出未能控制在预算以内。")]
    [InlineData("“三公”经费支出未与上年持平。")]
    [InlineData("部分绩效指标如期完成。")]
    // Other years.
    [InlineData("2022年“三公”经费支出与上年持平。")]
    [InlineData("2023年，我单位圆满完成了各项工作任务。")]
    [InlineData("近年来“三公”经费支出较上年持平。")]
    // Others.
    [InlineData("全区“三公”经费支出与上年持平。")]
    [InlineData("各乡镇圆满完成了各项工作任务。")]
    [InlineData("上级部门预算未进行调整。")]
    [InlineData("所属学会无公务接待费。")]
    // Something narrower than the whole, or something else.
    [InlineData("圆满完成了全国科普日活动。")]
    [InlineData("较好地完成了区委交办的各项任务。")]
    [InlineData("按时完成了决算编报工作。")]
    [InlineData("各镇街换届工作全部完成。")]
    [InlineData("工会经费与上年持平。")]
    [InlineData("培训项目公务接待费与上年持平。")]
    [InlineData("评价指标未进行调整。")]
    [InlineData("三公经费的预算科目未进行调整。")]
    [InlineData("机构设置未调整，部门预算按规定公开。")]
    [InlineData("无违规公务接待费。")]
    [InlineData("外宾接待未发生公务接待费。")]
    [InlineData("会议费未超标准。")]
    [InlineData("科普服务的覆盖面较上年增加。")]
    [InlineData("财政拨款收入比上年增加，项目支出按进度拨付。")]
    // With amounts: arithmetic, not a claim in words.
    [InlineData("“三公”经费支出较上年增加0.40万元。")]
    [InlineData("“三公”经费支出较上年增加约0.4万元。")]
    [InlineData("“三公”经费比上年增长50%。")]
    [InlineData("三公经费支出低于预算10%的目标。")]
    // A subject that goes on from the clause before.
    [InlineData("科普大赛由企业赞助，没有公务接待费。")]
    [InlineData("科普大篷车项目总投资20万元，预算未进行调整。")]
    [InlineData("科普活动场次均达到年度目标。")]
    [InlineData("驻村工作队圆满完成了各项工作任务。")]
    [InlineData("与上年相比，人员减少，工会经费略有增加。")]
    // Quotations.
    [InlineData("按照《关于“三公”经费支出与上年持平的通知》执行。")]
    [InlineData("提出了“圆满完成各项工作任务”的口号。")]
    // Causes that cannot be told.
    [InlineData("2024年支出合计100.00万元，比上年减少20.00万元，主要原因是上年购置展品。")]
    [InlineData("2024年支出合计100.00万元，比上年减少20.00万元，主要是人员减少，科普大赛停办。")]
    [InlineData("2024年支出合计100.00万元，比上年减少20.00万元，主要是厉行节约。")]
    [InlineData("2024年支出合计100.00万元，主要是人员减少。")]
    [InlineData("主要是人员减少，工作压力较大。")]
    // Literal contradictions that are none.
    [InlineData("我区有科技馆机构，无独立场馆。")]
    [InlineData("自评中未发现问题。")]
    [InlineData("资金使用无截留、无挪用现象。")]
    [InlineData("年度预算安排合理，无其他需要说明的事项。")]
    public void WhatTheyDoNotRefute_IsLeftAlone(string sentence) => Assert.Equal("", ClaimProof.Findings(sentence));

    [Theory]
    [InlineData("三、存在的问题及改进措施")]
    [InlineData("四、下一步工作打算")]
    [InlineData("二、部门整体支出绩效目标")]
    [InlineData("（二）主要职责")]
    [InlineData("存在问题")]
    public void SectionsOfProblemsAndPlans_ClaimNothing(string heading) =>
        Assert.Equal("", ClaimProof.Findings(heading, "“三公”经费支出与上年持平，各项绩效目标均已完成，本年度部门预算未进行调整。"));

    [Fact]
    public void SectionAfterProblems_ClaimsAgain() =>
        Assert.Equal("Error JP401", ClaimProof.Findings("三、存在的问题", "（一）编制不准", "预算编制不够准确。", "四、自评结论", "“三公”经费支出与上年持平。"));
}
