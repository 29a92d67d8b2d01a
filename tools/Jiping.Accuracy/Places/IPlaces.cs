using Jiping.Accuracy.Labels;
using Jiping.Documents.Model;

namespace Jiping.Accuracy.Places;

/// <summary>Decides whether something that the checker points at is what a label points at.</summary>
internal interface IPlaces
{
    /// <summary>True where the location is the place of <paramref name="number"/> itself.</summary>
    bool IsAt(Label label, LabelNumber number, Location location);

    /// <summary>True where the location touches the paragraph, sentence or cell that <paramref name="number"/> stands in.</summary>
    bool Touches(Label label, LabelNumber number, Location location);

    /// <summary>The sentence or row of the label, for a person who looks for what was missed.</summary>
    string Excerpt(Label label);
}
