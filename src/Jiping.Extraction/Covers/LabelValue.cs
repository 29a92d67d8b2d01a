using Jiping.Core.Lexicon;
using Jiping.Documents.Model;

namespace Jiping.Extraction.Covers;

/// <summary>Reads “单位名称：某某局” in a line, or the cell beside the cell 单位名称.</summary>
internal static class LabelValue
{
    /// <summary>Longer texts are no label, whatever stands in brackets in them.</summary>
    private const int LongestLabel = 40;

    /// <summary>The value of one of <paramref name="labels"/> in this line, or null where the line is no such label or its value is empty.</summary>
    public static string? Of(CoverLine line, string[] labels)
    {
        var text = line.Text;
        var colon = text.AsSpan().IndexOfAny('：', ':');
        if (colon < 0)
            return IsLabel(text, labels) ? Beside(line.Source.Cell) : null;
        if (!IsLabel(text.AsSpan(0, colon), labels))
            return null;
        var value = Value(line);
        return value.Length > 0 ? value : Beside(line.Source.Cell);
    }

    private static bool IsLabel(ReadOnlySpan<char> text, string[] labels)
    {
        if (text.Length > LongestLabel)
            return false;
        // “市级预算部门（单位）名称（盖章）”: what is in brackets belongs to the label or is a note; both readings are tried.
        var plain = Without(text, keep: false, stackalloc char[LongestLabel]);
        var full = Without(text, keep: true, stackalloc char[LongestLabel]);
        foreach (var level in LexiconData.LabelLevelPrefixes)
        {
            plain = plain.StartsWith(level, StringComparison.Ordinal) ? plain[level.Length..] : plain;
            full = full.StartsWith(level, StringComparison.Ordinal) ? full[level.Length..] : full;
        }
        foreach (var label in labels)
            if (plain.SequenceEqual(label) || full.SequenceEqual(label))
                return true;
        return false;
    }

    /// <summary>The text without brackets, with or without what is in them, written to the buffer: every line of an opening is asked for every label.</summary>
    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> text, bool keep, Span<char> buffer)
    {
        var length = 0;
        var depth = 0;
        foreach (var c in text)
        {
            if (c is '（' or '(')
                depth++;
            else if (c is '）' or ')')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 || keep)
                buffer[length++] = c;
        }
        return buffer[..length];
    }

    /// <summary>What follows the colon, up to a wide gap or another label.</summary>
    private static string Value(CoverLine line)
    {
        var spaced = line.Spaced.AsSpan();
        spaced = spaced[(spaced.IndexOfAny('：', ':') + 1)..].Trim();
        var end = spaced.Length;
        foreach (var gap in (ReadOnlySpan<string>)["  ", "\t", "\u3000"])
            if (spaced.IndexOf(gap) is var at and > 0)
                end = Math.Min(end, at);
        foreach (var label in LexiconData.CoverOtherLabels)
            if (spaced.IndexOf(label) is var at and >= 0 && (at == 0 || !IsWord(spaced, at, label)))
                end = Math.Min(end, at);
        var value = new System.Text.StringBuilder();
        foreach (var c in spaced[..end])
            if (!char.IsWhiteSpace(c) && c != '*')
                value.Append(c);
        return value.ToString().TrimEnd('（', '(');
    }

    /// <summary>True where a label's words are part of the value: no colon and no bracket stand around them.</summary>
    private static bool IsWord(ReadOnlySpan<char> text, int at, string label)
    {
        var after = at + label.Length;
        return !(label.EndsWith('：') || (after < text.Length && text[after] is '：' or ':') || (at > 0 && text[at - 1] is '（' or '('));
    }

    private static string? Beside(Cell? cell)
    {
        if (cell is null)
            return null;
        var right = cell.Column + cell.ColumnSpan;
        foreach (var other in cell.Table.Cells)
        {
            if (other.Row > cell.Row)
                break;
            if (other.Row == cell.Row && other.Column >= right && other.Text.Trim() is { Length: > 0 } value)
                return string.Concat(value.Where(static c => !char.IsWhiteSpace(c)));
        }
        return null;
    }
}
