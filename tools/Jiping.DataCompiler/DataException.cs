namespace Jiping.DataCompiler;

/// <summary>
/// One fault of a data file. Printed as <c>path(line,column): error JPDATA: message</c>, the form that MSBuild and editors
/// turn into a link to the line.
/// </summary>
internal sealed record DataProblem(string Path, long Line, long Column, string Message)
{
    public override string ToString() => $"{Path}({Line},{Column}): error JPDATA: {Message}";
}

/// <summary>Data files that cannot be compiled; every fault is listed, not only the first.</summary>
internal sealed class DataException(IReadOnlyList<DataProblem> problems)
    : Exception(string.Join(Environment.NewLine, problems))
{
    public IReadOnlyList<DataProblem> Problems { get; } = problems;
}
