using System.Buffers;
using Jiping.Checking.Relations.Consistency;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Passages;

namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>
/// The numbers of headings and items in the running text keep to their levels (JP603). Cells count by themselves and are left out; so are final accounts, whose
/// tables have numbered rows that stand among the paragraphs in many conversions.
/// </summary>
internal static class HeadingOrderFinder
{
    /// <summary>Marks behind which an item of a list within a paragraph begins.</summary>
    private static readonly SearchValues<char> ItemStarts = SearchValues.Create("。；：;:，,\n");

    public static void Find(ExtractedDocument document, HeadingNumbers headings, List<Observation> found)
    {
        if (document.Cover.Kind == DocumentKind.FinalAccount)
            return;
        bool lines = document.Document.Format is DocumentFormat.Text or DocumentFormat.Markdown;
        var notes = new NumberingNotes(found, sure: !lines, complete: headings.AllTyped && !document.Document.Blocks.Any(static block => block is Table));
        var reader = new NumberingReader(notes);
        var afterTable = AfterTables(document.Document);
        var loose = new HashSet<int>();
        bool follows = false;
        foreach (var passage in document.Prose)
        {
            if (passage.First.Part != "body" || IsEntryOfContents(passage.Text))
                continue;
            var number = headings.Of(passage);
            if (number is null)
            {
                if (BeginsPart(passage))
                    reader.Close();
                if (LooseNumber(passage.Text) is { } other)
                    loose.Add(other);
            }
            else
            {
                reader.Take(number, follows && !afterTable.Contains(passage.First), loose.Contains);
                loose.Clear();
            }
            TakeInline(passage.Text, number?.End ?? 0, reader);
            follows = number is not null;
        }
        reader.Close();
        notes.Finish();
    }

    private static void TakeInline(string text, int from, NumberingReader reader)
    {
        for (int at = from; at < text.Length;)
        {
            if ((at > 0 || from > 0) && ItemNumber.At(text, at) is { } item)
                reader.TakeInline(item.Style, item.Value);
            int next = text.AsSpan(at).IndexOfAny(ItemStarts);
            if (next < 0)
                return;
            at += next + 1;
        }
    }

    /// <summary>A number in a form that is none of the styles: 二. 二　基本情况.</summary>
    private static int? LooseNumber(string text) => text.Length > 0 && Numeral.Characters.Contains(text[0]) ? Numeral.At(text, 0)?.Value : null;

    /// <summary>A title, an annex, a heading without a number: numbers begin anew below it.</summary>
    private static bool BeginsPart(Passage passage) =>
        passage.First is { HeadingLevel: not null } or { Centered: true }
        || passage.Text.Length < 40 && (passage.Text.StartsWith("附件", StringComparison.Ordinal) || passage.Text.StartsWith("附表", StringComparison.Ordinal)
            || passage.Text[0] == '第' && passage.Text.AsSpan(0, Math.Min(6, passage.Text.Length)).IndexOfAny('章', '部', '节') > 0);

    /// <summary>一、部门概况……3: an entry of a table of contents.</summary>
    private static bool IsEntryOfContents(string text)
    {
        var line = text.AsSpan().TrimEnd();
        var words = line.TrimEnd("0123456789");
        return line.Length - words.Length is > 0 and < 4
            && (words.EndsWith("\t") || words.EndsWith("…") || words.EndsWith("..") || words.EndsWith("··") || words.EndsWith(". "));
    }

    /// <summary>The paragraphs that stand right below a table: a heading may stand within it.</summary>
    private static HashSet<Paragraph> AfterTables(Document document)
    {
        var after = new HashSet<Paragraph>();
        bool table = false;
        foreach (var block in document.Blocks)
            if (block is Table)
                table = true;
            else if (table && block is Paragraph paragraph && !string.IsNullOrWhiteSpace(paragraph.Text))
            {
                after.Add(paragraph);
                table = false;
            }
        return after;
    }
}
