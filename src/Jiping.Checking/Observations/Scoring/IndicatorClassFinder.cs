using Jiping.Checking.Indicators;
using Jiping.Core.Lexicon;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Scoring;

/// <summary>
/// Indicators whose name clearly says one class while the levels over them clearly say another: an effect among the outputs, an activity among the effects, satisfaction
/// among either.
/// </summary>
internal static class IndicatorClassFinder
{
    public static void Find(IndicatorSheet sheet, List<Observation> found)
    {
        foreach (var row in sheet.Rows)
            if (row is { Name.Length: > 0, Target: not null } && Judge(sheet, row) is var (own, expected, says, certain))
                found.Add(new()
                {
                    Kind = ObservationKind.IndicatorClass,
                    Subject = $"{row.Name}|{own}",
                    Actual = own,
                    Expected = expected,
                    Says = $"“{row.Name}”列在{own}，{says}",
                    Locations = [CellPlace.Of(row.NameCell!, sheet.Path), CellPlace.Of(row.Target, sheet.Path)],
                    Certain = certain,
                    ContextOf = () => sheet.Grid.RowText(row.Row),
                });
    }

    private static (string Own, string Expected, string Says, bool Certain)? Judge(IndicatorSheet sheet, FormIndicator row)
    {
        switch (row.Class)
        {
            case IndicatorClass.Output when IsEffect(row.Name):
                // 质量指标 may be of the quality of what people learnt.
                bool quality = row.Levels.Any(static level => level.Contains("质量", StringComparison.Ordinal));
                return ("产出指标", "效益指标", "反映的是效果，宜列入效益指标", !quality);
            case IndicatorClass.Outcome when IsActivity(row.Name) && TargetOfActivity(sheet, row) is { } misfit:
                return ("效益指标", "产出指标", $"是开展的活动，宜列入产出指标{misfit}", true);
            default:
                return null;
        }
    }

    /// <summary>科普氛围浓厚: a noun of an effect, at the end or with nothing but a word of degree behind it, and no activity or count of it.</summary>
    private static bool IsEffect(string name)
    {
        var text = name.AsSpan();
        while (Words.EndsWithAny(text, LexiconData.DegreeEndings) is { } ending)
            text = text[..^ending.Length];
        return Words.EndsWithAny(text, LexiconData.EffectNouns) is not null && !Words.ContainsAny(name, LexiconData.ActivityWords);
    }

    private static bool IsActivity(string name) =>
        Words.StartsWithAny(name, LexiconData.ActivityOpeners) is not null && !Words.ContainsAny(name, LexiconData.EffectMarks);

    /// <summary>What the target says of an activity, empty for a count; null where it is the target of an effect (a rate, a sentence).</summary>
    private static string? TargetOfActivity(IndicatorSheet sheet, FormIndicator row)
    {
        var target = Goal.Of(sheet.Path, row.Target, row.Comparator, row.MeasureUnit);
        if (target.Quantity is { } goal)
            return goal.Unit.Symbol is "次" or "场" or "场次" or "期" ? "" : null;
        return Words.StartsWithAny(target.Text, LexiconData.QualityTargets) is not null
            ? $"，指标值“{target.Text}”与指标名称不搭，宜写次数、场数等"
            : null;
    }
}
