using System.Globalization;
using System.Text;
using Jiping.Accuracy.Scoring;

namespace Jiping.Accuracy.Reporting;

/// <summary>How many quantities of each document became facts, and why the rest did not: kept in <c>docs/accuracy.md</c>, compared by a test.</summary>
internal static class FactsTable
{
    public static string Write(IReadOnlyList<DocumentScore> scores)
    {
        var text = new StringBuilder();
        text.Append("| package | document | quantities | facts with a full key | share | facts with unknown parts | no fact, by reason |\n");
        text.Append("|---|---|---:|---:|---:|---|---|\n");
        foreach (var score in scores)
            foreach (var document in score.Result?.Documents ?? [])
                if (document.Facts is { } facts)
                    text.Append(CultureInfo.InvariantCulture,
                        $"| {score.Name} | {document.Document.Path} | {facts.Quantities} | {facts.Complete} | {facts.Share:0.0} % | {Counts(facts.UnknownParts)} | {Counts(facts.Reasons)} |\n");
        return text.ToString();
    }

    private static string Counts<T>(IEnumerable<KeyValuePair<T, int>> counts) =>
        string.Join(", ", counts.Select(static pair => $"{pair.Key} {pair.Value}"));
}
