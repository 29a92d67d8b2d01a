using Jiping.Checking.Relations.Consistency;
using Jiping.Documents.Model;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>What a report evaluates by itself in lines 绩效目标：, 绩效指标：, 完成情况： (outline of Hebei), by the line above them.</summary>
/// <param name="Title">The line above, without its number.</param>
/// <param name="Places">Where it stands.</param>
internal sealed record EvaluatedGroup(string Title, IReadOnlyList<Location> Places)
{
    private const int LongestTitle = 80;

    private static readonly string[] Goals = ["绩效目标", "绩效指标", "年度目标", "目标"];

    private static readonly string[] Results = ["完成情况", "实际完成情况", "完成结果", "实现情况"];

    public static List<EvaluatedGroup> In(ReportText report)
    {
        var groups = new List<EvaluatedGroup>();
        ReportLine? title = null, above = null;
        foreach (var line in report.Lines)
        {
            if (Opens(line.Text, Goals))
            {
                title ??= above;
            }
            else if (Opens(line.Text, Results))
            {
                if (title is not null && title.Text.Length <= LongestTitle)
                    groups.Add(new(TitleOf(title.Text), title.Locate()));
                title = null;
            }
            above = line;
        }
        return groups;
    }

    /// <summary>True where its title names the object of a score.</summary>
    public bool Names(string scored) => Title.Contains(scored, StringComparison.Ordinal);

    private static bool Opens(string line, string[] labels)
    {
        int from = ItemNumber.At(line, 0)?.End ?? 0;
        int colon = line.AsSpan(from).IndexOfAny('：', ':');
        return colon > 0 && Array.IndexOf(labels, TextPlace.Squeeze(line.AsSpan(from, colon))) >= 0;
    }

    private static string TitleOf(string line) => TextPlace.Squeeze(line.AsSpan(ItemNumber.At(line, 0)?.End ?? 0).Trim("。，：:、 "));
}
