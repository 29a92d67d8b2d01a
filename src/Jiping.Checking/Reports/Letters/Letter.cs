namespace Jiping.Checking.Reports.Letters;

/// <summary>
/// 审核意见单: what a bureau asks of one unit, in words that need no manual. Made once, written as a page of Word and as text for a chat.
/// </summary>
public sealed record Letter
{
    /// <summary>The unit it goes to.</summary>
    public required string Unit { get; init; }

    /// <summary>The year that is evaluated; null where the documents do not agree on one.</summary>
    public int? Year { get; init; }

    /// <summary>Names of the files that were looked at.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>What is to be mended or explained, the gravest first.</summary>
    public IReadOnlyList<LetterItem> Items { get; init; } = [];

    /// <summary>Findings beyond the items.</summary>
    public int Uncounted { get; init; }

    /// <summary>True where calculations fail and nobody can tell which of their numbers is wrong: said once for all.</summary>
    public bool AnyNumberMayBeWrong { get; init; }

    /// <summary>Why nothing of it could be looked at; null for any other letter.</summary>
    public string? Unreadable { get; init; }

    /// <summary>The comparison with the earlier opinion, or null.</summary>
    public string? Since { get; init; }

    /// <summary>What was not looked at.</summary>
    public IReadOnlyList<string> NotChecked { get; init; } = [];

    /// <summary>The day by which the unit is to answer; a blank to fill in where null.</summary>
    public DateOnly? ReplyBy { get; init; }
}

/// <summary>One thing to mend or to explain.</summary>
/// <param name="Place">Where, in words; empty where it has no place in the documents.</param>
/// <param name="Problem">What stands there and what ought to.</param>
/// <param name="Advice">What to do, or null.</param>
/// <param name="Findings">Findings that it stands for.</param>
public sealed record LetterItem(string Place, string Problem, string? Advice, int Findings = 1);
