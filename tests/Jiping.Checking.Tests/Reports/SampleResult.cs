using Jiping.Checking.Findings;
using Jiping.Checking.Relations;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Tests.Reports;

/// <summary>Results made by hand, so that reports are tested without readers or rules.</summary>
internal static class SampleResult
{
    public const string Path = "报告.docx";

    public const string Sentence = "其中人员经费比上年增加6.04元，公用经费增加6.04元。";

    /// <summary>One broken relation with its finding: the second 6.04 of the sentence is the doubtful one.</summary>
    public static CheckResult WithFinding()
    {
        var paragraph = new Paragraph { Part = "body", Index = 31, Text = "一、支出情况。" + Sentence };
        var start = paragraph.Text.LastIndexOf("6.04", StringComparison.Ordinal);
        var doubtful = paragraph.Locate(Path, start, 4);
        var relation = new Relation
        {
            Kind = RelationKind.Difference,
            Operands =
            [
                Money("106.24", 106.24m, 2, Cell(3, 2, "106.24")),
                Money("100.2", 100.20m, 2, Cell(3, 3, "100.2"), Cell(3, 3, "0")),
            ],
            Printed = new Operand("6.04", new Quantity(6.04m, MeasureUnit.Yuan, 2), [doubtful], "公用经费"),
            Verdict = Verdict.Broken,
            Expected = 6.0400m,
            Difference = 0m,
            Formula = "106.24 − 100.20 = 6.04",
            Context = Sentence,
            Source = RelationSource.SentenceDifference,
        };
        return Empty() with
        {
            Documents = [new CheckedDocument(Document([paragraph]), new Cover(DocumentKind.Report, "青禾县科协自评报告", "青禾县科协", 2024), 212, 205)],
            Relations = [relation, relation with { Verdict = Verdict.Unknown, Expected = null, Difference = null, Formula = "", Reason = "缺少上年数" }],
            Findings =
            [
                new Finding
                {
                    Id = "9f2c",
                    Rule = "JP999",
                    Severity = Severity.Error,
                    Message = "单位应为万元：106.24 − 100.20 = 6.04",
                    Expected = "6.04万元",
                    Actual = "6.04元",
                    Locations = [doubtful, Cell(3, 2, "106.24")],
                    Suggestion = "把“元”改为“万元”",
                    Relation = 0,
                    Context = Sentence,
                },
            ],
        };
    }

    public static CheckResult Empty() => new()
    {
        Package = "青禾县2024",
        Documents = [new CheckedDocument(Document([]), Cover.Unknown, 0, 0)],
        Findings = [],
        Relations = [],
        Skipped = [new SkippedFile("照片.jpg", "图片，没有文字可查")],
        Failures = [new ReadFailure("坏.docx", "文件不完整")],
    };

    private static Document Document(IReadOnlyList<Block> blocks) => new()
    {
        Path = Path,
        Format = DocumentFormat.Docx,
        Blocks = blocks,
        Skipped = [new SkippedItem("图片", 2, "不识别图中文字")],
    };

    private static Operand Money(string text, decimal value, int decimals, params Location[] locations) =>
        new(text, new Quantity(value, MeasureUnit.TenThousandYuan, decimals), locations, "");

    private static Location Cell(int row, int column, string text) => new(Path, "body", null, 1, 2, row, column, 0, text.Length, text);
}
