using Jiping.Checking.Indicators;
using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>
/// Blank cells of a data sheet: subtotals over filled rows, single cells of a filled row, and rows that take 0 or 无 where there was nothing. One observation for
/// the sheet: it was not filled in to the end. Rows of details (办公费, 差旅费) may be blank.
/// </summary>
internal sealed class BlankDataFinder(ExtractedDocument document, EvaluationPackage package)
{
    private readonly List<Location> places = [];
    private readonly List<string> says = [];
    private readonly List<string> names = [];
    private bool certain;

    public static void Find(ExtractedDocument document, EvaluationPackage package, List<Observation> found)
    {
        if (document.Cover.Kind == DocumentKind.DataSheet)
            new BlankDataFinder(document, package).Find(found);
    }

    private void Find(List<Observation> found)
    {
        foreach (var grid in document.Grids)
        {
            var rows = DataRow.In(grid);
            // A sheet without any figure is a template.
            if (rows.Exists(static row => row.Values.Exists(static cell => cell.IsNumber)))
                Read(grid, rows);
        }
        if (names.Count == 0)
            return;
        found.Add(new()
        {
            Kind = ObservationKind.BlankData,
            Subject = $"{document.Cover.Title}|{string.Join('|', names)}",
            Says = string.Join("；", says),
            Locations = places,
            Certain = certain,
        });
    }

    private void Read(TableGrid grid, List<DataRow> rows)
    {
        var optional = new List<DataRow>();
        for (int i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (row.Values.Count == 0)
                continue;
            if (Array.IndexOf(LexiconData.MainDataRows, row.Name) >= 0)
                Main(grid, rows, i);
            else if (Array.IndexOf(LexiconData.OptionalDataRows, row.Name) >= 0)
            {
                if (row.IsBlank)
                    optional.Add(row);
            }
            else if (row.Values.Exists(static cell => cell.IsNumber) && row.Values.Find(cell => cell.Words.Length == 0 && row.IsOfThisYear(grid, cell)) is { } blank)
                Add(grid, row, $"“{row.Label.Shown}”没有填{row.HeaderOf(grid, blank)}", [blank], true);
        }
        if (optional.Count == 0)
            return;
        foreach (var row in optional)
            Place(grid, row, []);
        says.Add($"“{string.Join("”“", optional.Select(static row => row.Label.Shown))}”空白，没有的应填“0”或“无”");
    }

    /// <summary>A main row that is blank: what its parts add up to, or what the report says.</summary>
    private void Main(TableGrid grid, List<DataRow> rows, int at)
    {
        var row = rows[at];
        if (!row.IsBlank)
            return;
        var parts = row.Name.StartsWith("项目支出", StringComparison.Ordinal) ? Parts(rows, at) : [];
        string should = "";
        foreach (var cell in row.Values)
        {
            var numbers = parts.Select(part => part.Values.Find(value => value.Cell.Column == cell.Cell.Column)).OfType<GridCell>().Where(static value => value.IsPlain).ToList();
            if (numbers.Count > 0 && row.HasHeader(grid, cell))
                should += $"{(should.Length > 0 ? "、" : "")}{row.HeaderOf(grid, cell)}{Sum(numbers)}";
        }
        string report = row.Name.EndsWith("基本支出", StringComparison.Ordinal) ? OfReport() : "";
        Add(grid, row, $"“{row.Label.Shown}”整行空白{(should.Length > 0 ? $"，按下面各项合计为{should}" : report.Length > 0 ? $"，报告写的是{report}" : "")}",
            [.. parts.SelectMany(static part => part.Values).Where(static value => value.IsNumber)], should.Length > 0 || report.Length > 0);
    }

    private static string Sum(List<GridCell> numbers) => Relations.RelationWriter.Print(numbers[0].Quantity!.Value with
    {
        Value = numbers.Sum(static value => value.Quantity!.Value.Value),
        Decimals = numbers.Max(static value => value.Quantity!.Value.Decimals),
    });

    /// <summary>Rows below a subtotal up to the next main row; numbers under an item of theirs would count twice, so that only rows of one level are taken.</summary>
    private static List<DataRow> Parts(List<DataRow> rows, int at)
    {
        var parts = new List<DataRow>();
        for (int i = at + 1; i < rows.Count; i++)
        {
            if (Array.IndexOf(LexiconData.MainDataRows, rows[i].Name) >= 0 || Array.IndexOf(LexiconData.OptionalDataRows, rows[i].Name) >= 0)
                break;
            if (rows[i].IsItem && rows[i].Values.Exists(static value => value.IsNumber))
                parts.Add(rows[i]);
        }
        return parts;
    }

    /// <summary>Basic expenditure as the reports of the package print it, by year.</summary>
    private string OfReport()
    {
        var amounts = new SortedDictionary<int, string>();
        foreach (var report in package.Reports)
            foreach (var fact in report.Document.Facts)
                if (fact.Key is { Concept.Id: "basic-expenditure", Aspect: Aspect.Value, Stage: FactStage.Final or FactStage.Unknown, Period: { Kind: PeriodKind.Year } year } && fact.Key.Members.Count == 0)
                    amounts.TryAdd(year.Start.Year, $"{fact.Source.Print()}{fact.Quantity.Unit.Symbol}");
        return string.Join("、", amounts.Select(static amount => $"{amount.Key}年{amount.Value}"));
    }

    private void Add(TableGrid grid, DataRow row, string what, List<GridCell> others, bool certain)
    {
        says.Add(what);
        Place(grid, row, others);
        this.certain |= certain;
    }

    private void Place(TableGrid grid, DataRow row, List<GridCell> others)
    {
        names.Add(row.Name);
        places.Add(CellPlace.Of(row.Label, grid.Path));
        places.AddRange(others.Select(cell => CellPlace.Of(cell, grid.Path)));
    }
}
