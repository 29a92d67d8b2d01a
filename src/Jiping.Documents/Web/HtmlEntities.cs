using System.Globalization;
using System.Net;
using System.Text;

namespace Jiping.Documents.Web;

/// <summary>Character references, as tolerant as browsers are where office pages need it.</summary>
internal static class HtmlEntities
{
    /// <summary>Longest reference that is looked for, without the ampersand.</summary>
    public const int MaxLength = 32;

    private static readonly string[] Bare = ["nbsp", "amp", "lt", "gt", "quot"];

    /// <summary>The text of the reference <paramref name="body"/> (“nbsp”, “#160”, “#xA0”), or null where it is none.</summary>
    public static string? Decode(ReadOnlySpan<char> body, bool terminated)
    {
        if (body.StartsWith("#"))
            return Number(body[1..]);
        if (!terminated && !Bare.AsSpan().Contains(body.ToString()))
            return null;
        var source = $"&{body};";
        var decoded = WebUtility.HtmlDecode(source);
        return decoded == source ? null : decoded;
    }

    private static string? Number(ReadOnlySpan<char> digits)
    {
        var hex = digits.StartsWith("x", StringComparison.OrdinalIgnoreCase);
        if (!int.TryParse(hex ? digits[1..] : digits, hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            return null;
        // Browsers read these numbers as Windows-1252; Word's own pages write dashes and quotation marks that way.
        if (code is >= 0x80 and <= 0x9F)
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)?.GetString([(byte)code]);
        return Rune.IsValid(code) && code != 0 ? new Rune(code).ToString() : "\uFFFD";
    }
}
