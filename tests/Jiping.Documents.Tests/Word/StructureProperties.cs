using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Jiping.Documents.Tests.Fixtures;

namespace Jiping.Documents.Tests.Word;

/// <summary>Well-formed XML in which the elements of Word stand where they never should: it is read, and what comes out is consistent.</summary>
public sealed class StructureProperties
{
    private static readonly string[] Elements =
    [
        "w:p", "w:r", "w:t", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:sdtContent", "w:ins", "w:del", "w:pPr", "w:rPr", "w:trPr", "w:tcPr", "w:vMerge", "w:hMerge", "w:vanish",
        "w:txbxContent", "mc:AlternateContent", "mc:Choice", "mc:Fallback", "w:sectPr", "w:fldChar", "w:tab", "w:hidden", "w:numPr", "w:footnote", "m:t", "m:den", "w:object", "w:sym",
    ];

    /// <summary>Contents of a body in which nothing is where it belongs.</summary>
    internal static readonly Gen<string> Trees =
        from steps in Gen.Choose(0, Elements.Length * 2).ArrayOf(120)
        select Write(steps);

    /// <summary>Small numbers open an element, large ones close the last one.</summary>
    private static string Write(int[] steps)
    {
        var xml = new StringBuilder();
        var open = new Stack<string>();
        foreach (var step in steps)
        {
            if (step < Elements.Length)
            {
                open.Push(Elements[step]);
                xml.Append('<').Append(Elements[step]).Append('>');
            }
            else if (open.Count > 0)
            {
                xml.Append("字</").Append(open.Pop()).Append('>');
            }
        }
        while (open.Count > 0)
            xml.Append("</").Append(open.Pop()).Append('>');
        return xml.ToString();
    }

    [Fact]
    public void Elements_AnyOrder_AreReadConsistently() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Trees.ToArbitrary(), static body =>
        {
            var document = new DocxFixture(body).Read();
            return document.AllParagraphs().Where(p => p.Cell is null).GroupBy(p => p.Part).All(g => g.Select(p => p.Index).SequenceEqual(Enumerable.Range(1, g.Count())))
                && document.AllTables().GroupBy(t => t.Part).All(g => g.Select(t => t.Index).Distinct().Count() == g.Count())
                && document.AllParagraphs().All(p => p.Cell is null || p.Cell.Table.Part == p.Part);
        }));
}
