using System.Text.Json;
using Microsoft.Playwright;

namespace Jiping.Web.Tests.Browser;

/// <summary>One package, as a clerk of a unit checks it.</summary>
public sealed class OnePackageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string[] Planted = Directory.GetFiles(Repository.PathOf("samples", "planted"));

    [Fact]
    public async Task ChosenFiles_AreShownBesideTheirFindings_UnderAnyProfile_AndTakenAway()
    {
        await using var running = await RunningPage.StartAsync();
        var page = await chromium.EnterAsync(running);
        await GuidePicture.TakeAsync(page, "网页-首页.png");
        var form = page.Form(Clerk.One);
        await form.Locator("input[name=files]").SetInputFilesAsync(Planted);
        await Assertions.Expect(form.Locator("[data-chosen]")).ToContainTextAsync("已选 6 个文件");
        await form.SubmitAsync();

        var report = page.FrameLocator("iframe");
        await Assertions.Expect(report.Locator(".finding.error").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".bar .unit")).ToHaveTextAsync("澄川市青禾区科学技术协会");
        // Marks in the document, the list beside it, and the filter by severity.
        await Assertions.Expect(report.Locator("mark.error").First).ToBeAttachedAsync();
        await GuidePicture.TakeAsync(page, "网页-结果.png");
        await report.GetByLabel("必改").UncheckAsync();
        await Assertions.Expect(report.Locator(".finding.error").First).ToBeHiddenAsync();

        await page.GetByLabel("用途").SelectOptionAsync("公开前校对");
        await page.WaitForURLAsync("**/publication");
        await Assertions.Expect(report.GetByText("用途：公开前校对")).ToBeVisibleAsync();
        await page.GetByLabel("用途").SelectOptionAsync("单位自查");
        await page.WaitForURLAsync("**/unit");

        await page.GetByText("下载", new() { Exact = true }).ClickAsync();
        await GuidePicture.TakeAsync(page, "网页-下载.png");
        await TakeEverything(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "审核意见单", Exact = true }).First.ClickAsync();
    }

    [Fact]
    public async Task DraggedFiles_AreChecked_AndTheLetterIsCopied_AndAllIsCleared()
    {
        await using var running = await RunningPage.StartAsync();
        var page = await chromium.EnterAsync(running);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var form = page.Form(Clerk.One);
        await page.DropAsync(form.Locator("[data-drop]"), Planted);
        await Assertions.Expect(form.Locator("[data-chosen]")).ToContainTextAsync("已选 6 个文件");
        await form.SubmitAsync();
        await page.Locator(".bar").GetByRole(AriaRole.Link, new() { Name = "审核意见单" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "复制文字" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-copy-said]")).ToHaveTextAsync("已复制");
        Assert.Contains("澄川市青禾区科学技术协会：", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
        await GuidePicture.TakeAsync(page, "网页-意见单.png");

        Assert.NotEmpty(running.Files);
        page.Dialog += static (_, dialog) => dialog.AcceptAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "清除全部材料" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("已清除 1 次检查的全部材料和结果");
        Assert.Empty(running.Files);
    }

    [Fact]
    public async Task WithoutScript_TheSameIsDone()
    {
        await using var running = await RunningPage.StartAsync();
        var page = await chromium.EnterAsync(running, script: false);
        var form = page.Form(Clerk.One);
        await form.Locator("input[name=files]").SetInputFilesAsync(Planted);
        await form.SubmitAsync();
        // The page of progress reads itself again.
        await page.WaitForSelectorAsync("iframe");
        await Assertions.Expect(page.FrameLocator("iframe").Locator(".finding.error").First).ToBeVisibleAsync();
        await page.GetByLabel("用途").SelectOptionAsync("财政初审");
        await page.GetByRole(AriaRole.Button, new() { Name = "换用途" }).ClickAsync();
        await page.WaitForURLAsync("**/bureau");
        await page.WaitForSelectorAsync("iframe");
        await page.Locator(".menu summary").ClickAsync();
        var (path, name) = await page.TakeAsync("带批注的副本");
        Assert.Equal("澄川市青禾区科学技术协会.带批注的副本.zip", name);
        Clerk.ValidOffice(path);
    }

    [Fact]
    public async Task EndingTheProgram_RemovesEverything()
    {
        await using var running = await RunningPage.StartAsync();
        var page = await chromium.EnterAsync(running);
        await page.Form(Clerk.One).Locator("input[name=files]").SetInputFilesAsync(Planted);
        await page.Form(Clerk.One).SubmitAsync();
        await page.WaitForSelectorAsync("iframe");
        page.Dialog += static (_, dialog) => dialog.AcceptAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "结束使用" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "绩评已结束" })).ToBeVisibleAsync();
        await running.Server.WaitAsync();
        Assert.Empty(running.Files);
    }

    private static async Task TakeEverything(IPage page)
    {
        var (copies, name) = await page.TakeAsync("带批注的副本");
        Assert.Equal("澄川市青禾区科学技术协会.带批注的副本.zip", name);
        Assert.Equal(7, Clerk.Entries(copies).Count);
        Clerk.ValidOffice(copies);
        Clerk.ValidOffice((await page.TakeAsync("全部结果")).Path);
        var (workbook, workbookName) = await page.TakeAsync("检查结果汇总表");
        Assert.Equal("检查结果.xlsx", workbookName);
        using (var content = File.OpenRead(workbook))
            OfficeCheck.ValidWorkbook(content);
        using (var json = JsonDocument.Parse(await File.ReadAllBytesAsync((await page.TakeAsync("JSON")).Path)))
            Assert.NotEmpty(json.RootElement.GetProperty("findings").EnumerateArray());
        using (var sarif = JsonDocument.Parse(await File.ReadAllBytesAsync((await page.TakeAsync("SARIF")).Path)))
            Assert.Equal("2.1.0", sarif.RootElement.GetProperty("version").GetString());
        Assert.Contains("<!doctype html>", await File.ReadAllTextAsync((await page.TakeAsync("网页")).Path), StringComparison.Ordinal);
        Assert.Contains("必改 15", await File.ReadAllTextAsync((await page.TakeAsync("文本")).Path), StringComparison.Ordinal);
    }
}
