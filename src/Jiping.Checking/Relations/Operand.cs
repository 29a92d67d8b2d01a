using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction.Facts;

namespace Jiping.Checking.Relations;

/// <summary>
/// A number that takes part in a relation: the VALUE of the output contract. Text and place are made when somebody reads them: most relations hold, and nobody does.
/// </summary>
public sealed record Operand
{
    private readonly INumberSource? source;
    private string? text;
    private IReadOnlyList<Location>? locations;

    /// <param name="text">As printed, white space removed.</param>
    /// <param name="quantity">Value, unit, decimals. The unit may come from a header or a unit note.</param>
    /// <param name="locations">Where it stands; more than one place where the number is broken over lines.</param>
    /// <param name="label">What the text calls it, for messages (“公用经费”); empty where it has no name.</param>
    public Operand(string text, Quantity quantity, IReadOnlyList<Location> locations, string label) =>
        (this.text, Quantity, this.locations, Label) = (text, quantity, locations, label);

    /// <summary>A number that was read, by its source.</summary>
    public Operand(INumberSource source, Quantity quantity, string label) => (this.source, Quantity, Label) = (source, quantity, label);

    public string Text => text ??= source!.Print();

    public Quantity Quantity { get; init; }

    public IReadOnlyList<Location> Locations => locations ??= source!.Locate();

    public string Label { get; init; }

    /// <summary>What the number is about, where that could be told; parts of it may be unknown.</summary>
    public FactKey? Key { get; init; }

    /// <summary>True for words (a name, a goal) that stand for no number; <see cref="Quantity"/> then means nothing.</summary>
    public bool IsWords { get; init; }

    /// <summary>What tells this number from all others: equal where two operands are the same printed number; null for what stands nowhere.</summary>
    internal object? Identity => source is not null ? source.Identity : Locations.Count > 0 ? Locations[0] : null;

    /// <summary>Words as an operand.</summary>
    public static Operand OfWords(string text, IReadOnlyList<Location> locations, string label) =>
        new(text, new Quantity(0m, MeasureUnit.None, 0), locations, label) { IsWords = true };

    public bool Equals(Operand? other) =>
        ReferenceEquals(this, other)
        || other is not null && Quantity == other.Quantity && Label == other.Label && Key == other.Key && IsWords == other.IsWords && Text == other.Text && Locations.SequenceEqual(other.Locations);

    public override int GetHashCode() => HashCode.Combine(Quantity, Label);
}
