using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Tests.Fixtures;

namespace Jiping.Extraction.Tests.Covers;

public class CoverReaderRealDataTests
{
    [Theory]
    [InlineData("potou-2024", 2024, "坡头区")]
    [InlineData("nanxiong-2023", 2023, "南雄")]
    [InlineData("lingling-2024", 2024, "零陵区")]
    [InlineData("lingling-2024-xlsx", 2024, "零陵区")]
    [InlineData("luquan-2025", 2025, "鹿泉区")]
    [InlineData("tianhe-2023", 2023, "天河区")]
    public void Read_Cases_AreRecognized(string name, int year, string place)
    {
        var package = PackageReader.Read([SharedData.Path("cases", name)]);
        foreach (var document in package.Documents)
        {
            var cover = CoverReader.Read(document);
            Assert.Equal(Kind(document), cover.Kind);
            // The form as a workbook says no year anywhere.
            Assert.True(cover.Year == year || cover is { Year: null, Kind: DocumentKind.ScoringForm } && document.Format == DocumentFormat.Xlsx);
            Assert.NotNull(cover.Title);
            // A data sheet need not name its unit.
            if (cover.Kind != DocumentKind.DataSheet)
                Assert.Contains(place, cover.Entity!, StringComparison.Ordinal);
            Assert.True(cover.Entity is null or { Length: < 20 });
        }
        Assert.Contains(package.Documents, static d => CoverReader.Read(d).Kind == DocumentKind.Report);
    }

    [Theory]
    [InlineData("001.txt", DocumentKind.FinalAccount, 2024, "普陀区", 9)]
    [InlineData("002.txt", DocumentKind.FinalAccount, 2024, "普陀区", 14)]
    [InlineData("003.txt", DocumentKind.FinalAccount, 2024, "普陀区", 14)]
    [InlineData("012.txt", DocumentKind.FinalAccount, 2024, "普陀区", 9)]
    [InlineData("017.txt", DocumentKind.BudgetReport, 2019, "开封", 3)]
    [InlineData("019.txt", DocumentKind.BudgetReport, 2019, null, 0)]
    [InlineData("024.txt", DocumentKind.BudgetReport, 2025, "保山", 3)]
    [InlineData("024.html", DocumentKind.BudgetReport, 2025, "保山", 3)]
    public void Read_PublicDocuments_AreRecognized(string name, DocumentKind kind, int year, string? place, int length)
    {
        var path = SharedData.Path("public", name);
        var cover = CoverReader.Read(PackageReader.Read([path]).Documents.Single());
        Assert.Equal((kind, year), (cover.Kind, cover.Year));
        Assert.Equal(length, cover.Entity?.Length ?? 0);
        Assert.Equal(place is null, cover.Entity is null);
        if (place is not null)
            Assert.Contains(place, cover.Entity!, StringComparison.Ordinal);
    }

    /// <summary>The names of the case files are right about their kind; the reader must find it without them.</summary>
    private static DocumentKind Kind(Document document) => document.Path switch
    {
        var p when p.Contains("基础数据表", StringComparison.Ordinal) => DocumentKind.DataSheet,
        var p when p.Contains("自评表", StringComparison.Ordinal) => DocumentKind.ScoringForm,
        _ => DocumentKind.Report,
    };
}
