using System.Globalization;
using System.Net;
using System.Text;
using Jiping.Authoring.Packages;

namespace Jiping.Authoring.Handover;

/// <summary>The pages of a handover for who opens it years later.</summary>
internal static class HandoverPages
{
    public static string Readme(LoadedPackage loaded) => $"""
        {loaded.Package.Info.Entity} {loaded.Package.Info.Year} 年度绩效自评移交包

        不用任何专门软件就能看：
          上报材料   已生成的材料（没有这个文件夹的，移交时还没有生成）
          填报表     填报.xlsx 和 填报-文字.docx，全部数据、指标、台账和文字，用 WPS、Excel、Word 打开
          填报包     同样的内容，文本文件，可用记事本打开；佐证材料在 填报包/evidence
          目录.html  全部文件的清单，用浏览器打开，可直接点开
          目录.txt   每个文件的 SHA-256，用来核对移交后有没有改动

        评分方案：{loaded.Scheme.Name}（{loaded.Scheme.Id} 第 {loaded.Scheme.Version} 版）
        核对方法：解压后在此文件夹运行 sha256sum -c 目录.txt；Windows 可用 certutil -hashfile 文件名 SHA256 逐个核对。
        用本程序接着使用：jiping new … --from 填报包，上年数据自动带入。
        """;

    public static string Index(LoadedPackage loaded, IReadOnlyList<HandoverEntry> entries)
    {
        var html = new StringBuilder();
        string title = WebUtility.HtmlEncode($"{loaded.Package.Info.Entity} {loaded.Package.Info.Year} 年度绩效自评移交包");
        html.Append(CultureInfo.InvariantCulture, $$"""
            <!DOCTYPE html>
            <html lang="zh-CN"><head><meta charset="utf-8"><title>{{title}}</title>
            <style>
            body { font: 15px/1.7 "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 2em auto; max-width: 72em; padding: 0 1em; color: #222; }
            table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid #ccc; padding: .3em .6em; text-align: left; } th { background: #eef3f8; }
            td.n { text-align: right; white-space: nowrap; } td.h { font: 12px monospace; word-break: break-all; color: #555; width: 34em; } caption { text-align: left; font-weight: bold; padding: 1em 0 .3em; }
            </style></head><body>
            <h1>{{title}}</h1>
            <p>评分方案：{{WebUtility.HtmlEncode(loaded.Scheme.Name)}}。共 {{entries.Count}} 个文件，大小以字节计，校验值为 SHA-256，与目录.txt 相同。</p>

            """);
        foreach (var group in entries.GroupBy(static entry => entry.Path.Contains('/', StringComparison.Ordinal) ? entry.Path[..entry.Path.IndexOf('/', StringComparison.Ordinal)] : ""))
        {
            html.Append(CultureInfo.InvariantCulture, $"<table><caption>{WebUtility.HtmlEncode(group.Key.Length == 0 ? "其他" : group.Key)}</caption><tr><th>文件</th><th>大小</th><th>SHA-256</th></tr>\n");
            foreach (var entry in group)
            {
                string link = string.Join('/', entry.Path.Split('/').Select(Uri.EscapeDataString));
                html.Append(CultureInfo.InvariantCulture, $"<tr><td><a href=\"{link}\">{WebUtility.HtmlEncode(entry.Path)}</a></td><td class=\"n\">{entry.Length:N0}</td><td class=\"h\">{entry.Sha256}</td></tr>\n");
            }

            html.Append("</table>\n");
        }

        return html.Append("</body></html>\n").ToString();
    }
}
