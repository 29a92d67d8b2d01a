using System.Net;
using Jiping.Web.Hosting;

namespace Jiping.Web.Tests.Hosting;

/// <summary>Who is let in, and what every answer forbids the browser.</summary>
public sealed class LoopbackGuardTests
{
    [Fact]
    public async Task WithoutTheKey_NothingIsShown()
    {
        await using var page = await RunningPage.StartAsync();

        foreach (string address in (string[])["/", "/?key=0", "/checks/1/unit", "/assets/icon.svg"])
        {
            using var answer = await page.Client.GetAsync(address);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
            Assert.Contains("程序窗口里显示的地址", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task PrintedAddress_OpensAsOftenAsOneLikes_TheOpenedOneOnce()
    {
        await using var page = await RunningPage.StartAsync();
        var once = page.Server.AddressOnce;
        Assert.NotEqual(page.Server.Address, once);

        foreach (var (address, expected) in ((Uri, HttpStatusCode)[])[(once, HttpStatusCode.SeeOther), (once, HttpStatusCode.Forbidden), (page.Server.Address, HttpStatusCode.SeeOther), (page.Server.Address, HttpStatusCode.SeeOther)])
        {
            using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
            using var client = new HttpClient(handler);
            using var answer = await client.GetAsync(address);
            Assert.Equal(expected, answer.StatusCode);
            Assert.Equal(expected == HttpStatusCode.SeeOther, answer.Headers.TryGetValues("Set-Cookie", out var cookies));
            Assert.All(cookies ?? [], static cookie => Assert.Matches("(?i)samesite=strict.*httponly|httponly.*samesite=strict", cookie));
        }
        Assert.Equal(page.Server.Address, page.Server.AddressOnce);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example:{port}")]
    [InlineData("127.0.0.1:1")]
    public async Task AnotherHost_IsRefused(string host)
    {
        await using var page = await RunningPage.EnteredAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host.Replace("{port}", $"{page.Client.BaseAddress!.Port}", StringComparison.Ordinal);
        using var answer = await page.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task FormOfAnotherSite_IsRefused(string header, string value)
    {
        await using var page = await RunningPage.EnteredAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/clear") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", await page.TokenAsync())]) };
        request.Headers.TryAddWithoutValidation(header, value);
        using var answer = await page.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("/clear")]
    [InlineData("/stop")]
    [InlineData("/checks/1/profile")]
    public async Task FormWithoutItsToken_IsRefused(string address)
    {
        await using var page = await RunningPage.EnteredAsync();
        using var answer = await page.Client.PostAsync(address, new FormUrlEncodedContent([new("profile", "unit")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("已经过期", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryAnswer_ForbidsWhatIsNotOurs()
    {
        await using var page = await RunningPage.EnteredAsync();
        foreach (string address in (string[])["/", "/assets/icon.svg", "/没有", "/?key=0"])
        {
            using var answer = await page.Client.GetAsync(address);
            string policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
            Assert.False(answer.Headers.Contains("Server"));
        }
    }

    [Fact]
    public async Task UnknownPage_SaysSo()
    {
        await using var page = await RunningPage.EnteredAsync();
        using var answer = await page.Client.GetAsync("/checks/0/unit");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("已经清除，或者网址不对", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PortThatIsTaken_IsSaid()
    {
        await using var page = await RunningPage.StartAsync();
        int port = page.Client.BaseAddress!.Port;
        var parent = Directory.CreateTempSubdirectory("jiping-web-test-");
        var fault = await Assert.ThrowsAsync<ServeException>(() => LocalServer.StartAsync(new ServeOptions { Port = port, TemporaryFolder = parent.FullName }));

        Assert.Contains($"端口 {port} 用不了", fault.Message, StringComparison.Ordinal);
        Assert.Empty(parent.EnumerateFileSystemInfos());
        parent.Delete();
    }
}
