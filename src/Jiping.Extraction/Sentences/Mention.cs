using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction.Facts;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Quantities;

namespace Jiping.Extraction.Sentences;

/// <summary>What a number does in its sentence.</summary>
internal enum MentionRole
{
    /// <summary>An amount or a count of something: 基本支出124.88万元.</summary>
    Level,

    /// <summary>A change: 比上年减少23.52万元. The value is signed by the verb.</summary>
    Change,

    /// <summary>A growth rate: 下降1.87%. The value is signed by the verb.</summary>
    Growth,

    /// <summary>A share: 占基本支出87.19%.</summary>
    Share,

    /// <summary>A rate against a base: 为预算的102.9%, 完成年初预算的98.2%.</summary>
    Rate,

    /// <summary>Anything else: a bare number, a percentage that is no relation.</summary>
    Other,
}

/// <summary>One quantity of a passage with what its clause says about it.</summary>
internal sealed class Mention : INumberSource
{
    private string label = "";
    private string? core;

    public required Passage Passage { get; init; }

    public required NumberMention Number { get; init; }

    public required int Index { get; init; }

    public required MentionRole Role { get; init; }

    /// <summary>The clause before the number, fillers and qualifiers taken off its end: the raw words.</summary>
    public required string Clause { get; init; }

    /// <summary>What is measured, without year, 其中 and verbs; of a change or growth, its own subject, empty where it has none.</summary>
    public required string Label
    {
        get => label;
        set => (label, core) = (value, null);
    }

    /// <summary>The label without the words that only say which count of it this is; see <see cref="Words.Core"/>.</summary>
    public string Core => core ??= Words.Core(label);

    /// <summary>The series it is a member of, or null.</summary>
    public Series? Series { get; set; }

    /// <summary>Its place in the series.</summary>
    public int SeriesIndex { get; set; }

    /// <summary>The year that the text speaks of here, 0 where it names none; years that something is compared with do not count.</summary>
    public int Year { get; init; }

    /// <summary>
    /// The named base of a share or rate (占【基本支出】, 为【预算】的), or what a change is compared with (比【年初预算】减少); empty where none is named.
    /// </summary>
    public string Base { get; init; } = "";

    /// <summary>+1, or −1 where the verb says less.</summary>
    public int Sign { get; init; } = 1;

    /// <summary>True where the clause speaks of an earlier period.</summary>
    public bool Prior { get; init; }

    /// <summary>Number of the sentence within the passage.</summary>
    public required int Sentence { get; init; }

    /// <summary>Number of the semicolon section within the passage.</summary>
    public required int Section { get; init; }

    /// <summary>Depth of brackets.</summary>
    public required int Depth { get; init; }

    /// <summary>Serial number of the bracket that is open here, 0 outside brackets.</summary>
    public required int Bracket { get; init; }

    /// <summary>The word that opens a list of parts right before this number (其中, 包括, 分别为, （, ：), or null.</summary>
    public string? Opener { get; init; }

    /// <summary>X in “X中，…”: the named whole of the list that begins here; empty where none is named.</summary>
    public string OpenerHead { get; init; } = "";

    /// <summary>True where the clause says that it is on another basis (同口径, 可比, 年均): no arithmetic with what is printed.</summary>
    public bool OtherBasis { get; init; }

    /// <summary>True for a percentage right behind the figure it is of: 完成年初预算100.00万元的95%.</summary>
    public bool OfPreceding => Clause.AsSpan().Trim() is "的";

    /// <summary>True for a figure that a remark puts on a basis of its own: 收入（同口径）完成….</summary>
    public bool OwnBasis { get; init; }

    public Quantity Quantity => Number.Quantity;

    /// <summary>The quantity with the sign that the verb gives it.</summary>
    public Quantity Signed => Sign > 0 ? Quantity : Quantity with { Value = -Quantity.Value };

    public bool IsLevel => Role == MentionRole.Level;

    /// <summary>What the number is about, where that could be told; the first of several.</summary>
    public FactKey? Key { get; set; }

    public string Print() => Number.Print(Passage.Text);

    public IReadOnlyList<Location> Locate() => Passage.Locate(Number.Start, Number.Length);

    object INumberSource.Identity => this;

    string INumberSource.Context() => Statement.Context(Passage.Text, Number.Start, Number.End);
}
