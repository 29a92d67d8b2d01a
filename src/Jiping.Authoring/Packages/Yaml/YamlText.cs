using System.Text;

namespace Jiping.Authoring.Packages.Yaml;

/// <summary>
/// Writes YAML as a person would: two blanks a level, quotes only where they are needed, long words as blocks, remarks behind the values. The same content gives
/// the same text.
/// </summary>
internal sealed class YamlText
{
    private const int RemarkColumn = 28;

    private static readonly string[] Reserved = ["true", "false", "yes", "no", "null", "~", "on", "off", "y", "n"];

    private readonly StringBuilder text = new();
    private readonly YamlRemarks remarks;

    private YamlText(YamlRemarks remarks) => this.remarks = remarks;

    /// <param name="head">Remark at the top of the file, without number signs.</param>
    /// <param name="root">The content.</param>
    /// <param name="remarks">Remarks of the file as it was, which win over those of <paramref name="root"/>.</param>
    public static string Write(string head, YamlMap root, YamlRemarks? remarks = null)
    {
        var writer = new YamlText(remarks ?? YamlRemarks.None);
        writer.Lines(writer.remarks.Top ?? head, 0);
        writer.Map(root, 0, "", continued: false);
        writer.Lines(writer.remarks.End, 0);
        return writer.text.ToString();
    }

    private void Map(YamlMap map, int level, string path, bool continued)
    {
        foreach (var entry in map.Entries)
        {
            string at = $"{path}/{entry.Key}";
            // The first key of an item of a list stands behind its hyphen; what is said before it stands before the hyphen.
            if (!continued)
            {
                if (entry.Gap)
                    text.Append('\n');
                Lines(remarks.Before(at) ?? entry.Head, level);
                Indent(level);
            }

            continued = false;
            int start = LineStart();
            text.Append(Scalar(entry.Key, level)).Append(':');
            Value(entry.Value, level, at, start, remarks.Behind(at) ?? entry.Remark);
        }
    }

    private void Value(YamlPart value, int level, string path, int lineStart, string remark)
    {
        switch (value)
        {
            case YamlMap { Entries.Count: > 0, Flow: false } map:
                End(lineStart, remark);
                Map(map, level + 1, path, continued: false);
                break;
            case YamlList { Items.Count: > 0, Flow: false } list:
                End(lineStart, remark);
                Items(list, level + 1, path);
                break;
            case YamlWord word when !word.Plain && IsBlock(word.Text):
                text.Append(" |-");
                End(lineStart, remark);
                foreach (string line in word.Text.Split('\n'))
                {
                    if (line.Length > 0)
                        Indent(level + 1);
                    text.Append(line).Append('\n');
                }

                break;
            default:
                string inline = Inline(value, level);
                if (inline.Length > 0)
                    text.Append(' ').Append(inline);
                End(lineStart, remark);
                break;
        }
    }

    private void Items(YamlList list, int level, string path)
    {
        for (int i = 0; i < list.Items.Count; i++)
        {
            string at = $"{path}/{i}";
            Lines(remarks.Before(at) ?? "", level);
            Indent(level);
            int start = LineStart();
            text.Append('-');
            if (list.Items[i] is YamlMap { Entries.Count: > 0, Flow: false } map)
            {
                text.Append(' ');
                Map(map, level + 1, at, continued: true);
            }
            else
            {
                Value(list.Items[i], level, at, start, remarks.Behind(at) ?? "");
            }
        }
    }

    private static string Inline(YamlPart value, int level) => value switch
    {
        YamlWord { Plain: true } word => word.Text,
        YamlWord { Text.Length: 0 } => "",
        YamlWord word => Scalar(word.Text, level),
        YamlMap map => "{" + string.Join(", ", map.Entries.Select(entry => $"{Flowing(entry.Key)}: {InFlow(entry.Value, level)}")) + "}",
        YamlList list => "[" + string.Join(", ", list.Items.Select(item => InFlow(item, level))) + "]",
        _ => "",
    };

    private static string InFlow(YamlPart value, int level) => value is YamlWord { Plain: false } word ? word.Text.Length == 0 ? "\"\"" : Flowing(word.Text) : Inline(value, level);

    private static string Flowing(string word) => IsPlain(word) && word.IndexOfAny([',', '[', ']', '{', '}', ':']) < 0 ? word : Quoted(word);

    private static string Scalar(string word, int level) => IsPlain(word) ? word : Quoted(word);

    /// <summary>True where the word means itself without quotes, here and to other programs.</summary>
    private static bool IsPlain(string word)
    {
        if (word.Length == 0 || char.IsWhiteSpace(word[0]) || char.IsWhiteSpace(word[^1]) || Reserved.Contains(word.ToLowerInvariant()))
            return false;
        if (word[0] is '-' or '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' or '=' or '<' or '.' or '+' or '~')
            return false;
        // What begins like a number may be one to others: codes keep their zeros in quotes. A date is a word.
        if (char.IsAsciiDigit(word[0]) && word.All(static c => char.IsAsciiDigit(c) || c is '.' or ',' or '_' or ':' or '-' or 'e' or 'E' or 'x' or 'o'))
            return false;
        return !word.Any(static c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\u0085') && !word.Contains(": ", StringComparison.Ordinal) && !word.Contains(" #", StringComparison.Ordinal) && word[^1] != ':';
    }

    private static bool IsBlock(string word) => word.Contains('\n', StringComparison.Ordinal) && !char.IsWhiteSpace(word[0]) && !char.IsWhiteSpace(word[^1])
        && word.All(static c => c == '\n' || !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\uFEFF' or '\u0085'))
        && word.Split('\n').All(static line => line.Length == 0 || !char.IsWhiteSpace(line[^1]));

    private static string Quoted(string word)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in word)
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' => $"\\u{(int)c:X4}",
                _ => c.ToString(),
            });
        return quoted.Append('"').ToString();
    }

    private void End(int lineStart, string remark)
    {
        if (remark.Length > 0)
        {
            int width = 0;
            for (int i = lineStart; i < text.Length; i++)
                width += text[i] >= 0x2E80 ? 2 : 1;
            text.Append(' ', Math.Max(2, RemarkColumn - width)).Append("# ").Append(remark);
        }

        text.Append('\n');
    }

    private void Lines(string lines, int level)
    {
        if (lines.Length == 0)
            return;
        foreach (string line in lines.Split('\n'))
        {
            if (line.Length > 0)
            {
                Indent(level);
                text.Append('#').Append(line.Length > 0 ? " " : "").Append(line);
            }

            text.Append('\n');
        }
    }

    private void Indent(int level) => text.Append(' ', level * 2);

    private int LineStart()
    {
        int start = text.Length;
        while (start > 0 && text[start - 1] != '\n')
            start--;
        return start;
    }
}
