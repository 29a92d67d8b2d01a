using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>Where a document names the unit it is about: 单位名称 lines and cells, the title, the line above the date at its end.</summary>
internal static class EntityPlaces
{
    private const int Closing = 12;

    private const int DateLength = 14;

    /// <summary>Shortest name that tells one body from another.</summary>
    private const int ShortestName = 4;

    public static void Find(EvaluatedDocument document, List<Operand> names)
    {
        string path = document.Extracted.Document.Path;
        string? title = document.Extracted.Cover.Title is { } whole ? EntityFinder.SubjectOf(whole) : null;
        bool titled = false;
        foreach (var paragraph in document.Opening)
        {
            if (Labelled(paragraph) is { } value)
                Add(value.Source, value.Name);
            else if (title is not null && !titled && document.Extracted.Cover.Title!.Contains(TextPlace.Squeeze(paragraph.Text), StringComparison.Ordinal))
                titled = Add(paragraph, title);
        }
        if (Sealed(document) is { } seal)
            Add(seal, TextPlace.Squeeze(seal.Text));

        bool Add(Paragraph paragraph, string name)
        {
            if (name.Length < ShortestName || IsPlaceholder(name) || Place(paragraph.Text, name) is not var (start, length))
                return false;
            var operand = paragraph.Words(path, start, length, "单位名称");
            if (!names.Exists(known => known.Locations[0] == operand.Locations[0]))
                names.Add(operand);
            return true;
        }
    }

    /// <summary>The value of a line that is a label of the unit, or of the cell beside it.</summary>
    private static (Paragraph Source, string Name)? Labelled(Paragraph paragraph)
    {
        foreach (string line in paragraph.Text.Split('\n'))
        {
            string text = TextPlace.Squeeze(line);
            if (text.Length is 0 or > 60)
                continue;
            if (LabelValue.Of(new CoverLine(text, line.Trim(), paragraph), LexiconData.CoverEntityLabels) is not { } value)
                continue;
            value = value.Trim('（', '）', '(', ')', '_', '：', ':');
            if (!EntityFinder.IsUnit(value))
                return null;
            return Place(paragraph.Text, value) is not null ? (paragraph, value) : Beside(paragraph.Cell) is { } cell ? (cell, value) : null;
        }
        return null;
    }

    private static Paragraph? Beside(Cell? cell)
    {
        if (cell is null)
            return null;
        foreach (var other in cell.Table.Cells)
            if (other.Row == cell.Row && other.Column >= cell.Column + cell.ColumnSpan)
                foreach (var block in other.Blocks)
                    if (block is Paragraph paragraph && !string.IsNullOrWhiteSpace(paragraph.Text))
                        return paragraph;
        return null;
    }

    /// <summary>The line above the date at the end, where it is a name.</summary>
    private static Paragraph? Sealed(EvaluatedDocument document)
    {
        var blocks = document.Extracted.Document.Blocks;
        var years = new List<PrintedYear>();
        Paragraph? below = null;
        for (int i = blocks.Count - 1, read = 0; i >= 0 && read < Closing; i--)
        {
            if (blocks[i] is not Paragraph { Part: "body" } paragraph || string.IsNullOrWhiteSpace(paragraph.Text))
                continue;
            read++;
            if (below is not null)
                return EntityFinder.IsUnit(TextPlace.Squeeze(paragraph.Text)) ? paragraph : null;
            years.Clear();
            PrintedYear.Find(paragraph.Text, years);
            if (years is [{ IsDate: true }] && TextPlace.Squeeze(paragraph.Text).Length <= DateLength && paragraph.Text.TrimEnd().EndsWith('日'))
                below = paragraph;
        }
        return null;
    }

    private static bool IsPlaceholder(string name) => name.AsSpan().IndexOfAny("×xX*＊_某〇○") >= 0 || name.StartsWith("单位", StringComparison.Ordinal) || name.StartsWith("部门", StringComparison.Ordinal);

    /// <summary>The place of a name in a text that may break it by blanks.</summary>
    private static (int Start, int Length)? Place(string text, string name)
    {
        for (int start = text.IndexOf(name[0], StringComparison.Ordinal); start >= 0; start = start + 1 < text.Length ? text.IndexOf(name[0], start + 1) : -1)
        {
            int at = start, matched = 0;
            while (at < text.Length && matched < name.Length)
            {
                if (text[at] == name[matched])
                    matched++;
                else if (!char.IsWhiteSpace(text[at]))
                    break;
                at++;
            }
            if (matched == name.Length)
                return (start, at - start);
        }
        return null;
    }
}
