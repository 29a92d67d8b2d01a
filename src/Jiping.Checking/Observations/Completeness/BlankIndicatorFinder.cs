using Jiping.Checking.Indicators;
using Jiping.Documents.Model;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>
/// Cells of a form that were left out: a result beside its target, a score beside its points, a row between others. A form whose results are all blank is an
/// application, one whose scores are all blank is scored elsewhere; neither is judged.
/// </summary>
internal sealed class BlankIndicatorFinder(IndicatorSheet sheet)
{
    private readonly List<Location> places = [];
    private readonly List<string> says = [];

    public static void Find(IndicatorSheet sheet, List<Observation> found) => new BlankIndicatorFinder(sheet).Find(found);

    private void Find(List<Observation> found)
    {
        var rows = sheet.Rows.Where(static row => !row.IsBlank).ToList();
        if (!rows.Exists(static row => row.Actual is { Words.Length: > 0 }) && !rows.Exists(static row => row.Score is { Words.Length: > 0 }))
            return;
        if (rows.Exists(static row => row.Actual is { Words.Length: > 0 }))
            Blanks("实际完成值", rows.Where(static row => row.Name.Length > 0 && row.Target is { IsBlank: false } && row.Actual is { Words.Length: 0 }), static row => row.Actual!);
        if (rows.Exists(static row => row.Score is { Words.Length: > 0 }))
            Blanks("得分", rows.Where(static row => row.Name.Length > 0 && row.Weight is { IsNumber: true, Quantity.Value: > 0m } && row.Actual is not { IsBlank: true } && row.Score is { Words.Length: 0 }), static row => row.Score!);
        bool certain = places.Count > 0;
        var between = Between();
        if (between.Count > 0)
        {
            says.Add($"第{string.Join("、", between.Select(static row => row.Row))}行夹在中间，整行空白");
            places.AddRange(between.Select(row => CellPlace.Of(row.NameCell!, sheet.Path)));
        }
        if (places.Count == 0)
            return;
        found.Add(new()
        {
            Kind = ObservationKind.BlankIndicator,
            // Without row numbers: a row more above is no other finding.
            Subject = $"{sheet.Document.Cover.Title}|{sheet.Document.Cover.Entity}|{(certain ? "单元格" : "空行")}|{string.Join('|', rows.Select(static row => row.Name).Take(1))}",
            Says = string.Join("；", says),
            Locations = places,
            Certain = certain,
        });
    }

    private void Blanks(string column, IEnumerable<FormIndicator> rows, Func<FormIndicator, GridCell> cell)
    {
        var blank = rows.ToList();
        if (blank.Count == 0)
            return;
        says.Add($"“{string.Join("”“", blank.Select(static row => Findings.FindingWords.Quote(row.Name)).Take(10))}”没有填{column}");
        foreach (var row in blank)
        {
            places.Add(CellPlace.Of(cell(row), sheet.Path));
            places.Add(CellPlace.Of(row.NameCell!, sheet.Path));
        }
    }

    /// <summary>Blank rows with filled ones of the same levels above and any below: a class of indicators that a unit has none of is left blank in every form.</summary>
    private List<FormIndicator> Between()
    {
        var between = new List<FormIndicator>();
        int last = sheet.Rows.Count - 1;
        while (last >= 0 && sheet.Rows[last].IsBlank)
            last--;
        FormIndicator? above = null;
        for (int i = 0; i < last; i++)
            if (!sheet.Rows[i].IsBlank)
                above = sheet.Rows[i];
            else if (above is not null && sheet.Rows[i].NameCell is not null && sheet.Rows[i].Levels.SequenceEqual(above.Levels))
                between.Add(sheet.Rows[i]);
        return between;
    }
}
