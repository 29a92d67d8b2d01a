using System.Reflection;
using System.Text;
using Jiping.Checking.Reports.Html;

namespace Jiping.Checking.Dossiers;

/// <summary>A page of a dossier: stands alone, loads nothing, runs nothing, and prints well.</summary>
internal sealed class DossierPage : IDisposable
{
    private readonly MemoryStream content = new();
    private readonly StreamWriter writer;

    public DossierPage(string title)
    {
        writer = new StreamWriter(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        Html = new HtmlWriter(writer);
        Html.Raw("<!doctype html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">")
            .Element("title", title).Raw("<style>").Raw(Style()).Raw("</style></head><body>\n").Element("h1", title).Raw("\n");
    }

    public HtmlWriter Html { get; }

    public void Heading(string text) => Html.Element("h2", text).Raw("\n");

    public void Paragraph(string text, string? css = null) => Html.Element("p", text, css).Raw("\n");

    public void OpenTable(string css, params ReadOnlySpan<string> titles)
    {
        Html.Raw($"<table class=\"{css}\"><thead><tr>");
        foreach (string title in titles)
            Html.Element("th", title);
        Html.Raw("</tr></thead><tbody>\n");
    }

    public void CloseTable() => Html.Raw("</tbody></table>\n");

    public void Row(params ReadOnlySpan<string?> texts)
    {
        Html.Raw("<tr>");
        foreach (string? text in texts)
            Html.Element("td", text);
        Html.Raw("</tr>\n");
    }

    /// <summary>A link to a file below the page; every step is escaped, so that no name can leave the folder or become another address.</summary>
    public DossierPage Link(string path, string text)
    {
        Html.Raw($"<a href=\"./{string.Join('/', path.Split('/').Select(Uri.EscapeDataString))}\">").Text(text).Raw("</a>");
        return this;
    }

    public byte[] Finish()
    {
        Html.Raw("</body></html>\n");
        writer.Flush();
        return content.ToArray();
    }

    public void Dispose()
    {
        writer.Dispose();
        content.Dispose();
    }

    private static string Style()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Jiping.Checking.Dossiers.dossier.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
