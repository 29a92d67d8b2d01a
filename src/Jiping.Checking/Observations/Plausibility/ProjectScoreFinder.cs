using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Plausibility;

/// <summary>A report that spent nothing on projects and gives scores to projects. Where it says by what else they were paid, nothing is wrong.</summary>
internal static class ProjectScoreFinder
{
    /// <summary>Points of a whole project; those of an indicator are fewer.</summary>
    private const decimal FewestPoints = 50m, MostPoints = 100m;

    private static readonly string[] ScoreWords = ["评分", "得分", "自评分", "评价得分", "绩效分"];

    /// <summary>Words of indicators, whose points are no project's.</summary>
    private static readonly string[] IndicatorWords = ["指标", "管理", "率", "情况", "制度", "满意度"];

    public static void Find(IReadOnlyList<ExtractedDocument> documents, List<Observation> found)
    {
        foreach (var document in documents)
            if (document.Cover.Kind == DocumentKind.Report && ZeroOf(document) is { } zero && ScoresOf(document) is { Count: > 0 } scores)
                found.Add(Observe(zero, scores));
    }

    /// <summary>The printed 0 of the latest year's project expenditure, unless some project was paid or the text explains it.</summary>
    private static DocumentFact? ZeroOf(ExtractedDocument document)
    {
        var facts = document.Facts.Where(static fact => fact.Key is { Concept.Id: "project-expenditure", Aspect: Aspect.Value, Stage: FactStage.Final, Period.IsKnown: true } && fact.Quantity.Unit.Dimension == Dimension.Money).ToList();
        if (facts.Count == 0)
            return null;
        var latest = facts.Max(static fact => fact.Key.Period.Start);
        facts.RemoveAll(fact => fact.Key.Period.Start != latest);
        return facts.TrueForAll(static fact => fact.Quantity.Value == 0m && !Words.ContainsAny(fact.Source.Context(), LexiconData.TransferredProjectWords)) ? facts[0] : null;
    }

    private static List<Mention> ScoresOf(ExtractedDocument document)
    {
        var scores = new List<Mention>();
        for (int i = 0; i < document.ProseStatements; i++)
            foreach (var mention in document.Statements[i].Mentions)
                if (mention.Quantity is { Unit.Dimension: Dimension.Points, Value: >= FewestPoints and <= MostPoints, Comparator: Comparator.None } && IsOfProject(mention))
                    scores.Add(mention);
        return scores;
    }

    private static bool IsOfProject(Mention mention)
    {
        var clause = ClauseReader.TrimFillers(mention.Clause);
        return Words.EndsWithAny(clause, ScoreWords) is not null && Words.ContainsAny(clause, LexiconData.ProjectNouns)
            && !Words.ContainsAny(clause, LexiconData.WholeEvaluationWords) && !Words.ContainsAny(clause, IndicatorWords);
    }

    private static Observation Observe(DocumentFact zero, List<Mention> scores)
    {
        var places = new List<Location>(zero.Source.Locate());
        foreach (var score in scores)
            places.AddRange(score.Locate());
        string points = string.Join("、", scores.Take(5).Select(static score => score.Print() + "分"));
        return new()
        {
            Kind = ObservationKind.ScoreWithoutProject,
            Subject = zero.Key.ToString(),
            Actual = zero.Source.Print() + zero.Quantity.Unit.Symbol,
            Says = $"“{zero.Label}”为0，又按项目评了分（{points}）；请核实项目支出，或说明项目由什么资金开支",
            Locations = places,
            ContextOf = zero.Source.Context,
        };
    }
}
