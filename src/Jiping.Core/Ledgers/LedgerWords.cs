using Jiping.Core.Data;

namespace Jiping.Core.Ledgers;

/// <summary>How words of ledgers are compared: full width, blanks and case make no difference.</summary>
public static class LedgerWords
{
    public static string Fold(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return string.Concat(WideText.Narrow(word).Where(static c => !char.IsWhiteSpace(c))).ToLowerInvariant();
    }
}
