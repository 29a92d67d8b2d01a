namespace Jiping.Cli;

/// <summary>Standard output was closed by its reader: no fault, there is just nobody left to write for.</summary>
internal sealed class OutputClosedException(Exception inner) : Exception(inner.Message, inner);
