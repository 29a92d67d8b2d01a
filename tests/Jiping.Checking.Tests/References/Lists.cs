using Jiping.Checking.References;
using Jiping.Checking.Tests.Rules;
using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;

namespace Jiping.Checking.Tests.References;

/// <summary>Small lists and packages, written as lines (see <see cref="FormTable"/>).</summary>
internal static class Lists
{
    public const string Unit = "青禾区科学技术协会";

    /// <summary>A workbook of one sheet.</summary>
    public static Document Sheet(string path, string sheet, params string[] lines) => Book(path, (sheet, lines));

    public static Document Book(string path, params (string Sheet, string[] Lines)[] sheets) => new()
    {
        Path = path, Format = DocumentFormat.Xlsx, Blocks = [.. sheets.Select(static (sheet, i) => FormTable.In(sheet.Sheet, i + 1, sheet.Lines))],
    };

    public static ReferenceBook Reference(params string[] lines) => Reference(Sheet("底册.xlsx", "底册", lines));

    public static ReferenceBook Reference(params Document[] books) => ReferenceBook.Of(DocumentExtractor.ExtractAll(books));

    public static Roster Roster(params string[] lines) => Checking.References.Roster.Of(DocumentExtractor.ExtractAll([Sheet("名单.xlsx", "名单", lines)])[0]);

    /// <summary>A document with a title, lines and tables.</summary>
    public static Document Document(string path, string title, params Block[] blocks) => new()
    {
        Path = path,
        Format = DocumentFormat.Docx,
        Blocks =
        [
            new Paragraph { Part = "body", Index = 1, Text = title, Centered = true },
            new Paragraph { Part = "body", Index = 2, Text = $"单位名称：{Unit}" },
            .. blocks,
        ],
    };

    /// <summary>The scoring form of the whole department for 2024.</summary>
    public static Document Form(params string[] rows) => Document(
        "自评表.docx", "2024年度部门整体支出绩效自评表", FormTable.Of(["一级指标｜三级指标｜年度指标值｜实际完成值｜分值｜得分", .. rows]));

    public static Document ProjectForm(string project) => Document(
        $"{project}.docx", "2024年度项目支出绩效自评表",
        FormTable.Of($"项目名称｜{project}｜＜｜＜｜＜｜＜", "一级指标｜三级指标｜年度指标值｜实际完成值｜分值｜得分", "产出指标｜培训人次｜≥100人次｜120人次｜10｜10"));

    public static Package Package(params Document[] documents) => new() { Name = "材料", Documents = documents };

    public static CheckResult Check(ReferenceBook book, params Document[] documents) =>
        PackageChecker.Check(Package(documents), new CheckSettings { Reference = book });

    public static CheckResult Check(Roster roster, params Document[] documents) =>
        PackageChecker.Check(Package(documents), new CheckSettings { Roster = roster });

    /// <summary>A document about which only its cover and its facts are known.</summary>
    public static ExtractedDocument Stating(params DocumentFact[] facts) => new()
    {
        Document = new Document { Path = "自评表.docx", Format = DocumentFormat.Docx, Blocks = [] },
        Cover = new Cover(DocumentKind.ScoringForm, "2024年度部门整体支出绩效自评表", Unit, 2024),
        NumbersFound = facts.Length,
        NumbersRead = facts.Length,
        Facts = facts,
        Unresolved = [],
    };

    /// <summary>年度资金总额 in 万元 for 2024, as a cell of a form states it.</summary>
    public static DocumentFact Funds(FactStage stage, string printed, string concept = "annual-funds", string? project = null)
    {
        decimal value = decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture);
        int point = printed.IndexOf('.', StringComparison.Ordinal);
        var key = new FactKey
        {
            Concept = FactConcept.Of(concept), Aspect = Aspect.Value, Entity = Unit, Consolidation = Consolidation.AsReported,
            Period = FactPeriod.Year(2024), Stage = stage, FundScope = FundScope.All,
            Members = project is null ? FactMembers.None : FactMembers.None.With("project", project),
        };
        return new DocumentFact(key, new Quantity(value, MeasureUnit.TenThousandYuan, point < 0 ? 0 : printed.Length - point - 1), new Cell(printed), "年度资金总额") { Stated = FactParts.Concept | FactParts.Stage };
    }

    /// <summary>A cell of a form.</summary>
    internal sealed record Cell(string Text) : INumberSource
    {
        public string Print() => Text;

        public IReadOnlyList<Location> Locate() => [new("自评表.docx", "body", null, 1, 1, 3, 4, 0, Text.Length, Text)];

        public string Context() => $"年度资金总额｜{Text}";
    }
}
