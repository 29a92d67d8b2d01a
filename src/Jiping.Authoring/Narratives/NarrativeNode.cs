namespace Jiping.Authoring.Narratives;

/// <summary>A part of a section's text, with the line on which it begins.</summary>
internal abstract record NarrativeNode(int Line);

/// <summary>Words as they are.</summary>
internal sealed record WordsNode(int Line, string Text) : NarrativeNode(Line);

/// <summary>A value: words of the expression, and whether the unit is left out.</summary>
internal sealed record ValueNode(int Line, string Source, IReadOnlyList<string> Words, bool Bare) : NarrativeNode(Line);

/// <summary>{{如 …}} … {{否则}} … {{止}}.</summary>
internal sealed record IfNode(int Line, string Condition, IReadOnlyList<NarrativeNode> Then, IReadOnlyList<NarrativeNode> Else) : NarrativeNode(Line);

/// <summary>{{每个 …}} … {{止}}.</summary>
internal sealed record EachNode(int Line, string What, string Argument, IReadOnlyList<NarrativeNode> Body) : NarrativeNode(Line);

/// <summary>{{分隔 ；}}: between the rounds of a loop.</summary>
internal sealed record SeparatorNode(int Line, string Text) : NarrativeNode(Line);

/// <summary>{{表 …}}, alone on its line.</summary>
internal sealed record TableNode(int Line, string What) : NarrativeNode(Line);
