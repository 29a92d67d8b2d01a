using System.Text.Json;
using Jiping.Checking.Reports;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction.Covers;

namespace Jiping.Cli.Reading;

/// <summary>The same for programs. Blocks nest as in the document: a table has cells, a cell has blocks.</summary>
internal static class ReadingJson
{
    public static void Write(Package package, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("package", package.Name);
        json.WriteStartArray("documents");
        foreach (var document in package.Documents)
        {
            WriteDocument(document, json);
            json.Flush();
        }

        json.WriteEndArray();
        json.WriteStartArray("skipped");
        foreach (var (path, why) in package.Skipped)
            WritePair(json, path, "why", why);
        json.WriteEndArray();
        json.WriteStartArray("failures");
        foreach (var (path, message) in package.Failures)
            WritePair(json, path, "message", message);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDocument(Document document, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        ContractJson.WriteDocumentHead(json, document, CoverReader.Read(document));
        json.WriteStartArray("blocks");
        foreach (var block in document.Blocks)
            WriteBlock(block, json);
        json.WriteEndArray();
        ContractJson.WriteSkipped(json, document.Skipped);
        json.WriteEndObject();
    }

    private static void WriteBlock(Block block, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("part", block.Part);
        if (block.Page is { } page)
            json.WriteNumber("page", page);
        switch (block)
        {
            case Paragraph paragraph:
                json.WriteNumber("paragraph", paragraph.Index);
                if (paragraph.Number is { } number)
                    json.WriteString("number", number);
                if (paragraph.HeadingLevel is { } level)
                    json.WriteNumber("heading", level);
                json.WriteString("text", paragraph.Text);
                break;
            case Table table:
                json.WriteNumber("table", table.Index);
                json.WriteStartArray("cells");
                foreach (var cell in table.Cells)
                    WriteCell(cell, json);
                json.WriteEndArray();
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteCell(Cell cell, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("row", cell.Row);
        json.WriteNumber("column", cell.Column);
        if (cell.RowSpan > 1)
            json.WriteNumber("rowSpan", cell.RowSpan);
        if (cell.ColumnSpan > 1)
            json.WriteNumber("columnSpan", cell.ColumnSpan);
        if (cell.Hidden)
            json.WriteBoolean("hidden", true);
        if (cell.StoredNumber is { } stored)
            json.WriteString("stored", PrintedNumber.AtLeast(stored, cell.StoredDecimals ?? 0));
        json.WriteStartArray("blocks");
        foreach (var block in cell.Blocks)
            WriteBlock(block, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePair(Utf8JsonWriter json, string path, string name, string text)
    {
        json.WriteStartObject();
        json.WriteString("path", path);
        json.WriteString(name, text);
        json.WriteEndObject();
    }
}
