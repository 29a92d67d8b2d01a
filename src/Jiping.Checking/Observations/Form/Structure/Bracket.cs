using System.Buffers;
using Jiping.Extraction.Passages;

namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>Brackets and quotation marks that come in pairs.</summary>
internal enum BracketFamily
{
    Round,
    Title,
    Quotation,
}

/// <summary>One bracket at its place.</summary>
/// <param name="Passage">Where it stands.</param>
/// <param name="At">Its offset.</param>
internal readonly record struct Bracket(Passage Passage, int At)
{
    /// <summary>All of them. Square ones are with the round ones: [80,90) is an interval.</summary>
    public static readonly SearchValues<char> Characters = SearchValues.Create("（(）)[]［］【】《》“”");

    public char Character => Passage.Text[At];

    public bool Opens => Character is '（' or '(' or '[' or '［' or '【' or '《' or '“';

    public BracketFamily Family => Character switch
    {
        '《' or '》' => BracketFamily.Title,
        '“' or '”' => BracketFamily.Quotation,
        _ => BracketFamily.Round,
    };

    /// <summary>True for the brackets whose other half an author owes; square ones stand alone in formulas and notes.</summary>
    public bool NeedsOther => Character is '（' or '(' or '）' or ')' || Family != BracketFamily.Round;

    public bool IsFullWidthRound => Character is '（' or '）';

    public bool IsHalfWidthRound => Character is '(' or ')';

    /// <summary>The other half.</summary>
    public char Other => Character switch
    {
        '（' => '）',
        '）' => '（',
        '(' => ')',
        ')' => '(',
        '《' => '》',
        '》' => '《',
        '“' => '”',
        _ => '“',
    };
}
