using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction.Quantities;

namespace Jiping.Extraction.Flattened;

/// <summary>
/// A line of a table that a text extraction flattened: subject code, label and the numbers in their order. Blank cells have left no trace, so a number's column
/// is known only where the row is full.
/// </summary>
internal sealed class FlattenedRow
{
    private FlattenedRow(Paragraph line, string code, string label, List<NumberMention> numbers)
    {
        Line = line;
        Code = code;
        Label = label;
        Numbers = numbers;
    }

    public Paragraph Line { get; }

    /// <summary>Digits of 类, 款, 项 joined (3, 5 or 7 digits); empty where the line begins with none.</summary>
    public string Code { get; }

    /// <summary>The first words of the line without blanks.</summary>
    public string Label { get; }

    public List<NumberMention> Numbers { get; }

    public bool IsTotal => Label is "合计" or "总计" or "本年支出合计" or "本年收入合计";

    /// <summary>The row that a line is, or null for a line without amounts.</summary>
    public static FlattenedRow? Read(Paragraph line)
    {
        string text = line.Text;
        int at = 0;
        string code = ReadCode(text, ref at);
        var numbers = new List<NumberMention>();
        int labelEnd = -1;
        foreach (var mention in QuantityRecognizer.Recognize(text))
        {
            if (mention.Start < at)
                continue;
            if (!StandsAlone(text, mention.Start, mention.Start + mention.Length))
                continue;
            if (mention.Role != NumberRole.Quantity || mention.Quantity.Unit != MeasureUnit.None || mention.Quantity.Comparator != Comparator.None)
                return null;
            if (labelEnd < 0)
                labelEnd = mention.Start;
            numbers.Add(mention);
        }
        if (numbers.Count == 0)
            return null;
        string label = string.Concat(text[at..labelEnd].Where(static c => !char.IsWhiteSpace(c)));
        return new(line, code, label, numbers);
    }

    /// <summary>“2080501”, or “208   05   01” over three columns, at the start of the line.</summary>
    private static string ReadCode(string text, ref int at)
    {
        string code = "";
        int i = 0;
        while (true)
        {
            int start = i;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
                start++;
            int end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            int length = end - start;
            bool piece = code.Length == 0 ? length is 3 or 5 or 7 : length == 2 && code.Length < 7;
            if (!piece || end < text.Length && text[end] is '.' or ',')
                break;
            code += text[start..end];
            i = end;
        }
        if (code.Length > 0 && (code[0] is '2' or '3' or '5'))
        {
            at = i;
            return code;
        }
        return "";
    }

    /// <summary>A cell's number has white space or the line's end on both sides.</summary>
    private static bool StandsAlone(string text, int start, int end) =>
        (start == 0 || char.IsWhiteSpace(text[start - 1])) && (end == text.Length || char.IsWhiteSpace(text[end]));
}
