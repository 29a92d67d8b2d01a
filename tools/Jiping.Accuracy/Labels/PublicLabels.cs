using System.Text.Json;
using Jiping.Accuracy.Places;

namespace Jiping.Accuracy.Labels;

/// <summary>Reads <c>labels/public.jsonl</c>: the labelled relations of published documents.</summary>
internal static class PublicLabels
{
    public static IReadOnlyList<Label> Read(string path) =>
        [.. File.ReadLines(path).Select(static (line, index) => (line, index)).Where(static x => x.line.Length > 0).Select(static x => Read(x.line, x.index + 1))];

    private static Label Read(string line, int number)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        var file = root.GetProperty("file").GetString()!;
        var numbers = root.GetProperty("operands").EnumerateArray().Append(root.GetProperty("printed")).Select(Number);
        return new Label(
            $"P-{number:000}",
            file,
            root.GetProperty("kind").GetString()!.Replace('_', '-'),
            root.GetProperty("holds").GetBoolean() ? Truth.Holds : Truth.Error,
            [.. numbers])
        {
            Expected = root.GetProperty("expected").GetString() ?? "",
            Soft = root.GetProperty("soft").GetBoolean(),
        };
    }

    private static LabelNumber Number(JsonElement element)
    {
        var text = Squeezed.Squeeze(element.GetProperty("text").GetString()!);
        var value = NumberText.Magnitude(element.GetProperty("value").GetString());
        return new LabelNumber(text, value is { } known ? [known] : [], element.GetProperty("at").GetInt32());
    }
}
