namespace Jiping.Checking.Runs;

/// <summary>Standard output was closed by its reader: no fault, there is just nobody left to write for.</summary>
public sealed class OutputClosedException(Exception inner) : Exception(inner.Message, inner);
