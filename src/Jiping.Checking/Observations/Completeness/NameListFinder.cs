using Jiping.Core.Lexicon;
using Jiping.Documents.Model;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>A list of the people of the evaluation that asks for name, body, post and title and gives fewer.</summary>
internal static class NameListFinder
{
    private const int LongestEntry = 40, MostEntries = 40;

    private const int FewestAsked = 3;

    public static void Find(ReportText report, List<Observation> found)
    {
        for (int i = 0; i < report.Lines.Count; i++)
            if (report.Lines[i].Text.Contains("名单", StringComparison.Ordinal) && Asked(report.Lines[i].Text) is { Count: >= FewestAsked } asked)
                Judge(report, i, asked, found);
    }

    /// <summary>What the bracket behind 名单 asks for, signatures apart.</summary>
    private static List<string> Asked(string line)
    {
        var asked = new List<string>();
        int open = line.AsSpan().IndexOfAny('（', '('), close = line.AsSpan().LastIndexOfAny('）', ')');
        if (open < 0 || close < open || line.Length > 80)
            return asked;
        foreach (string word in line[(open + 1)..close].Split(['、', '，', ',', ' ']))
            if (Array.IndexOf(LexiconData.PersonColumns, word.Trim()) >= 0 && word.Trim() is not ("签字" or "签名"))
                asked.Add(word.Trim());
        return asked;
    }

    private static void Judge(ReportText report, int heading, List<string> asked, List<Observation> found)
    {
        var places = new List<Location>(report.Lines[heading].Locate());
        int most = 0;
        for (int i = heading + 1; i < report.Lines.Count && i - heading <= MostEntries; i++)
        {
            var line = report.Lines[i];
            if (line.IsHeading || line.Text.Length > LongestEntry || line.Text.Contains('。', StringComparison.Ordinal))
                break;
            most = Math.Max(most, line.Text.Split(['：', ':', '、', '，', ',', ' ', '\t', '\u3000'], StringSplitOptions.RemoveEmptyEntries).Length);
            places.AddRange(line.Locate());
        }
        if (most == 0 || most >= asked.Count)
            return;
        found.Add(new()
        {
            Kind = ObservationKind.BlankLabel,
            Subject = $"{report.Document.Cover.Title}|名单",
            Actual = string.Join('、', asked),
            Says = $"名单要求填写{asked.Count}项，每人最多只写了{most}项",
            Locations = places,
            Certain = false,
        });
    }
}
