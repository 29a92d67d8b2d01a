using System.Globalization;
using System.Text;
using Jiping.Checking.Observations;
using Jiping.Checking.Relations;

namespace Jiping.Checking.Findings;

/// <summary>
/// Identity of a finding: a hash of what it is about (rule, fact keys or normalized text) followed by one of its values, never of positions, so that edits elsewhere
/// leave it as it is and an acceptance keeps matching. The first part alone tells an acceptance whose figures were changed since.
/// </summary>
internal static class FindingId
{
    /// <summary>Hexadecimal digits of the subject: 48 bits tell what the findings of any package are about apart.</summary>
    public const int SubjectLength = 12;

    /// <summary>Hexadecimal digits of the values.</summary>
    private const int ValueLength = 8;

    /// <summary>All hexadecimal digits.</summary>
    public const int Length = SubjectLength + ValueLength;

    public static string Of(string rule, Relation relation)
    {
        if (RelationSources.IsOverFacts(relation.Source))
            return OfFacts(rule, relation);
        var subject = new StringBuilder(rule).Append('\n');
        var values = new StringBuilder();
        Append(relation.Printed);
        foreach (var operand in relation.Operands)
            Append(operand);
        // The digits of the sentence are values, its words what it is about.
        foreach (char c in relation.Context)
            if (char.IsAsciiDigit(c) || c == '.')
                values.Append(c);
            else if (!char.IsWhiteSpace(c))
                subject.Append(c);
        return Of(subject.ToString(), values.ToString());

        void Append(Operand operand)
        {
            subject.Append(operand.Label).Append('|').Append(operand.Quantity.Unit.Symbol).Append('\n');
            values.Append(operand.Text).Append('\n');
        }
    }

    public static string Of(string rule, Observation observation)
    {
        var subject = new StringBuilder(rule).Append('\n');
        foreach (char c in observation.Subject)
            if (!char.IsWhiteSpace(c))
                subject.Append(c);
        return Of(subject.ToString(), $"{observation.Actual}\n{observation.Expected}");
    }

    /// <summary>Keys and values, each once and in no order: one more place that says the same is the same finding.</summary>
    private static string OfFacts(string rule, Relation relation)
    {
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        var values = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var operand in (ReadOnlySpan<Operand>)[.. relation.Operands, relation.Printed])
        {
            string key = operand.Key?.ToString() ?? "";
            keys.Add(key);
            values.Add($"{key}|{operand.Text}|{operand.Quantity.Unit.Symbol}");
        }
        return Of($"{rule}\n{string.Join('\n', keys)}", string.Join('\n', values));
    }

    private static string Of(string subject, string values) => string.Create(CultureInfo.InvariantCulture, $"{Hash(subject) >> 16:x12}{Hash(values) >> 32:x8}");

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
}
