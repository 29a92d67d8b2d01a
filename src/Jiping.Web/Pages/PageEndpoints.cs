using System.Globalization;
using Jiping.Web.Checks;
using Jiping.Web.Downloads;
using Jiping.Web.Hosting;
using Jiping.Web.Uploads;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Jiping.Web.Pages;

/// <summary>The pages: what is read with GET.</summary>
internal static class PageEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", static (HttpContext context, CheckStore store, UploadLimits limits) => new RazorComponentResult<HomePage>(new
        {
            Store = store,
            Limits = limits,
            Cleared = int.TryParse(context.Request.Query["cleared"], NumberStyles.None, CultureInfo.InvariantCulture, out int cleared) ? cleared : (int?)null,
        }));
        routes.MapGet("/checks/{id}/{profile}", static (string id, string profile, CheckStore store) => Run(store, id, profile, First));
        routes.MapGet("/checks/{id}/{profile}/state", static (string id, string profile, CheckStore store) => State(store.Find(id)?.Find(profile)));
        routes.MapGet("/checks/{id}/{profile}/{number:int}", static (string id, string profile, int number, CheckStore store) =>
            Package(store, id, profile, number, static (check, run, row) => new RazorComponentResult<PackagePage>(new { Check = check, Run = run, Row = row })));
        routes.MapGet("/checks/{id}/{profile}/{number:int}/report", static (string id, string profile, int number, CheckStore store, HttpContext context) =>
            Package(store, id, profile, number, (_, run, row) => Report(run, row, context)));
        routes.MapGet("/checks/{id}/{profile}/{number:int}/letter", static (string id, string profile, int number, CheckStore store) => Package(store, id, profile, number, Letter));
    }

    /// <summary>A page with a message.</summary>
    public static RazorComponentResult<MessagePage> Message(string title, string message, int status) => new(new { Title = title, Message = message }) { StatusCode = status };

    public static RazorComponentResult<MessagePage> Gone() => Message("没有这一页", "这次检查已经清除，或者网址不对。", StatusCodes.Status404NotFound);

    /// <summary>What to show of a run that is over; else how far it is.</summary>
    private static IResult Run(CheckStore store, string id, string profile, Func<Check, CheckRun, IResult> done)
    {
        if (store.Find(id) is not { } check || check.Find(profile) is not { } run)
            return Gone();
        return run.State switch
        {
            RunState.Done => done(check, run),
            RunState.Failed or RunState.Cancelled => new RazorComponentResult<StoppedPage>(new { Check = check, Run = run }),
            _ => new RazorComponentResult<ProgressPage>(new { Check = check, Run = run }),
        };
    }

    private static IResult First(Check check, CheckRun run)
    {
        if (check.IsMany)
            return new RazorComponentResult<OverviewPage>(new { Check = check, Run = run });
        var row = run.Rows[0];
        return row.Error is { } error
            ? Message("没有检查", error, StatusCodes.Status200OK)
            : new RazorComponentResult<PackagePage>(new { Check = check, Run = run, Row = row });
    }

    private static IResult Package(CheckStore store, string id, string profile, int number, Func<Check, CheckRun, PackageRow, IResult> show) => Run(store, id, profile, (check, run) =>
        run.Rows.FirstOrDefault(row => row.Number == number) is { } row ? show(check, run, row) : Gone());

    private static IResult Report(CheckRun run, PackageRow row, HttpContext context)
    {
        if (new ResultSet(run).Page(row) is not { } path)
            return Gone();
        SecurityHeaders.SetReport(context.Response);
        return Results.File(path, "text/html; charset=utf-8");
    }

    private static IResult Letter(Check check, CheckRun run, PackageRow row)
    {
        if (new ResultSet(run).LetterText(row) is not { } path)
            return Gone();
        string address = string.Create(CultureInfo.InvariantCulture, $"/checks/{check.Id}/{run.Profile.Id}/{row.Number}");
        return new RazorComponentResult<LetterPage>(new { Row = row, Address = address, Text = File.ReadAllText(path) });
    }

    private static IResult State(CheckRun? run)
    {
        if (run is null)
            return Results.NotFound();
        var (done, total) = run.Progress;
        var rows = run.Rows;
        return Results.Json(new
        {
            over = run.IsOver,
            stage = run.Stage,
            done,
            total,
            rows = rows.Skip(Math.Max(0, rows.Count - ProgressPage.Shown)).Reverse().Select(static row => new { title = row.Title, unread = row.Error is not null, errors = row.Counts.Errors, warnings = row.Counts.Warnings, notes = row.Counts.Notes }),
        });
    }
}
