using System.Globalization;
using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;

namespace Jiping.Extraction.Tests.Fixtures;

/// <summary>
/// Facts of tables written as text: one line a row, cells parted by |, spans as “合计@c2”, “产出指标@r3”, “标题@r2c4”; ⏎ parts the paragraphs of a cell.
/// A line without | is a paragraph before the table that follows.
/// </summary>
internal static class FactTables
{
    public const string Body = "青禾区科学技术协会";

    public static readonly string[] None = [];

    /// <summary>The facts, each as “row:column value unit concept, what differs from the rest”.</summary>
    public static string[] Of(DocumentKind kind, string text) => [.. Read(kind, text).Facts.Select(Print)];

    /// <summary>The facts of one row.</summary>
    public static string[] OfRow(DocumentKind kind, int row, string text) => [.. Of(kind, text).Where(fact => fact.StartsWith(row.ToString(CultureInfo.InvariantCulture) + ":", StringComparison.Ordinal))];

    /// <summary>The numbers that became no fact, as “row:column reason”.</summary>
    public static string[] Unresolved(DocumentKind kind, string text) => [.. Read(kind, text).Unresolved.Select(static number => $"{Place(number.Source)} {number.Reason}")];

    public static ExtractedDocument Read(DocumentKind kind, string text) => Read(text, new FactContext(kind, Body, 2024));

    public static ExtractedDocument Read(string text, FactContext context) => DocumentExtractor.Extract(
        new Document { Path = "样例.docx", Format = DocumentFormat.Docx, Blocks = Blocks(text) }, Cover.Unknown with { Kind = context.Kind }, context);

    public static string Print(DocumentFact fact)
    {
        var key = fact.Key;
        var text = new List<string>
        {
            $"{Place(fact.Source)} {Sign(fact.Quantity.Comparator)}{fact.Quantity.Value.ToString(CultureInfo.InvariantCulture)}{fact.Quantity.Unit.Symbol} {key.Concept}",
        };
        Add(key.Aspect == Aspect.Value, key.Aspect.ToString());
        Add(key.Period.ToString() == "2024", key.Period.ToString());
        text.Add(key.Stage.ToString());
        Add(key.FundScope == FundScope.All, key.FundScope.ToString());
        Add(key.Entity == Body, key.Entity ?? "unknown body");
        Add(key.Consolidation == Consolidation.AsReported, key.Consolidation.ToString());
        Add(key.Members.Count == 0, key.Members.ToString());
        return string.Join(' ', text);

        void Add(bool usual, string part)
        {
            if (!usual)
                text.Add(part);
        }
    }

    private static string Place(INumberSource source) => source.Locate() is [{ Row: { } row, Column: { } column }] ? $"{row}:{column}" : "?";

    private static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.None => "",
        Comparator.AtLeast => "≥",
        Comparator.AtMost => "≤",
        _ => comparator.ToString(),
    };

    private static List<Block> Blocks(string text)
    {
        var blocks = new List<Block>();
        var rows = new List<string>();
        foreach (string line in text.Split('\n').Select(static line => line.TrimEnd('\r')).Append(""))
        {
            if (line.Contains('|', StringComparison.Ordinal))
            {
                rows.Add(line);
                continue;
            }
            if (rows.Count > 0)
                blocks.Add(Table(rows, blocks.Count + 1));
            rows = [];
            if (line.Trim().Length > 0)
                blocks.Add(Lines.Paragraph(line, blocks.Count + 1));
        }
        return blocks;
    }

    private static Table Table(List<string> rows, int index)
    {
        var cells = new List<Cell>();
        var taken = new HashSet<(int, int)>();
        for (int row = 1; row <= rows.Count; row++)
        {
            int column = 1;
            foreach (string field in rows[row - 1].Split('|'))
            {
                while (taken.Contains((row, column)))
                    column++;
                var (words, height, width) = Spans(field);
                for (int r = row; r < row + height; r++)
                    for (int c = column; c < column + width; c++)
                        taken.Add((r, c));
                cells.Add(new Cell([.. words.Split('⏎').Select(static (part, i) => Lines.Paragraph(part, i + 1))]) { Row = row, Column = column, RowSpan = height, ColumnSpan = width });
                column += width;
            }
        }
        return new Table(cells) { Part = "body", Index = index };
    }

    private static (string Words, int Rows, int Columns) Spans(string field)
    {
        int at = field.LastIndexOf('@');
        if (at < 0)
            return (field, 1, 1);
        string spans = field[(at + 1)..];
        int c = spans.IndexOf('c', StringComparison.Ordinal);
        int rows = spans[0] == 'r' ? Number(c < 0 ? spans[1..] : spans[1..c]) : 1;
        return (field[..at], rows, c < 0 ? 1 : Number(spans[(c + 1)..]));

        static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
    }
}
