namespace Jiping.Core.Data;

/// <summary>Something wrong in a data file, in Chinese, with the place where to mend it.</summary>
/// <param name="Path">The file as the user knows it.</param>
/// <param name="Line">1-based; 0 where the fault has no line (a missing file).</param>
/// <param name="Column">1-based; 0 where it has none.</param>
/// <param name="Message">What is wrong and what to do.</param>
public sealed record DataProblem(string Path, int Line, int Column, string Message)
{
    /// <summary>The cell of a workbook in which it stands (数据!C12); null for files of lines.</summary>
    public string? Cell { get; init; }

    /// <summary>“figures.yaml”第 12 行：…, “填报.xlsx”数据!C12：….</summary>
    public override string ToString() => Cell is not null ? $"“{Path}”{Cell}：{Message}" : Line > 0 ? $"“{Path}”第 {Line} 行：{Message}" : $"“{Path}”：{Message}";
}

/// <summary>Data that cannot be used; every fault is listed, not only the first.</summary>
public sealed class DataFileException : Exception
{
    public DataFileException(IReadOnlyList<DataProblem> problems)
        : base(string.Join('\n', problems)) => Problems = problems;

    public IReadOnlyList<DataProblem> Problems { get; }
}
