using System.Net;
using System.Text;
using Jiping.Web.Hosting;
using Jiping.Web.Uploads;

namespace Jiping.Web.Tests;

/// <summary>A page that is served for one test, on a free port, in a temporary folder of its own; gone with the test.</summary>
public sealed class RunningPage : IAsyncDisposable
{
    private readonly DirectoryInfo temporary;
    private readonly SocketsHttpHandler handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };

    private RunningPage(LocalServer server, DirectoryInfo temporary)
    {
        Server = server;
        this.temporary = temporary;
        Client = new HttpClient(handler) { BaseAddress = new Uri(server.Address.GetLeftPart(UriPartial.Authority)) };
    }

    public LocalServer Server { get; }

    /// <summary>Follows no redirect, and keeps cookies.</summary>
    public HttpClient Client { get; }

    public static async Task<RunningPage> StartAsync(UploadLimits? limits = null)
    {
        var temporary = Directory.CreateTempSubdirectory("jiping-web-test-");
        var options = new ServeOptions { TemporaryFolder = temporary.FullName, Limits = limits ?? new UploadLimits() };
        return new RunningPage(await LocalServer.StartAsync(options), temporary);
    }

    /// <summary>The same, with the cookie of somebody who has the key.</summary>
    public static async Task<RunningPage> EnteredAsync(UploadLimits? limits = null)
    {
        var page = await StartAsync(limits);
        using var answer = await page.Client.GetAsync(page.Server.Address);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        return page;
    }

    /// <summary>Files of uploads and results that are there now.</summary>
    public IReadOnlyList<string> Files =>
        [.. Directory.EnumerateFiles(Server.Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Server.Folder, path)).Where(static path => path != "in-use")];

    /// <summary>The text of a page, without the escapes of its markup.</summary>
    public async Task<string> ReadAsync(string address) => WebUtility.HtmlDecode(await Client.GetStringAsync(address));

    /// <summary>The token that forms of a page carry.</summary>
    public async Task<string> TokenAsync()
    {
        string page = await ReadAsync("/");
        const string Before = "name=\"__RequestVerificationToken\" value=\"";
        int start = page.IndexOf(Before, StringComparison.Ordinal) + Before.Length;
        return page[start..page.IndexOf('"', start)];
    }

    /// <summary>A form of one package, with its token.</summary>
    public Task<MultipartFormDataContent> FormAsync(params (string Field, string Name, byte[] Content)[] files) => FormAsync("one", [], files);

    /// <summary>The form of the home page.</summary>
    /// <param name="kind">one or many.</param>
    /// <param name="fields">Further fields.</param>
    /// <param name="files">Field, name and content.</param>
    public async Task<MultipartFormDataContent> FormAsync(string kind, (string Name, string Value)[] fields, params (string Field, string Name, byte[] Content)[] files)
    {
        var form = new MultipartFormDataContent { { new StringContent(await TokenAsync()), "__RequestVerificationToken" }, { new StringContent(kind), "kind" } };
        form.HeaderEncodingSelector = static (_, _) => Encoding.UTF8;
        foreach (var (name, value) in fields)
            form.Add(new StringContent(value), name);
        foreach (var (field, name, content) in files)
        {
            var part = new ByteArrayContent(content);
            // As browsers write it: UTF-8 as it is.
            part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"{field}\"; filename=\"{name}\"");
            form.Add(part);
        }
        return form;
    }

    /// <summary>Sends a form; the address of its check.</summary>
    public async Task<string> SubmitAsync(HttpContent form)
    {
        using var answer = await Client.PostAsync("/checks", form);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
        return answer.Headers.Location!.OriginalString;
    }

    /// <summary>Sends a form that is refused; the page that says why.</summary>
    public async Task<string> RefusedAsync(HttpContent form)
    {
        using var answer = await Client.PostAsync("/checks", form);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        handler.Dispose();
        await Server.DisposeAsync();
        Assert.Empty(temporary.EnumerateFileSystemInfos());
        temporary.Delete(recursive: true);
    }
}
