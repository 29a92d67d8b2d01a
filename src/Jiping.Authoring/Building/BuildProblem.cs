namespace Jiping.Authoring.Building;

/// <summary>Why the documents of a package cannot be handed in yet.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Where">The part of the package as the clerk knows it: 数据, 指标, 报告“…”一节.</param>
/// <param name="Message">What is wrong and what to do, in Chinese.</param>
public sealed record BuildProblem(BuildProblemKind Kind, string Where, string Message)
{
    public override string ToString() => Where.Length > 0 ? $"{Where}：{Message}" : Message;
}

/// <summary>Sorts of problems.</summary>
public enum BuildProblemKind
{
    /// <summary>A figure or an answer is missing.</summary>
    Missing,

    /// <summary>What was filled in contradicts the scheme or itself.</summary>
    Wrong,

    /// <summary>Words that only the clerk can write (【请填写…】).</summary>
    Open,

    /// <summary>Carried over from last year and not looked at again.</summary>
    Pending,
}
