using Jiping.Core.Quantities;
using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Sentences;

namespace Jiping.Extraction.Facts;

/// <summary>Numbers that one verb joins (分别为).</summary>
internal sealed partial class StatementFacts
{
    private SpokenPeriod seriesOwn;
    private bool seriesCompared;

    /// <summary>货物、工程、服务采购分别为1、2、3万元: each number with its own name, all with the qualities of the first.</summary>
    private void ReadSeries(Mention mention, Series series)
    {
        bool named = series.Count > 1 && series.Members[1].Label != series.First.Label;
        if (mention != series.First)
        {
            // The periods of the series stand before its first number.
            (own, ownCompared) = (seriesOwn, seriesCompared);
        }
        else
        {
            (seriesOwn, seriesCompared) = (own, ownCompared);
        }
        if (!named)
        {
            ContinueSeries(mention, series);
            return;
        }
        var dimension = mention.Quantity.Unit.Dimension;
        var reading = phrases.Read(mention.Label, dimension);
        if (ListedUnder(mention, mention.Label) is { } listed)
            reading = reading with { Concept = listed, Of = "", Name = mention.Label, IsGeneric = false };
        if (reading.Concept is { } concept && !reading.IsGeneric && reading.Second is null)
            State(mention, concept, reading);
        else if (reading.Concept is { } generic && reading.IsGeneric && own.IsSaid)
            State(mention, generic, reading);
        else if (dimension == Dimension.Money && reading.Concept is null && !reading.IsAmbiguous && IsMoneyName(reading))
            StateMoney(mention, reading);
        else
            Unresolve(mention, reading.IsAmbiguous ? UnresolvedReason.Ambiguous : UnresolvedReason.NoMeasure);
    }

    /// <summary>318件，220件作品获奖: numbers side by side, each of its own, unless 分别 or several names join them.</summary>
    private static bool IsListed(Series series) =>
        Words.ContainsAny(series.First.Clause, ["分别", "依次", "各"]) || series.Members[^1].Label != series.First.Label || series.First.Quantity.Unit.Dimension != Dimension.Count;

    /// <summary>上年分别为1、2、3万元: the names of the series before.</summary>
    private void ContinueSeries(Mention mention, Series series)
    {
        if (mention.Label.Length > 0 || Series.LevelsBefore(statement, series.First, series.Count) is not { } before || subjects[before.Members[mention.SeriesIndex].Index] is not { Key: { } key } subject)
        {
            Unresolve(mention, UnresolvedReason.Ambiguous);
            return;
        }
        var stated = subject.Stated;
        var said = phrases.Read(series.First.Clause, mention.Quantity.Unit.Dimension).Qualities;
        if (own.IsSaid)
            key = key with { Period = Resolve(own) };
        key = key with { Stage = StageOfNext(key.Stage, subject, said, ref stated) };
        Add(mention, key, mention.Signed, stated, subject.Label);
        Remember(mention, subject with { Key = key, Second = null, IsCompared = IsCompared, Stated = stated });
    }
}
