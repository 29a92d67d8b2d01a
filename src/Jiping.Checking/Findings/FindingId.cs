using System.Security.Cryptography;
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
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())))[..Length];
    }

    private static void Append(StringBuilder text, Operand operand) =>
        text.Append(operand.Label).Append('|').Append(operand.Text).Append('|').Append(operand.Quantity.Unit.Symbol).Append('\n');
}
