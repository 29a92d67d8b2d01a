using System.Diagnostics;
using Jiping.Benchmarks.Documents;
using Jiping.Checking;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction;

namespace Jiping.Benchmarks.Measures;

/// <summary>
/// What each family of rules costs on the measured document, and how that grows where the document is four times as long: the fastest of many runs,
/// which a busy machine disturbs least. The dearest stands first.
/// </summary>
internal static class RuleCosts
{
    private const int Rounds = 300;

    private const int Times = 4;

    public static int Run(TextWriter output)
    {
        var document = DocumentReader.Read(new MemoryStream(MeasuredDocument.Make(), writable: false), "document.docx");
        var once = Measure(document);
        var longer = Measure(Repeated(document));
        double whole = once.Sum();
        output.WriteLine("| rules | µs | share | four times the document costs |");
        output.WriteLine("|---|---:|---:|---:|");
        foreach (var (step, cost, more) in CheckSteps.All.Select((step, i) => (step, once[i], longer[i])).OrderByDescending(static row => row.Item2))
            output.WriteLine($"| {step.Rules} | {cost:0} | {100 * cost / whole:0} % | {more / cost:0.0} × |");
        output.WriteLine($"| all | {whole:0} | 100 % | {longer.Sum() / whole:0.0} × |");
        return 0;
    }

    /// <summary>Microseconds of each step, the fastest of all rounds.</summary>
    private static double[] Measure(Document document)
    {
        var package = new Package { Name = "document", Documents = [document] };
        var extracted = DocumentExtractor.ExtractAll(package.Documents);
        var fastest = new double[CheckSteps.All.Count];
        Array.Fill(fastest, double.MaxValue);
        for (int round = 0; round < Rounds; round++)
        {
            var work = new CheckWork(package, extracted);
            for (int i = 0; i < fastest.Length; i++)
            {
                long start = Stopwatch.GetTimestamp();
                CheckSteps.All[i].Run(work);
                fastest[i] = Math.Min(fastest[i], Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
        }
        return fastest;
    }

    /// <summary>The document several times over, paragraphs and tables numbered on.</summary>
    private static Document Repeated(Document document)
    {
        var blocks = new List<Block>();
        for (int time = 0; time < Times; time++)
            foreach (var block in document.Blocks)
                blocks.Add(block switch
                {
                    Paragraph paragraph => new Paragraph { Part = paragraph.Part, Index = blocks.Count + 1, Text = paragraph.Text, Number = paragraph.Number, HeadingLevel = paragraph.HeadingLevel, Centered = paragraph.Centered },
                    Table table => Copy(table, blocks.Count + 1),
                    _ => block,
                });
        return new Document { Path = document.Path, Format = document.Format, Blocks = blocks };
    }

    private static Table Copy(Table table, int index) => new([.. table.Cells.Select(static cell => new Cell([.. cell.Blocks.OfType<Paragraph>().Select(static paragraph => new Paragraph { Part = paragraph.Part, Index = paragraph.Index, Text = paragraph.Text })])
    {
        Row = cell.Row, Column = cell.Column, RowSpan = cell.RowSpan, ColumnSpan = cell.ColumnSpan, Header = cell.Header,
    })]) { Part = table.Part, Index = index };
}
