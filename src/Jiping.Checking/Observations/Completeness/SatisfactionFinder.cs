using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Checking.Indicators;
using Jiping.Documents.Model;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>Satisfaction that is claimed as a percentage in a package that never says whom anybody asked.</summary>
internal static class SatisfactionFinder
{
    public static void Find(EvaluationPackage package, List<Observation> found)
    {
        var places = new List<Location>();
        string first = "";
        foreach (var sheet in package.Sheets)
            foreach (var row in sheet.Rows)
                if ((row.Class == IndicatorClass.Satisfaction || row.Name.Contains("满意", StringComparison.Ordinal)) && row.Actual is { IsNumber: true, Quantity.Unit.Dimension: Dimension.Percent or Dimension.Unstated } actual)
                    Take(row.Actual.Words, [CellPlace.Of(actual, sheet.Path)]);
        foreach (var report in package.Reports)
            foreach (var statement in report.Document.Statements)
                foreach (var mention in statement.Mentions)
                    if (mention.Quantity.Unit.Dimension == Dimension.Percent && mention.Clause.Contains("满意", StringComparison.Ordinal))
                        Take(mention.Print() + "%", mention.Locate());
        if (places.Count == 0 || package.Says(LexiconData.SampleWords))
            return;
        found.Add(new()
        {
            Kind = ObservationKind.SatisfactionSample,
            Subject = "满意度样本",
            Actual = first,
            Says = "材料没有说明怎样调查、调查了多少人",
            Locations = places,
            Certain = false,
        });

        void Take(string text, IReadOnlyList<Location> where)
        {
            first = first.Length > 0 ? first : text;
            places.AddRange(where);
        }
    }
}
