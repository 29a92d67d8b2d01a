namespace Jiping.Cli.CommandLine;

/// <summary>Arguments that cannot be used; the message is Chinese and shown as it is, with the way to the help page below.</summary>
internal sealed class UsageException(string message, string? command = null) : Exception(message)
{
    /// <summary>The command whose help page to point at; null for the program's own.</summary>
    public string? Command { get; } = command;
}
