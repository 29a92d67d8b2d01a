using Jiping.Authoring.Packages.Yaml;
using Jiping.Core.Data;
using Jiping.Core.Packages;

namespace Jiping.Authoring.Packages.Forms;

/// <summary>Goals of the year with their results ⇄ data. A goal that says nothing is a blank to fill in.</summary>
internal static class GoalForm
{
    public static readonly YamlMap Blank = new([new(Keys.Goal, YamlWord.Open), new(Keys.Result, YamlWord.Open)]);

    public static GoalEntry? Read(DataReader data, DataNode node)
    {
        if (!data.Members(node, "目标", [], [Keys.Goal, Keys.Result, Keys.Pending]))
            return null;
        string goal = data.Word(node, Keys.Goal) ?? "", result = data.Word(node, Keys.Result) ?? "";
        return goal.Length == 0 && result.Length == 0 ? null : new GoalEntry(goal, result, data.Flag(node, Keys.Pending));
    }

    public static YamlMap Write(GoalEntry goal)
    {
        var entries = new List<YamlEntry> { new(Keys.Goal, new YamlWord(goal.Goal)), new(Keys.Result, new YamlWord(goal.Result)) };
        if (goal.Pending)
            entries.Add(new YamlEntry(Keys.Pending, new YamlWord("true", true)));
        return new YamlMap(entries);
    }
}
