using Microsoft.Playwright;

namespace Jiping.Web.Tests.Browser;

/// <summary>One package, as a clerk of a unit checks it.</summary>
public sealed class OnePackageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Files_AreCheckedAndShownBesideTheirFindings()
    {
        await using var running = await RunningPage.StartAsync();
        var page = await chromium.EnterAsync(running);
        await page.ScreenshotAsync(new() { Path = "/tmp/web-x/home.png" });
        var form = page.GetByRole(AriaRole.Form, new() { Name = "检查一份材料" });
        await form.Locator("input[name=files]").SetInputFilesAsync(Directory.GetFiles(Repository.PathOf("samples", "planted")));
        await page.ScreenshotAsync(new() { Path = "/tmp/web-x/chosen.png" });
        await form.GetByRole(AriaRole.Button, new() { Name = "开始检查" }).ClickAsync();
        await page.WaitForSelectorAsync("iframe");
        await page.FrameLocator("iframe").Locator(".finding").First.WaitForAsync();
        await page.ScreenshotAsync(new() { Path = "/tmp/web-x/result.png" });
        await page.GetByText("下载").ClickAsync();
        await page.ScreenshotAsync(new() { Path = "/tmp/web-x/menu.png" });
        await page.GetByText("审核意见单").First.ClickAsync();
        await page.WaitForSelectorAsync("textarea");
        await page.ScreenshotAsync(new() { Path = "/tmp/web-x/letter.png" });
        await page.Context.CloseAsync();
    }
}
