using System.Text;
using Jiping.Checking.Reports;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Facts;

namespace Jiping.Authoring.Imports;

/// <summary>What became of something that was read.</summary>
public enum ImportMatter
{
    /// <summary>Two values for one thing: neither was placed.</summary>
    Conflict,

    /// <summary>There is no place for it, or its place is not certain.</summary>
    Unplaced,

    /// <summary>Placed, and a person should look.</summary>
    Look,
}

/// <summary>A line of 导入说明.txt.</summary>
/// <param name="Matter">What became of it.</param>
/// <param name="Where">Document and place, in words; empty for the whole.</param>
/// <param name="Message">What it is and why, in Chinese.</param>
public sealed record ImportNote(ImportMatter Matter, string Where, string Message)
{
    public override string ToString() => Where.Length == 0 ? Message : $"{Where}：{Message}";
}

/// <summary>Collects the notes of one import.</summary>
internal sealed class ImportNotes
{
    private const int MostNotes = 2000;

    private readonly List<ImportNote> notes = [];
    private int left;

    public IReadOnlyList<ImportNote> All => left == 0 ? notes : [.. notes, new ImportNote(ImportMatter.Unplaced, "", $"另有 {left} 条没有列出")];

    public void Add(ImportMatter matter, string where, string message)
    {
        if (notes.Count < MostNotes)
            notes.Add(new ImportNote(matter, where, message));
        else
            left++;
    }

    /// <summary>The place of a number in words.</summary>
    public static string Where(ExtractedDocument document, INumberSource source) => source.Locate() is [var place, ..] ? Where(document, place) : document.Document.Path;

    public static string Where(ExtractedDocument document, Location place) => $"{document.Document.Path} {Place.Of(place, document.Document.Format)}";
}

/// <summary>导入说明.txt: what was placed, and everything that was not.</summary>
internal static class ImportReport
{
    public static string Text(IReadOnlyList<string> placed, IReadOnlyList<ImportNote> notes)
    {
        var text = new StringBuilder("导入说明\n\n一、已放入\n");
        foreach (string line in placed)
            text.Append("  ").Append(line).Append('\n');
        Part(text, "二、互相矛盾，没有放入（请核对后填写）", notes, ImportMatter.Conflict);
        Part(text, "三、没有放入", notes, ImportMatter.Unplaced);
        Part(text, "四、已放入，请核对", notes, ImportMatter.Look);
        return text.ToString();
    }

    private static void Part(StringBuilder text, string title, IReadOnlyList<ImportNote> notes, ImportMatter matter)
    {
        var part = notes.Where(note => note.Matter == matter).ToList();
        text.Append('\n').Append(title).Append(part.Count > 0 ? $"：{part.Count} 条\n" : "：无\n");
        foreach (var note in part)
            text.Append("  ").Append(note).Append('\n');
    }
}
