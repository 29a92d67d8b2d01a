using System.Globalization;
using System.Text;
using Jiping.Core.Facts;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;

namespace Jiping.Extraction.Tests.Facts;

/// <summary>
/// The facts of sentences in one line each: concept|aspect|period|stage=quantity, then what differs from the usual (scope, level, members).
/// A number that became none is ?reason=quantity.
/// </summary>
internal static class Stated
{
    public const string Body = "清河县青石镇水务管理站";

    /// <summary>The facts of a report of 2024.</summary>
    public static string[] In(params string[] paragraphs) => In(DocumentKind.Report, paragraphs);

    public static string[] In(DocumentKind kind, params string[] paragraphs) => Lines(Extract(kind, paragraphs));

    public static ExtractedDocument Extract(DocumentKind kind, params string[] paragraphs)
    {
        var cover = new Cover(kind, null, Body, 2024);
        return DocumentExtractor.Extract(Jiping.Extraction.Tests.Fixtures.Lines.Docx(paragraphs), cover, new FactContext(kind, kind == DocumentKind.BudgetReport ? "清河县" : Body, 2024));
    }

    private static string[] Lines(ExtractedDocument document)
    {
        var lines = new List<string>();
        foreach (var fact in document.Facts)
            lines.Add(Line(fact));
        foreach (var number in document.Unresolved)
            lines.Add($"?{number.Reason}={number.Quantity.Value.ToString(CultureInfo.InvariantCulture)}{number.Quantity.Unit.Symbol}");
        return [.. lines];
    }

    private static string Line(DocumentFact fact)
    {
        var key = fact.Key;
        var line = new StringBuilder($"{key.Concept}|{key.Aspect}|{key.Period}|{key.Stage}={fact.Quantity.Value.ToString(CultureInfo.InvariantCulture)}{fact.Quantity.Unit.Symbol}");
        if (key.FundScope != FundScope.All)
            line.Append(' ').Append(key.FundScope);
        if (key.Consolidation != Consolidation.AsReported)
            line.Append(' ').Append(key.Consolidation);
        if (key.Members.Count > 0)
            line.Append(' ').Append(key.Members);
        if (fact.OtherBasis)
            line.Append(" other-basis");
        return line.ToString();
    }
}
