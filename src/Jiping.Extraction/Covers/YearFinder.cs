using System.Globalization;
using Jiping.Core.Lexicon;
using Jiping.Documents.Model;

namespace Jiping.Extraction.Covers;

/// <summary>Finds the evaluated year: in the title, under a label, on the line below the title, else the year the document speaks of most.</summary>
internal static class YearFinder
{
    private const int LinesWeighed = 2000;
    private const int LinesBelowTitle = 4;

    /// <summary>Words of the matter: a year beside one of them counts for more than a year in passing.</summary>
    private static readonly string[] Matter = ["整体支出", "绩效", "决算", "预算", "收入", "支出", "自评"];

    private const int MatterWindow = 14;

    public static int? Find(Document document, Title? title, IReadOnlyList<CoverLine> opening)
    {
        if (title is not null && OfTitle(title.Text) is { } year)
            return year;
        foreach (var line in opening)
            if (LabelValue.Of(line, LexiconData.CoverYearLabels) is { } value && OfLabel(value) is { } labelled)
                return labelled;
        if (title is not null && BelowTitle(opening, title.Line) is { } below)
            return below;
        return MostPlausible(document);
    }

    /// <summary>
    /// The year of a title. A report on execution and next year's draft names two: the first is the one that is accounted for. A range
    /// (2022年—2024年) is evaluated to its end.
    /// </summary>
    private static int? OfTitle(string title)
    {
        YearMention? found = null;
        foreach (var mention in YearMention.In(title))
        {
            if (mention.IsDate)
                continue;
            if (found is not { } before)
                found = mention;
            else if (mention.Start - before.End <= 1 && title[before.End..mention.Start] is "-" or "—" or "－" or "至" or "~" or "～")
                found = mention;
            else
                break;
        }
        return found?.Year;
    }

    private static int? OfLabel(string value)
    {
        var years = YearMention.In(value).ToList();
        if (years.Count > 0)
            return years[0].Year;
        return value.Length == 4 && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1990 and <= 2099
            ? year
            : null;
    }

    /// <summary>Official forms print the year alone on the line below the title: （2024年度）.</summary>
    private static int? BelowTitle(IReadOnlyList<CoverLine> opening, int line)
    {
        for (var i = line; i < opening.Count && i <= line + LinesBelowTitle; i++)
        {
            var text = opening[i].Text.Trim('（', '）', '(', ')');
            foreach (var mention in YearMention.In(text))
                if (mention.Start == 0 && mention.End == text.Length)
                    return mention.Year;
        }
        return null;
    }

    private static int? MostPlausible(Document document)
    {
        var weights = new SortedDictionary<int, long>();
        foreach (var line in CoverLine.All(document).Take(LinesWeighed))
        {
            foreach (var mention in YearMention.In(line.Text))
            {
                if (mention.IsDate)
                    continue;
                var after = line.Text.AsSpan(mention.End, Math.Min(MatterWindow, line.Text.Length - mention.End));
                var weight = mention.IsPeriod ? 2 : 1;
                foreach (var word in Matter)
                    if (after.IndexOf(word) >= 0)
                        weight += 2;
                weights[mention.Year] = weights.GetValueOrDefault(mention.Year) + weight;
            }
        }
        int? best = null;
        foreach (var (year, weight) in weights)
            if (best is null || weight >= weights[best.Value])
                best = year;
        return best;
    }
}
