using System.Net;
using System.Text.Json;
using Jiping.Web.Uploads;

namespace Jiping.Web.Tests.Uploads;

/// <summary>What is received, and what is refused with a message.</summary>
public sealed class UploadReaderTests
{
    private static readonly UploadLimits Small = new() { FileBytes = 1000, TotalBytes = 1500, Files = 3 };

    [Fact]
    public async Task Folder_KeepsItsStructure()
    {
        await using var page = await RunningPage.EnteredAsync();
        using var form = await page.FormAsync(("files", "甲局/上报/报告.txt", "年初预算100万元。"u8.ToArray()), ("folder", "甲局/../../外面.txt", "内容"u8.ToArray()), ("files", "甲局/上报/报告.txt", "另一份"u8.ToArray()));
        await page.SubmitAsync(form);

        Assert.Contains(page.Files, static path => path.EndsWith("files/甲局/上报/报告.txt", StringComparison.Ordinal));
        Assert.Contains(page.Files, static path => path.EndsWith("files/甲局/上报/报告（2）.txt", StringComparison.Ordinal));
        Assert.Contains(page.Files, static path => path.EndsWith("files/甲局/外面.txt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, 1001, "太大：单个文件最多 1,000 字节")]
    [InlineData(2, 900, "总共太大：一次最多 1,500 字节")]
    [InlineData(4, 10, "文件太多：一次最多 3 个")]
    public async Task WhatBreaksABound_IsRefused_AndNothingStays(int files, int bytes, string message)
    {
        await using var page = await RunningPage.EnteredAsync(Small);
        using var form = await page.FormAsync([.. Enumerable.Range(0, files).Select(i => ("files", $"{i}.txt", new byte[bytes]))]);

        Assert.Contains(message, await page.RefusedAsync(form), StringComparison.Ordinal);
        Assert.Empty(page.Files);
    }

    [Fact]
    public async Task FarTooMuch_StillGetsTheMessage()
    {
        await using var page = await RunningPage.EnteredAsync(Small);
        using var form = await page.FormAsync(("files", "大.zip", new byte[40 << 20]));

        Assert.Contains("“大.zip”太大", await page.RefusedAsync(form), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoFile_AndEmptyFiles_AreSaid()
    {
        await using var page = await RunningPage.EnteredAsync();
        using var none = await page.FormAsync();
        using var unnamed = await page.FormAsync(("files", "", []));
        using var empty = await page.FormAsync(("files", "空.docx", []));

        Assert.Contains("没有选择材料", await page.RefusedAsync(none), StringComparison.Ordinal);
        Assert.Contains("没有选择材料", await page.RefusedAsync(unnamed), StringComparison.Ordinal);
        Assert.Contains("都是空的", await page.RefusedAsync(empty), StringComparison.Ordinal);
        Assert.Empty(page.Files);
    }

    [Fact]
    public async Task WithoutTheToken_NoFileIsWritten()
    {
        await using var page = await RunningPage.EnteredAsync();
        using var form = new MultipartFormDataContent { { new StringContent("one"), "kind" }, { new ByteArrayContent("内容"u8.ToArray()), "files", "报告.txt" } };

        Assert.Contains("已经过期", await page.RefusedAsync(form), StringComparison.Ordinal);
        Assert.Empty(page.Files);
    }

    [Fact]
    public async Task WhatIsNoForm_OrBreaksOff_IsSaid()
    {
        await using var page = await RunningPage.EnteredAsync();
        using var text = new StringContent("什么");
        using var broken = new ByteArrayContent("--b\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a.txt\"\r\n\r\n内容"u8.ToArray());
        broken.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");

        Assert.Contains("没有收到文件", await page.RefusedAsync(text), StringComparison.Ordinal);
        Assert.NotEmpty(await page.RefusedAsync(broken));
    }

    [Theory]
    [InlineData("one", "reply", "下周", "“回复日期”应写作")]
    [InlineData("many", "kind2", "", "分不出里面是哪些单位")]
    public async Task WhatCannotBeDone_IsSaid(string kind, string field, string value, string message)
    {
        await using var page = await RunningPage.EnteredAsync();
        using var form = await page.FormAsync(kind, [(field, value)], ("files", "各单位.zip", [1, 2, 3]));

        Assert.Contains(message, await page.RefusedAsync(form), StringComparison.Ordinal);
        Assert.Empty(page.Files);
    }

    [Fact]
    public async Task Script_GetsAShortAnswer()
    {
        await using var page = await RunningPage.EnteredAsync();
        using var form = await page.FormAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/checks") { Content = form };
        request.Headers.Add("X-Jiping-Script", "1");
        using var answer = await page.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("没有选择材料", JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("fault").GetString(), StringComparison.Ordinal);
    }
}
