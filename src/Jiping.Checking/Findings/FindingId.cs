using System.Globalization;
using System.Text;
using Jiping.Checking.Relations;

namespace Jiping.Checking.Findings;

/// <summary>
/// Identity of a finding: a hash of rule, normalized text and values, never of positions, so that edits elsewhere leave it as it is
/// and an acceptance keeps matching.
/// </summary>
internal static class FindingId
{
    /// <summary>Hexadecimal digits: 64 bits tell the findings of any package apart.</summary>
    private const int Length = 16;

    public static string Of(string rule, Relation relation)
    {
        var text = new StringBuilder(rule).Append('\n');
        if (RelationSources.IsOverFacts(relation.Source))
            return OfFacts(text, relation);
        Append(text, relation.Printed);
        foreach (var operand in relation.Operands)
            Append(text, operand);
        foreach (char c in relation.Context)
            if (!char.IsWhiteSpace(c))
                text.Append(c);
        return Hash(text.ToString()).ToString("x" + Length, CultureInfo.InvariantCulture);
    }

    /// <summary>Keys and values, each once and in no order: one more place that says the same is the same finding.</summary>
    private static string OfFacts(StringBuilder text, Relation relation)
    {
        var values = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var operand in (ReadOnlySpan<Operand>)[.. relation.Operands, relation.Printed])
            values.Add($"{operand.Key}|{operand.Text}|{operand.Quantity.Unit.Symbol}");
        return Hash(text.AppendJoin('\n', values).ToString()).ToString("x" + Length, CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// FNV-1a of 64 bits over UTF-16 units. Nobody gains by forging an id, and the first use of a cryptographic hash loads the
    /// system's library for it, which would cost a tenth of a whole run.
    /// </summary>
    private static ulong Hash(string text)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 0x00000100000001B3);
        return hash;
    }

    private static void Append(StringBuilder text, Operand operand) =>
        text.Append(operand.Label).Append('|').Append(operand.Text).Append('|').Append(operand.Quantity.Unit.Symbol).Append('\n');
}
