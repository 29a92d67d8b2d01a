using Jiping.Checking.Relations;
using Jiping.Checking.Tests.Rules;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Tests.Relations.Consistency;

/// <summary>Packages of invented self-evaluations: reports by their paragraphs, forms by their cells.</summary>
internal static class SelfEvaluation
{
    /// <summary>A report of the district's science association for 2024 with further paragraphs.</summary>
    public static Document Report(params string[] paragraphs) =>
        Of("报告.docx", ["2024年度整体支出绩效自评报告", "单位名称：云溪市松岭区科学技术协会", .. paragraphs]);

    /// <summary>A document by its paragraphs.</summary>
    public static Document Of(string path, params string[] paragraphs) => new()
    {
        Path = path,
        Format = DocumentFormat.Docx,
        Blocks = [.. paragraphs.Select(static (text, index) => new Paragraph { Part = "body", Index = index + 1, Text = text })],
    };

    /// <summary>A scoring form with its title and a table written as lines of cells.</summary>
    public static Document Form(string title, params string[] rows) => new()
    {
        Path = "自评表.docx",
        Format = DocumentFormat.Docx,
        Blocks = [new Paragraph { Part = "body", Index = 1, Text = title }, FormTable.Of(rows)],
    };

    public static CheckResult Check(params Document[] documents) => PackageChecker.Check(new Package { Name = "样例", Documents = documents }, Sentences.Everything);

    /// <summary>The relations of one source, one short line each.</summary>
    public static string Relations(RelationSource source, params Document[] documents) =>
        Sentences.Describe(Check(documents).Relations.Where(relation => relation.Source == source));

    /// <summary>The findings of the consistency rules: “Warning JP205”.</summary>
    public static string Findings(params Document[] documents) =>
        string.Join("; ", Check(documents).Findings.Where(static finding => finding.Rule is "JP204" or "JP205" or "JP206" or "JP207" or "JP208")
            .Select(static finding => $"{finding.Severity} {finding.Rule}"));
}
