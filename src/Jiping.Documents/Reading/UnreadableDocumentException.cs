namespace Jiping.Documents.Reading;

/// <summary>Input that cannot be read; the message is Chinese, says which file and what to do, and is shown as it is.</summary>
public sealed class UnreadableDocumentException : Exception
{
    public UnreadableDocumentException(string message) : base(message) { }

    /// <summary>Why the file is only listed as not checked, as <see cref="SkippedFile.Why"/>; null where it should have been readable.</summary>
    public string? SkipReason { get; private init; }

    /// <summary>A file that nothing here reads: in a package it is listed, and the rest goes on.</summary>
    internal static UnreadableDocumentException NotChecked(string path, string why) => new($"“{path}”{why}。") { SkipReason = why };

    public UnreadableDocumentException(string message, Exception inner) : base(message, inner) { }
}
