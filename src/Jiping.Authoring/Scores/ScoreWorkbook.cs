using System.Globalization;
using Jiping.Checking.Reports.Office;
using Jiping.Checking.Reports.Workbook;
using Jiping.Core.Scoring;

namespace Jiping.Authoring.Scores;

/// <summary>A score report as a workbook: a sheet for the whole and for each project, to print on A4 or to put to the file. All text is text, never a formula.</summary>
public static class ScoreWorkbook
{
    private static readonly SheetColumn[] Columns =
    [
        // Together no wider than what A4 across still prints legibly.
        new("指标", 22), new("分值", 7), new("得分", 7), new("年度指标值", 11), new("实际完成值", 11), new("完成率（%）", 9),
        new("计分规则", 24), new("计算过程", 30), new("得满分要", 16), new("偏差原因", 20),
    ];

    private static readonly SheetColumn[] ProblemColumns = [new("评价对象", 26), new("类别", 10), new("要处理的事项", 90)];

    /// <param name="report">The report.</param>
    /// <param name="output">Receives the workbook; left open.</param>
    public static void Write(ScoreReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var file = new OfficeWriter(output);
        var names = new SheetNames();
        var sheets = new List<string>();
        var headers = new List<int>();
        foreach (var part in report.Parts)
        {
            if (part.Sheet is not { } sheet)
                continue;
            sheets.Add(names.For(part.Name));
            using var writer = new SheetWriter(file.Part(WorkbookParts.SheetName(sheets.Count)), Columns,
                [$"{report.Entity}{report.Year}年度{(part.Project.Length == 0 ? part.Name : $"“{part.Name}”项目")}绩效自评评分表", $"评分方案：{ScoreWords.Scheme(sheet)}", ScoreWords.Total(sheet)]);
            headers.Add(writer.HeaderRow);
            foreach (var line in sheet.Lines)
                Write(part, line, writer);
        }

        sheets.Add(names.For("要处理的事项"));
        using (var writer = new SheetWriter(file.Part(WorkbookParts.SheetName(sheets.Count)), ProblemColumns))
        {
            headers.Add(writer.HeaderRow);
            foreach (var part in report.Parts)
                WriteProblems(part, writer);
        }

        WorkbookParts.Finish(file, sheets, headers);
    }

    private static void Write(ScorePart part, ScoreLine line, SheetWriter sheet)
    {
        string name = new string('　', line.Level - 1) + line.Name;
        string reason = part.ReasonOf(line), weight = line.EffectiveWeight != line.Weight && line.IsLeaf ? $"原 {ScoreWords.Number(line.Weight)} 分，因有指标不适用而调整" : "";
        string arithmetic = weight.Length > 0 && !line.Arithmetic.Contains("调整为", StringComparison.Ordinal) ? $"{line.Arithmetic}（{weight}）" : line.Arithmetic;
        sheet.StartRow(sheet.LinesOf(name, null, null, line.Target, line.Actual, null, line.Rule, arithmetic, line.ForFull, reason));
        var text = line.IsLeaf ? CellStyle.Text : CellStyle.GroupText;
        var number = line.IsLeaf ? CellStyle.Plain : CellStyle.GroupNumber;
        sheet.Text(name, text);
        sheet.Value(line.IsLeaf ? line.EffectiveWeight : line.Weight, number);
        sheet.Value(line.Score, number);
        sheet.Text(line.Target, text);
        sheet.Text(line.Actual, text);
        sheet.Value(line.AchievementRate, number);
        foreach (string cell in (ReadOnlySpan<string>)[line.Rule, arithmetic, line.ForFull, reason])
            sheet.Text(cell, text);
        sheet.EndRow();
    }

    private static void WriteProblems(ScorePart part, SheetWriter sheet)
    {
        if (part.Sheet is null)
            Row("不评分", part.Why);
        foreach (var problem in part.Sheet?.Problems.OrderBy(static problem => problem.Kind) ?? Enumerable.Empty<ScoreProblem>())
            Row(ScoreWords.Problem(problem.Kind), problem.Message);

        void Row(string kind, string message)
        {
            sheet.StartRow(sheet.LinesOf(part.Name, kind, message));
            sheet.Text(part.Name);
            sheet.Text(kind);
            sheet.Text(message);
            sheet.EndRow();
        }
    }

    /// <summary>Names of sheets: at most 31 characters, none of those that Excel refuses, each once.</summary>
    private sealed class SheetNames
    {
        private const int Longest = 31;

        private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

        public string For(string name)
        {
            string plain = string.Concat(PlainWords.Of(name).Where(static c => !"[]:*?/\\".Contains(c, StringComparison.Ordinal))).Trim(' ', '\'');
            if (plain.Length == 0)
                plain = "项目";
            string candidate = PlainWords.Cut(plain, Longest);
            for (int i = 2; !taken.Add(candidate); i++)
            {
                string end = string.Create(CultureInfo.InvariantCulture, $"（{i}）");
                candidate = PlainWords.Cut(plain, Longest - end.Length) + end;
            }

            return candidate;
        }
    }
}
