using Jiping.Core.Lexicon;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>An event that a goal names: its name, and the word in it that tells it from other events of its kind.</summary>
/// <param name="Name">As the goal has it (第5届青少年机器人竞赛).</param>
/// <param name="Key">The last characters before its kind (机器人): a result that names the event in whatever words holds them.</param>
internal sealed record NamedEvent(string Name, string Key)
{
    private const int LongestName = 24, KeyLength = 2, ShortestKey = 2;

    /// <summary>Most events of a goal that are looked for.</summary>
    private const int Most = 10;

    /// <summary>The counted events of a goal (第N届…); others are kinds of work that may be told in other words.</summary>
    public static List<NamedEvent> In(string goal)
    {
        var events = new List<NamedEvent>();
        for (int at = goal.IndexOf('第', StringComparison.Ordinal); at >= 0 && events.Count < Most; at = goal.IndexOf('第', at + 1))
        {
            int session = goal.AsSpan(at, Math.Min(8, goal.Length - at)).IndexOf('届');
            if (session < 2)
                continue;
            int from = at + session + 1;
            var name = goal.AsSpan(from, Math.Min(LongestName, goal.Length - from));
            if (name.IndexOfAny("，。；、：（）“”") is var stop and >= 0)
                name = name[..stop];
            foreach (string ending in LexiconData.EventEndings)
                if (name.IndexOf(ending) is var end and >= ShortestKey && name[..end].IndexOfAny('和', '及') < 0)
                {
                    int key = Math.Min(KeyLength, end);
                    events.Add(new(goal.Substring(at, from - at + end + ending.Length), name.Slice(end - key, key).ToString()));
                    break;
                }
        }
        return events;
    }
}
