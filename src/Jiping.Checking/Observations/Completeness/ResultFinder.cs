using Jiping.Checking.Indicators;
using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Sentences;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>The score and the grade that a self-evaluation ends in: in the report, at least in the form.</summary>
internal static class ResultFinder
{
    public static void Find(ReportText report, EvaluationPackage package, ScoringScheme scheme, List<Observation> found)
    {
        if (!report.IsWhole)
            return;
        var scores = StatedScore.In(report.Document);
        var parts = scores.FindAll(static score => score.Object.Length > 0);
        bool scored = parts.Count < scores.Count;
        string? grade = GradeOf(report, scores, parts);
        if (scored && grade is not null)
            return;
        if (!scored && grade is null && parts.Count > 0 && !report.IsOfProject)
        {
            Add("部门整体的得分和等级", parts.ConvertAll(static part => part.Clause), [.. parts.SelectMany(static part => part.Places)], true,
                $"只给了{string.Join("、", parts.Select(static part => $"“{part.Object}”{Points(part.Value)}"))}，没有部门整体支出的得分和等级");
            return;
        }
        var form = report.IsOfProject ? null : ScoreOfForm(package);
        string lacks = scored ? "等级" : grade is null ? "得分和等级" : "得分";
        string lines = scheme.Given is { } given ? $"按方案“{given.Name}”的等级线" : "按财预〔2020〕10号的等级线（地方标准可不同）";
        string says = (scored, form) switch
        {
            (true, _) => $"报告写了得分，没有写等级；{lines}{Points(scores.Find(static score => score.Object.Length == 0)!.Value)}为“{GradeOfScore(scores.Find(static score => score.Object.Length == 0)!.Value.Value)}”",
            (_, { } points) => $"自评表得分{points.Text}分，报告没有写{lacks}；{lines}为“{GradeOfScore(points.Value)}”",
            _ when grade is not null => $"报告写了等级“{grade}”，没有写得分",
            _ when package.Holds("自评表") && !package.IsOneFile => "报告没有写得分和等级，自评表中也没有读到总得分",
            _ => "自评结果只有文字表述，没有0～100分的得分，也没有优、良、中、差的等级",
        };
        bool certain = !scored && grade is null && form is null && report.IsEnded && !HoldsUnreadForm(package);
        Add(lacks, [], [.. ConclusionOf(report), .. form?.Places ?? []], certain, says);

        string GradeOfScore(decimal score) => scheme.GradeNames[scheme.GradeOf(score)];

        void Add(string expected, List<string> actual, IReadOnlyList<Location> places, bool certain, string says) => found.Add(new()
        {
            Kind = ObservationKind.Result,
            Subject = $"{report.Document.Cover.Title}|{expected}",
            Actual = string.Join("、", actual),
            Expected = expected,
            Says = says,
            Locations = places,
            Certain = certain,
        });
    }

    private static string Points(Quantity value) => Relations.RelationWriter.Print(value) + "分";

    private static string? GradeOf(ReportText report, List<StatedScore> scores, List<StatedScore> parts)
    {
        foreach (var line in report.Lines)
        {
            if (StatedGrade.In(line.Text, at => IsOfPart(line.Text, at, parts)) is { } grade)
                return grade;
            foreach (var score in scores)
                if (score.Object.Length == 0 && StatedGrade.BehindScore(score, line.Text) is { } behind)
                    return behind;
        }
        foreach (var table in report.Document.Document.AllTables())
            foreach (var cell in table.Cells)
                if (cell.Text.Length < 40 && StatedGrade.In(cell.Text) is { } grade)
                    return grade;
        return null;
    }

    /// <summary>True where the score of something by itself stands before the grade, up to the last semicolon.</summary>
    private static bool IsOfPart(string text, int at, List<StatedScore> parts)
    {
        if (parts.Count == 0)
            return false;
        string before = TextPlace.Squeeze(text.AsSpan(0, at)[(text.AsSpan(0, at).LastIndexOfAny("。；;\n") + 1)..]);
        return parts.Exists(part => before.Contains(part.Clause, StringComparison.Ordinal));
    }

    /// <summary>The total that the forms of the whole print, or that one of the other documents states.</summary>
    private static (string Text, decimal Value, IReadOnlyList<Location> Places)? ScoreOfForm(EvaluationPackage package)
    {
        foreach (var document in package.Documents)
        {
            if (document.Cover.Kind is not (DocumentKind.ScoringForm or DocumentKind.Report))
                continue;
            foreach (var grid in document.Grids)
                foreach (var form in new ScoringFormReader(grid).Read())
                    if (form.Total?.Score is { } cell && cell.Quantity is { } total)
                        return (cell.Print(), total.Value, [cell.Locate(grid.Path)]);
            if (document.Cover.Kind == DocumentKind.ScoringForm && StatedScore.In(document).Find(static score => score.Object.Length == 0) is { } stated)
                return (Relations.RelationWriter.Print(stated.Value), stated.Value.Value, stated.Places);
            foreach (var grid in document.Grids)
                if (Labelled(grid) is { } cell)
                    return (cell.Print(), cell.Quantity!.Value.Value, [cell.Locate(grid.Path)]);
        }
        return null;
    }

    /// <summary>The number beside 自评得分, 综合得分.</summary>
    private static GridCell? Labelled(TableGrid grid)
    {
        for (int row = grid.FirstRow; row <= grid.LastRow; row++)
            for (int column = 1; column < grid.LastColumn; column++)
                if (grid.StartAt(row, column) is { IsWords: true } label && Array.IndexOf(LexiconData.ScoreLabels, label.Name) >= 0 && grid.StartAt(row, label.Right + 1) is { IsPlain: true } cell)
                    return cell;
        return null;
    }

    /// <summary>True where a form is there that could not be read.</summary>
    private static bool HoldsUnreadForm(EvaluationPackage package) =>
        !package.IsOneFile && package.Holds("自评表") && !package.Documents.Any(static document => document.Cover.Kind == DocumentKind.ScoringForm || document.Cover.Kind == DocumentKind.Report && document.Grids.Count > 0);

    /// <summary>Where the result ought to stand: under its heading, else where the text says how it went.</summary>
    private static IReadOnlyList<Location> ConclusionOf(ReportText report)
    {
        if (report.HeadingOf(ReportTopic.Conclusion) is { } heading)
            return report.Places(heading);
        foreach (var line in report.Lines)
            if (!line.IsHeading && Words.ContainsAny(line.Text, LexiconData.ConclusionWords))
                return line.Locate();
        return report.HeadingOf(ReportTopic.Results) is { } results ? report.Places(results) : report.TitlePlace();
    }
}
