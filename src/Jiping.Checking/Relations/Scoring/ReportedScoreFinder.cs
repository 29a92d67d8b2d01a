using Jiping.Checking.Indicators;
using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction;
using Jiping.Extraction.Facts;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Scoring;

/// <summary>
/// A score that a report gives a project or the whole, against the goals it states line by line with their results. A report has no points for each of them, so the
/// score is only out of keeping where it lies far above what was achieved on average, and only a person can tell.
/// </summary>
internal static class ReportedScoreFinder
{
    private const int FewestPairs = 2;
    private const decimal LargestCount = 1_000_000_000_000m, SmallestCount = 0.0001m;
    private const decimal FullPoints = 100m;

    /// <summary>More scores in one text, or goals under one heading, are a table of many bodies that lost its cells.</summary>
    private const int MostScores = 20, MostGoals = 30;

    /// <summary>A goal and its result under one heading.</summary>
    private sealed record Pair(string Heading, DocumentFact Target, DocumentFact Actual)
    {
        /// <summary>What was achieved, in per cent, at most 100.</summary>
        public decimal Percent => Math.Clamp(Actual.Quantity.BaseValue / Target.Quantity.BaseValue * 100m, 0m, FullPoints);
    }

    public static void Find(ExtractedDocument document, ScoringScheme scheme, List<Relation> found)
    {
        var scores = Scores(document);
        if (scores.Count is 0 or > MostScores)
            return;
        var pairs = Pairs(document);
        if (pairs.Count < FewestPairs)
            return;
        foreach (var (score, name) in scores)
        {
            var own = pairs.FindAll(pair => pair.Heading.Contains(name, StringComparison.Ordinal));
            // What bears the name of another scored project is that project's.
            var reach = pairs.FindAll(pair => pair.Heading.Contains(name, StringComparison.Ordinal) || !scores.Exists(other => other.Name.Length > 0 && pair.Heading.Contains(other.Name, StringComparison.Ordinal)));
            if (own.Count > 0 && reach.Count >= FewestPairs)
                found.Add(Judge(score, name, own, reach, scheme));
        }
    }

    /// <summary>The scores out of a hundred that the running text gives, each with the name of what it is given to; empty for the whole.</summary>
    private static List<(Mention Score, string Name)> Scores(ExtractedDocument document)
    {
        var scores = new List<(Mention, string)>();
        for (int i = 0; i < document.ProseStatements; i++)
            foreach (var mention in document.Statements[i].Mentions)
                if (mention.Quantity is { Unit.Dimension: Dimension.Points, Comparator: Comparator.None, Value: > 0m and <= FullPoints }
                    && Words.EndsWithAny(mention.Clause.AsSpan().TrimEnd("为是：: "), LexiconData.WholeScoreNames) is { } tail)
                    scores.Add((mention, NameBefore(mention.Clause, tail)));
        return scores;
    }

    /// <summary>The words before 综合评分, without a list number; nothing where they are those of the whole.</summary>
    private static string NameBefore(string clause, string tail)
    {
        var name = clause.AsSpan(0, clause.LastIndexOf(tail, StringComparison.Ordinal));
        name = name[(name.LastIndexOfAny("，。；：、.．）)") + 1)..].Trim().TrimEnd("的项目自评");
        return name.Length < 2 || Words.ContainsAny(name, LexiconData.WholeUnitWords) ? "" : name.ToString();
    }

    /// <summary>
    /// Goals and results of the whole year that belong together: under one heading, the same measure, or the only ones in their unit. Counts only: a rate of money is
    /// judged elsewhere.
    /// </summary>
    private static List<Pair> Pairs(ExtractedDocument document)
    {
        var pairs = new List<Pair>();
        var lines = document.Facts.Where(static fact => fact is { Indicator: not null, Key: { Aspect: Aspect.Value, Stage: FactStage.Target or FactStage.Actual }, Quantity.Unit.Dimension: Dimension.Count } && IsOfYear(fact));
        var paired = new HashSet<DocumentFact>(ReferenceEqualityComparer.Instance);
        foreach (var heading in lines.GroupBy(static fact => (fact.Indicator!, fact.Quantity.Unit.Base)))
        {
            var targets = heading.Where(static fact => fact.Key.Stage == FactStage.Target && fact.Quantity is { Value: > 0m, Comparator: not (Comparator.AtMost or Comparator.LessThan) }).ToList();
            var actuals = heading.Where(static fact => fact.Key.Stage == FactStage.Actual).ToList();
            if (targets.Count > MostGoals || actuals.Count > MostGoals)
                continue;
            foreach (var target in targets)
            {
                var same = actuals.FindAll(actual => actual.Key.Concept == target.Key.Concept);
                var actual = same is [var only] ? only : targets.Count == 1 && actuals is [var single] ? single : null;
                if (actual is not null && Math.Abs(actual.Quantity.Value) < LargestCount && target.Quantity.Value > SmallestCount && paired.Add(actual))
                    pairs.Add(new(heading.Key.Item1, target, actual));
            }
        }
        return pairs;
    }

    /// <summary>上半年3次 is a part of the goal.</summary>
    private static bool IsOfYear(DocumentFact fact) =>
        !fact.Key.Period.IsKnown || fact.Key.Period == FactPeriod.Year(fact.Key.Period.Start.Year);

    private static Relation Judge(Mention score, string name, List<Pair> own, List<Pair> reach, ScoringScheme scheme)
    {
        decimal mean = reach.Average(static pair => pair.Percent), ofOwn = own.Average(static pair => pair.Percent);
        bool far = score.Quantity.Value - Math.Max(mean, ofOwn) >= scheme.DeviationLine * FullPoints;
        return new()
        {
            Kind = RelationKind.Score,
            Source = RelationSource.ReportedScore,
            Operands = [.. reach.SelectMany(static pair => (Operand[])[pair.Actual.ToOperand(), pair.Target.ToOperand()])],
            Printed = score.ToOperand() with { Label = name.Length > 0 ? name : "自评得分" },
            Verdict = far ? Verdict.Broken : Verdict.Exact,
            Certain = false,
            Reason = far ? $"写明的{reach.Count}项定量目标平均完成{RelationWriter.Print(mean, 2)}%" : null,
            FormulaOf = () => string.Join("，", reach.Select(Shown)),
            ContextOf = () => Statement.Context(score.Passage.Text, score.Number.Start, score.Number.End),
        };
    }

    private static string Shown(Pair pair) =>
        $"{pair.Target.Label.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal)} {RelationWriter.Print(pair.Actual.Quantity)}/{RelationWriter.Print(pair.Target.Quantity)}{pair.Target.Quantity.Unit.Symbol}（{RelationWriter.Print(pair.Percent, 2)}%）";
}
