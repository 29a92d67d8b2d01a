using Jiping.Authoring.Building;
using Jiping.Authoring.Documents;
using Jiping.Authoring.Evaluations;
using Jiping.Authoring.Tests.Building;
using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Schemes;
using Jiping.Extraction;
using Jiping.Extraction.Facts;

namespace Jiping.Authoring.Tests.Documents;

/// <summary>What Jiping writes, Jiping reads back as the same facts: with tags, without them, and from sheets.</summary>
public class ReadBackTests
{
    public static TheoryData<string> WholeSchemes => SamplePackages.WholeSchemes;

    [Theory]
    [MemberData(nameof(WholeSchemes))]
    public void Word_WithAndWithoutTags_GivesTheSameFacts(string scheme)
    {
        var documents = WrittenDocuments.Of(scheme);

        var tagged = WrittenDocuments.Read(documents.Select(static document => (document.FileName + ".docx", PackageBuilder.Docx(document, plain: false, ""))));
        var plain = WrittenDocuments.Read(documents.Select(static document => (document.FileName + ".docx", PackageBuilder.Docx(document, plain: true, ""))));

        Assert.Equal(tagged.Select(Facts), plain.Select(Facts));
    }

    [Theory]
    [MemberData(nameof(WholeSchemes))]
    public void Word_EveryPrintedFigure_IsReadAsTheFactThatItIs(string scheme)
    {
        var documents = WrittenDocuments.Of(scheme);
        var read = WrittenDocuments.Read(documents.Select(static document => (document.FileName + ".docx", PackageBuilder.Docx(document, plain: true, ""))));

        var lost = documents.Zip(read).SelectMany(static pair => Lost(pair.First.FileName, Figures(pair.First), pair.Second)).ToList();

        Assert.True(lost.Count == 0, string.Join('\n', lost));
    }

    [Theory]
    [MemberData(nameof(WholeSchemes))]
    public void Sheets_EveryPrintedFigure_IsReadAsTheFactThatItIs(string scheme)
    {
        var documents = WrittenDocuments.Of(scheme).Where(static document => document.Kind != SchemeDocumentKind.Report).ToList();
        if (documents.Count == 0)
            return;
        var read = WrittenDocuments.Read(documents.Select(static document => (document.FileName + ".xlsx", PackageBuilder.Xlsx(document, ""))));

        var lost = documents.Zip(read).SelectMany(static pair => Lost(pair.First.FileName, Figures(pair.First), pair.Second)).ToList();

        Assert.True(lost.Count == 0, string.Join('\n', lost));
    }

    /// <summary>What a form prints, and of a report all but points: prose gives them in sentences of its own, only the total among them is a fact of the unit.</summary>
    private static IEnumerable<BoundValue> Figures(OfficialDocument document) => WrittenDocuments.Values(document)
        .Where(value => document.Kind != SchemeDocumentKind.Report || value.Quantity.Unit.Dimension != Dimension.Points || value.Key.Concept.Id == "self-score" && value.Key.Members.Count == 0);

    private static string Facts(ExtractedDocument document) => string.Join('\n', document.Facts.Select(static fact => $"{fact.Key} {fact.Quantity.Value} {fact.Quantity.Unit.Symbol} {fact.Quantity.Decimals}"));

    private static IEnumerable<string> Lost(string name, IEnumerable<BoundValue> values, ExtractedDocument read)
    {
        foreach (var value in values)
            if (!read.Facts.Any(fact => Same(value, fact)))
                yield return $"{name}: {value.Key} = {value.Text}; read: {string.Join(" | ", read.Facts.Where(fact => fact.Quantity.Value == value.Quantity.Value).Take(3).Select(static fact => fact.Key.ToString()))}";
    }

    /// <summary>The same number of the same fact; what a part is a share of is said by the sentence around it, which the key does not repeat.</summary>
    private static bool Same(BoundValue value, DocumentFact fact) =>
        fact.Quantity.Value == value.Quantity.Value && fact.Quantity.Decimals == value.Quantity.Decimals
        && fact.Key.Aspect == value.Key.Aspect && fact.Key.Period == value.Key.Period && Stage(value, fact.Key.Stage, value.Key.Stage)
        && (value.Key.Concept.IsOpen || Concept(value, fact)) && fact.Key.Members["project"] == value.Key.Members["project"];

    /// <summary>In the data sheet the money of a project is project expenditure of that name.</summary>
    private static bool Concept(BoundValue value, DocumentFact fact) =>
        fact.Key.Concept == value.Key.Concept || value.Key.Concept.Id == "annual-funds" && value.Key.Members["project"] is not null && fact.Key.Concept.Id == "project-expenditure";

    /// <summary>A score is final or reached, as one reads it; 预算数 is printed of the revised budget where a form does not say which.</summary>
    private static bool Stage(BoundValue value, FactStage read, FactStage written) => read == written || value.Quantity.Unit.Dimension == Dimension.Points || read == FactStage.Budget && written == FactStage.Revised;
}
