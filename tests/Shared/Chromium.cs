using System.Diagnostics;

namespace Jiping.Testing;

/// <summary>Pictures of pages, taken by the Chromium of this machine when JIPING_UPDATE=1 asks for new pictures of the guide.</summary>
internal static class Chromium
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Takes a picture of the top of a page.</summary>
    /// <param name="page">A file.</param>
    /// <param name="picture">Receives a PNG.</param>
    /// <param name="width">Of the window, in pixels.</param>
    /// <param name="height">Of the window, in pixels.</param>
    public static void Photograph(string page, string picture, int width, int height)
    {
        string program = ((string[])["chromium", "chromium-browser", "google-chrome"])
            .SelectMany(static name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists) ?? throw new InvalidOperationException("JIPING_UPDATE=1 needs Chromium on PATH.");
        var profile = Directory.CreateTempSubdirectory("jiping-test-");
        try
        {
            string[] arguments =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
                $"--user-data-dir={profile.FullName}", $"--window-size={width},{height}", $"--screenshot={picture}", new Uri(page).AbsoluteUri,
            ];
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            _ = process.StandardError.ReadToEndAsync();
            _ = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                Assert.Fail("Chromium did not end.");
            }
            Assert.True(File.Exists(picture), picture);
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }
}
