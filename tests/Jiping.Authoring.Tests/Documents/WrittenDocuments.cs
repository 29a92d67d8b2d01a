using Jiping.Authoring.Building;
using Jiping.Authoring.Documents;
using Jiping.Authoring.Evaluations;
using Jiping.Authoring.Narratives;
using Jiping.Authoring.Tests.Building;
using Jiping.Documents.Reading;
using Jiping.Extraction;

namespace Jiping.Authoring.Tests.Documents;

/// <summary>The documents of the sample packages, written and read again.</summary>
internal static class WrittenDocuments
{
    public static IReadOnlyList<OfficialDocument> Of(string scheme) => PackageComposer.Compose(SamplePackages.Finished(scheme)).Documents;

    public static IReadOnlyList<ExtractedDocument> Read(IEnumerable<(string Path, byte[] Content)> files) =>
        DocumentExtractor.ExtractAll([.. files.Select(static file => DocumentReader.Read(new MemoryStream(file.Content), file.Path))]);

    /// <summary>The numbers that a document prints.</summary>
    public static IEnumerable<BoundValue> Values(OfficialDocument document) => document.Blocks.SelectMany(Pieces).Select(static piece => piece.Value).OfType<BoundValue>();

    private static IEnumerable<TextPiece> Pieces(DocumentBlock block) => block switch
    {
        ParagraphBlock paragraph => paragraph.Pieces,
        TableBlock table => table.Rows.SelectMany(static row => row).SelectMany(static cell => cell.Paragraphs).SelectMany(static paragraph => paragraph),
        _ => [],
    };
}
