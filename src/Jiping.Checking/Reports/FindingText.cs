using Jiping.Checking.Findings;
using Jiping.Checking.Rules;
using Jiping.Documents.Model;

namespace Jiping.Checking.Reports;

/// <summary>Writes one finding for people: what, where, the sentence with a caret, why, what to do, and its id for accepted.yaml.</summary>
internal sealed class FindingText(CheckResult result, TextWriter output, TextLayout layout)
{
    /// <summary>Places of a finding that are listed; the rest are counted.</summary>
    private const int PlacesShown = 6;

    private readonly TextPaint paint = new(layout.Colour);

    public void Write(Finding finding, Document? document)
    {
        var title = RuleCatalog.Find(finding.Rule)?.Title;
        output.WriteLine($"  {paint.Severity(finding.Severity)} {finding.Rule} {title}{(finding.Accepted is null ? "" : "（已接受）")}{SinceText.Tag(result, finding.Id)}".TrimEnd());
        if (finding.Locations.Count > 0)
        {
            var first = finding.Locations[0];
            output.WriteLine($"    {PlaceOf(first, document)}：");
            WriteContext(finding, first, document);
        }

        WriteField("说明", finding.Message);
        if (finding.Actual is not null && finding.Expected is not null && !finding.Message.Contains(finding.Actual, StringComparison.Ordinal))
            WriteField("对照", $"印作 {finding.Actual}，应为 {finding.Expected}");
        if (finding.Relation is { } index && result.Relations[index].Formula is { Length: > 0 } formula
            && !finding.Message.Contains(formula, StringComparison.Ordinal))
            WriteField("算式", formula);
        WriteField("建议", finding.Suggestion);
        WriteOtherPlaces(finding, document);
        WriteField("编号", finding.Id);
        if (finding.Accepted is { } accepted)
            WriteField("已接受", $"{accepted.By}，{accepted.On}：{accepted.Reason}");
        output.WriteLine();
    }

    private void WriteContext(Finding finding, Location place, Document? document)
    {
        if (finding.Context.Length == 0)
            return;
        const string Bar = "      │ ";
        var excerpt = Excerpt.Of(finding.Context, ContextSpan.Find(finding.Context, place, document), layout.Width - DisplayWidth.Of(Bar));
        output.WriteLine(Bar + excerpt.Text);
        if (excerpt.Carets.Length > 0)
            output.WriteLine(Bar + paint.Mark(finding.Severity, excerpt.Carets));
    }

    private void WriteOtherPlaces(Finding finding, Document? document)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var places = new List<string>();
        foreach (var location in finding.Locations.Skip(1))
        {
            var place = $"{PlaceOf(location, document)}“{location.Text}”";
            if (seen.Add(place))
                places.Add(place);
        }

        if (places.Count == 0)
            return;
        var rest = places.Count > PlacesShown ? $" 等 {places.Count} 处" : "";
        WriteField("涉及", string.Join('、', places.Take(PlacesShown)) + rest);
    }

    /// <summary>Where something stands, seen from a document.</summary>
    public string PlaceOf(Location location, Document? document)
    {
        if (document is not null && location.Path == document.Path)
            return Place.Of(location, document.Format);
        var other = result.Documents.FirstOrDefault(d => d.Document.Path == location.Path);
        var place = Place.Of(location, other?.Document.Format ?? BureauText.FormatOf(location.Path));
        return $"{location.Path} {place}";
    }

    private void WriteField(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            output.WriteLine($"      {name}：{text.ReplaceLineEndings(" ")}");
    }
}
