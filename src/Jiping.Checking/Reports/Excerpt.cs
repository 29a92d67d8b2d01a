namespace Jiping.Checking.Reports;

/// <summary>One line of a sentence around a number, and the line of carets that goes below it.</summary>
public readonly record struct Excerpt(string Text, string Carets)
{
    private const string Ellipsis = "…";

    /// <param name="context">The sentence.</param>
    /// <param name="span">The number in it, or null for none.</param>
    /// <param name="columns">Columns that a line may take.</param>
    public static Excerpt Of(string context, ContextSpan? span, int columns)
    {
        ArgumentNullException.ThrowIfNull(context);
        // Line breaks and tabs would shift everything behind them; a space of the same length keeps the offsets.
        var text = string.Create(context.Length, context, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
                target[i] = char.IsControl(source[i]) ? ' ' : source[i];
        });
        if (span is not { } number)
            return new Excerpt(DisplayWidth.Cut(text, columns), "");

        var (before, after) = (text[..number.Start], text[(number.Start + number.Length)..]);
        var middle = text.Substring(number.Start, number.Length);
        var room = columns - DisplayWidth.Of(middle);
        var (left, right) = Share(DisplayWidth.Of(before), DisplayWidth.Of(after), Math.Max(room, 8));
        before = CutStart(before, left);
        after = DisplayWidth.Cut(after, right);
        return new Excerpt(
            before + middle + after,
            new string(' ', DisplayWidth.Of(before)) + new string('^', Math.Max(1, DisplayWidth.Of(middle))));
    }

    /// <summary>What is before a number explains it better than what is after: it gets two thirds, and what the other does not need.</summary>
    private static (int Left, int Right) Share(int before, int after, int room)
    {
        if (before + after <= room)
            return (before, after);
        var left = Math.Max(room * 2 / 3, room - after);
        return before <= left ? (before, room - before) : (left, room - left);
    }

    private static string CutStart(string text, int columns) =>
        DisplayWidth.Of(text) <= columns ? text : string.Concat(Ellipsis, text.AsSpan(text.Length - DisplayWidth.FitEnd(text, columns - 2)));
}
