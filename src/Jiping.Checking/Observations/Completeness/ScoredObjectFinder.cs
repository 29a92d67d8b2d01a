using Jiping.Core.Lexicon;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>A report that scores object by object: what is scored has goal, indicator and result, and what has them is scored.</summary>
internal static class ScoredObjectFinder
{
    /// <summary>More scores are a list of all projects, whose goals stand in their forms.</summary>
    private const int MostObjects = 30;

    /// <summary>What only says that money or work is meant, at the end of an object's name.</summary>
    private static readonly string[] Money = ["经费", "资金", "专项", "补助", "补贴", "项目"];

    public static void Find(ReportText report, EvaluationPackage package, List<Observation> found)
    {
        if (report.IsOfProject)
            return;
        var scores = StatedScore.In(report.Document);
        var objects = scores.FindAll(static score => score.Object.Length > 0);
        if (objects.Count is 0 or > MostObjects)
            return;
        var absent = new HashSet<string>(StringComparer.Ordinal);
        foreach (var score in objects)
            if (!absent.Contains(score.Object) && Absence(score, objects, report, package) is { } certain)
            {
                absent.Add(score.Object);
                found.Add(new()
                {
                    Kind = ObservationKind.ScoredWithoutGoal,
                    Subject = score.Object,
                    Actual = score.Clause,
                    Says = $"材料其他地方没有提到“{score.Object}”，没有它的目标、指标和完成情况，{Relations.RelationWriter.Print(score.Value)}分没有依据",
                    Locations = score.Places,
                    // Beside a score of the whole they may be scores out of forms of their own.
                    Certain = certain && objects.Count == scores.Count && !package.HasUnread,
                });
            }
        if (objects.Count == scores.Count)
            Unscored(report, objects.FindAll(score => !absent.Contains(score.Object)), found);
    }

    /// <summary>True where nothing else speaks of the object, false where some of its words occur, null where its name does.</summary>
    private static bool? Absence(StatedScore score, List<StatedScore> objects, ReportText report, EvaluationPackage package)
    {
        string key = Key(score.Object, LexiconData.ScoredObjectEndings);
        if (key.Length < 2)
            return null;
        string own = report.Document.Cover.Title + report.Document.Cover.Entity;
        var pairs = new Dictionary<string, bool>(StringComparer.Ordinal);
        for (int i = 0; i + 1 < key.Length; i++)
            if (!own.Contains(key.Substring(i, 2), StringComparison.Ordinal))
                pairs.TryAdd(key.Substring(i, 2), false);
        foreach (string text in package.Texts())
        {
            int mentions = Count(text, key);
            bool scoring = false;
            foreach (var other in objects)
                if (text.Contains(other.Clause, StringComparison.Ordinal))
                    (mentions, scoring) = (mentions - Count(other.Clause, key), true);
            if (mentions > 0)
                return null;
            if (scoring)
                continue;
            foreach (string pair in pairs.Keys)
                if (!pairs[pair] && text.Contains(pair, StringComparison.Ordinal))
                    pairs[pair] = true;
        }
        int known = pairs.Values.Count(static found => found);
        return known * 3 < pairs.Count || known == 0;
    }

    /// <summary>Groups 绩效目标：, 绩效指标：, 完成情况： that no score names, where they are more than the scores that may mean them by other words.</summary>
    private static void Unscored(ReportText report, List<StatedScore> objects, List<Observation> found)
    {
        var groups = EvaluatedGroup.In(report);
        if (groups.Count < 2)
            return;
        var open = new List<StatedScore>(objects);
        var unscored = new List<EvaluatedGroup>();
        foreach (var group in groups)
            if (open.Find(score => group.Names(Key(score.Object, Money))) is { } score)
                open.Remove(score);
            else if (!objects.Exists(score => group.Names(Key(score.Object, Money))))
                unscored.Add(group);
        if (unscored.Count <= open.Count)
            return;
        found.Add(new()
        {
            Kind = ObservationKind.GoalWithoutScore,
            Subject = string.Join('|', unscored.Select(static group => group.Title)),
            Actual = string.Join("；", unscored.Select(static group => group.Title)),
            Says = $"列有目标、指标和完成情况，评价结论只给{string.Join("、", objects.Select(static score => $"“{score.Object}”"))}评了分，没有它们的得分",
            Locations = [.. unscored.SelectMany(static group => group.Places)],
        });
    }

    private static string Key(string name, string[] endings)
    {
        var key = name.AsSpan();
        while (Words.EndsWithAny(key, endings) is { } ending && key.Length - ending.Length >= 2)
            key = key[..^ending.Length];
        return key.ToString();
    }

    private static int Count(string text, string word)
    {
        int count = 0;
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            count++;
        return count;
    }
}
