using System.Text.Json;
using System.Text.RegularExpressions;

namespace Jiping.Testing;

/// <summary>What SARIF 2.1.0 demands of the members that we write: each object has its required members and no unknown ones.</summary>
internal static class SarifDemands
{
    private static readonly Dictionary<string, (string[] Required, string[] Optional)> Objects = new()
    {
        ["log"] = (["version", "runs"], ["$schema"]),
        ["run"] = (["tool"], ["columnKind", "automationDetails", "invocations", "results", "properties"]),
        ["driver"] = (["name"], ["version", "semanticVersion", "language", "rules"]),
        ["rule"] = (["id"], ["shortDescription", "fullDescription", "help", "properties"]),
        ["invocation"] = (["executionSuccessful"], ["toolExecutionNotifications"]),
        ["notification"] = (["message"], ["level"]),
        ["result"] = (["message"], ["ruleId", "ruleIndex", "level", "partialFingerprints", "baselineState", "locations", "relatedLocations", "suppressions", "properties"]),
        ["location"] = ([], ["id", "physicalLocation", "logicalLocations", "message", "properties"]),
        ["physicalLocation"] = ([], ["artifactLocation", "region"]),
        ["region"] = ([], ["startLine", "startColumn", "endColumn", "snippet"]),
        ["suppression"] = (["kind"], ["status", "justification"]),
    };

    public static void Check(JsonElement log)
    {
        Is(log, "log");
        foreach (var run in log.GetProperty("runs").EnumerateArray())
            CheckRun(run);
    }

    private static void CheckRun(JsonElement run)
    {
        Is(run, "run");
        var driver = run.GetProperty("tool").GetProperty("driver");
        Is(driver, "driver");
        Assert.Matches("^[a-zA-Z]{2}(-[a-zA-Z]{2})?$", driver.GetProperty("language").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        rules.ForEach(static rule => Is(rule, "rule"));
        Assert.Equal(rules.Count, rules.Select(static rule => rule.GetProperty("id").GetString()).Distinct().Count());
        foreach (var invocation in run.GetProperty("invocations").EnumerateArray())
        {
            Is(invocation, "invocation");
            foreach (var notification in invocation.GetProperty("toolExecutionNotifications").EnumerateArray())
                Is(notification, "notification");
        }
        foreach (var result in run.GetProperty("results").EnumerateArray())
            CheckResult(result, rules);
    }

    private static void CheckResult(JsonElement result, List<JsonElement> rules)
    {
        Is(result, "result");
        Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning", "note", "none"]);
        Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
        if (result.TryGetProperty("baselineState", out var state))
            Assert.Contains(state.GetString(), (string[])["new", "unchanged", "updated", "absent"]);
        foreach (var name in (string[])["locations", "relatedLocations"])
            if (result.TryGetProperty(name, out var places))
                foreach (var place in places.EnumerateArray())
                    CheckPlace(place);
        if (result.TryGetProperty("suppressions", out var suppressions))
            foreach (var suppression in suppressions.EnumerateArray())
                Is(suppression, "suppression");
    }

    private static void CheckPlace(JsonElement place)
    {
        Is(place, "location");
        var physical = place.GetProperty("physicalLocation");
        Is(physical, "physicalLocation");
        Assert.Matches(new Regex("^([A-Za-z0-9._~/-]|%[0-9A-F]{2})+$"), physical.GetProperty("artifactLocation").GetProperty("uri").GetString());
        if (!physical.TryGetProperty("region", out var region))
            return;
        Is(region, "region");
        Assert.All((string[])["startLine", "startColumn", "endColumn"], name => Assert.True(region.GetProperty(name).GetInt32() >= 1));
    }

    private static void Is(JsonElement element, string name)
    {
        var (required, optional) = Objects[name];
        var members = element.EnumerateObject().Select(static member => member.Name).ToList();
        Assert.Empty(required.Except(members));
        Assert.Empty(members.Except(required).Except(optional));
    }
}
