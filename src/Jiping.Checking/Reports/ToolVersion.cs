namespace Jiping.Checking.Reports;

/// <summary>Name and version that every report carries. A constant, because reading assembly attributes costs start-up time; a test keeps it equal to them.</summary>
public static class ToolVersion
{
    public const string Name = "jiping";

    public const string Number = "0.1.0";

    /// <summary>Version of the output contract; raised only when the meaning of a member changes.</summary>
    public const string Contract = "1";
}
