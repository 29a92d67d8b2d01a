using System.Reflection;
using System.Security.Cryptography;

namespace Jiping.Web.Assets;

/// <summary>Style sheet, script and icon, out of the assembly. Their addresses change with their content, so a browser may keep them.</summary>
internal static class SiteAssets
{
    private const string Mark = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="#1f4e79"/><path d="M8 17l5 5 11-12" fill="none" stroke="#fff" stroke-width="3.5"/></svg>""";

    private static readonly byte[] StyleBytes = Read("site.css");
    private static readonly byte[] ScriptBytes = Read("site.js");

    public static string Style { get; } = $"/assets/{Tag(StyleBytes)}/site.css";

    public static string Script { get; } = $"/assets/{Tag(ScriptBytes)}/site.js";

    public static string Icon => "/assets/icon.svg";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Style, static (HttpContext context) => Send(context, StyleBytes, "text/css; charset=utf-8"));
        routes.MapGet(Script, static (HttpContext context) => Send(context, ScriptBytes, "text/javascript; charset=utf-8"));
        routes.MapGet(Icon, static (HttpContext context) => Send(context, System.Text.Encoding.UTF8.GetBytes(Mark), "image/svg+xml"));
    }

    private static IResult Send(HttpContext context, byte[] bytes, string type)
    {
        context.Response.Headers.CacheControl = "private, max-age=86400";
        return Results.Bytes(bytes, type);
    }

    private static string Tag(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes))[..12];

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Jiping.Web.Assets." + name)!;
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }
}
