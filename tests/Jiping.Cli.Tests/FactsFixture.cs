using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;

namespace Jiping.Cli.Tests;

/// <summary>A document of one sentence whose facts are given, so that what is shown does not depend on what is recognized.</summary>
internal sealed class FactsFixture
{
    public const string Sentence = "2024年公用经费决算36.70万元，较上年减少23.52万元，发放科普资料2000份，另有5。";

    private static readonly FactKey Whole = new()
    {
        Concept = FactConcept.Of("operating-expenditure"),
        Aspect = Aspect.Value,
        Entity = "青禾县科学技术协会",
        Consolidation = Consolidation.AsReported,
        Period = FactPeriod.Year(2024),
        Stage = FactStage.Final,
        FundScope = FundScope.All,
    };

    private readonly Paragraph paragraph = new() { Part = "body", Index = 1, Text = Sentence };
    private readonly Dictionary<string, Source> sources = [];
    private readonly List<DocumentFact> facts = [];
    private readonly List<UnresolvedNumber> unresolved = [];

    /// <summary>Three facts of two complete numbers and one partial, and a number without a unit.</summary>
    public static FactsFixture Typical() => new FactsFixture()
        .Add("36.70", MeasureUnit.TenThousandYuan, Whole, "公用经费决算", FactParts.Concept | FactParts.Period | FactParts.Stage)
        .Add("36.70", MeasureUnit.TenThousandYuan, Whole with { Concept = FactConcept.Of("agency-operating-costs") }, "公用经费决算", FactParts.Period)
        .Add("23.52", MeasureUnit.TenThousandYuan, Whole with { Aspect = Aspect.Change }, "", FactParts.Aspect, sign: -1)
        .Add("2000", new MeasureUnit("份", Dimension.Count, "份", 1m), Whole with { Concept = FactConcept.Open("发放", "科普资料"), Entity = null, Stage = FactStage.Unknown }, "发放科普资料", FactParts.Concept)
        .Without("5", UnresolvedReason.NoUnit);

    public FactsFixture Add(string number, MeasureUnit unit, FactKey key, string label, FactParts stated, int sign = 1)
    {
        facts.Add(new DocumentFact(key, Quantity(number, unit, sign), SourceOf(number), label) { Stated = stated });
        return this;
    }

    public FactsFixture Without(string number, UnresolvedReason reason)
    {
        unresolved.Add(new UnresolvedNumber(SourceOf(number), Quantity(number, MeasureUnit.None, 1), reason));
        return this;
    }

    public Package Package => new() { Name = "青禾", Documents = [Document] };

    public ExtractedDocument Extracted => new()
    {
        Document = Document,
        Cover = new Cover(DocumentKind.Report, "青禾县科学技术协会自评报告", "青禾县科学技术协会", 2024),
        NumbersFound = 5,
        NumbersRead = 4,
        Facts = facts,
        Unresolved = unresolved,
    };

    private Document Document => new() { Path = "报告.txt", Format = Jiping.Documents.Model.DocumentFormat.Docx, Blocks = [paragraph] };

    /// <summary>The facts of one number have one source.</summary>
    private Source SourceOf(string number) => sources.TryGetValue(number, out var source) ? source : sources[number] = new Source(paragraph, number);

    private static Quantity Quantity(string number, MeasureUnit unit, int sign) =>
        new(sign * decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), unit, number.Contains('.') ? 2 : 0);

    private sealed class Source(Paragraph paragraph, string number) : INumberSource
    {
        public string Print() => number;

        public IReadOnlyList<Location> Locate() =>
            [paragraph.Locate("报告.txt", paragraph.Text.LastIndexOf(number, StringComparison.Ordinal), number.Length)];

        public string Context() => paragraph.Text;
    }
}
