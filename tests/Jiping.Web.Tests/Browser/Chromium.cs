using Microsoft.Playwright;

namespace Jiping.Web.Tests.Browser;

/// <summary>A Chromium for the tests of one class; tests are skipped where there is none.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The width and height of what clerks have.</summary>
    public static ViewportSize Screen => new() { Width = 1366, Height = 768 };

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } program)
            return;
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A window with its own cookies, on a page that was entered by the address that is printed.</summary>
    /// <param name="running">What is served.</param>
    /// <param name="script">False for a browser that runs no script.</param>
    public async Task<IPage> EnterAsync(RunningPage running, bool script = true)
    {
        Assert.SkipWhen(browser is null, "未安装 Chromium（chromium）");
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = Screen, JavaScriptEnabled = script, Locale = "zh-CN", AcceptDownloads = true });
        var page = await context.NewPageAsync();
        await page.GotoAsync(running.Server.Address.AbsoluteUri);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    private static string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(static folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
