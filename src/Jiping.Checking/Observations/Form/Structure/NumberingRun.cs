namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>Numbers of one level that follow each other: 一、 二、 三、, in whatever styles the author wrote them.</summary>
internal sealed class NumberingRun(HeadingNumber first)
{
    private readonly List<HeadingNumber> members = [first];
    private readonly List<string> styles = [first.Style];

    public IReadOnlyList<HeadingNumber> Members => members;

    public HeadingNumber Last => members[^1];

    /// <summary>The number that goes on with the run.</summary>
    public int Next => Last.Value + 1;

    /// <summary>The heading right above, of the same style, where the run begins directly below it.</summary>
    public HeadingNumber? Above { get; init; }

    /// <summary>The number before, of the same style, where the run begins with one that is not greater.</summary>
    public HeadingNumber? Back { get; init; }

    /// <summary>The style of the level above, or null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>True where the run has a number of that style.</summary>
    public bool Has(string style) => styles.Contains(style);

    /// <summary>True where one of its styles is easily taken for that one.</summary>
    public bool IsConfusedWith(string style) => styles.Exists(mine => NumberStyle.AreConfused(mine, style));

    public bool IsMixed => styles.Count > 1;

    /// <summary>
    /// The style that the run should have: the one most of its numbers have; of two that are as frequent, the official one of its level, else the first.
    /// </summary>
    public string ProperStyle
    {
        get
        {
            int most = styles.Max(CountOf);
            var candidates = styles.FindAll(style => CountOf(style) == most);
            string? official = Parent is null ? null : NumberStyle.Below(Parent);
            return official is not null && candidates.Contains(official) ? official : candidates[0];
        }
    }

    public void Add(HeadingNumber number)
    {
        members.Add(number);
        if (!styles.Contains(number.Style))
            styles.Add(number.Style);
    }

    private int CountOf(string style) => members.Count(member => member.Style == style);
}
