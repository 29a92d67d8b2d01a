// The SDK's root namespace is called like our enum of formats.
extern alias OfficeSdk;

using System.IO.Compression;
using System.Text;
using Jiping.Documents.Annotations;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using OfficeSdk::DocumentFormat.OpenXml.Packaging;
using OfficeSdk::DocumentFormat.OpenXml.Validation;
using Oml = OfficeSdk::DocumentFormat.OpenXml.Math;
using Wml = OfficeSdk::DocumentFormat.OpenXml.Wordprocessing;

namespace Jiping.Documents.Tests.Annotations;

/// <summary>An original and its annotated copy, compared in every way that a copy must hold.</summary>
internal sealed class AnnotatedCopy
{
    private static readonly DateTimeOffset Noon = new(2025, 3, 1, 12, 0, 0, TimeSpan.FromHours(8));

    private readonly byte[] original;
    private readonly byte[] copy;

    private AnnotatedCopy(byte[] original, byte[] copy, Document before, Document after, AnnotationOutcome outcome)
    {
        this.original = original;
        this.copy = copy;
        Before = before;
        After = after;
        Outcome = outcome;
    }

    public Document Before { get; }

    public Document After { get; }

    public AnnotationOutcome Outcome { get; }

    /// <summary>Annotates every place that <paramref name="choose"/> gives, and checks what holds for every copy.</summary>
    public static AnnotatedCopy Of(MemoryStream content, Func<Document, IEnumerable<Location>> choose, string name = "报告.docx", bool validate = true)
    {
        var before = DocumentReader.Read(content, name);
        var annotations = choose(before).Select(static (place, i) => new Annotation([$"【{i + 1}】必改：“{place.Text}”与表中不一致。", "建议：核对后改正。"], place, "某处")).ToList();
        using var output = new MemoryStream();
        var outcome = DocumentAnnotator.Annotate(content, before, annotations, new AnnotationStamp(Noon), output);
        output.Position = 0;
        var made = new AnnotatedCopy(content.ToArray(), output.ToArray(), before, DocumentReader.Read(output, name), outcome);
        made.TextIsKept();
        made.OtherPartsAreKept();
        if (validate)
            made.NoNewFaults();
        return made;
    }

    /// <summary>Places of every occurrence of some words.</summary>
    public static Func<Document, IEnumerable<Location>> Words(params string[] words) => document =>
        from word in words
        from paragraph in document.AllParagraphs()
        let at = paragraph.Text.IndexOf(word, StringComparison.Ordinal)
        where at >= 0
        select paragraph.Locate(document.Path, at, word.Length);

    /// <summary>A part of the copy.</summary>
    public string Part(string name) => PartOf(copy, name);

    public string OriginalPart(string name) => PartOf(original, name);

    public bool HasPart(string name)
    {
        using var zip = new ZipArchive(new MemoryStream(copy));
        return zip.GetEntry(name) is not null;
    }

    /// <summary>The words of the body that each comment covers, by comment id, as a program of others reads them.</summary>
    public Dictionary<string, string> Covered()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(copy), false);
        var covered = new Dictionary<string, string>();
        var open = new List<string>();
        foreach (var element in document.MainDocumentPart!.Document.Descendants())
            switch (element)
            {
                case Wml.CommentRangeStart start:
                    open.Add(start.Id!);
                    covered[start.Id!] = "";
                    break;
                case Wml.CommentRangeEnd end:
                    Assert.Contains(end.Id!.Value, open);
                    open.Remove(end.Id!);
                    break;
                case Wml.Text or Oml.Text or Wml.TabChar:
                    foreach (var id in open)
                        covered[id] += element is Wml.TabChar ? "\t" : element.InnerText;
                    break;
            }
        Assert.Empty(open);
        return covered;
    }

    private void TextIsKept() => Assert.Equal(Texts(Before), Texts(After));

    private static IEnumerable<string> Texts(Document document) =>
        document.AllParagraphs().Select(static p => $"{p.Part}|{p.Cell?.Table.Index}|{p.Cell?.Row}|{p.Cell?.Column}|{p.Index}|{p.Number}|{p.HeadingLevel}|{p.Text}");

    /// <summary>Entries stand in the same order, and those that a comment does not concern have the very same packed bytes.</summary>
    private void OtherPartsAreKept()
    {
        using var before = new ZipArchive(new MemoryStream(original));
        using var after = new ZipArchive(new MemoryStream(copy));
        Assert.Equal(before.Entries.Select(static e => e.FullName), after.Entries.Take(before.Entries.Count).Select(static e => e.FullName));
        foreach (var entry in before.Entries)
            if (!Concerned(entry.FullName))
                Assert.Equal(Unpacked(entry), Unpacked(after.GetEntry(entry.FullName)!));
        foreach (var entry in before.Entries)
            if (!Concerned(entry.FullName))
                Assert.Equal((entry.Crc32, entry.CompressedLength), (after.GetEntry(entry.FullName)!.Crc32, after.GetEntry(entry.FullName)!.CompressedLength));
    }

    private static bool Concerned(string name) =>
        name is "[Content_Types].xml" or "word/document.xml"
        || name.EndsWith(".rels", StringComparison.Ordinal)
        || name.Contains("comments", StringComparison.Ordinal)
        || name.StartsWith("xl/worksheets/", StringComparison.Ordinal)
        || name.Contains("vmlDrawing", StringComparison.Ordinal);

    private void NoNewFaults()
    {
        var known = Faults(original);
        Assert.Empty(Faults(copy).Except(known));
    }

    /// <summary>Faults by description and number: their places move with what is inserted.</summary>
    private static List<string> Faults(byte[] file)
    {
        OpenXmlPackage Open() => new ZipArchive(new MemoryStream(file)).GetEntry("word/document.xml") is null
            ? SpreadsheetDocument.Open(new MemoryStream(file), false)
            : WordprocessingDocument.Open(new MemoryStream(file), false);
        using var package = Open();
        return [.. new OpenXmlValidator().Validate(package).Select(static e => $"{e.Description} {e.Part?.Uri}").GroupBy(static e => e).SelectMany(static g => g.Select((e, i) => $"{e} {i}"))];
    }

    private static byte[] Unpacked(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string PartOf(byte[] file, string name)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return Encoding.UTF8.GetString(Unpacked(zip.GetEntry(name) ?? throw new InvalidOperationException($"{name} is missing.")));
    }
}
