using System.Security.Cryptography;
using System.Text;

namespace Jiping.Web.Hosting;

/// <summary>
/// Who may use the page: whoever has the address that was printed, or the one the browser was opened with. The latter can be seen by other users of the
/// machine in the list of processes, so it opens once only. Both are exchanged for a cookie.
/// </summary>
internal sealed class AccessKeys
{
    /// <summary>Name of the key in the address.</summary>
    public const string Parameter = "key";

    private readonly string session = New();
    private string? ticket = New();

    /// <summary>For the address that is printed; good as long as the program runs.</summary>
    public string Key { get; } = New();

    /// <summary>For the browser that the program opens; good once. Null when it was used.</summary>
    public string? Ticket => ticket;

    /// <summary>Value of the cookie for a key that is right; else null.</summary>
    public string? Exchange(string? given)
    {
        if (Same(given, Key))
            return session;
        return ticket is { } once && Same(given, once) && Interlocked.CompareExchange(ref ticket, null, once) == once ? session : null;
    }

    public bool IsSession(string? cookie) => Same(cookie, session);

    private static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));

    private static bool Same(string? given, string known) =>
        given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(known));
}
