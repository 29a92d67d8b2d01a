using System.Diagnostics.CodeAnalysis;
using Jiping.Documents.Model;

namespace Jiping.Documents.Reading;

/// <summary>Reads docx and xlsx.</summary>
internal static class OfficeReader
{
    public static bool TryRead(Stream content, string path, ReadLimits limits, [NotNullWhen(true)] out Document? document)
    {
        document = null;
        return false;
    }
}
