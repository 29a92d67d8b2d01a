using System.Runtime.InteropServices;

namespace Jiping.Web.Hosting;

/// <summary>What <c>jiping serve</c> does: serve, say where, open the browser, and leave nothing behind.</summary>
public static class Serving
{
    /// <summary>Serves until somebody ends it.</summary>
    /// <param name="options">Port and browser.</param>
    /// <param name="output">Receives what a person reads, in Chinese.</param>
    /// <exception cref="ServeException">It cannot be served.</exception>
    public static async Task RunAsync(ServeOptions options, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(output);
        await using (var server = await LocalServer.StartAsync(options))
            await RunAsync(server, options, output);
        output.WriteLine("绩评已结束，材料和结果都已删除。");
    }

    private static async Task RunAsync(LocalServer server, ServeOptions options, TextWriter output)
    {
        // What readers unpack and convert lies in the same folder, so that it goes with it.
        string temporary = Directory.CreateDirectory(Path.Combine(server.Folder, "unpacked")).FullName;
        foreach (string name in OperatingSystem.IsWindows() ? ["TMP", "TEMP"] : (string[])["TMPDIR"])
            Environment.SetEnvironmentVariable(name, temporary);
        using var closed = PosixSignalRegistration.Create(PosixSignal.SIGHUP, context =>
        {
            // The window was closed.
            context.Cancel = true;
            server.Stop();
        });
        output.WriteLine("绩评已启动，请在浏览器里使用。");
        output.WriteLine("如果浏览器没有自动打开，把下面的地址复制到浏览器：");
        output.WriteLine();
        output.WriteLine($"  {server.Address}");
        output.WriteLine();
        output.WriteLine("用完后点页面上的“结束使用”，或者在这个窗口按 Ctrl+C；材料和结果随即删除。");
        if (options.OpenBrowser && !Browser.Open(server.AddressOnce))
            output.WriteLine("（没有找到浏览器，请自己打开上面的地址。）");
        output.Flush();
        await server.WaitAsync();
    }
}
