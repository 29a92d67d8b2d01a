using Jiping.Extraction.Tables;

namespace Jiping.Authoring.Filling;

/// <summary>年度总体目标: what was to be reached and what was.</summary>
internal static class GoalPlan
{
    public static void Add(FillPlan plan, FormReading form, FillSubject subject)
    {
        foreach (var block in form.Blocks)
        {
            if (block.Header is not { HasIndicators: false } header || !block.Columns(ColumnRole.Target).Any() && !block.Columns(ColumnRole.Actual).Any())
                continue;
            foreach (int column in block.Columns(ColumnRole.Target).Where(column => !header[column].IsSecondary))
                Column(plan, block, column, "预期目标", [.. subject.Evaluation.Goals.Select((goal, i) => (goal.Goal, $"{subject.Scope}goal/{i}", goal.Pending))]);
            foreach (int column in block.Columns(ColumnRole.Actual))
                Column(plan, block, column, "实际完成情况", [.. subject.Evaluation.Goals.Select((goal, i) => (goal.Result, $"{subject.Scope}result/{i}", goal.Pending))]);
        }
    }

    private static void Column(FillPlan plan, FormBlock block, int column, string what, List<(string Text, string Id, bool Pending)> texts)
    {
        var spots = new List<BlankSpot>();
        for (int row = block.First; row <= block.Last; row++)
            if (block.Grid.StartAt(row, column) is { Cell.Hidden: false } cell && BlankText.Of(cell.Cell) is { } spot)
                spots.Add(spot);
        if (spots.Count == 0)
            return;
        if (texts.Count == 0 || texts.Exists(static text => text.Pending))
        {
            plan.Leave(spots[0].Paragraph, texts.Count == 0 ? $"填报内容没有{what}" : $"{what}是上年带来的，还没有更新，请先核对", required: true);
            return;
        }
        // One place takes all of them; of several each takes one, the last what is left.
        for (int i = 0; i < spots.Count && i < texts.Count; i++)
        {
            var own = i < spots.Count - 1 ? [texts[i]] : texts.GetRange(i, texts.Count - i);
            string text = own.Count == 1 ? own[0].Text : string.Join('\n', own.Select((goal, k) => $"{i + k + 1}. {goal.Text}"));
            if (text.Trim().Length == 0)
                plan.Leave(spots[i].Paragraph, $"填报内容没有{what}", required: true);
            else
                plan.Write(spots[i], text, what, string.Join('\n', own.Select(static goal => goal.Id)));
        }
    }
}
