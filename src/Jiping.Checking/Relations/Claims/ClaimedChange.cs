using System.Buffers;
using Jiping.Checking.Relations.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Relations;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Claims;

/// <summary>How large a change is claimed to be.</summary>
internal enum ChangeSize
{
    /// <summary>持平: none.</summary>
    None,

    /// <summary>基本持平.</summary>
    Hardly,

    /// <summary>略增.</summary>
    Slight,

    /// <summary>增加: of no said size.</summary>
    Unsaid,

    /// <summary>大幅增加.</summary>
    Great,
}

/// <summary>A change as words claim it, without an amount.</summary>
/// <param name="Word">The word.</param>
/// <param name="Direction">1 for more, −1 for less, 0 for the same.</param>
/// <param name="Size">How large.</param>
internal readonly record struct ClaimedChange(string Word, int Direction, ChangeSize Size)
{
    // Where the line between 基本持平 and a change lies no rule says: up to the first it is granted, beyond the second it is doubted, between them nothing is said.
    private const decimal GrantedAsFlat = 10m;
    private const decimal DoubtedAsFlat = 20m;
    private const decimal GrantedAsSlight = 15m;
    private const decimal DoubtedAsSlight = 30m;
    private const decimal GrantedAsGreat = 10m;
    private const decimal DoubtedAsGreat = 5m;

    /// <summary>持平 over a difference of up to that many percent is loose, not false.</summary>
    private const decimal LooselyFlat = 1m;

    /// <summary>持平 over a difference of more than that many percent is refuted without doubt.</summary>
    private const decimal NeverFlat = 5m;

    private static readonly (string[] Words, int Direction, ChangeSize Size)[] Lists =
    [
        (LexiconData.SamenessWords, 0, ChangeSize.None),
        (LexiconData.SlightIncreaseWords, 1, ChangeSize.Slight),
        (LexiconData.SlightDecreaseWords, -1, ChangeSize.Slight),
        (LexiconData.GreatIncreaseWords, 1, ChangeSize.Great),
        (LexiconData.GreatDecreaseWords, -1, ChangeSize.Great),
        (LexiconData.PlainIncreaseWords, 1, ChangeSize.Unsaid),
        (LexiconData.PlainDecreaseWords, -1, ChangeSize.Unsaid),
    ];

    private static readonly SearchValues<string> AllWords = SearchValues.Create([.. Lists.SelectMany(static list => list.Words)], StringComparison.Ordinal);

    /// <summary>The next claim of a change in a text, and where it begins; null where there is none.</summary>
    public static (ClaimedChange Change, int At)? Next(ReadOnlySpan<char> text, int from)
    {
        int step = text[from..].IndexOfAny(AllWords);
        if (step < 0)
            return null;
        int at = from + step;
        ClaimedChange? longest = null;
        foreach (var (words, direction, size) in Lists)
            if (Words.StartsWithAny(text[at..], words) is { } word && (longest is not { } known || word.Length > known.Word.Length))
                longest = new(word, direction, size);
        var change = longest!.Value;
        if (change.Size == ChangeSize.None && Words.EndsWithAny(text[..at], LexiconData.NearlyWords) is not null)
            change = change with { Size = ChangeSize.Hardly };
        return (change, at);
    }

    /// <summary>The claim against the figures of the two years.</summary>
    public ClaimOutcome Against(PlacedFact current, PlacedFact prior)
    {
        decimal change = current.BaseValue - prior.BaseValue;
        decimal step = Math.Max(current.Step, prior.Step);
        bool certain = current.IsPlain && prior.IsPlain;
        if (change == 0m)
            return Direction == 0 ? ClaimOutcome.Holds() : ClaimOutcome.Doubtful("两年的数相等");
        if (Math.Abs(change) <= step && (Direction == 0 || Math.Sign(change) != Direction))
            return new(Verdict.Rounding, "两年的数只差末位一个单位");
        decimal? percent = prior.BaseValue > 0m ? Math.Abs(change) / prior.BaseValue * 100m : null;
        string apart = percent is { } known ? $"相差{RelationWriter.Print(known, 2)}%" : "两年的数不同";
        if (Direction != 0 && Math.Sign(change) != Direction)
            return new(Verdict.Broken, $"增减方向与两年的数相反", certain);
        return Size switch
        {
            ChangeSize.None when percent <= LooselyFlat => new(Verdict.Rounding, $"{apart}，宜写“基本持平”"),
            ChangeSize.None => new(Verdict.Broken, $"两年的数并不相等，{apart}", certain && !(percent <= NeverFlat)),
            ChangeSize.Hardly => Graded(percent <= GrantedAsFlat, !(percent <= DoubtedAsFlat), apart),
            ChangeSize.Slight => Graded(percent <= GrantedAsSlight, !(percent <= DoubtedAsSlight), apart),
            ChangeSize.Great => Graded(!(percent < GrantedAsGreat), percent < DoubtedAsGreat, apart),
            _ => ClaimOutcome.Holds(),
        };
    }

    /// <summary>The claim against a change that is printed by itself, where the two years' figures are not: only its direction.</summary>
    public ClaimOutcome Against(PlacedFact change)
    {
        int sign = Math.Sign(change.BaseValue);
        if (sign == Direction)
            return ClaimOutcome.Holds();
        if (Math.Abs(change.BaseValue) <= change.Step)
            return new(Verdict.Rounding, "增减额只有末位一个单位");
        if (Size == ChangeSize.Hardly)
            return ClaimOutcome.Untested("“基本持平”没有公认的界限，材料中只有增减额");
        return ClaimOutcome.Doubtful(Direction == 0 ? "材料中另写有增减额" : "增减方向与材料中的增减额相反");
    }

    private static ClaimOutcome Graded(bool granted, bool doubted, string apart) =>
        granted ? ClaimOutcome.Holds() : doubted ? ClaimOutcome.Doubtful($"程度与数字不相称，{apart}") : ClaimOutcome.Untested($"程度词没有公认的界限，{apart}");
}
