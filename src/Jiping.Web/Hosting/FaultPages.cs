using Jiping.Checking.Runs;
using Jiping.Web.Pages;

namespace Jiping.Web.Hosting;

/// <summary>Whatever goes wrong becomes a page that says so in Chinese.</summary>
internal sealed class FaultPages(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there any more to read an answer.
        }
        catch (Exception exception) when (!context.Response.HasStarted)
        {
            UnexpectedFault.Trace(exception, Console.Error);
            var (status, message) = exception switch
            {
                BadHttpRequestException bad => (bad.StatusCode, "浏览器发来的请求看不懂。请回到首页再试一次。"),
                // Removed by “clear” in another window while a page read it.
                FileNotFoundException or DirectoryNotFoundException => (StatusCodes.Status404NotFound, "这次检查的文件已经清除。"),
                IOException => (StatusCodes.Status507InsufficientStorage, "临时文件夹读写不了，可能磁盘已满。请清理磁盘后再试。"),
                _ => (StatusCodes.Status500InternalServerError, UnexpectedFault.Describe(exception)),
            };
            context.Response.Clear();
            SecurityHeaders.Set(context.Response);
            await PageEndpoints.Message("出错了", message, status).ExecuteAsync(context);
        }
    }
}
