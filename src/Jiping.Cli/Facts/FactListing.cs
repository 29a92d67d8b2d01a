using Jiping.Documents.Reading;
using Jiping.Extraction;
using Jiping.Extraction.Facts;

namespace Jiping.Cli.Facts;

/// <summary>A fact with the number by which a person asks for it.</summary>
internal readonly record struct NumberedFact(int Id, DocumentFact Fact);

/// <summary>One document with its numbered facts.</summary>
internal sealed record ListedDocument(ExtractedDocument Extracted, IReadOnlyList<NumberedFact> Facts);

/// <summary>The facts of a package, numbered through from 1 in the order of its documents: the same input gives the same numbers.</summary>
internal sealed class FactListing
{
    private FactListing(Package package, IReadOnlyList<ListedDocument> documents) => (Package, Documents) = (package, documents);

    public Package Package { get; }

    public IReadOnlyList<ListedDocument> Documents { get; }

    /// <summary>The number of facts, and so the last id.</summary>
    public int Count => Documents.Sum(static d => d.Facts.Count);

    /// <param name="package">As read: also names what was not.</param>
    /// <param name="extracted">Its documents, understood.</param>
    public static FactListing Of(Package package, IReadOnlyList<ExtractedDocument> extracted)
    {
        var id = 0;
        var documents = new List<ListedDocument>(extracted.Count);
        foreach (var document in extracted)
            documents.Add(new ListedDocument(document, [.. document.Facts.Select(fact => new NumberedFact(++id, fact))]));
        return new FactListing(package, documents);
    }

    /// <summary>The fact of an id with its document, or null.</summary>
    public (ListedDocument Document, NumberedFact Fact)? Find(int id)
    {
        foreach (var document in Documents)
            if (document.Facts is [var first, .., var last] && first.Id <= id && id <= last.Id
                || document.Facts is [var only] && only.Id == id)
                return (document, document.Facts[id - document.Facts[0].Id]);
        return null;
    }
}
