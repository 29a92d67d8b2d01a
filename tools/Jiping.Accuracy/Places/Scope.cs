namespace Jiping.Accuracy.Places;

/// <summary>How far apart the numbers of a label stand. The nearer ones are what a sentence or a table states by itself.</summary>
internal enum Scope
{
    Sentence,
    Row,
    Table,

    /// <summary>Neighbouring sentences of one paragraph (“……合计。其中：……”).</summary>
    Passage,

    /// <summary>A table that an extraction flattened into lines of text: no cells are left.</summary>
    Flattened,

    /// <summary>Different paragraphs, tables or documents: needs facts.</summary>
    Distant,
}

internal static class ScopeExtensions
{
    /// <summary>True for what a checker without facts must see.</summary>
    public static bool IsNear(this Scope scope) => scope is Scope.Sentence or Scope.Row or Scope.Table or Scope.Passage;
}
