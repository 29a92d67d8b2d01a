using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Jiping.Testing.Heaps;
using Microsoft.Playwright;

namespace Jiping.Web.Tests.Browser;

/// <summary>A bureau's first day on the page: what ninety units sent, as one zip, sorted, checked, and taken away.</summary>
public sealed class HeapTests(Chromium chromium) : IClassFixture<Chromium>, IDisposable
{
    private const float Patience = 300_000;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jiping-web-test-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task NinetyUnits_AreCheckedAndTakenAway()
    {
        var manifest = NinetyUnits.Write(folder.FullName);
        await using var running = await RunningPage.StartAsync();
        var page = await chromium.EnterAsync(running);
        await Submit(page, manifest, "2026-07-20");
        await Assertions.Expect(page.Locator("[data-rows] tbody tr").Nth(8)).ToBeVisibleAsync(new() { Timeout = Patience });
        await GuidePicture.TakeAsync(page, "网页-进度.png");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "各单位" })).ToBeVisibleAsync(new() { Timeout = Patience });

        int absent = manifest.Units.Count(static unit => unit.IsAbsent);
        await Assertions.Expect(page.Locator(".counts").First).ToContainTextAsync(string.Create(CultureInfo.InvariantCulture, $"应报 90 个单位，已报 {90 - absent} 个"));
        var lines = page.Locator(".units tbody tr");
        Assert.True(await lines.CountAsync() >= 90);
        Assert.Equal(absent, await lines.Filter(new() { HasText = "未报" }).CountAsync());
        await Assertions.Expect(page.GetByText("没有归属的文件（未检查）")).ToBeVisibleAsync();
        await GuidePicture.TakeAsync(page, "网页-各单位.png");

        var letters = Clerk.Entries((await page.TakeAsync("审核意见单")).Path);
        var (notice, _) = await page.TakeAsync("情况通报");
        var (nameless, _) = await page.TakeAsync("情况通报（不含单位名称）");
        foreach (string path in (string[])[notice, nameless])
        {
            using var content = File.OpenRead(path);
            OfficeCheck.ValidDocument(content);
        }
        using (var workbook = File.OpenRead((await page.TakeAsync("检查结果汇总表")).Path))
            OfficeCheck.ValidWorkbook(workbook);
        Assert.Equal(2 * (90 - absent), letters.Count);
        var (results, _) = await page.TakeAsync("JSON");
        Assert.Equal(90 - absent, (await File.ReadAllLinesAsync(results)).Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("package").GetString()).Distinct().Count());
        Assert.NotEmpty(Clerk.Entries((await page.TakeAsync("带批注的副本")).Path));

        Assert.Superset(new HashSet<string> { "index.html", "检查结果.xlsx", "通报.docx", "归属.txt", "名单核对.txt" }, Clerk.Entries((await page.TakeAsync("全部结果")).Path).ToHashSet());

        var planted = manifest.Units.First(static unit => unit.Planted is not null);
        await page.GetByRole(AriaRole.Link, new() { Name = planted.Name }).ClickAsync();
        await Assertions.Expect(page.FrameLocator("iframe").Locator(".finding.error").First).ToBeVisibleAsync();
        await page.GetByText("‹ 全部单位").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "各单位" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Stopping_LeavesNoResult()
    {
        var manifest = NinetyUnits.Write(folder.FullName);
        await using var running = await RunningPage.StartAsync();
        var page = await chromium.EnterAsync(running);
        await Submit(page, manifest, "");
        await page.GetByRole(AriaRole.Button, new() { Name = "停止" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading)).ToContainTextAsync("已停止", new() { Timeout = Patience });
    }

    [Fact]
    public async Task FoldersWithoutARoster_AreEachAUnit()
    {
        string heap = Path.Combine(folder.FullName, "收到的材料");
        foreach (string unit in (string[])["clean", "planted"])
        {
            Directory.CreateDirectory(Path.Combine(heap, unit));
            foreach (string file in Directory.GetFiles(Repository.PathOf("samples", unit)))
                File.Copy(file, Path.Combine(heap, unit, Path.GetFileName(file)));
        }
        foreach (var (name, content) in HostileFiles.All(await File.ReadAllBytesAsync(Directory.GetFiles(Repository.PathOf("samples", "clean"), "*自评表.docx")[0])))
            await File.WriteAllBytesAsync(Path.Combine(heap, name), content);
        await using var running = await RunningPage.StartAsync();
        var page = await chromium.EnterAsync(running);
        await page.Form(Clerk.Many).Locator("input[name=folder]").SetInputFilesAsync(heap);
        await page.Form(Clerk.Many).SubmitAsync();

        var lines = page.Locator(".units tbody tr");
        await Assertions.Expect(lines.Filter(new() { HasText = "已检查" })).ToHaveCountAsync(2, new() { Timeout = Patience });
        // Each file that is broken or worse has one line that says what is wrong with it.
        foreach (string name in (string[])["没传完", "有密码", "炸弹", "坏的"])
            await Assertions.Expect(lines.Filter(new() { HasText = name }).First).ToContainTextAsync("未检查");
        Assert.DoesNotContain(running.Server.Folder, await page.ContentAsync(), StringComparison.Ordinal);
    }

    private static async Task Submit(IPage page, HeapManifest manifest, string reply)
    {
        string zip = manifest.Folder + ".zip";
        await ZipFile.CreateFromDirectoryAsync(manifest.Folder, zip);
        var form = page.Form(Clerk.Many);
        await form.Locator("input[name=files]").SetInputFilesAsync(zip);
        await form.Locator("input[name=roster]").SetInputFilesAsync(manifest.Roster);
        await form.GetByText("底册、上次结果、回复日期").ClickAsync();
        await form.Locator("input[name=reference]").SetInputFilesAsync(manifest.Reference);
        await form.Locator("input[name=reply]").FillAsync(reply);
        await form.SubmitAsync();
    }
}
