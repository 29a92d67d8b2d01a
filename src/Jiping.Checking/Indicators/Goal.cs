using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Documents.Model;
using Jiping.Extraction.Quantities;
using Jiping.Extraction.Sentences;
using Jiping.Extraction.Tables;

namespace Jiping.Checking.Indicators;

/// <summary>The value that an indicator is to reach: a quantity with its comparison (≥8次), or words (健全).</summary>
/// <param name="Text">As printed, with the comparison and the unit of their own columns; empty where none is printed.</param>
/// <param name="Quantity">The quantity that it is, or null.</param>
/// <param name="Places">Where it stands.</param>
internal sealed record Goal(string Text, Quantity? Quantity, IReadOnlyList<Location> Places)
{
    private const string Comparisons = "≥≤＞＜><=＝≧≦";

    /// <summary>Words before a value that leave it what it is take at most this many rounds: 全年已完成8次.</summary>
    private const int MostFillers = 3;

    /// <summary>A longer text is a description; it may be of any length.</summary>
    private const int LongestValue = 60;

    public bool IsBlank => Text.Length == 0;

    /// <param name="path">Path of the document.</param>
    /// <param name="value">The cell of the value.</param>
    /// <param name="nature">Its comparison, where that has a column of its own.</param>
    /// <param name="measure">Its unit, where that has a column of its own.</param>
    public static Goal Of(string path, GridCell? value, GridCell? nature, GridCell? measure)
    {
        if (value is null || value.IsBlank)
            return new("", null, []);
        string sign = nature is null ? "" : ComparatorWords.SignOf(nature.Words) ?? "";
        string text = sign.Length > 0 && Comparisons.Contains(value.Words[0], StringComparison.Ordinal) ? value.Words : sign + value.Words;
        string unit = measure is { IsWords: true } ? measure.Words : measure is { IsBlank: false, Words: "%" or "％" } ? "%" : "";
        if (unit.Length > 0 && !text.EndsWith(unit, StringComparison.Ordinal) && (char.IsAsciiDigit(text[^1]) || unit is not ("%" or "％") && text[^1] is '%'))
            text += unit;
        return Of(text, [CellPlace.Of(value, path)]);
    }

    public static Goal Of(string text, IReadOnlyList<Location> places)
    {
        string plain = Plain(text);
        return new(text, plain.Length > LongestValue ? null : QuantityOf(plain) ?? QuantityOf(WithoutFillers(plain)), places);
    }

    private static Quantity? QuantityOf(string text) => QuantityRecognizer.Whole(text, QuantityRecognizer.Recognize(text))?.Quantity;

    /// <summary>全年完成8次 is 8次.</summary>
    private static string WithoutFillers(string text)
    {
        for (int i = 0; i < MostFillers && Words.StartsWithAny(text, LexiconData.ValueFillers) is { } filler; i++)
            text = text[filler.Length..];
        return text;
    }

    /// <summary>What becomes of an approved goal in a unit's form: kept, changed, or not to be judged, with the reason in Chinese.</summary>
    public (Verdict Verdict, string? Reason) Against(Goal approved)
    {
        if (Plain(Text) == Plain(approved.Text))
            return (Verdict.Exact, null);
        if (IsBlank)
            return (Verdict.Unknown, "材料中没有读到该指标的目标值");
        if (approved.IsBlank)
            return (Verdict.Unknown, "底册中该指标没有目标值");
        if (Quantity is not { } own || approved.Quantity is not { } wanted)
            return (Verdict.Broken, null);
        if (!SameUnit(own.Unit, wanted.Unit))
            return (Verdict.Broken, "计量单位不同");
        decimal left = own.Unit == MeasureUnit.None ? own.Value : own.BaseValue;
        decimal right = wanted.Unit == MeasureUnit.None ? wanted.Value : wanted.BaseValue;
        if (own.Unit == MeasureUnit.None != (wanted.Unit == MeasureUnit.None))
            (left, right) = (own.Value, wanted.Value);
        if (left != right)
            return (Verdict.Broken, null);
        // A comparison that one of them leaves out says nothing; > for ≥ lowers nothing that anybody set.
        int mine = Direction(own.Comparator), theirs = Direction(wanted.Comparator);
        return mine != 0 && theirs != 0 && mine != theirs ? (Verdict.Broken, "比较方向相反") : (Verdict.Exact, null);
    }

    private static bool SameUnit(MeasureUnit left, MeasureUnit right) =>
        left == MeasureUnit.None || right == MeasureUnit.None || left.IsComparableTo(right);

    private static int Direction(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast or Comparator.MoreThan => 1,
        Comparator.AtMost or Comparator.LessThan => -1,
        _ => 0,
    };

    /// <summary>Without blanks, full-width signs and the marks at the end, which change no goal.</summary>
    private static string Plain(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)))
        .Replace('％', '%').Replace('≧', '≥').Replace('≦', '≤').Replace('＞', '>').Replace('＜', '<')
        .Replace("及以上", "以上", StringComparison.Ordinal).Replace(">=", "≥", StringComparison.Ordinal).Replace("<=", "≤", StringComparison.Ordinal)
        .TrimStart('=', '＝').TrimEnd('。', '；', ';', '，');
}
