using System.Globalization;
using Jiping.Checking.Figures;
using Jiping.Checking.References;
using Jiping.Checking.Reports.Letters;
using Jiping.Checking.Reports.Office;
using Jiping.Checking.Rules;

namespace Jiping.Checking.Reports.Notices;

/// <summary>情况通报: a batch for the leadership, with the names of units and without.</summary>
public sealed class BatchNotice(NoticeTally tally, RosterResult? roster, IReadOnlyList<string> advice)
{
    /// <summary>Typical problems that are described.</summary>
    private const int MostProblems = 10;

    private const int NamesShown = 8;

    /// <param name="output">Receives a Word document; left open.</param>
    /// <param name="named">False for the version without names of units.</param>
    public void Write(Stream output, bool named)
    {
        var lines = new List<LetterLine> { new(LetterLineKind.Title, $"{(tally.Year is { } year ? Text($"{year}年度") : "")}绩效自评材料审核情况通报") };
        Submission(lines, named);
        Overview(lines);
        var problems = tally.Problems.Take(MostProblems).ToList();
        Problems(lines, problems, named);
        Advice(lines, problems);
        lines.Add(new(LetterLineKind.Signature, LetterWords.Date));
        LetterDocument.Write(LetterPage.Official, lines, output);
    }

    private void Submission(List<LetterLine> lines, bool named)
    {
        Heading(lines, "一、报送情况");
        if (roster is null)
        {
            Body(lines, Text($"本次共审核{tally.Packages}份材料，涉及{tally.Units}个单位，其中{tally.Unreadable}份文件打不开，未能审核。"));
            return;
        }
        var absent = roster.Units.Where(static unit => unit.Status == RosterStatus.Absent).Select(static unit => unit.Unit).ToList();
        var twice = roster.Units.Where(static unit => unit.Twice).Select(static unit => unit.Unit).ToList();
        Body(lines, Text($"应报送单位{roster.Units.Count}个，已报送{roster.Units.Count - absent.Count}个，其中缺附件{roster.Count(RosterStatus.Incomplete)}个、文件打不开{roster.Count(RosterStatus.Unreadable)}个；未报送{absent.Count}个{Names(absent, named)}；重复报送{twice.Count}个{Names(twice, named)}；另收到名单外材料{roster.Others.Count}份。"));
    }

    private void Overview(List<LetterLine> lines)
    {
        Heading(lines, "二、总体情况");
        var counts = tally.Counts;
        Body(lines, Text($"审核发现必须修改的问题{counts.Errors}处、需要说明的问题{counts.Warnings}处；{tally.Clean}份材料没有发现必须修改的问题。"));
        var money = new List<string>();
        foreach (var (figure, name) in ((MainFigure, string)[])[(MainFigure.Approved, "年初预算"), (MainFigure.Revised, "全年预算"), (MainFigure.Executed, "全年执行数")])
            if (tally.Values(figure) is { Count: > 0 } values)
                money.Add(Text($"{name}{values.Sum():N2}万元（{values.Count}个单位）"));
        if (money.Count > 0)
            Body(lines, $"各单位材料写明的资金合计：{string.Join("，", money)}。{(tally.ExecutionRate is var (rate, of) ? Text($"同时写明全年预算和执行数的{of}个单位，总执行率{rate:F2}%。") : "")}没有写明或前后不一致的单位没有计入。");
        if (tally.Values(MainFigure.SelfScore) is { Count: > 0 } scores)
            Body(lines, Text($"写明自评得分的单位{scores.Count}个，最高{scores.Max():0.##}分，最低{scores.Min():0.##}分，平均{scores.Average():F2}分。") + Grades());
    }

    private string Grades()
    {
        var grades = tally.Grades.Where(static grade => grade.Count > 0).Select(static grade => Text($"“{grade.Grade}”{grade.Count}个")).ToList();
        return grades.Count == 0 ? "" : $"写明等级的：{string.Join("、", grades)}。";
    }

    private static void Problems(List<LetterLine> lines, List<NoticeProblem> problems, bool named)
    {
        Heading(lines, "三、主要问题");
        if (problems.Count == 0)
            Body(lines, "没有发现需要修改或说明的问题。");
        for (int i = 0; i < problems.Count; i++)
        {
            string head = Text($"{i + 1}．{problems[i].Title}。");
            lines.Add(new(LetterLineKind.Item, Text($"{head}涉及{problems[i].Units.Count}个单位、{problems[i].Findings}处{Names(problems[i].Units, named)}。"), head.Length));
        }
    }

    private void Advice(List<LetterLine> lines, List<NoticeProblem> problems)
    {
        Heading(lines, "四、工作建议");
        var mends = problems.Select(static problem => RuleCatalog.All.FirstOrDefault(rule => rule.Title == problem.Title)?.Mend).OfType<string>().Distinct().Take(5).ToList();
        mends.AddRange(advice.Distinct().Take(3));
        if (mends.Count == 0)
            Body(lines, "请各单位继续做好自评材料的核对工作。");
        for (int i = 0; i < mends.Count; i++)
            lines.Add(new(LetterLineKind.Item, Text($"{i + 1}．{PlainWords.Of(mends[i]).TrimEnd('。')}。")));
    }

    private static string Names(IReadOnlyList<string> units, bool named) => !named || units.Count == 0 ? ""
        : $"（{string.Join("、", units.Take(NamesShown).Select(PlainWords.Of))}{(units.Count > NamesShown ? "等" : "")}）";

    private static void Heading(List<LetterLine> lines, string text) => lines.Add(new(LetterLineKind.Heading, text));

    private static void Body(List<LetterLine> lines, string text) => lines.Add(new(LetterLineKind.Body, text));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
