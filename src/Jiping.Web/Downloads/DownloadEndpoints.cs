using Jiping.Web.Checks;
using Jiping.Web.Hosting;
using Jiping.Web.Pages;

namespace Jiping.Web.Downloads;

/// <summary>What can be taken away: of a whole run, and of one package of it.</summary>
internal static class DownloadEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/checks/{id}/{profile}/take/{kind}", static (string id, string profile, string kind, CheckStore store, PrivateFolder folder) => Send(store, folder, id, profile, null, kind));
        routes.MapGet("/checks/{id}/{profile}/{number:int}/take/{kind}", static (string id, string profile, int number, string kind, CheckStore store, PrivateFolder folder) => Send(store, folder, id, profile, number, kind));
    }

    private static async Task<IResult> Send(CheckStore store, PrivateFolder folder, string id, string profile, int? number, string word)
    {
        if (store.Find(id)?.Find(profile) is not { State: RunState.Done } run || TakeAway.Find(word) is not { } kind)
            return PageEndpoints.Gone();
        var rows = run.Rows.Where(row => number is null || row.Number == number).OrderBy(static row => row.Name, StringComparer.Ordinal).ToList();
        var items = new ResultSet(run).Of(kind, rows);
        if (items.Count == 0)
            return PageEndpoints.Message("没有可以下载的", $"这次检查没有“{kind.Label}”。读不了的材料没有副本；原因见检查结果。", StatusCodes.Status404NotFound);
        if (items.Count == 1)
            return Results.File(items[0].OnDisk, TypeOf(items[0].Path), Path.GetFileName(items[0].Path));
        string name = (rows is [var only] ? only.Title + "." : "") + kind.Label;
        bool lines = kind == TakeAway.Json;
        var bundle = await Task.Run(() => lines ? Bundle.Lines(items, folder.Folder("bundles")) : Bundle.Zip(items, folder.Folder("bundles")));
        return Results.File(bundle, lines ? "application/x-ndjson" : "application/zip", lines ? "检查结果.ndjson" : name + ".zip");
    }

    private static string TypeOf(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".json" or ".sarif" => "application/json",
        // Never shown by the browser as a page of ours.
        _ => "application/octet-stream",
    };
}
