using System.Net;
using System.Net.Sockets;
using Jiping.Web.Assets;
using Jiping.Web.Checks;
using Jiping.Web.Downloads;
using Jiping.Web.Pages;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Jiping.Web.Hosting;

/// <summary>The page on loopback: for the one person who started it. Reads no configuration, logs nothing, and removes its folder when it ends.</summary>
public sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly PrivateFolder folder;
    private readonly CheckStore store;
    private readonly AccessKeys keys;

    private LocalServer(WebApplication app, PrivateFolder folder, CheckStore store, AccessKeys keys) => (this.app, this.folder, this.store, this.keys) = (app, folder, store, keys);

    /// <summary>The address to print: good as long as the server runs.</summary>
    public Uri Address => new(Origin, $"/?{AccessKeys.Parameter}={keys.Key}");

    /// <summary>The address for the browser that is opened: good once, because other users can read it in the list of processes.</summary>
    public Uri AddressOnce => keys.Ticket is { } ticket ? new Uri(Origin, $"/?{AccessKeys.Parameter}={ticket}") : Address;

    /// <summary>The folder that holds everything of the run.</summary>
    public string Folder => folder.Path;

    private Uri Origin => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <exception cref="ServeException">The port cannot be used, or there is no place for temporary files.</exception>
    public static async Task<LocalServer> StartAsync(ServeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var folder = MakeFolder(options);
        var store = new CheckStore(folder);
        var keys = new AccessKeys();
        var app = Build(options, folder, store, keys);
        var server = new LocalServer(app, folder, store, keys);
        try
        {
            await app.StartAsync();
            return server;
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            await server.DisposeAsync();
            throw new ServeException($"端口 {options.Port} 用不了，可能正被别的程序占用。请换一个端口（--port），或者不写 --port 由程序自己选。", exception);
        }
    }

    /// <summary>Asks it to end.</summary>
    public void Stop() => app.Lifetime.StopApplication();

    /// <summary>Ends when somebody ends the program, on the page or by Ctrl+C.</summary>
    public Task WaitAsync() => app.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        await Task.Run(store.Dispose);
        folder.Dispose();
    }

    private static PrivateFolder MakeFolder(ServeOptions options)
    {
        try
        {
            return PrivateFolder.Create(options.TemporaryFolder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ServeException("临时文件夹建不了。请检查磁盘空间和权限。", exception);
        }
    }

    private static WebApplication Build(ServeOptions options, PrivateFolder folder, CheckStore store, AccessKeys keys)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = folder.Path, EnvironmentName = Environments.Production, ApplicationName = "Jiping.Web" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddRouting();
        builder.Services.AddRazorComponents();
        builder.Services.AddAntiforgery(antiforgery =>
        {
            // Cookies are shared by the ports of a host, and another program of ours has other keys.
            antiforgery.Cookie.Name = $"jiping-form-{Guid.NewGuid():N}";
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        // Keys of tokens live as long as the program: nothing is written for them.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddSingleton(folder).AddSingleton(store).AddSingleton(keys).AddSingleton(options.Limits);
        var app = builder.Build();
        app.UseMiddleware<LoopbackGuard>();
        app.UseMiddleware<FaultPages>();
        app.UseRouting();
        SiteAssets.Map(app);
        PageEndpoints.Map(app);
        ActionEndpoints.Map(app);
        DownloadEndpoints.Map(app);
        app.MapFallback(static () => PageEndpoints.Gone());
        return app;
    }
}

/// <summary>The page cannot be served; the message is Chinese.</summary>
public sealed class ServeException(string message, Exception inner) : Exception(message, inner);
