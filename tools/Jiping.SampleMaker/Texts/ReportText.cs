namespace Jiping.SampleMaker.Texts;

/// <summary>What a paragraph of the report is: its style.</summary>
internal enum ReportStyle
{
    Heading1,
    Heading2,
    Heading3,
    Body,

    /// <summary>The place of the table of projects.</summary>
    ProjectTable,
}

/// <summary>A paragraph of the report.</summary>
internal sealed record ReportParagraph(ReportStyle Style, string Text);

/// <summary>The report's text, in the words that such reports use.</summary>
internal static class ReportText
{
    public static IEnumerable<ReportParagraph> Of(Figures f)
    {
        yield return Body($"根据《青禾区财政局关于开展2024年度部门整体支出绩效自评工作的通知》（青财绩〔2025〕3号）要求，我单位对{f["introduction"]}部门整体支出开展了绩效自评，现将有关情况报告如下。");
        yield return Heading1("部门基本情况");
        yield return Heading2("机构和人员情况");
        yield return Body($"{Unit.Name}为区委领导下的人民团体，核定编制数为10名，其中行政编制6名，事业编制4名。2024年末实有干部职工14人，其中在职人员9人，退休人员5人，在职人员控制率为90.00%。设有内设机构{f["offices"]}个，分别为办公室、科学普及部、青少年工作部。");
        yield return Heading2("主要职能");
        yield return Body("联系和服务全区科学技术工作者，开展学术交流和科学普及，弘扬科学家精神；组织青少年科技教育活动；指导镇街科协、企业科协和学会建设；反映科技工作者的意见建议，维护其合法权益；承办区委、区政府交办的其他事项。");
        yield return Heading2("年度整体支出绩效目标");
        foreach (string goal in Goals.Expected.Take(f.IsPlanted ? 2 : 3))
            yield return Body(goal);

        yield return Heading1("部门整体收支情况");
        yield return Heading2("收入支出总体情况");
        yield return Body($"2024年度收入合计286.54万元，比上年增加12.44万元，增长{f["growth"]}，主要是新增流动科普设施运行维护经费。其中：一般公共预算财政拨款收入282.10万元，占98.45%；其他收入4.44万元，占1.55%。");
        yield return Body($"2024年度支出合计281.27万元，比上年增加13.22万元，增长4.93%。其中：基本支出206.38万元，占73.37%；项目支出74.89万元，占{f["share"]}。");
        yield return Body($"年初结转和结余12.36万元，本年收入合计286.54万元，本年支出合计281.27万元，年末结转和结余{f["balance"]}。");
        yield return Heading2("基本支出情况");
        yield return Body($"2024年度基本支出206.38万元，其中人员经费178.92万元，公用经费27.46万元。");
        yield return Body($"本年度人员经费178.92万元，上年度人员经费171.30万元，增加{f["unit-slip"]}，主要是正常晋级晋档和社会保险缴费基数调整。");
        yield return Body($"本年度公用经费27.46万元，上年度公用经费28.25万元，减少{f["unit-missing"]}，主要是压减会议和办公用品开支。");
        yield return Heading2("项目支出情况");
        yield return Body($"本年度项目支出74.89万元，上年度项目支出68.50万元，增加{f["change"]}。项目支出全部为一般公共预算安排，具体情况如下：");
        yield return new ReportParagraph(ReportStyle.ProjectTable, "");
        yield return Body($"科普专项经费支出40.55万元，具体为：科普活动支出22.30万元，科普资料印制支出{f["part"]}，科普阵地维护支出6.50万元。");
        yield return Body($"2024年政府采购金额{f["purchase"]}，全部按规定程序组织采购。");
        yield return Heading2("“三公”经费情况");
        yield return Body("2024年度“三公”经费预算2.70万元，决算2.36万元，完成预算的87.41%。决算数中，因公出国（境）费0.00万元，公务用车购置费0.00万元，公务用车运行维护费1.62万元，公务接待费0.74万元。“三公”经费决算数比上年减少0.18万元，下降7.09%，主要是严格执行公务接待标准。");
        yield return Heading2("预算执行情况");
        yield return Body($"2024年年初预算数270.00万元，年中追加16.10万元。调整后全年预算数286.10万元，全年执行数281.27万元，预算执行率为{f["execution"]}。部分合同的尾款按约定在次年支付，因此项目的支出进度略慢，主要是资料印制和器材采购两项。");

        yield return Heading1("绩效目标完成情况");
        yield return Heading2("产出指标完成情况");
        yield return Heading3("数量指标");
        yield return Body($"全年开展科普活动26场次，比上年增加4场次，增长18.18%；其中上半年11场次，下半年{f["halves"]}。按活动地点分，进校园10场次，进社区8场次，进农村6场次，进企业2场次，合计26场次。活动受益群众21560人次，其中上半年9240人次，下半年12320人次。发放科普资料18500份，其中宣传册12000份，宣传折页6500份。");
        yield return Heading3("质量指标");
        yield return Body("举办科技辅导员培训班2期，参训128人次，考核合格124人次，合格率96.88%，高于95%的目标值。");
        yield return Heading3("时效和成本指标");
        yield return Body("年初计划的24场次科普活动全部按期完成。项目支出74.89万元，控制在预算78.10万元以内。");
        yield return Heading2("效益指标完成情况");
        yield return Body("科普阵地全年开放212天。抽样调查显示，科普政策知晓率为83.30%，比目标值低1.70个百分点，主要是偏远村组宣传覆盖不足。");
        yield return Heading2("满意度指标完成情况");
        yield return Body("面向活动参与群众发放满意度问卷520份，收回500份，问卷回收率96.15%；其中表示满意的481份，满意度为96.20%。");

        yield return Heading1("自评得分和结论");
        yield return Body($"对照部门整体支出绩效自评表逐项打分，预算执行得9.83分，产出指标得50.00分，效益指标得29.80分，满意度指标得10.00分，合计得{f["score-total"]}。");
        yield return Body($"综合评价，2024年度部门整体支出绩效自评得分为99.63分，评价等级为“{f["grade"]}”。");

        yield return Heading1("存在的问题及原因分析");
        yield return Body("一是科普宣传覆盖不够均衡，偏远村组活动少，科普政策知晓率未达到目标值。二是部分项目用款集中在第四季度，支出进度前低后高，年末形成结转。");
        yield return Heading1("下一步改进措施");
        yield return Body("一是增加流动科普车下乡频次，把活动重点放到偏远村组。二是加强预算执行分析，按季度通报各项目支出进度，对进度偏慢的项目及时调整。三是完善绩效指标体系，细化指标的取值来源，提高目标编制质量。");
        yield return Heading1("自评结果拟应用和公开情况");
        yield return Body("自评结果作为下一年度预算编制和项目安排的重要依据，并按规定随部门决算一并向社会公开。");
    }

    private static ReportParagraph Heading1(string text) => new(ReportStyle.Heading1, text);

    private static ReportParagraph Heading2(string text) => new(ReportStyle.Heading2, text);

    private static ReportParagraph Heading3(string text) => new(ReportStyle.Heading3, text);

    private static ReportParagraph Body(string text) => new(ReportStyle.Body, text);
}
