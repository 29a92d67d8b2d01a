using Jiping.Core.Lexicon;
using Jiping.Core.Packages;
using Jiping.Checking.Relations.Consistency;
using Jiping.Documents.Model;
using Jiping.Extraction;

namespace Jiping.Authoring.Imports;

/// <summary>Goals of the year with their results, as a scoring form states them side by side.</summary>
internal static class GoalImport
{
    private static readonly string[] ResultLabels = ["实际完成情况", "年度总体目标完成情况", "目标完成情况", "总体完成情况", "完成情况"];

    /// <summary>Each goal with its result where there are as many results as goals; else the results are listed.</summary>
    public static IReadOnlyList<GoalEntry> Of(ExtractedDocument form, ImportNotes notes)
    {
        var goals = GoalReader.OfForm(form);
        if (goals.Count == 0)
            return [];
        string[] results = Results(form);
        if (results.Length == goals.Count)
            return [.. goals.Zip(results, static (goal, result) => new GoalEntry(goal.Text, result))];
        if (goals.Count == 1 || results.Length == 1)
        {
            // One text for all: it belongs to them together, and is kept with the first.
            string together = string.Join('\n', results);
            if (goals.Count > 1 && together.Length > 0)
                notes.Add(ImportMatter.Look, ImportNotes.Where(form, goals[0].Locations[0]), $"{goals.Count} 个目标共用一段完成情况，放在第一个目标下，请分开");
            return [.. goals.Select((goal, i) => new GoalEntry(goal.Text, i == 0 ? together : ""))];
        }

        notes.Add(ImportMatter.Unplaced, ImportNotes.Where(form, goals[0].Locations[0]), $"目标有 {goals.Count} 个，完成情况有 {results.Length} 段，对不上，完成情况没有放入");
        return [.. goals.Select(static goal => new GoalEntry(goal.Text, ""))];
    }

    private static string[] Results(ExtractedDocument form)
    {
        foreach (var table in form.Document.AllTables())
            foreach (var label in table.Cells)
                if (Array.IndexOf(ResultLabels, string.Concat(label.Text.Where(static c => !char.IsWhiteSpace(c))).TrimEnd('：', ':')) >= 0 && Below(table, label) is { } cell)
                    return [.. GoalReader.Items(form, cell).Select(static item => item.Text)];
        return [];
    }

    private static Cell? Below(Table table, Cell label) =>
        table.Cells.FirstOrDefault(cell => cell.Row == label.Row + label.RowSpan && cell.Column == label.Column && cell.Text.Length > LexiconData.GoalLabels[0].Length);
}
