namespace Jiping.Checking.Runs;

/// <summary>Exit codes of every command; of several the highest is given.</summary>
public static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>Input or arguments that cannot be used.</summary>
    public const int Unusable = 2;
}
