using System.Numerics;
using System.Text.Json.Serialization;

namespace Jiping.Checking.Batches;

/// <summary>
/// What is left of a paragraph's text to tell how alike two are: the least hash in each of 64 parts of the range, over all runs of four characters (MinHash by one permutation).
/// The share of equal parts estimates the share of equal runs.
/// </summary>
internal readonly struct ParagraphSketch
{
    /// <summary>Parts of the range.</summary>
    public const int Size = 64;

    /// <summary>Groups of parts that are looked up: two paragraphs of which three runs in four are alike share a group in 95 of 100 cases.</summary>
    public const int Bands = 8;

    private const int BandSize = 4, RunLength = 4;

    [JsonInclude]
    private readonly byte[] marks;

    [JsonConstructor]
    private ParagraphSketch(byte[] marks) => this.marks = marks;

    /// <summary>Hash of all characters (FNV-1a): equal for equal texts.</summary>
    public static ulong Hash(ReadOnlySpan<char> text)
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (char c in text)
            hash = unchecked((hash ^ c) * 0x00000100000001B3);
        return hash;
    }

    /// <param name="text">The text as it is compared.</param>
    /// <param name="bands">Takes the keys of the groups.</param>
    public static ParagraphSketch Of(ReadOnlySpan<char> text, Span<uint> bands)
    {
        Span<uint> least = stackalloc uint[Size];
        least.Fill(uint.MaxValue);
        for (int i = 0; i + RunLength <= text.Length; i++)
        {
            ulong hash = Mix(Hash(text.Slice(i, RunLength)));
            int part = (int)(hash >> 58);
            least[part] = Math.Min(least[part], unchecked((uint)hash));
        }
        // A part without a run takes what the next one has, so that alike texts stay alike.
        Span<uint> filled = stackalloc uint[Size];
        for (int part = 0; part < Size; part++)
        {
            int from = part, steps = 0;
            while (least[from] == uint.MaxValue && steps < Size)
                (from, steps) = ((from + 1) % Size, steps + 1);
            filled[part] = unchecked(least[from] + (uint)steps * 0x9E3779B1);
        }
        for (int band = 0; band < Bands; band++)
        {
            ulong key = (ulong)band;
            for (int i = 0; i < BandSize; i++)
                key = Mix(key ^ filled[band * BandSize + i]);
            bands[band] = unchecked((uint)key);
        }
        var marks = new byte[Size];
        for (int part = 0; part < Size; part++)
            marks[part] = unchecked((byte)(filled[part] ^ filled[part] >> 8 ^ filled[part] >> 16));
        return new(marks);
    }

    /// <summary>Percent of runs that both have, estimated.</summary>
    public int Likeness(ParagraphSketch other)
    {
        int equal = 0;
        for (int part = 0; part < Size; part++)
            if (marks[part] == other.marks[part])
                equal++;
        return equal * 100 / Size;
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value = (value ^ BitOperations.RotateRight(value, 25) ^ BitOperations.RotateRight(value, 50)) * 0xA24BAED4963EE407;
            value = (value ^ BitOperations.RotateRight(value, 24) ^ BitOperations.RotateRight(value, 49)) * 0x9FB21C651E98DF25;
            return value ^ value >> 28;
        }
    }
}
