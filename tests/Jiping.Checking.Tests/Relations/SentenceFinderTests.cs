namespace Jiping.Checking.Tests.Relations;

/// <summary>What a sentence states by itself; the sentences are written for these tests in the manner of such reports.</summary>
public sealed class SentenceFinderTests
{
    [Theory]
    [InlineData("2024年支出300.00万元，其中基本支出180.00万元，项目支出120.00万元。", "Exact Sum 180.00 120.00 → 300.00")]
    [InlineData("2024年支出300.00万元，其中：基本支出180.00万元；项目支出120.00万元。", "Exact Sum 180.00 120.00 → 300.00")]
    [InlineData("基本支出55.20万元。其中：人员经费50.10万元，主要包括基本工资等；公用经费5.10万元，主要包括办公费等。", "Exact Sum 50.10 5.10 → 55.20")]
    [InlineData("债务限额320亿元（一般债务限额156亿元，专项债务限额164亿元）。", "Exact Sum 156 164 → 320")]
    [InlineData("全年开展活动9次，上半年4次，下半年5次。", "Exact Sum 4 5 → 9")]
    [InlineData("实有人员21人，其中在职人员12人，退休人员9人。", "Exact Sum 12 9 → 21")]
    [InlineData("上级补助收入20.5万元、上年结转3.5万元、调入资金6万元，收入总计30万元。", "Exact Sum 20.5 3.5 6 → 30")]
    [InlineData("项目支出年初预算为45万元，其中培训专项经费预算45万元。", "Exact Sum 45 → 45")]
    [InlineData("支出88.00万元，其中基本支出60.00万元，项目支出28.01万元。", "Rounding Sum 60.00 28.01 → 88.00")]
    [InlineData("支出88.00万元，其中基本支出60.00万元，项目支出26.00万元。", "Broken Sum 60.00 26.00 → 88.00")]
    [InlineData("支出100万元，其中办公费3.5万元，差旅费2.1万元。", "Unknown Sum 3.5 2.1 → 100")]
    [InlineData("经费37万元，其中专家费20.44万元，资料费16.56万元。", "Exact Sum 20.44 16.56 → 37")]
    [InlineData("优秀项目31个（其中，评为“优”的28个；评为“良”的3个）。", "Exact Sum 28 3 → 31")]
    public void Parts(string text, string expected) => Assert.Equal(expected, Sentences.Relations(text));

    [Theory]
    [InlineData("本年收入520.00万元，上年收入500.00万元，增加20.00万元。", "Exact Difference 520.00 500.00 → 20.00")]
    [InlineData("2024年收入480.00万元，与2023年收入500.00万元相比，减少20.00万元。", "Exact Difference 480.00 500.00 → 20.00")]
    [InlineData("本年收入480.00万元，上年度500.00万元，增加20.00万元。", "Broken Difference 480.00 500.00 → 20.00")]
    [InlineData("本年收入520.00万元，上年收入500.00万元，增加20.00元。", "Exact Difference 520.00 500.00 → 20.00; Broken Unit 520.00 500.00 → 20.00")]
    [InlineData("本年收入520.00万元，上年收入500.00万元，增加20.00。", "Exact Difference 520.00 500.00 → 20.00; Broken Unit 520.00 500.00 → 20.00")]
    [InlineData("年初预算为80.00万元，支出决算为76.00万元，比年初预算减少4.00万元。", "Exact Difference 76.00 80.00 → 4.00")]
    [InlineData("收入330.00万元，比上年增加30.00万元，增长10%。", "Exact Growth 330.00 30.00 → 10")]
    [InlineData("收入330.00万元，比上年决算数增加30.00万元，增长10.00%。", "Exact Growth 330.00 30.00 → 10.00")]
    [InlineData("收入、支出总计均为330.00万元。与上年相比，收入、支出总计各增加30.00万元，增长10.00%。", "Exact Growth 330.00 30.00 → 10.00")]
    [InlineData("收入330.00万元，比2023年增加30.00万元（增长10.0%）。", "Exact Growth 330.00 30.00 → 10.0")]
    [InlineData("本年支出270.00万元，上年支出300.00万元，下降10.00%。", "Exact Growth 270.00 300.00 → 10.00")]
    [InlineData("收入330.00万元，比上年增加30.00万元，增长9.09%。", "Broken Growth 330.00 30.00 → 9.09")]
    [InlineData("收入98505万元，减少16158元，下降14.1%。", "Exact Growth 98505 16158 → 14.1; Broken Unit 98505 14.1 → 16158")]
    [InlineData("收入330.00万元，比上年增加330.00万元，增长100%。", "Unknown Growth 330.00 330.00 → 100")]
    [InlineData("收入总计5239万元，比上年减少1193万元，下降18.6%。", "Rounding Growth 5239 1193 → 18.6")]
    [InlineData("收入330.00万元，同口径增加30.00万元，增长12.00%。", "")]
    [InlineData("支出由100万元增加到120万元。", "")]
    [InlineData("贫困发生率下降至0.32%，收入5万元。", "")]
    public void Changes(string text, string expected) => Assert.Equal(expected, Sentences.Relations(text));

