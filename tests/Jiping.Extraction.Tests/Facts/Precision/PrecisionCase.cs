using Jiping.Documents.Model;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;

namespace Jiping.Extraction.Tests.Facts.Precision;

/// <summary>A passage or a table in the style of such reports, with the facts that it states.</summary>
/// <param name="Id">Short name, unique in the set.</param>
/// <param name="Hard">True for one that needs more than the words right before the number.</param>
/// <param name="Kind">Kind of the document it stands in.</param>
/// <param name="Entity">Whose document it is; null where nobody says.</param>
/// <param name="Year">The year of the document.</param>
/// <param name="Lines">Headings and sentences, a paragraph each; a line with | is a row of the table.</param>
/// <param name="Facts">What is stated; nothing else is.</param>
/// <param name="None">Numbers that state nothing that can be compared.</param>
internal sealed record PrecisionCase(
    string Id,
    bool Hard,
    DocumentKind Kind,
    string? Entity,
    int? Year,
    IReadOnlyList<string> Lines,
    IReadOnlyList<ExpectedFact> Facts,
    IReadOnlyList<string> None)
{
    public const string Path = "样例.docx";

    public bool IsTable => Lines.Any(static line => line.Contains('|', StringComparison.Ordinal));

    public IReadOnlyList<DocumentFact> Extract() => Extract(Lines, Entity);

    /// <summary>The facts of the case with other lines or another body.</summary>
    public IReadOnlyList<DocumentFact> Extract(IReadOnlyList<string> lines, string? entity)
    {
        var document = new Document { Path = Path, Format = DocumentFormat.Docx, Blocks = CaseBlocks.Read(lines) };
        return DocumentExtractor.Extract(document, new Cover(Kind, null, entity, Year), new FactContext(Kind, entity, Year)).Facts;
    }

    /// <summary>What is missing and what is too much, a line each; empty where the facts are exactly those of the set.</summary>
    public IReadOnlyList<string> Misses(IReadOnlyList<DocumentFact> found)
    {
        var left = found.ToList();
        var misses = new List<string>();
        foreach (var expected in Facts.OrderBy(static f => f.IsOptional))
        {
            int at = left.FindIndex(expected.Matches);
            if (at >= 0)
                left.RemoveAt(at);
            else if (!expected.IsOptional)
                misses.Add($"没有：{expected.Text}");
        }
        foreach (string number in None)
            if (left.Any(fact => fact.Source.Print() == number))
                misses.Add($"不应有：{number}");
        misses.AddRange(left.Select(static fact => $"多出：{Describe(fact)}"));
        return misses;
    }

    public static string Describe(DocumentFact fact) =>
        $"{fact.Key.Concept}|{fact.Key.Aspect}|{fact.Key.Entity}|{fact.Key.Consolidation}|{fact.Key.Period}|{fact.Key.Stage}|{fact.Key.FundScope}|{fact.Key.Members} = {fact.Quantity.Value}{fact.Quantity.Unit.Symbol}";

    public override string ToString() => Id;
}
