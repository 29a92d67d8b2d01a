using System.Text.Json;
using Jiping.Checking.Reports;
using Jiping.Core.Scoring;

namespace Jiping.Authoring.Scores;

/// <summary>A score report for programs (docs/score.schema.json). Decimals are strings, as in the other results, so that nothing is lost to binary numbers.</summary>
public static class ScoreJson
{
    public static void Write(ScoreReport report, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        ContractJson.WriteContract(json);
        json.WriteString("entity", report.Entity);
        json.WriteNumber("year", report.Year);
        json.WriteBoolean("complete", report.IsComplete);
        json.WriteStartArray("parts");
        foreach (var part in report.Parts)
            Write(part, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(ScorePart part, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", part.Name);
        json.WriteString("project", part.Project.Length > 0 ? part.Project : null);
        if (part.Sheet is { } sheet)
            Write(sheet, json);
        else
            json.WriteString("why", part.Why);
        json.WriteEndObject();
    }

    private static void Write(ScoreSheet sheet, Utf8JsonWriter json)
    {
        json.WriteStartObject("scheme");
        json.WriteString("id", sheet.Scheme.Id);
        json.WriteNumber("version", sheet.Scheme.Version);
        json.WriteString("name", sheet.Scheme.Name);
        json.WriteEndObject();
        Number(json, "full", sheet.Scheme.TotalWeight);
        Number(json, "sum", sheet.Sum);
        Number(json, "total", sheet.Total);
        json.WriteString("grade", sheet.Grade);
        Number(json, "cap", sheet.Cap?.Maximum);
        Number(json, "executionRate", sheet.Execution?.PrintedRate);
        json.WriteStartArray("lines");
        foreach (var line in sheet.Lines)
            Write(line, json);
        json.WriteEndArray();
        json.WriteStartArray("problems");
        foreach (var problem in sheet.Problems)
        {
            json.WriteStartObject();
            json.WriteString("kind", problem.Kind switch
            {
                ScoreProblemKind.Missing => "missing",
                ScoreProblemKind.Wrong => "wrong",
                ScoreProblemKind.ReasonOwed => "reason-owed",
                _ => "note",
            });
            json.WriteString("node", problem.Node);
            Entry(json, problem.Entry);
            json.WriteString("message", problem.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(ScoreLine line, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("node", line.Node);
        Entry(json, line.Entry);
        json.WriteString("name", line.Name);
        json.WriteNumber("level", line.Level);
        json.WriteBoolean("leaf", line.IsLeaf);
        Number(json, "weight", line.Weight);
        Number(json, "effectiveWeight", line.EffectiveWeight);
        Number(json, "score", line.Score);
        json.WriteString("status", line.Status switch
        {
            ScoreStatus.Full => "full",
            ScoreStatus.Reduced => "reduced",
            ScoreStatus.Zero => "zero",
            ScoreStatus.NotApplicable => "not-applicable",
            ScoreStatus.Exceeded => "exceeded",
            _ => "open",
        });
        json.WriteString("target", line.Target);
        json.WriteString("actual", line.Actual);
        Number(json, "achievementRate", line.AchievementRate);
        json.WriteString("rule", line.Rule);
        json.WriteString("arithmetic", line.Arithmetic);
        json.WriteString("forFull", line.ForFull);
        json.WriteBoolean("owesReason", line.OwesReason);
        json.WriteEndObject();
    }

    private static void Entry(Utf8JsonWriter json, int entry)
    {
        if (entry >= 0)
            json.WriteNumber("entry", entry);
        else
            json.WriteNull("entry");
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value) => json.WriteString(name, value is { } number ? ScoreWords.Number(number) : null);
}
