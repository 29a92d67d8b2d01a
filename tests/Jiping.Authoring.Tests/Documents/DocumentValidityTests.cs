using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Jiping.Authoring.Building;
using Jiping.Authoring.Documents;
using Jiping.Authoring.Tests.Building;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Tests.Documents;

/// <summary>The files are what their formats demand.</summary>
public class DocumentValidityTests
{
    public static TheoryData<string> WholeSchemes => SamplePackages.WholeSchemes;

    [Theory]
    [MemberData(nameof(WholeSchemes))]
    public void Word_IsValid(string scheme)
    {
        foreach (var document in WrittenDocuments.Of(scheme))
            foreach (bool plain in (bool[])[false, true])
            {
                using var package = WordprocessingDocument.Open(new MemoryStream(PackageBuilder.Docx(document, plain, "青禾县科学技术协会")), isEditable: false);
                Valid(package, document.FileName);
                Assert.Equal(plain, !package.MainDocumentPart!.CustomXmlParts.Any());
            }
    }

    [Theory]
    [MemberData(nameof(WholeSchemes))]
    public void Sheet_IsValid(string scheme)
    {
        foreach (var document in WrittenDocuments.Of(scheme).Where(static document => document.Kind != SchemeDocumentKind.Report))
        {
            using var package = SpreadsheetDocument.Open(new MemoryStream(PackageBuilder.Xlsx(document, "青禾县科学技术协会")), isEditable: false);
            Valid(package, document.FileName);
        }
    }

    [Fact]
    public void Word_TagsAreShortAndMapped()
    {
        var document = WrittenDocuments.Of("hunan-whole")[0];
        using var package = WordprocessingDocument.Open(new MemoryStream(PackageBuilder.Docx(document, plain: false, "")), isEditable: false);
        var tags = package.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Tag>().Select(static tag => tag.Val!.Value!).ToList();
        using var map = new StreamReader(package.MainDocumentPart.CustomXmlParts.Single().GetStream());
        string facts = map.ReadToEnd();

        Assert.NotEmpty(tags);
        Assert.All(tags, tag => Assert.StartsWith("jp:", tag, StringComparison.Ordinal));
        Assert.All(tags, tag => Assert.True(tag.Length <= 64));
        Assert.All(tags, tag => Assert.Contains($"id=\"{tag}\"", facts, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(WholeSchemes))]
    public void Table_EveryRowCoversTheGrid(string scheme)
    {
        foreach (var table in WrittenDocuments.Of(scheme).SelectMany(static document => document.Blocks.OfType<TableBlock>()))
            Assert.All(table.Rows, row => Assert.Equal(Enumerable.Range(0, table.Columns.Count), row.OrderBy(static cell => cell.Column).SelectMany(static cell => Enumerable.Range(cell.Column, cell.Span))));
    }

    private static void Valid(OpenXmlPackage package, string name)
    {
        var errors = new OpenXmlValidator(FileFormatVersions.Office2016).Validate(package).ToList();
        Assert.True(errors.Count == 0, name + "\n" + string.Join('\n', errors.Take(10).Select(static error => $"{error.Path?.XPath} {error.Description}")));
    }
}
