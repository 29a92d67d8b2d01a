using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Jiping.Authoring.Filling;

/// <summary>填写说明: what was filled where and from what, what was left open and why, and what has no place.</summary>
public static class FillReport
{
    /// <summary>Name of the file beside the filled blanks, without extension.</summary>
    public const string FileName = "填写说明";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <param name="run">What became of the blanks.</param>
    /// <param name="output">Receives the text.</param>
    /// <param name="details">False for the numbers and what is open only, as a console shows them.</param>
    public static void WriteText(FillRun run, TextWriter output, bool details)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        foreach (string failure in run.Failures)
            output.WriteLine($"没有填写：{failure}");
        foreach (var blank in run.Blanks)
        {
            output.WriteLine($"空表：{blank.Source}");
            output.WriteLine($"  填好的：{blank.Name}，填了 {blank.Filled.Count} 处，留空 {blank.Open.Count} 处");
            foreach (string remark in blank.Remarks)
                output.WriteLine($"  注意：{remark}");
            if (details)
                foreach (var place in blank.Filled)
                    output.WriteLine($"  已填　{place.Place}：{OneLine(place.Value)}（{place.From}）");
            foreach (var place in blank.Open.OrderByDescending(static place => place.Required))
                output.WriteLine($"  {(place.Required ? "要补" : "留空")}　{(place.Place.Length > 0 ? place.Place + "：" : "")}{place.Why}");
            output.WriteLine();
        }
        if (run.Unplaced.Count > 0)
        {
            output.WriteLine("空表里没有位置的填报内容：");
            foreach (var item in run.Unplaced.OrderByDescending(static item => item.Required))
                output.WriteLine($"  {(item.Required ? "要核对" : "不影响")}　{item.What}{(item.Value.Length > 0 ? " " + item.Value : "")}");
            output.WriteLine();
        }
        output.WriteLine(run.Blanks.Count == 0 ? "没有填成任何一张表。" : run.IsComplete ? "都填好了。请打开核对后再打印、签字、盖章。" : "还有要补或要核对的，见上面“要补”“要核对”各条。");
    }

    public static void WriteJson(FillRun run, Stream output)
    {
        ArgumentNullException.ThrowIfNull(run);
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteBoolean("complete", run.IsComplete);
        json.WriteStartArray("blanks");
        foreach (var blank in run.Blanks)
        {
            json.WriteStartObject();
            json.WriteString("source", blank.Source);
            json.WriteString("name", blank.Name);
            Strings("remarks", blank.Remarks);
            json.WriteStartArray("filled");
            foreach (var place in blank.Filled)
            {
                json.WriteStartObject();
                json.WriteString("place", place.Place);
                json.WriteString("value", place.Value);
                json.WriteString("from", place.From);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("open");
            foreach (var place in blank.Open)
            {
                json.WriteStartObject();
                json.WriteString("place", place.Place);
                json.WriteString("why", place.Why);
                json.WriteBoolean("required", place.Required);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        Strings("failures", run.Failures);
        json.WriteStartArray("unplaced");
        foreach (var item in run.Unplaced)
        {
            json.WriteStartObject();
            json.WriteString("what", item.What);
            json.WriteString("value", item.Value);
            json.WriteBoolean("required", item.Required);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();

        void Strings(string name, IEnumerable<string> values)
        {
            json.WriteStartArray(name);
            foreach (string value in values)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ") is var line && line.Length > 60 ? line[..60] + "……" : text.ReplaceLineEndings(" ");
}
