using Jiping.Authoring.Evaluations;

namespace Jiping.Authoring.Narratives;

/// <summary>A stretch of a paragraph.</summary>
/// <param name="Text">What is printed.</param>
/// <param name="Value">The number that it is, or null for words.</param>
internal readonly record struct TextPiece(string Text, BoundValue? Value = null);
