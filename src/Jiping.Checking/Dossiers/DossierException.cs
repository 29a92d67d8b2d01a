namespace Jiping.Checking.Dossiers;

/// <summary>A dossier that cannot be used or written; the message is Chinese and says what to do.</summary>
public sealed class DossierException(string message, Exception? inner = null) : Exception(message, inner);
