using Jiping.Documents.Model;

namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>Writes what breaks in the numbers of one document: one observation for each run, and one for each style that two levels share.</summary>
/// <param name="found">Where observations go.</param>
/// <param name="sure">
/// True where the format keeps lines as the author wrote them. Elsewhere rows of tables stand among the lines and numbers get lost: only the style of a run is told.
/// </param>
/// <param name="complete">True where no number can stand where it was not looked for: no table, no automatic number.</param>
internal sealed class NumberingNotes(List<Observation> found, bool sure, bool complete)
{
    /// <summary>Numbers of one run that a finding names; its places are all there.</summary>
    private const int MostNamed = 8;

    /// <summary>Chapters of a report; greater numbers are rows of a table that stand among the paragraphs (二十四、债务还本支出).</summary>
    private const int MostChapters = 16;

    private readonly Dictionary<string, Shared> shared = new(StringComparer.Ordinal);

    /// <summary>A number is missing before this one.</summary>
    public void Gap(HeadingNumber before, HeadingNumber number)
    {
        if (!sure || IsRow(number))
            return;
        string missing = NumberStyle.Print(number.Style, number.Value - 1);
        found.Add(Observe(number, $"{before.Words}|{number.Words}", number.Printed, missing, [number.Place, before.Place],
            $"“{before.Printed}”之后缺“{missing}”", complete && IsTyped(before, number)));
    }

    /// <summary>A number occurs twice in a row.</summary>
    public void Repetition(HeadingNumber before, HeadingNumber number)
    {
        if (sure && !IsRow(number))
            found.Add(Observe(number, $"{before.Words}|{number.Words}", number.Printed, NumberStyle.Print(number.Style, number.Value + 1), [number.Place, before.Place],
                $"同级序号“{before.Printed}”重复", complete && IsTyped(before, number)));
    }

    /// <summary>A chapter has a smaller number than the one before it: a slip, or chapters were moved.</summary>
    public void Disorder(HeadingNumber before, HeadingNumber number)
    {
        if (sure && !IsRow(before))
            found.Add(Observe(number, $"{before.Words}|{number.Words}", number.Printed, NumberStyle.Print(number.Style, before.Value + 1), [number.Place, before.Place],
                $"排在“{before.Printed}”之后", certain: false));
    }

    /// <summary>A run is written in more than one style.</summary>
    public void Mixture(NumberingRun run)
    {
        string proper = run.ProperStyle;
        var odd = run.Members.Where(member => member.Style != proper).ToList();
        var others = run.Members.Where(member => member.Style == proper);
        string expected = Join(odd.Select(member => NumberStyle.Print(proper, member.Value)));
        found.Add(Observe(odd[0], odd[0].Words, Join(odd.Select(static member => member.Printed)), expected, [.. odd.Select(static member => member.Place), .. others.Select(static member => member.Place)],
            $"与同级序号“{run.Members.First(member => member.Style == proper).Printed}”的写法不一致", odd.TrueForAll(static member => !member.IsAutomatic)));
    }

    /// <summary>A number stands one level above or below another in the same style.</summary>
    /// <param name="style">The style.</param>
    /// <param name="number">The number that shows it.</param>
    /// <param name="before">The number of the other level.</param>
    /// <param name="certain">True where no other reading is open.</param>
    public void Collision(string style, HeadingNumber number, HeadingNumber before, bool certain)
    {
        // No level is above chapters: where their numbers run into each other, parts of a document were put together.
        if (!sure || style == NumberStyle.Chapter)
            return;
        if (!shared.TryGetValue(style, out var known))
            shared.Add(style, known = new());
        if (known.Jumps.Count < StructureFinder.MostPlaces / 2)
            known.Jumps.Add((before, number));
        known.Certain |= certain && IsTyped(before, number);
    }

    /// <summary>Writes what is said once a document.</summary>
    public void Finish()
    {
        foreach (var (style, known) in shared)
        {
            known.Jumps.Sort(static (left, right) => (left.Number.Place.Paragraph ?? 0).CompareTo(right.Number.Place.Paragraph ?? 0));
            string actual = Join(known.Jumps.Select(static jump => $"{jump.Before.Printed}→{jump.Number.Printed}"));
            string below = NumberStyle.Below(style) is { } lower ? $"，下一级一般用“{NumberStyle.Print(lower, 1)}”" : "";
            var places = known.Jumps.SelectMany(static jump => new[] { jump.Number.Place, jump.Before.Place }).Distinct().ToList();
            found.Add(Observe(known.Jumps[0].Number, style, actual, null, places, $"上下两级都用“{NumberStyle.Print(style, 1)}”式编号，分不清层级{below}", known.Certain));
        }
    }

    private Observation Observe(HeadingNumber about, string subject, string actual, string? expected, IReadOnlyList<Location> places, string says, bool certain) => new()
    {
        Kind = ObservationKind.Numbering,
        Subject = subject,
        Actual = actual,
        Expected = expected,
        Says = says,
        Locations = places,
        Certain = certain && sure,
        ContextOf = () => about.Printed + about.Words,
    };

    private static bool IsRow(HeadingNumber number) => number.Style == NumberStyle.Chapter && number.Value > MostChapters;

    private static bool IsTyped(HeadingNumber before, HeadingNumber number) => !before.IsAutomatic && !number.IsAutomatic;

    private static string Join(IEnumerable<string> printed) => string.Join('、', printed.Take(MostNamed));

    /// <summary>Where two levels share one style.</summary>
    private sealed class Shared
    {
        public List<(HeadingNumber Before, HeadingNumber Number)> Jumps { get; } = [];

        public bool Certain { get; set; }
    }
}
