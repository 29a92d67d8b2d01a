using Jiping.Core.Ledgers;

namespace Jiping.Authoring.Ledgers;

/// <summary>Reads and writes the cell of evidence: names below evidence/ with semicolons or line ends between them, each with # and its SHA-256 where one was recorded.</summary>
internal static class EvidenceCell
{
    private const int FullHash = 64;

    public static IReadOnlyList<EvidenceReference> Read(string text, out string? fault)
    {
        fault = null;
        var references = new List<EvidenceReference>();
        foreach (string part in text.Split([';', '；', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int mark = part.LastIndexOf('#');
            bool hashed = mark > 0 && part.Length - mark - 1 == FullHash && part.AsSpan(mark + 1).IndexOfAnyExcept("0123456789abcdefABCDEF") < 0;
            string name = (hashed ? part[..mark] : part).Replace('\\', '/').Trim();
            if (name.StartsWith("evidence/", StringComparison.Ordinal))
                name = name["evidence/".Length..];
            if (name.Length == 0 || name[0] == '/' || name.Contains(':', StringComparison.Ordinal) || name.Split('/').Any(static piece => piece is "" or "." or ".."))
                fault = $"佐证“{part}”应是 evidence 文件夹内的文件名，不能指向别处";
            else
                references.Add(new EvidenceReference(name, hashed ? part[(mark + 1)..].ToLowerInvariant() : ""));
        }

        return references;
    }

    public static string Write(IReadOnlyList<EvidenceReference> references) => string.Join("; ", references);
}
