using Jiping.Authoring.Building;
using Jiping.Authoring.Documents;
using Jiping.Authoring.Packages;
using Jiping.Authoring.Tests.Documents;
using Jiping.Checking;
using Jiping.Checking.Findings;
using Jiping.Documents.Reading;
using Jiping.Extraction;

namespace Jiping.Authoring.Tests.Regimes;

/// <summary>What is built of the five regimes passes the check that a stranger's documents would meet, and is read back as the facts that it prints.</summary>
public class RegimeBuildTests
{
    public static TheoryData<string> Regimes => RegimeSample.All;

    /// <summary>In the west four people hold two posts: that has to be said, and the sample says why in accepted.yaml.</summary>
    [Theory]
    [InlineData("hunan")]
    [InlineData("guangdong")]
    [InlineData("guangdong-west", "JP701")]
    [InlineData("guangzhou")]
    [InlineData("hebei")]
    public void Build_FindsOnlyWhatTheFiguresDeserve(string regime, params string[] deserved)
    {
        using var folder = new TemporaryFolder();
        var loaded = RegimeSample.Load(regime);

        var result = PackageBuilder.Build(loaded.Counted, folder.Path, new BuildOptions { Sheets = true, Plain = true, Accepted = Accepted(loaded) });

        Assert.Empty(result.Problems);
        Assert.True(result.IsWritten, string.Join('\n', result.Findings.Select(static finding => $"{finding.Rule} {finding.Message}")));
        Assert.Equal(deserved, result.Check!.Findings.Where(static finding => finding.Severity > Severity.Note).Select(static finding => finding.Rule.ToString()));
        foreach (string set in (string[])["", PackageBuilder.PlainFolder])
            Assert.Equal(deserved, Found(Path.Combine(folder.Path, set)));
    }

    [Fact]
    public void Build_WithoutTheReason_IsRefused()
    {
        using var folder = new TemporaryFolder();

        var result = PackageBuilder.Build(RegimeSample.Load("guangdong-west").Counted, folder.Path);

        Assert.Equal(["JP701"], result.Findings.Select(static finding => finding.Rule.ToString()));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [MemberData(nameof(Regimes))]
    public void Documents_TaggedAndPlain_AreReadAsTheSameFacts(string regime)
    {
        var documents = PackageComposer.Compose(RegimeSample.Load(regime).Counted).Documents;

        var tagged = Read(documents, plain: false);
        var plain = Read(documents, plain: true);

        Assert.Equal(tagged.Select(Facts), plain.Select(Facts));
        Assert.All(documents.Zip(plain), static pair => Assert.Empty(Lost(pair.First, pair.Second)));
    }

    /// <summary>Amounts of money and rates that are printed and not read with their value and concept.</summary>
    private static IEnumerable<string> Lost(OfficialDocument document, ExtractedDocument read) => WrittenDocuments.Values(document)
        .Where(static value => value.Quantity.Unit.Dimension == Core.Quantities.Dimension.Money && value.Key.Members["project"] is null)
        .Where(value => !read.Facts.Any(fact => fact.Quantity.Value == value.Quantity.Value && (value.Key.Concept.IsOpen || fact.Key.Concept == value.Key.Concept) && fact.Key.Period == value.Key.Period))
        .Select(value => $"{document.FileName}: {value.Key} = {value.Text}");

    private static IReadOnlyList<ExtractedDocument> Read(IReadOnlyList<OfficialDocument> documents, bool plain) =>
        WrittenDocuments.Read(documents.Select(document => (document.FileName + ".docx", PackageBuilder.Docx(document, plain, ""))));

    private static string Facts(ExtractedDocument document) => string.Join('\n', document.Facts.Select(static fact => $"{fact.Key} {fact.Quantity.Value} {fact.Quantity.Unit.Symbol} {fact.Quantity.Decimals}"));

    /// <summary>Rules above a note of the .docx files of a folder, as <c>jiping check</c> sees them.</summary>
    private static IEnumerable<string> Found(string folder) => PackageChecker.Check(PackageReader.Read([.. Directory.GetFiles(folder, "*.docx")]))
        .Findings.Where(static finding => finding.Severity > Severity.Note).Select(static finding => finding.Rule.ToString());

    private static AcceptanceFile? Accepted(LoadedPackage loaded)
    {
        if (loaded.Accepted is not { } file)
            return null;
        using var reader = new StreamReader(file.Open());
        return new AcceptanceFile(file.Path, reader.ReadToEnd());
    }
}
