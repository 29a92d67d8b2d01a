using Microsoft.Playwright;

namespace Jiping.Web.Tests.Browser;

/// <summary>
/// A picture of the guide. It is taken anew where JIPING_UPDATE is 1; otherwise a test holds only that it is there and that the page still shows what it is of.
/// </summary>
internal static class GuidePicture
{
    /// <summary>Enough to see what it is of, and small enough for a repository.</summary>
    private const int Height = 500;

    public static async Task TakeAsync(IPage page, string name)
    {
        string path = Repository.PathOf("docs", "guide", "images", name);
        if (Environment.GetEnvironmentVariable("JIPING_UPDATE") == "1")
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = path, Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide, Clip = new Clip { Width = Chromium.Screen.Width, Height = Height } });
        Assert.True(File.Exists(path), $"{path}：以 JIPING_UPDATE=1 运行本测试生成");
        Assert.Contains($"images/{name}", await File.ReadAllTextAsync(Repository.PathOf("docs", "guide", "网页.md")), StringComparison.Ordinal);
    }
}
