using Jiping.Extraction.Covers;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>
/// The goals of the form against those of the report: the same words in both. Compared only where most of the goals are plainly the same text, so that a report that
/// words its goals anew is not held against its form.
/// </summary>
internal static class GoalFinder
{
    /// <summary>From here on two texts are one goal.</summary>
    private const decimal Alike = 0.6m;

    /// <summary>Characters that may differ without making another goal.</summary>
    private const int Trifle = 1;

    public static void Find(IReadOnlyList<EvaluatedDocument> package, List<Relation> found)
    {
        var forms = package.Where(static document => document.Extracted.Cover.Kind == DocumentKind.ScoringForm).ToArray();
        var reports = package.Where(static document => document.Extracted.Cover.Kind == DocumentKind.Report).ToArray();
        // Of several forms or reports nobody knows which belong together.
        if (forms.Length != 1 || reports.Length != 1)
            return;
        var form = GoalReader.OfForm(forms[0].Extracted);
        if (form.Count == 0)
            return;
        var report = GoalReader.OfReport(reports[0].Extracted);
        if (report.Count > 0)
            Compare(form, report, found);
    }

    private static void Compare(List<GoalItem> form, List<GoalItem> report, List<Relation> found)
    {
        var partners = new GoalItem?[form.Count];
        var free = new List<GoalItem>(report);
        int paired = 0;
        for (int i = 0; i < form.Count; i++)
        {
            var best = free.MaxBy(item => item.Likeness(form[i]));
            if (best is null || best.Likeness(form[i]) < Alike)
                continue;
            partners[i] = best;
            free.Remove(best);
            paired++;
        }
        if (paired * 2 < Math.Max(form.Count, report.Count) || paired == 0)
            return;
        for (int i = 0; i < form.Count; i++)
            found.Add(partners[i] is { } partner ? Judge(form[i], partner) : Missing(form[i], "自评表中的这项目标，报告的绩效目标里没有"));
        foreach (var item in free)
            found.Add(Missing(item, "报告中的这项目标，自评表的预期目标里没有"));
    }

    private static Relation Missing(GoalItem item, string reason) => WordsRelation.Broken(RelationSource.Goal, item.Operand, [], null, reason);

    private static Relation Judge(GoalItem form, GoalItem report)
    {
        var difference = TextDifference.Of(form.Core, report.Core);
        if (difference.Length <= Trifle && !difference.HasNumber)
            return WordsRelation.Exact(RelationSource.Goal, report.Operand, [form.Operand]);
        string reason = difference switch
        {
            { Right: "" } => $"报告比自评表少了“{difference.Left}”",
            { Left: "" } => $"报告比自评表多了“{difference.Right}”",
            _ => $"自评表写“{difference.Left}”，报告写“{difference.Right}”",
        };
        return WordsRelation.Broken(RelationSource.Goal, report.Operand, [form.Operand], form.Text, reason);
    }
}
