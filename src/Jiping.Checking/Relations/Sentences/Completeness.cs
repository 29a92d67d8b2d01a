using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Sentences;

/// <summary>Whether a list of parts is all of its total: only then does a sum that fails say anything.</summary>
internal static class Completeness
{
    public static bool IsComplete(Statement statement, PartList list) =>
        IsClosed(statement, list) && (list.IsPartition && MayHoldCarryover(list)
        || list.Items.Count > 1 && LexiconData.CompleteListWords.Contains(list.Opener) && DistinctLabels(list.Items) && list.Items.All(static item => !item.Quantity.IsApproximate)
        || Sums.ShareTotal(statement, list.Items) is { Verdict: Verdict.Exact or Verdict.Rounding });

    /// <summary>A list that ends with 其他, or the scores under a score: it reads as complete, though nothing proves it.</summary>
    public static bool IsExhaustive(PartList list) =>
        list.Items.Count > 2 && DistinctLabels(list.Items) && !list.Items.Any(static item => Words.ContainsAny(item.Clause, LexiconData.OverlapWords))
        && (Words.StartsWithAny(list.Items[^1].Label, LexiconData.RestWords) is not null
            || list.Head.Quantity.Unit.Dimension == Dimension.Points && list.Head.Clause.Contains("得分", StringComparison.Ordinal));

    /// <summary>Only a grand total (收入总计, 支出总计) is made up of the year's own flow and the carry-over; 支出 alone holds none.</summary>
    private static bool MayHoldCarryover(PartList list) =>
        list.Head.Label.EndsWith("总计", StringComparison.Ordinal)
        || !list.Items.Any(static item => item.Label.EndsWith("结转和结余", StringComparison.Ordinal));

    /// <summary>A、B等: the list is not all of it.</summary>
    public static bool IsClosed(Statement statement, PartList list) =>
        !statement.Passage.Text.AsSpan(list.Items[^1].Number.End).TrimStart().StartsWith("等");

    /// <summary>核定编制20人，在职18人，退休5人; 计划12次，上半年5次: what is allowed or planned is not the total of what there is.</summary>
    public static bool IsOfAnotherKind(Mention head, IReadOnlyList<Mention> items)
    {
        foreach (string word in LexiconData.CeilingWords)
            if (head.Clause.Contains(word, StringComparison.Ordinal) && !head.Clause.Contains("支出", StringComparison.Ordinal)
                && items.All(item => !item.Clause.Contains(word, StringComparison.Ordinal)) && (word != "收入" || items.Any(static item => item.Label.EndsWith("支出", StringComparison.Ordinal))))
                return word is not "预算";
        // 在职人员18人，离休1人，退休3人; 内设3个科室，行政编制4个，事业编制2个: people beside those in post, posts beside offices.
        if (items.All(static item => item.Label.Contains('休', StringComparison.Ordinal)))
            return !head.Clause.Contains('休', StringComparison.Ordinal);
        if (items.All(static item => item.Label.EndsWith("编制", StringComparison.Ordinal)))
            return !head.Clause.Contains('编', StringComparison.Ordinal) && !head.Clause.Contains('人', StringComparison.Ordinal);
        return false;
    }

    /// <summary>
    /// 支出总计 holds more than basic and project expenditure (年末结转), basic expenditure more than its three usual classes (资本性支出):
    /// where parts fall short of these, one may be missing.
    /// </summary>
    public static bool IsWider(Mention head, IReadOnlyList<Mention> items, Evaluation evaluation) =>
        evaluation.Difference > 0m && (head.Label.EndsWith("总计", StringComparison.Ordinal) || items.Any(static item => item.Label.StartsWith("工资福利", StringComparison.Ordinal) || item.Label.EndsWith("编制", StringComparison.Ordinal)));

    public static bool DistinctLabels(IReadOnlyList<Mention> items) =>
        items.All(static item => item.Label.Length > 0) && items.Select(static item => item.Label).Distinct().Count() == items.Count;
}
