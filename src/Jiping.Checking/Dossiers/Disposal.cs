namespace Jiping.Checking.Dossiers;

/// <summary>What the reviewer decided on a finding.</summary>
public enum DisposalKind
{
    /// <summary>待处理: a draft until somebody decides.</summary>
    Open,

    /// <summary>采纳.</summary>
    Adopted,

    /// <summary>不采纳, with a reason.</summary>
    Rejected,

    /// <summary>已说明: the unit has explained it.</summary>
    Explained,
}

/// <summary>A decision on a finding (design section 10): by name and date.</summary>
/// <param name="Kind">What was decided.</param>
/// <param name="Reason">The reason, or what the unit explained; may be empty where it is adopted.</param>
/// <param name="By">Who decided.</param>
/// <param name="On">When.</param>
public sealed record Disposal(DisposalKind Kind, string Reason, string By, DateOnly On)
{
    /// <summary>The words of the drop-down, in its order.</summary>
    public static IReadOnlyList<string> Words { get; } = ["采纳", "不采纳", "已说明"];

    public static string WordOf(DisposalKind kind) => kind switch
    {
        DisposalKind.Adopted => "采纳",
        DisposalKind.Rejected => "不采纳",
        DisposalKind.Explained => "已说明",
        _ => "待处理",
    };

    /// <summary>Null for a word that is none.</summary>
    internal static DisposalKind? KindOf(string word) => word switch
    {
        "采纳" => DisposalKind.Adopted,
        "不采纳" => DisposalKind.Rejected,
        "已说明" => DisposalKind.Explained,
        _ => null,
    };
}

/// <summary>What stands in the four cells of a finding, as somebody typed it.</summary>
internal sealed record TypedDisposal(string Word, string Reason, string By, string On)
{
    public static readonly TypedDisposal None = new("", "", "", "");

    public static TypedDisposal Of(Disposal disposal) => new(Disposal.WordOf(disposal.Kind), disposal.Reason, disposal.By, DossierDate.Of(disposal.On));

    public bool IsEmpty => Word.Length == 0 && Reason.Length == 0 && By.Length == 0 && On.Length == 0;
}
