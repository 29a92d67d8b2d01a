using System.Globalization;
using Jiping.Checking;
using Jiping.Documents.Files;
using Jiping.Web.Checks;
using Jiping.Web.Uploads;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiping.Web.Pages;

/// <summary>What the forms of the pages do. Each has its token; the upload's is its first field, read before any file is.</summary>
internal static class ActionEndpoints
{
    /// <summary>Name of the header by which the script asks for a short answer in place of a page.</summary>
    public const string ScriptHeader = "X-Jiping-Script";

    private const string TokenField = "__RequestVerificationToken";
    private const string TokenHeader = "RequestVerificationToken";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/checks", Receive);
        routes.MapPost("/checks/{id}/profile", static (HttpContext context, IAntiforgery antiforgery, CheckStore store, string id) =>
            Guarded(context, antiforgery, form => ChangeProfile(store, id, form)));
        routes.MapPost("/checks/{id}/{profile}/cancel", static (HttpContext context, IAntiforgery antiforgery, CheckStore store, string id, string profile) =>
            Guarded(context, antiforgery, _ => Cancel(store, id, profile)));
        routes.MapPost("/clear", static (HttpContext context, IAntiforgery antiforgery, CheckStore store) =>
            Guarded(context, antiforgery, async _ =>
            {
                int gone = await Task.Run(store.Clear);
                return SeeOther(string.Create(CultureInfo.InvariantCulture, $"/?cleared={gone}"));
            }));
        routes.MapPost("/stop", static (HttpContext context, IAntiforgery antiforgery, CheckStore store, IHostApplicationLifetime lifetime) =>
            Guarded(context, antiforgery, async _ =>
            {
                await Task.Run(store.Clear);
                context.Response.OnCompleted(() =>
                {
                    lifetime.StopApplication();
                    return Task.CompletedTask;
                });
                return new RazorComponentResult<MessagePage>(new { Title = "绩评已结束", Message = "材料和结果都已删除，这个页面可以关了。再用时，重新启动绩评。", IsFault = false, IsEnd = true });
            }));
    }

    private static async Task<IResult> Receive(HttpContext context, IAntiforgery antiforgery, CheckStore store, UploadLimits limits)
    {
        var (id, folder) = store.NewFolder();
        try
        {
            var upload = await UploadReader.ReadAsync(context.Request, folder, limits, async fields =>
            {
                // Without the header the form would be read for it, which is what we are doing.
                context.Request.Headers[TokenHeader] = fields.GetValueOrDefault(TokenField);
                if (string.IsNullOrEmpty(context.Request.Headers[TokenHeader]) || !await antiforgery.IsRequestValidAsync(context))
                    throw new UploadException(Stale);
            });
            var check = store.Add(id, upload);
            string address = $"/checks/{check.Id}/{check.Request.Profile.Id}";
            return IsByScript(context) ? Results.Json(new { address }) : SeeOther(address);
        }
        catch (UploadException exception)
        {
            FolderRemoval.Remove(folder);
            return IsByScript(context)
                ? Results.Json(new { fault = exception.Message }, statusCode: StatusCodes.Status400BadRequest)
                : PageEndpoints.Message("没有开始检查", exception.Message, StatusCodes.Status400BadRequest);
        }
        catch
        {
            FolderRemoval.Remove(folder);
            throw;
        }
    }

    private const string Stale = "这个页面已经过期，没有办理。请回到首页再做一次。";

    private static async Task<IResult> Guarded(HttpContext context, IAntiforgery antiforgery, Func<IFormCollection, Task<IResult>> act)
    {
        if (!context.Request.HasFormContentType || !await antiforgery.IsRequestValidAsync(context))
            return PageEndpoints.Message("没有办理", Stale, StatusCodes.Status400BadRequest);
        return await act(await context.Request.ReadFormAsync());
    }

    private static Task<IResult> ChangeProfile(CheckStore store, string id, IFormCollection form)
    {
        if (store.Find(id) is not { } check || Profile.Find(form["profile"].ToString()) is not { } profile)
            return Task.FromResult<IResult>(PageEndpoints.Gone());
        check.Start(profile);
        return Task.FromResult(SeeOther($"/checks/{check.Id}/{profile.Id}"));
    }

    private static async Task<IResult> Cancel(CheckStore store, string id, string profile)
    {
        if (store.Find(id)?.Find(profile) is not { } run)
            return PageEndpoints.Gone();
        run.Cancel();
        // Most packages take no second: then the next page says at once that it is over.
        await Task.WhenAny(run.Ended, Task.Delay(TimeSpan.FromSeconds(1)));
        return SeeOther($"/checks/{id}/{profile}");
    }

    private static bool IsByScript(HttpContext context) => context.Request.Headers.ContainsKey(ScriptHeader);

    private static IResult SeeOther(string address) => new SeeOtherResult(address);

    /// <summary>After a form: the browser reads the next page, and does not send the form again when it is read anew.</summary>
    private sealed class SeeOtherResult(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
