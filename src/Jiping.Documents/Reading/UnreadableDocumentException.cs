namespace Jiping.Documents.Reading;

/// <summary>Input that cannot be read; the message is Chinese, says which file and what to do, and is shown as it is.</summary>
public sealed class UnreadableDocumentException : Exception
{
    public UnreadableDocumentException(string message) : base(message) { }

    public UnreadableDocumentException(string message, Exception inner) : base(message, inner) { }
}
