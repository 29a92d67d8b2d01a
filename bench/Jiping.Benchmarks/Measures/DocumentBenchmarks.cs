using System.IO.Compression;
using System.Xml;
using BenchmarkDotNet.Attributes;
using Jiping.Benchmarks.Documents;
using Jiping.Checking;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Quantities;

namespace Jiping.Benchmarks.Measures;

/// <summary>One document, warm: each step beside the bare floor of any reader of such files.</summary>
[MemoryDiagnoser]
[MinColumn]
public class DocumentBenchmarks
{
    private const string Name = "document.docx";

    private readonly byte[] content = MeasuredDocument.Make();
    private readonly List<NumberMention> numbers = [];
    private Document document = null!;
    private Package package = null!;

    [GlobalSetup]
    public void Read()
    {
        document = Reading();
        package = new Package { Name = Name, Documents = [document] };
    }

    /// <summary>Unpack and one pass over the main part: nobody reads such a file for less.</summary>
    [Benchmark(Baseline = true)]
    public int Floor()
    {
        using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
        using var part = archive.GetEntry("word/document.xml")!.Open();
        using var reader = XmlReader.Create(part);
        var texts = 0;
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Text)
                texts++;
        return texts;
    }

    [Benchmark]
    public Document Reading() => DocumentReader.Read(new MemoryStream(content, writable: false), Name);

    /// <summary>Passages and numbers of the document as read.</summary>
    [Benchmark]
    public int Recognizing()
    {
        var passages = new List<Passage>(PassageReader.ReadProse(document));
        foreach (var table in document.AllTables())
            foreach (var cell in table.Cells)
                foreach (var block in cell.Blocks)
                    if (block is Paragraph paragraph)
                        PassageReader.ReadOne(Name, paragraph, passages);
        var found = 0;
        foreach (var passage in passages)
            found += Recognize(passage);
        return found;
    }

    /// <summary>Cover, statements, tables and facts, recognizing included, of the document as read.</summary>
    [Benchmark]
    public IReadOnlyList<ExtractedDocument> Extracting() => DocumentExtractor.ExtractAll(package.Documents);

    /// <summary>Relations and rules, extracting included, of the document as read.</summary>
    [Benchmark]
    public CheckResult Checking() => PackageChecker.Check(package);

    /// <summary>From bytes to findings: what the budget is about.</summary>
    [Benchmark]
    public CheckResult Whole() => PackageChecker.Check(new Package { Name = Name, Documents = [Reading()] });

    private int Recognize(Passage passage)
    {
        numbers.Clear();
        QuantityRecognizer.Recognize(passage.Text, numbers);
        return numbers.Count;
    }
}
