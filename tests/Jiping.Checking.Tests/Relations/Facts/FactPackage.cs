using Jiping.Checking.Relations;
using Jiping.Core.Relations;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Tests.Relations.Facts;

/// <summary>A package of a fictitious body, as a test writes it: each document a title and what follows.</summary>
internal static class FactPackage
{
    private const string Body = "云溪县科学技术协会";

    /// <summary>The report of a year.</summary>
    public static Document Report(int year, params string[] paragraphs) =>
        Document($"{year}报告.docx", [$"{Body}{year}年度部门整体支出绩效自评报告", .. paragraphs]);

    public static Document Report(params string[] paragraphs) => Report(2024, paragraphs);

    /// <summary>The data sheet of 2024, with the figures of two years; a row is “label｜last year｜budget｜this year”.</summary>
    public static Document DataSheet(params string[] rows) =>
        Document("基础数据表.docx", ["2024年度部门整体支出绩效评价基础数据表", $"填报单位：{Body}"], Rules.FormTable.Numbered(1, ["经费控制情况（万元）｜2023年决算数｜2024年预算数｜2024年决算数", .. rows]));

    public static Document Document(string path, string[] paragraphs, params Table[] tables) => new()
    {
        Path = path,
        Format = DocumentFormat.Docx,
        Blocks = [.. paragraphs.Select(static (text, i) => (Block)new Paragraph { Part = "body", Index = i + 1, Text = text, Centered = i == 0 }), .. tables],
    };

    public static CheckResult Check(params Document[] documents) => PackageChecker.Check(new Package { Name = "样例", Documents = documents });

    /// <summary>The relations from one source, as “Exact 88.00 36.00 → 124.00”.</summary>
    public static string[] Relations(RelationSource source, params Document[] documents) =>
        [.. Check(documents).Relations.Where(relation => relation.Source == source).Select(Describe)];

    /// <summary>What is found of figures; that the sheet of a test is not filled in to the end is said by others.</summary>
    public static string[] Findings(params Document[] documents) =>
        [.. Check(documents).Findings.Where(static finding => finding.Rule[2] != '5').Select(static finding => $"{finding.Severity} {finding.Rule} {finding.Actual}")];

    private static string Describe(Relation relation) =>
        relation.Verdict == Verdict.Unknown
            ? $"Unknown {Numbers(relation)}"
            : $"{relation.Verdict} {Numbers(relation)}";

    private static string Numbers(Relation relation) => string.Join(' ', relation.Operands.Select(static operand => operand.Text)) + " → " + relation.Printed.Text;
}