    [Theory]
    [InlineData("支出200.00万元，其中基本支出150.00万元，占75.00%，项目支出50.00万元，占25.00%。",
        "Exact Sum 150.00 50.00 → 200.00; Exact Sum 75.00 25.00 → 100; Exact Ratio 150.00 200.00 → 75.00; Exact Ratio 50.00 200.00 → 25.00")]
    [InlineData("本年支出合计200.00万元，基本支出150.00万元，占本年支出合计的75.00%。", "Exact Ratio 150.00 200.00 → 75.00")]
    [InlineData("总支出200.00万元，基本支出150.00万元，占总支出70.00%。", "Broken Ratio 150.00 200.00 → 70.00")]
    [InlineData("基本支出150.00万元，占支出合计200.00万元的75%。", "Exact Ratio 150.00 200.00 → 75")]
    [InlineData("年初预算为80.00万元，支出决算为76.00万元，完成年初预算的95.00%。", "Exact Ratio 76.00 80.00 → 95.00")]
    [InlineData("收入年初预算525800万元，实际完成566579万元，为预算的107.8%。", "Exact Ratio 566579 525800 → 107.8")]
    [InlineData("支出决算为76.00万元，完成年初预算80.00万元的95.00%。", "Exact Ratio 76.00 80.00 → 95.00")]
    [InlineData("全年预算数80.00万元，全年执行数76.00万元，预算执行率95%。", "Exact Ratio 76.00 80.00 → 95")]
    [InlineData("全年执行数76.00万元，全年预算数80.00万元，预算执行率95%。", "Exact Ratio 76.00 80.00 → 95")]
    [InlineData("编制10名，实有在职9名，在职人员控制率90%。", "Exact Ratio 9 10 → 90")]
    [InlineData("计划举办培训8场，实际举办6场，完成率75%。", "Exact Ratio 6 8 → 75")]
    [InlineData("年初预算为0万元，全年预算为80.00万元，支出决算为76.00万元，完成年初预算的95.00%。", "Exact Ratio 76.00 80.00 → 95.00")]
    [InlineData("年初预算为80.00万元，支出决算为76.00万元，完成年初预算的97.00%。", "Broken Ratio 76.00 80.00 → 97.00")]
    [InlineData("一般公共预算收入171.00万元，为预算的102.9%。", "")]
    public void Ratios(string text, string expected) => Assert.Equal(expected, Sentences.Relations(text));

    [Theory]
    [InlineData("收入127.77万元，支出128.32万元。年初结转结余6.71万元，年末结转结余6.16万元。", "Exact Balance 6.71 127.77 128.32 → 6.16")]
    [InlineData("年初结转和结余6.00万元，本年收入100.00万元，本年支出98.00万元，年末结转和结余7.00万元。", "Broken Balance 6.00 100.00 98.00 → 7.00")]
    [InlineData("基金收入预算1516万元，基金支出预算1490万元，收支结余26万元。", "")]
    [InlineData("基金收入1516万元，基金支出1490万元，收支结余26万元。", "Exact Balance 1516 1490 → 26")]
    public void Balances(string text, string expected) => Assert.Equal(expected, Sentences.Relations(text));

    [Theory]
    [InlineData("自评得分97分，绩效等级为“优”", "Exact Grade 97 → 优")]
    [InlineData("综合绩效评分为80分，良好。", "Exact Grade 80 → 良好")]
    [InlineData("自评得分90分，等级为优。", "Exact Grade 90 → 优")]
    [InlineData("自评得分79.9分，等级为“良”。", "Broken Grade 79.9 → 良")]
    [InlineData("每项10分，优先安排。", "")]
    public void Grades(string text, string expected) => Assert.Equal(expected, Sentences.Relations(text));

    [Theory]
    [InlineData("支出88.00万元，其中基本支出60.00万元，项目支出26.00万元。", "Error JP101")]
    [InlineData("支出88.00万元，其中基本支出60.00万元，项目支出28.01万元。", "Note JP101")]
    [InlineData("支出100万元，其中办公费3.5万元，差旅费2.1万元。", "")]
    [InlineData("自评得分79.9分，等级为“良”。", "Warning JP305")]
    [InlineData("自评得分69分，等级为“良”。", "Error JP305")]
    [InlineData("本年收入520.00万元，上年收入500.00万元，增加20.00元。", "Error JP201")]
    [InlineData("本年收入520.00万元，上年收入500.00万元，增加20.00。", "Warning JP202")]
    [InlineData("收入约330万元，比上年增加30万元，增长15%。", "Warning JP104")]
    public void Severity_FollowsCertainty(string text, string expected) => Assert.Equal(expected, Sentences.Findings(text));

    [Fact]
    public void PassageTornByAPageEnd_IsReadAsOne() =>
        Assert.Equal("Error JP101", Sentences.Findings(
            "本单位全年按照预算安排开展各项工作，2024年支出合计88.00万元，其中基本支出60.00万元，",
            "项目支出26.00万元，均已按规定支付。"));

    [Fact]
    public void Residue_DoesNotHideANumber() =>
        Assert.Equal("Error JP101", Sentences.Findings("[bookmark: A1]支出88.00万元，其中**基本支出**60.00万元，项目支出26.00万元。"));

    [Fact]
    public void BlanksOfJustifiedLines_DoNotHideUnitsAndWords() =>
        Assert.Equal("Error JP101", Sentences.Findings("支 出 88.00 万 元 ， 其 中 基 本 支 出 60.00 万 元 ， 项 目 支 出 26.00 万 元 。"));
}
