using Jiping.Documents.Model;
using Jiping.Extraction.Facts;
using Jiping.Extraction.Quantities;

namespace Jiping.Extraction.Tables;

/// <summary>The only number of a paragraph within a cell's words (其中：基本支出：12.50) as the source of a fact.</summary>
internal sealed class CellWordNumber(string path, Paragraph paragraph, NumberMention number) : INumberSource
{
    public NumberMention Number => number;

    /// <summary>The words before the number.</summary>
    public string Before => paragraph.Text[..number.Start];

    /// <summary>The words behind the number and its unit.</summary>
    public string After => paragraph.Text[number.End..];

    public string Print() => number.Print(paragraph.Text);

    public IReadOnlyList<Location> Locate() => [paragraph.Locate(path, number.Start, number.Length)];

    public string Context() => paragraph.Text.Trim();
}
