using Jiping.Core.Lexicon;
using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>
/// What every outline of a report asks for and this one lacks: one observation with all of it. Sections are known by their headings or by what is said anywhere, because
/// outlines differ; figures may stand in another document of the package.
/// </summary>
internal sealed class RequiredContentFinder(ReportText report, EvaluationPackage package)
{
    private static readonly string[] StaffConcepts =
        ["authorized-posts", "administrative-posts", "institution-posts", "support-posts", "publicly-funded-staff", "staff-in-post", "established-staff", "administrative-staff", "institution-staff", "staff-total"];

    private readonly List<string> names = [];
    private readonly List<string> says = [];
    private readonly List<Location> places = [];
    private bool certain;

    public static void Find(ReportText report, EvaluationPackage package, List<Observation> found)
    {
        if (report.IsWhole)
            new RequiredContentFinder(report, package).Find(found);
    }

    private void Find(List<Observation> found)
    {
        if (!report.IsOfProject)
            Basics();
        Goals();
        Funds();
        if (report.HeadingOf(ReportTopic.Conclusion) is null && !report.Says(LexiconData.ConclusionWords) && !StatedScore.In(report.Document).Exists(static score => score.Object.Length == 0))
            Miss("自评结论", "没有自评结论", report.Places(ReportTopic.Results), certain: true);
        // Who writes of no problem may have none: that he is honest about them is asked, not that he has some.
        if (report.HeadingOf(ReportTopic.Problems) is null && !report.Says(LexiconData.ProblemWords))
            Miss("存在问题", "没有写存在的问题", report.TitlePlace(), certain: false);
        else if (report.HeadingOf(ReportTopic.Problems) is not null && report.HeadingOf(ReportTopic.Measures) is null && !report.Says(LexiconData.MeasureWords) && !HasNoProblem())
            Miss("改进措施", "写了问题而没有写改进措施", report.Places(ReportTopic.Problems), certain: false);
        if (names.Count == 0)
            return;
        string list = string.Join('、', names);
        found.Add(new()
        {
            Kind = ObservationKind.RequiredContent,
            Subject = $"{report.Document.Cover.Title}|{list}",
            Expected = list,
            Says = string.Join("；", says),
            Locations = [.. places.Distinct()],
            Certain = certain && report.IsEnded,
        });
    }

    /// <summary>True where the section of problems says 无.</summary>
    private bool HasNoProblem() => report.LinesOf(ReportTopic.Problems).FirstOrDefault() is { } line && line.Body.Trim().StartsWith('无');

    private void Miss(string name, string why, IReadOnlyList<Location> where, bool certain)
    {
        names.Add(name);
        says.Add(why);
        if (where.Count > 0 && certain && !this.certain)
            places.InsertRange(0, where);
        else
            places.AddRange(where);
        this.certain |= certain;
    }

    private void Basics()
    {
        if (report.HeadingOf(ReportTopic.Basics) is null && !report.Says(LexiconData.BasicsWords))
        {
            Miss("单位基本情况", "没有介绍单位的职能、机构和人员", report.TitlePlace(), certain: true);
            return;
        }
        foreach (var document in package.Documents)
            foreach (var fact in document.Facts)
                if (fact.Key.Concept.Id is { } id && Array.IndexOf(StaffConcepts, id) >= 0)
                    return;
        foreach (string text in package.Texts())
            if (NumberNear.HasStaff(text))
                return;
        var asked = report.Lines.FirstOrDefault(static line => (line.Heading & ReportTopic.Basics) != 0 && Words.ContainsAny(line.HeadingText, LexiconData.StaffingHeadings));
        Miss("编制数、在职人数", "没有编制数和在职人数，人员控制率无法计算", asked is null ? report.Places(ReportTopic.Basics) : report.Places(asked), certain: asked is not null);
    }

    private void Goals()
    {
        bool inForm = package.Sheets.Any(static sheet => sheet.Rows.Any(static row => row.Target is { Words.Length: > 0 }));
        if (report.HeadingOf(ReportTopic.Goals) is not { } heading)
        {
            if (!inForm && !report.Says(["目标"]))
                Miss("绩效目标", "没有绩效目标", report.TitlePlace(), certain: true);
            return;
        }
        if (inForm || heading.Section != ReportTopic.Goals || report.Lines.Any(static line =>
                (line.Section == ReportTopic.Goals || Words.ContainsAny(line.Text, LexiconData.GoalValueWords)) && NumberNear.HasMeasure(line.Text)))
            return;
        // What the section leaves to an annex that was not given is not missing in it.
        var section = report.LinesOf(ReportTopic.Goals).ToList();
        if (section.Count > 0 && !section.Exists(static line => Words.ContainsAny(line.Text, LexiconData.ReferringWords)))
            Miss("可衡量的绩效目标", "绩效目标一节没有可衡量的目标（数量、比率、时限），指标也没有另外列出", report.Places(heading), certain: true);
    }

    private void Funds()
    {
        if (!package.Documents.Any(static document => document.Facts.Any(static fact => fact.Quantity.Unit.Dimension == Dimension.Money)) && !package.Texts().Any(static text => NumberNear.HasMoney(text)))
        {
            Miss("收支数", "没有收入和支出的金额", report.Places(ReportTopic.Funds), certain: true);
            return;
        }
        var asked = report.Lines.FirstOrDefault(static line => line.Heading == ReportTopic.Funds && Words.ContainsAny(line.HeadingText, LexiconData.BudgetHeadings));
        if (asked is not null && !HasBudget())
            Miss("预算数", $"“{Findings.FindingWords.Quote(asked.HeadingText.Trim().ToString())}”只有决算数，没有预算数", report.Places(asked), certain: true);
    }

    private bool HasBudget()
    {
        foreach (var document in package.Documents)
            foreach (var fact in document.Facts)
                if (fact.Quantity.Unit.Dimension == Dimension.Money && fact.Key.Stage is FactStage.Approved or FactStage.Revised or FactStage.Budget)
                    return true;
        return package.Texts().Any(NumberNear.HasBudget);
    }
}
