using System.Globalization;
using Jiping.Checking.Relations.Consistency;
using Jiping.Extraction.Passages;

namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>What is not as it should be in a document number.</summary>
[Flags]
internal enum NumberFlaws
{
    None = 0,

    /// <summary>Other brackets than 〔〕, or one is missing.</summary>
    Brackets = 1,

    /// <summary>A blank within the number.</summary>
    Blank = 2,

    /// <summary>第 before the number.</summary>
    Ordinal = 4,

    /// <summary>A zero before the number.</summary>
    Zero = 8,

    /// <summary>A year of two digits.</summary>
    Year = 16,
}

/// <summary>The number of an official document: the issuer's code, the year in brackets, the number, 号.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="Start">Offset of the code.</param>
/// <param name="Length">Characters up to 号.</param>
/// <param name="Code">The issuer's code.</param>
/// <param name="Year">The year.</param>
/// <param name="Number">The number of the year.</param>
/// <param name="Flaws">What is wrong with its form.</param>
internal sealed record DocumentNumber(Passage Passage, int Start, int Length, string Code, int Year, int Number, NumberFlaws Flaws)
{
    public int End => Start + Length;

    /// <summary>As it should be written: 湘财绩〔2025〕6号.</summary>
    public string Proper => string.Create(CultureInfo.InvariantCulture, $"{Code}〔{Year}〕{Number}号");

    /// <summary>As it stands there; blanks count where they are the flaw.</summary>
    public string Printed => Flaws.HasFlag(NumberFlaws.Blank)
        ? Passage.Text.Substring(Start, Length)
        : TextPlace.Squeeze(Passage.Text.AsSpan(Start, Length));
}
