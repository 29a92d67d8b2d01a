
namespace Jiping.Web.Hosting;

/// <summary>What every answer tells the browser it must not do.</summary>
internal static class SecurityHeaders
{
    /// <summary>Nothing but our own files, no markup of scripts or styles in a page, no frame around it.</summary>
    public const string Pages =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'";

    /// <summary>
    /// For a report, which has script and style within: it gets no origin of its own, so that it can reach nothing of ours whatever a document brought into it.
    /// </summary>
    public const string Report = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; sandbox allow-scripts";

    public static void Set(HttpResponse response)
    {
        var headers = response.Headers;
        headers.ContentSecurityPolicy = Pages;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        // Nothing stays in the browser's store either.
        headers.CacheControl = "no-store";
    }

    public static void SetReport(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Report;
        response.Headers.XFrameOptions = "SAMEORIGIN";
    }
}
