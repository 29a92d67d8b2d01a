namespace Jiping.Web.Checks;

/// <summary>How far a run is.</summary>
public enum RunState
{
    /// <summary>Another one has the processors.</summary>
    Waiting,
    Running,
    Done,

    /// <summary>It could not be done at all; its message says why.</summary>
    Failed,
    Cancelled,
}
