using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using FsCheck;
using FsCheck.Fluent;
using Jiping.Authoring.Workbooks;

namespace Jiping.Authoring.Tests.Workbooks;

/// <summary>A package comes back from its workbook and texts as it went in, also when another program saved them in between.</summary>
public sealed class WorkbookRoundTripTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("jiping-workbook-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void Package_ComesBackAsItWas()
    {
        int number = 0;
        Prop.ForAll(PackageGenerator.Loaded.ToArbitrary(), package =>
        {
            string path = Path.Combine(root.FullName, $"{++number}.xlsx");
            WorkbookForm.Save(package, path);
            Assert.Equal(PackageEquality.Describe(package), PackageEquality.Describe(WorkbookForm.Load(path)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Fact]
    public void Package_ComesBack_AfterLibreOfficeSavedIt()
    {
        string written = Path.Combine(root.FullName, "写"), saved = Path.Combine(root.FullName, "存");
        Directory.CreateDirectory(written);
        var packages = PackageGenerator.Loaded.Sample(6, 20);
        for (int i = 0; i < packages.Length; i++)
            WorkbookForm.Save(packages[i], Path.Combine(written, $"{i}.xlsx"));
        LegacyFiles.Convert(Directory.GetFiles(written, "*.xlsx"), "xlsx", saved);
        LegacyFiles.Convert(Directory.GetFiles(written, "*.docx"), "docx", saved);

        for (int i = 0; i < packages.Length; i++)
            Assert.Equal(PackageEquality.Describe(packages[i]), PackageEquality.Describe(WorkbookForm.Load(Path.Combine(saved, $"{i}.xlsx"))));
    }

    [Fact]
    public void Files_AreValid()
    {
        string path = Path.Combine(root.FullName, "a.xlsx");
        WorkbookForm.Save(PackageGenerator.Loaded.Sample(1, 40)[0], path);
        using var book = SpreadsheetDocument.Open(path, false);
        using var words = WordprocessingDocument.Open(WorkbookForm.TextsOf(path), false);
        var validator = new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013);

        Assert.Empty(validator.Validate(book).Concat(validator.Validate(words)).Select(static error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Empty(book.WorkbookPart!.WorksheetParts.SelectMany(static part => part.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.CellFormula>()));
    }
}
