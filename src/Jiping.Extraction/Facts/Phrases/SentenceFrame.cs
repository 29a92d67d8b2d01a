using Jiping.Core.Facts;

namespace Jiping.Extraction.Facts.Phrases;

/// <summary>What a changed figure is set against.</summary>
internal enum Comparison
{
    Unsaid,
    PriorYear,
    Budget,

    /// <summary>环比 and the like.</summary>
    Other,
}

/// <summary>What a sentence has said so far that holds for its next numbers.</summary>
internal sealed class SentenceFrame
{
    /// <summary>The period that the sentence speaks of; one that something is compared with does not count.</summary>
    public SpokenPeriod Period { get; set; }

    /// <summary>The last period that an earlier sentence of the statement spoke of.</summary>
    public SpokenPeriod Carried { get; init; }

    private int bracket;
    private SpokenPeriod outside;

    /// <summary>三公经费3万元（2023年为4万元），其中…: a period that a bracket says holds in it only. To be called before it is set.</summary>
    public void EnterBracket(int inside)
    {
        if (inside != 0 && bracket == 0)
            (bracket, outside) = (inside, Period);
    }

    /// <summary>Takes back what the bracket said, once a number stands outside of it.</summary>
    public void LeaveBracket(int inside)
    {
        if (bracket == 0 || bracket == inside)
            return;
        (bracket, Period) = (0, outside);
    }

    /// <summary>True after a figure of an earlier period that nothing but its own words put there: the next one may be of either.</summary>
    public bool IsPriorOpen { get; set; }

    /// <summary>What a head without a number says for its list: 2024年度“三公”经费预算支出：….</summary>
    public Qualities Head { get; set; }

    /// <summary>The level that the last figure with words for it had.</summary>
    public Consolidation Level { get; set; }

    /// <summary>The one level that earlier sentences of the statement said; unknown where they said none or several.</summary>
    public Consolidation CarriedLevel { get; init; }

    /// <summary>True where the statement has spoken of several levels.</summary>
    public bool HasSeveralLevels { get; set; }

    /// <summary>The edition of an event that the sentence tells of (第7届), or null.</summary>
    public string? Edition { get; set; }

    /// <summary>Stage of the last level that said one.</summary>
    public FactStage LastStage { get; set; }

    /// <summary>True where it has said that something was decided on or is expected; the figures after that need not be outturns.</summary>
    public bool IsDecided { get; set; }

    /// <summary>True where it lists what something was spent on or provided for; the next clause may say something else.</summary>
    public bool IsAllotted { get; set; }

    /// <summary>Target or actual where a clause has said it of an activity; unknown before that.</summary>
    public FactStage Side { get; set; }

    public Comparison Comparison { get; set; }

    /// <summary>Index of the first mention of the sentence.</summary>
    public int First { get; init; }

    /// <summary>Index of the total whose parts are being listed, or −1.</summary>
    public int ListHead { get; set; } = -1;

    /// <summary>True where parts are listed of a total that was not understood.</summary>
    public bool IsListUnknown { get; set; }

    /// <summary>The total's name in the words that open the list (基本支出中，…); empty where they give none.</summary>
    public string ListName { get; set; } = "";

    /// <summary>Depth of brackets of the list.</summary>
    public int ListDepth { get; set; }

    /// <summary>The bracket that the list stands in, 0 for none.</summary>
    public int ListBracket { get; set; }

    public static SentenceFrame Next(SentenceFrame? before, int first) => new()
    {
        // 明年拟…: a look ahead does not go on.
        Carried = before is null ? default : before.Period.IsSaid && !before.Period.IsLater ? before.Period : before.Carried,
        CarriedLevel = before is null || before.HasSeveralLevels ? Consolidation.Unknown : before.Level != Consolidation.Unknown ? before.Level : before.CarriedLevel,
        HasSeveralLevels = before?.HasSeveralLevels ?? false,
        First = first,
    };
}
