using System.Globalization;
using System.Text;
using Jiping.Checking.Relations;
using Jiping.Checking.Rules;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Tests.Relations;

/// <summary>Checks one paragraph of text as if it stood in a document, and writes relations and findings in one short line each.</summary>
internal static class Sentences
{
    /// <summary>A reader who is shown what any profile shows.</summary>
    public static CheckSettings Everything { get; } = new() { Profile = new("all", "全部", Audiences.All) };

    public static CheckResult Check(params string[] paragraphs) => Check(paragraphs.Select(static (text, index) =>
        (Block)new Paragraph { Part = "body", Index = index + 1, Text = text }));

    public static CheckResult Check(IEnumerable<Block> blocks) => PackageChecker.Check(new Package
    {
        Name = "样例",
        Documents = [new Document { Path = "样例.docx", Format = DocumentFormat.Docx, Blocks = [.. blocks] }],
    }, Everything);

    /// <summary>“Exact Sum 88.18 36.70 → 124.88”, in the order found.</summary>
    public static string Relations(string text) => Describe(Check(text).Relations);

    public static string Describe(IEnumerable<Relation> relations)
    {
        var lines = new StringBuilder();
        foreach (var relation in relations)
        {
            if (lines.Length > 0)
                lines.Append("; ");
            lines.Append(CultureInfo.InvariantCulture, $"{relation.Verdict} {relation.Kind}");
            foreach (var operand in relation.Operands)
                lines.Append(' ').Append(operand.Text);
            lines.Append(" → ").Append(relation.Printed.Text);
        }
        return lines.ToString();
    }

    /// <summary>“Error JP101”, gravest first.</summary>
    public static string Findings(params string[] paragraphs) =>
        string.Join("; ", Check(paragraphs).Findings.Select(static finding => $"{finding.Severity} {finding.Rule}"));
}
