using Jiping.Core.Quantities;

namespace Jiping.Core.Lexicon;

/// <summary>
/// One way in which a unit is spelled. A class, because generic code over a struct of ours cannot be precompiled and would cost
/// start-up time.
/// </summary>
public sealed record UnitSpelling(string Spelling, MeasureUnit Unit)
{
    /// <summary>The spellings that begin with <paramref name="first"/>, the longest first.</summary>
    public static ReadOnlySpan<UnitSpelling> From(char first)
    {
        var all = LexiconData.UnitSpellings;
        var (start, end) = (Bound(all, first), Bound(all, first + 1));
        return all.AsSpan(start, end - start);
    }

    /// <summary>Index of the first spelling whose first character is not below <paramref name="character"/>.</summary>
    private static int Bound(UnitSpelling[] all, int character)
    {
        var (low, high) = (0, all.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Spelling[0] < character)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
