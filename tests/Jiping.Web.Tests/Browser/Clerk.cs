using System.IO.Compression;
using Microsoft.Playwright;

namespace Jiping.Web.Tests.Browser;

/// <summary>What a person does on the pages, by what is written on them.</summary>
internal static class Clerk
{
    public const string One = "检查一份材料";
    public const string Many = "收件：一批单位的材料";

    /// <summary>The form of the home page with that heading.</summary>
    public static ILocator Form(this IPage page, string heading) => page.GetByRole(AriaRole.Form, new() { Name = heading });

    public static Task SubmitAsync(this ILocator form) => form.GetByRole(AriaRole.Button, new() { Name = "开始检查" }).ClickAsync();

    /// <summary>Drops files on a zone, as a browser does when they are dragged out of a folder.</summary>
    public static async Task DropAsync(this IPage page, ILocator zone, IEnumerable<string> paths)
    {
        var files = paths.Select(static path => new { name = Path.GetFileName(path), content = Convert.ToBase64String(File.ReadAllBytes(path)) }).ToArray();
        var data = await page.EvaluateHandleAsync("""
            files => {
              const data = new DataTransfer();
              for (const file of files)
                data.items.add(new File([Uint8Array.from(atob(file.content), c => c.charCodeAt(0))], file.name));
              return data;
            }
            """, files);
        await zone.DispatchEventAsync("dragover", new { dataTransfer = data });
        await zone.DispatchEventAsync("drop", new { dataTransfer = data });
    }

    /// <summary>Presses a button of the download list; the path of what came, and the name that it has.</summary>
    public static async Task<(string Path, string Name)> TakeAsync(this IPage page, string label)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = label, Exact = true }).ClickAsync());
        return ((await download.PathAsync())!, download.SuggestedFilename);
    }

    /// <summary>Paths in a zip.</summary>
    public static IReadOnlyList<string> Entries(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries)
        {
            using var content = entry.Open();
            content.CopyTo(Stream.Null);
        }
        return [.. zip.Entries.Select(static entry => entry.FullName)];
    }

    /// <summary>Holds every Office file of a zip against the standard.</summary>
    public static void ValidOffice(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using (var source = entry.Open())
                source.CopyTo(content);
            if (entry.Name.EndsWith(".docx", StringComparison.Ordinal))
                OfficeCheck.ValidDocument(content);
            else if (entry.Name.EndsWith(".xlsx", StringComparison.Ordinal))
                OfficeCheck.ValidWorkbook(content);
        }
    }
}
