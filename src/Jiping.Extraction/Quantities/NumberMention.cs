using Jiping.Core.Quantities;

namespace Jiping.Extraction.Quantities;

/// <summary>What a run of digits or numerals is.</summary>
public enum NumberRole
{
    /// <summary>A measure: value, and a unit or none.</summary>
    Quantity,
    Year,

    /// <summary>A date or a part of one (5月, 31日, 2024-05-13), or a time of day.</summary>
    Date,

    /// <summary>The year or the serial number of a document number (〔2025〕149号).</summary>
    DocumentNumber,

    /// <summary>The number of a heading or list item (1. （2） 3、).</summary>
    ListNumber,

    /// <summary>第N: an ordinal.</summary>
    Ordinal,

    /// <summary>A telephone number.</summary>
    Telephone,

    /// <summary>Subject codes, project codes, identity numbers, accounts, model names.</summary>
    Code,

    /// <summary>Part of a name (《…》, “3+1”, “百名院士进校园”).</summary>
    Name,
}

/// <summary>One number as it stands in a text.</summary>
/// <param name="Start">Offset of the first digit (or sign).</param>
/// <param name="Length">Characters of the number itself, without unit: what a location covers.</param>
/// <param name="End">Offset after the unit and the words of approximation behind it.</param>
/// <param name="Role">What it is.</param>
/// <param name="Quantity">Value and unit; meaningful for <see cref="NumberRole.Quantity"/>, else the bare value.</param>
public readonly record struct NumberMention(int Start, int Length, int End, NumberRole Role, Quantity Quantity)
{
    public bool IsQuantity => Role == NumberRole.Quantity;

    /// <summary>The number as printed, white space removed.</summary>
    public string Print(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var print = text.AsSpan(Start, Length);
        if (!print.ContainsAny(" \u3000\u00a0\n\t"))
            return print.ToString();
        Span<char> buffer = print.Length <= 256 ? stackalloc char[print.Length] : new char[print.Length];
        int length = 0;
        foreach (char c in print)
            if (!char.IsWhiteSpace(c))
                buffer[length++] = c;
        return buffer[..length].ToString();
    }
}
