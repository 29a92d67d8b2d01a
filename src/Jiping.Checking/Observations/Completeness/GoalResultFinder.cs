using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>Events that the goals name (第三届机器人竞赛) and no result of the package speaks of; and one general sentence for several goals.</summary>
internal static class GoalResultFinder
{
    /// <summary>So many goals deserve more than a sentence of this length.</summary>
    private const int SeveralGoals = 3, GeneralSentence = 30;

    private const int MostLabels = 20, LongestLabel = 20;

    /// <summary>Results of this length in all could speak of a goal.</summary>
    private const int ShortestResults = 200;

    public static void Find(EvaluationPackage package, List<Observation> found)
    {
        var forms = package.Documents.Where(static document => document.Cover.Kind == DocumentKind.ScoringForm).ToList();
        // Of several nobody knows which belong together.
        if (forms.Count > 1 || package.Reports.Count > 1)
            return;
        var report = package.Reports.Count > 0 ? package.Reports[0] : null;
        var goals = forms.Count > 0 ? GoalReader.OfForm(forms[0]) : [];
        bool ofForm = goals.Count > 0;
        if (!ofForm && report is not null)
            goals = GoalReader.OfReport(report.Document);
        var cells = forms.Count > 0 ? ResultCells(forms[0]) : [];
        if (goals.Count == 0 || cells.Count == 0 && report is null)
            return;
        if (ofForm && goals.Count >= SeveralGoals && cells is [{ } only] && TextPlace.Squeeze(only.Text) is { Length: > 2 and <= GeneralSentence } sentence)
            found.Add(new()
            {
                Kind = ObservationKind.GoalResult,
                Subject = $"完成情况|{forms[0].Cover.Entity}",
                Actual = sentence,
                Says = $"年度目标有{goals.Count}项，实际完成情况只有一句，没有逐项写",
                Locations = Whole(only, forms[0].Document.Path),
                Certain = false,
            });
        var results = Results(package, report, cells, goals);
        if (results.Sum(static text => text.Length) < ShortestResults)
            return;
        foreach (var goal in goals)
            foreach (var named in NamedEvent.In(goal.Text))
                if (!IsAnswered(goal.Text, named.Key) && !results.Exists(text => text.Contains(named.Key, StringComparison.Ordinal)))
                    found.Add(new()
                    {
                        Kind = ObservationKind.GoalResult,
                        Subject = named.Name,
                        Actual = named.Name,
                        Says = $"年度目标中有这一项，{(cells.Count > 0 && report is not null ? "自评表的实际完成情况和报告" : cells.Count > 0 ? "实际完成情况" : "报告其他部分")}都没有提到它的结果",
                        Locations = [.. goal.Locations, .. cells.SelectMany(cell => Whole(cell, forms[0].Document.Path))],
                        Certain = report is { IsWhole: true },
                        Context = goal.Text,
                    });
    }

    /// <summary>All that may tell of results: filled result cells, indicators with a result, the report without its goals, problems and plans.</summary>
    private static List<string> Results(EvaluationPackage package, ReportText? report, List<Cell> cells, List<GoalItem> goals)
    {
        List<string> results = [.. cells.Select(static cell => cell.Text)];
        foreach (var sheet in package.Sheets)
            foreach (var row in sheet.Rows)
                if (row.Actual is { Words.Length: > 0 })
                    results.Add(row.Name + row.Actual.Words + row.Reason?.Words);
        // Forms of projects tell of the events of those.
        foreach (var document in package.Documents)
            if (document.Cover.Kind is DocumentKind.ProjectForm or DocumentKind.Other)
                results.AddRange(document.Document.AllParagraphs().Select(static paragraph => paragraph.Text));
        if (report is not null)
            foreach (var line in report.Lines)
                if (line.Section is not (ReportTopic.Goals or ReportTopic.Measures or ReportTopic.Problems or (ReportTopic.Problems | ReportTopic.Measures)))
                    results.Add(WithoutGoals(TextPlace.Squeeze(line.Text), goals));
        return results;
    }

    /// <summary>True where the goal is followed by its result in one text: the word stands twice in it, or it says that it was done.</summary>
    private static bool IsAnswered(string goal, string key) =>
        goal.IndexOf(key, StringComparison.Ordinal) != goal.LastIndexOf(key, StringComparison.Ordinal) || goal.Contains("已完成", StringComparison.Ordinal) || goal.Contains("完成了", StringComparison.Ordinal);

    /// <summary>A goal that is said once more is no result; what stands beside it may be.</summary>
    private static string WithoutGoals(string line, List<GoalItem> goals)
    {
        foreach (var goal in goals)
            line = line.Replace(goal.Text, "", StringComparison.Ordinal);
        return line;
    }

    /// <summary>Filled cells below or beside 实际完成情况 at the head of a form; those of its rows of indicators are no results of goals.</summary>
    private static List<Cell> ResultCells(ExtractedDocument form)
    {
        var cells = new List<Cell>();
        int labels = 0;
        foreach (var table in form.Document.AllTables())
            foreach (var label in table.Cells)
            {
                if (labels >= MostLabels || label.Text.Length > LongestLabel || Array.IndexOf(LexiconData.GoalResultLabels, TextPlace.Squeeze(label.Text).TrimEnd('：', ':')) < 0)
                    continue;
                labels++;
                foreach (var cell in table.Cells)
                    if (cell.Row == label.Row + label.RowSpan && cell.Column == label.Column && !string.IsNullOrWhiteSpace(cell.Text)
                        || cell.Row == label.Row && cell.Column == label.Column + label.ColumnSpan && cell.Text.Length > LongestLabel)
                        cells.Add(cell);
            }
        return cells;
    }

    private static IReadOnlyList<Location> Whole(Cell cell, string path)
    {
        foreach (var block in cell.Blocks)
            if (block is Paragraph paragraph && !string.IsNullOrWhiteSpace(paragraph.Text))
                return [paragraph.Locate(path, 0, paragraph.Text.Length)];
        return [];
    }
}
