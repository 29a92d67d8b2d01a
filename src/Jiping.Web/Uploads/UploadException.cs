namespace Jiping.Web.Uploads;

/// <summary>An upload that is not taken; the message is Chinese and says what to do.</summary>
internal sealed class UploadException(string message) : Exception(message);
