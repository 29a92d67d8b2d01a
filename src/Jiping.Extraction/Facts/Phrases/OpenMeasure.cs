using Jiping.Core.Facts;

namespace Jiping.Extraction.Facts.Phrases;

/// <summary>A measure that the taxonomy lacks: what was done, to what, and which part of it.</summary>
/// <param name="Action">Class of the action, or empty.</param>
/// <param name="Head">What it was done to: the head noun where one is known, else the whole name.</param>
/// <param name="Of">What narrows the head noun (法治 of 法治宣传资料); empty where nothing does.</param>
/// <param name="IsParticipation">True for people reached: the figure is that of the activity before it.</param>
internal readonly record struct OpenMeasure(string Action, string Head, string Of, bool IsParticipation)
{
    public FactConcept Concept => FactConcept.Open(Action, Head);

    public override string ToString() => Action + Of + Head;
}
