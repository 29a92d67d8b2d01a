using System.Net;

namespace Jiping.Web.Hosting;

/// <summary>
/// Lets in only what comes from our own pages in the browser of whoever started the program: the name of the host against DNS rebinding, the key against
/// other users of the machine, the origin against other sites.
/// </summary>
internal sealed class LoopbackGuard(RequestDelegate next, AccessKeys keys)
{
    private const string Names = "jiping-";

    /// <summary>The port of an address that names none.</summary>
    private const int DefaultPort = 80;

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        SecurityHeaders.Set(context.Response);
        if (context.Connection.RemoteIpAddress is { } from && !IPAddress.IsLoopback(from) || !IsOurHost(request, context.Connection.LocalPort))
        {
            await Refuse(context, "这个网址不对。请用程序窗口里显示的地址打开。");
            return;
        }
        // Cookies of one host are shared by its ports.
        string name = Names + context.Connection.LocalPort;
        if (request.Query[AccessKeys.Parameter] is [{ } given])
        {
            if (keys.Exchange(given) is not { } session)
            {
                await Refuse(context, "这个网址已经用过或者不对。请把程序窗口里显示的地址复制到浏览器打开。");
                return;
            }
            context.Response.Cookies.Append(name, session, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/" });
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = "/";
            return;
        }
        if (!keys.IsSession(request.Cookies[name]))
        {
            await Refuse(context, "这一页只给启动程序的人用。请把程序窗口里显示的地址复制到浏览器打开。");
            return;
        }
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !IsFromOurPage(request))
        {
            await Refuse(context, "这个请求不是从绩评的页面发出的，没有办理。");
            return;
        }
        await next(context);
    }

    private static bool IsOurHost(HttpRequest request, int port) =>
        request.Host.Host is "127.0.0.1" or "localhost" && (request.Host.Port ?? DefaultPort) == port;

    private static bool IsFromOurPage(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is [{ } site] && site is not ("same-origin" or "none"))
            return false;
        return request.Headers.Origin is not [{ } origin] || string.Equals(origin, $"http://{request.Host.Value}", StringComparison.Ordinal);
    }

    private static Task Refuse(HttpContext context, string message)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"<!doctype html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>绩评：打不开</title></head><body><h1>打不开这一页</h1><p>{message}</p></body></html>");
    }
}
