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
    /// <summary>Hexadecimal digits kept: enough for every finding of a country's reports in a year.</summary>
    private const int Length = 16;

    public static string Of(string rule, Relation relation)
    {
        var text = new StringBuilder(rule).Append('\n');
        Append(text, relation.Printed);
        foreach (var operand in relation.Operands)
            Append(text, operand);
        foreach (char c in relation.Context)
            if (!char.IsWhiteSpace(c))
                text.Append(c);
        return (Hash(text.ToString()) >> (128 - (4 * Length))).ToString("x" + Length, CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// FNV-1a of 128 bits over UTF-16 units. Nobody gains by forging an id, and the first use of a cryptographic hash loads the
    /// system's library for it, which would cost a tenth of a whole run.
    /// </summary>
    private static UInt128 Hash(string text)
    {
        var prime = new UInt128(0x0000000001000000, 0x000000000000013B);
        var hash = new UInt128(0x6C62272E07BB0142, 0x62B821756295C58D);
        foreach (var c in text)
            hash = unchecked((hash ^ c) * prime);
        return hash;
    }

    private static void Append(StringBuilder text, Operand operand) =>
        text.Append(operand.Label).Append('|').Append(operand.Text).Append('|').Append(operand.Quantity.Unit.Symbol).Append('\n');
}
