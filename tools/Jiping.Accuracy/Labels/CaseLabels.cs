using System.Text.Json;
using System.Text.RegularExpressions;
using Jiping.Accuracy.Places;

namespace Jiping.Accuracy.Labels;

/// <summary>Reads <c>labels/relations.json</c>: the labelled relations of the self-evaluation packages.</summary>
internal static partial class CaseLabels
{
    public static IReadOnlyList<Label> Read(string path)
    {
        using var stream = File.OpenRead(path);
        using var json = JsonDocument.Parse(stream);
        return [.. json.RootElement.EnumerateArray().Select(Read)];
    }

    private static Label Read(JsonElement element)
    {
        var kind = Text(element, "kind").Replace('_', '-');
        return new Label(
            Text(element, "id"),
            Text(element, "case"),
            kind,
            Verdict(Text(element, "verdict")),
            [.. element.GetProperty("operands").EnumerateArray().Select(Number)])
        {
            Verdict = Text(element, "verdict"),
            Severity = Text(element, "severity"),
            Expected = Text(element, "expected"),
            Unprinted = Text(element, "note").Contains("no printed result", StringComparison.Ordinal),
        };
    }

    private static LabelNumber Number(JsonElement element)
    {
        var text = Squeezed.Squeeze(Text(element, "text"));
        var line = LinePattern().Match(Text(element, "where"));
        var values = new List<decimal>();
        if (NumberText.Magnitude(Text(element, "value")) is { } value)
        {
            values.Add(value);
            // “≧2万人次” is labelled 20000 although 2 is printed; a text with one number has no other reading.
            if (NumberText.All(text).ToArray() is [var printed] && printed != value)
                values.Add(printed);
        }
        return new LabelNumber(text, values, line.Success ? int.Parse(line.Groups[1].ValueSpan, provider: null) : 0);
    }

    private static Truth Verdict(string verdict) => verdict switch
    {
        "holds" => Truth.Holds,
        "rounding_level" => Truth.Rounding,
        "true_error" => Truth.Error,
        _ => Truth.Open,
    };

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    [GeneratedRegex(@"line (\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex LinePattern();
}
