using Jiping.Accuracy.Labels;
using Jiping.Documents.Model;

namespace Jiping.Accuracy.Places;

/// <summary>
/// Places of public labels: offsets in the squeezed text file. The same words in another format (the .html beside the .txt)
/// are found by the text around the label.
/// </summary>
internal sealed class OffsetPlaces : IPlaces
{
    private const int Around = 12;
    private const string Enders = "。！？";

    private readonly string source;
    private readonly DocumentText document;
    private readonly Dictionary<string, int?> shifts = [];

    /// <param name="layout">The text file that the labels were made on, white space included.</param>
    /// <param name="document">The document that was checked.</param>
    public OffsetPlaces(string layout, DocumentText document)
    {
        this.document = document;
        source = Squeezed.Squeeze(layout);
    }

    public bool IsAt(Label label, LabelNumber number, Location location) =>
        Shift(label) is { } shift
        && document.Range(location) is var (start, end)
        && start < number.Position + shift + number.Text.Length
        && end > number.Position + shift;

    public bool Touches(Label label, LabelNumber number, Location location)
    {
        if (Shift(label) is not { } shift || document.Range(location) is not var (start, end))
            return false;
        // The paragraph as read; in a text file that is a physical line, so the rest of a broken sentence counts as well.
        if (document.Find(location) is { } piece && piece.Start <= number.Position + shift && number.Position + shift < piece.Start + piece.Text.Length)
            return true;
        var (first, last) = Sentence(number.Position, number.Position + number.Text.Length);
        return start < last + shift && end >= first + shift;
    }

    public string Excerpt(Label label)
    {
        var (first, last) = Span(label);
        var (start, end) = Sentence(first, last);
        return source[start..Math.Min(end, start + 400)];
    }

    private static (int First, int Last) Span(Label label) =>
        (label.Numbers.Min(static n => n.Position), label.Numbers.Max(static n => n.Position + n.Text.Length));

    private (int Start, int End) Sentence(int first, int last)
    {
        var start = first;
        while (start > 0 && !Enders.Contains(source[start - 1], StringComparison.Ordinal) && first - start < 400)
            start--;
        var end = last;
        while (end < source.Length && !Enders.Contains(source[end], StringComparison.Ordinal) && end - last < 400)
            end++;
        return (start, end);
    }

    private int? Shift(Label label)
    {
        if (shifts.TryGetValue(label.Id, out var known))
            return known;
        var (first, last) = Span(label);
        var from = Math.Max(0, first - Around);
        var window = source[from..Math.Min(source.Length, last + Around)];
        var at = string.CompareOrdinal(source, from, document.Text, from, window.Length) == 0
            ? from
            : document.Text.IndexOf(window, StringComparison.Ordinal);
        return shifts[label.Id] = at < 0 ? null : at - from;
    }
}
