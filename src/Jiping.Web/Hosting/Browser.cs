using System.ComponentModel;
using System.Diagnostics;

namespace Jiping.Web.Hosting;

/// <summary>The browser of whoever sits there.</summary>
internal static class Browser
{
    /// <returns>False where none could be started.</returns>
    public static bool Open(Uri address)
    {
        try
        {
            if (OperatingSystem.IsWindows())
                return Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true }) is not null || true;
            // The opener says much on its output, which is no concern of ours.
            var start = new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address.AbsoluteUri]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
            using var opener = Process.Start(start);
            return opener is not null;
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return false;
        }
    }
}
