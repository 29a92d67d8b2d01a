using Jiping.Core.Facts;
using Jiping.Core.Lexicon;

namespace Jiping.Core.Taxonomies;

/// <summary>
/// Takes off a label what stands around the name: numbering, 其中, the year, the stage, the unit and endings as 数. It goes in steps
/// and every step can be asked, because a name may contain such words itself: 预算执行率 is one, 上年结转 is another.
/// </summary>
public sealed class TaxonomyLabel
{
    private readonly List<Lead> leads = [];
    private readonly List<Trail> trails = [];
    private readonly string clean;

    private TaxonomyLabel(string clean)
    {
        this.clean = clean;
        ReadLeads();
        ReadTrails();
    }

    /// <summary>The spelling under which names are compared: no blanks or quotation marks, half-width, round brackets.</summary>
    public static string Clean(string label) => LabelText.Clean(label);

    /// <summary>The label with all taken off that can be.</summary>
    public static LabelReading Normalize(string label)
    {
        var steps = Parse(label);
        return steps.Reading(steps.LeadSteps - 1, steps.TrailSteps - 1);
    }

    internal static TaxonomyLabel Parse(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return new TaxonomyLabel(LabelText.Clean(label));
    }

    /// <summary>As <see cref="Parse"/>, of a label in the spelling of <see cref="Clean"/>.</summary>
    internal static TaxonomyLabel OfClean(string clean) => new(clean);

    internal int LeadSteps => leads.Count;

    internal int TrailSteps => trails.Count;

    /// <summary>What remains after so many steps from the front and from the end (0: nothing taken off).</summary>
    internal ReadOnlySpan<char> Text(int lead, int trail)
    {
        var (start, end) = (leads[lead].Start, trails[trail].End);
        return start < end ? clean.AsSpan(start, end - start) : [];
    }

    internal LabelReading Reading(int lead, int trail, int qualifier = 0)
    {
        var (front, back) = (leads[lead], trails[trail]);
        return new LabelReading(
            Text(lead, trail)[qualifier..].ToString(), front.Numbering, front.Opening, front.Period,
            back.Stage != FactStage.Unknown ? back.Stage : front.Stage, back.Unit, back.Tail);
    }

    private void ReadLeads()
    {
        var lead = new Lead(0, "", null, null, FactStage.Unknown);
        leads.Add(lead);
        while (Next(lead) is { } next)
        {
            leads.Add(next);
            lead = next;
        }
    }

    private Lead? Next(Lead lead)
    {
        var rest = clean.AsSpan(lead.Start);
        if (rest.IsEmpty)
            return null;
        if (rest[0] is ':' or ',' or ';' or '、' or '。' or '-' or '—' or '*' or '★' or '的')
            return lead with { Start = lead.Start + 1 };
        if (lead.Numbering.Length == 0 && LabelNumbering.Length(rest) is > 0 and var number)
            return lead with { Start = lead.Start + number, Numbering = rest[..number].ToString() };
        // Labels are read by the hundred: the one character tells nearly all words apart.
        var first = rest[0];
        foreach (var word in LexiconData.PartOpenings)
            if (word[0] == first && lead.Opening is null && rest.StartsWith(word, StringComparison.Ordinal) && (word == "其中" || rest[word.Length..].StartsWith(":", StringComparison.Ordinal)))
                return lead with { Start = lead.Start + word.Length, Opening = word };
        if (lead.Period is null && LabelYear.Read(rest) is { } year)
            return lead with { Start = lead.Start + year.Length, Period = year.Period };
        if (lead.Stage == FactStage.Unknown)
            foreach (var word in StageWord.All)
                if (word.Text[0] == first && word.Stage != FactStage.Budget && rest.Length > word.Text.Length && rest.StartsWith(word.Text, StringComparison.Ordinal))
                    return lead with { Start = lead.Start + word.Text.Length, Stage = word.Stage };
        return null;
    }

    private void ReadTrails()
    {
        var trail = new Trail(clean.Length, FactStage.Unknown, null, "");
        trails.Add(trail);
        while (Next(trail) is { } next)
        {
            trails.Add(next);
            trail = next;
        }
    }

    private Trail? Next(Trail trail)
    {
        var rest = clean.AsSpan(0, trail.End);
        if (rest.IsEmpty)
            return null;
        if (rest[^1] is ':' or ',' or ';' or '。' or '、')
            return trail with { End = trail.End - 1 };
        if (rest[^1] == ')' && rest.LastIndexOf('(') is >= 0 and var open)
            return Bracket(trail, rest[(open + 1)..^1], open);
        var last = rest[^1];
        if (EndsWithAny(rest, LexiconData.FundBudgetNames) || EndsWithAny(rest, LexiconData.MeasureEndings))
            return null;
        if (trail.Stage == FactStage.Unknown)
            foreach (var word in StageWord.All)
                if (word.Text[^1] == last && rest.EndsWith(word.Text, StringComparison.Ordinal))
                    return trail with { End = trail.End - word.Text.Length, Stage = word.Stage };
        foreach (var word in LexiconData.LabelTails)
            if (word[^1] == last && rest.EndsWith(word, StringComparison.Ordinal))
                return trail with { End = trail.End - word.Length, Tail = word + trail.Tail };
        return null;
    }

    /// <summary>Brackets are taken off where they hold a unit or the level of a subject; others belong to the name (出国(境)费).</summary>
    private static Trail? Bracket(Trail trail, ReadOnlySpan<char> content, int open)
    {
        foreach (var level in LexiconData.LabelTailBrackets)
            if (content.SequenceEqual(level))
                return trail with { End = open };
        var unit = content.StartsWith("单位:", StringComparison.Ordinal) ? content[3..] : content;
        if (unit.IsEmpty || trail.Unit is not null)
            return null;
        foreach (var spelling in UnitSpelling.From(unit[0]))
            if (unit.SequenceEqual(spelling.Spelling))
                return trail with { End = open, Unit = spelling.Spelling };
        return null;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (word[^1] == text[^1] && text.EndsWith(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    private readonly record struct Lead(int Start, string Numbering, string? Opening, LabelPeriod? Period, FactStage Stage);

    private readonly record struct Trail(int End, FactStage Stage, string? Unit, string Tail);
}
