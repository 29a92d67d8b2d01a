using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Jiping.Core.Data;
using Jiping.Core.Packages;
using Document = Jiping.Documents.Model.Document;

namespace Jiping.Authoring.Workbooks;

/// <summary>
/// The sections of a report as one Word file: a heading a section, its id in 〔〕 behind the title, where every office program keeps it; below it a paragraph a line, with
/// bindings as they are.
/// </summary>
internal static class NarrativeDocument
{
    public const string PendingLine = "【待更新：本节由上年带入，改好后删去这一行】";

    private const string PendingStart = "【待更新：本节由上年带入";
    private const string Note = "※ ";
    private const string HeadingStyle = "Heading1";
    private const string NoteStyle = "Note";
    private const string PendingStyle = "Pending";

    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["unit"] = "单位基本情况", ["work"] = "重点工作完成情况", ["problems"] = "存在的问题及原因", ["measures"] = "下一步改进措施", ["use"] = "自评结果应用和公开情况",
    };

    public static void Write(SubmissionPackage package, Stream output)
    {
        using var document = WordprocessingDocument.Create(output, WordprocessingDocumentType.Document);
        var main = document.AddMainDocumentPart();
        main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
        var body = new Body();
        foreach (string line in (ReadOnlySpan<string>)[
            $"{package.Info.Entity} {package.Info.Year} 年度自评报告文字",
            "在各标题下面填写。标题后面〔〕里的标识请勿修改。双花括号里的（如 {{公用经费.决算}}）是引用填报表里的数，生成报告时自动换成数字，不用自己填。",
            "每段一行，不要插入表格和图片；表格由程序生成。"])
            body.Append(Line(Note + line, NoteStyle));
        foreach (var section in package.Narrative)
        {
            body.Append(Line($"{Titles.GetValueOrDefault(section.Id, "")}〔{section.Id}〕", HeadingStyle));
            if (section.Pending)
                body.Append(Line(PendingLine, PendingStyle));
            foreach (string line in section.Text.Split('\n'))
                body.Append(Line(line, null));
        }

        body.Append(new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1440, Bottom = 1440, Left = 1587, Right = 1474, Header = 851, Footer = 992 }));
        main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(body);
    }

    /// <summary>The sections; what can be no part of one is reported.</summary>
    public static IReadOnlyList<NarrativeSection> Read(Document document, List<DataProblem> problems)
    {
        var sections = new List<(string Id, List<string> Lines)>();
        foreach (var block in document.Blocks.Where(static block => block.Part == "body"))
        {
            if (block is not Jiping.Documents.Model.Paragraph paragraph)
            {
                problems.Add(new DataProblem(document.Path, 0, 0, $"{(sections.Count > 0 ? $"〔{sections[^1].Id}〕一节" : "开头")}有表格，填报文字里不能放表格；请删去，把数填在填报表里"));
                continue;
            }

            string text = paragraph.Text.ReplaceLineEndings("\n");
            if (paragraph.HeadingLevel == 1 && Id(text) is { } id)
            {
                if (sections.Exists(section => section.Id.Equals(id, StringComparison.OrdinalIgnoreCase)))
                    problems.Add(new DataProblem(document.Path, 0, 0, $"标题〔{id}〕出现了两次，请合并"));
                sections.Add((id, []));
            }
            else if (sections.Count > 0)
            {
                string heading = paragraph.HeadingLevel is { } level ? new string('#', Math.Min(6, level + 1)) + " " : "";
                sections[^1].Lines.AddRange((heading + paragraph.Number + text).Split('\n'));
            }
            else if (!string.IsNullOrWhiteSpace(text) && !text.StartsWith(Note, StringComparison.Ordinal))
            {
                problems.Add(new DataProblem(document.Path, 0, 0, $"“{(text.Length <= 20 ? text : text[..20] + "…")}”写在第一个带〔标识〕的标题之前，不知道属于哪一节；请移到标题下面"));
            }
        }

        return [.. sections.Select(static section => Section(section.Id, section.Lines))];
    }

    private static NarrativeSection Section(string id, List<string> lines)
    {
        bool pending = lines.Count > 0 && lines[0].StartsWith(PendingStart, StringComparison.Ordinal);
        return new NarrativeSection(id, string.Join('\n', pending ? lines.Skip(1) : lines).Trim('\n', ' ', '\t')) { Pending = pending };
    }

    private static string? Id(string heading)
    {
        heading = heading.Trim();
        int open = heading.LastIndexOf('〔');
        return open >= 0 && heading[^1] == '〕' && heading[(open + 1)..^1].Trim() is var id && Packages.PackageFiles.IsName(id) ? id : null;
    }

    private static Paragraph Line(string text, string? style)
    {
        var paragraph = new Paragraph();
        if (style is not null)
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        var run = new Run();
        string[] pieces = text.Split('\t');
        for (int i = 0; i < pieces.Length; i++)
        {
            if (i > 0)
                run.Append(new TabChar());
            if (pieces[i].Length > 0)
                run.Append(new Text(pieces[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        if (run.HasChildren)
            paragraph.Append(run);
        return paragraph;
    }

    private static Styles Styles() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "仿宋" }, new FontSize { Val = "28" }))),
        Style("Normal", "Normal", isDefault: true, new StyleParagraphProperties(new SpacingBetweenLines { Line = "500", LineRule = LineSpacingRuleValues.AtLeast }), null),
        Style(HeadingStyle, "heading 1", isDefault: false,
            new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "120" }, new OutlineLevel { Val = 0 }),
            new StyleRunProperties(new RunFonts { EastAsia = "黑体" }, new Bold(), new FontSize { Val = "30" })),
        Style(NoteStyle, "填写说明", isDefault: false, null, new StyleRunProperties(new Color { Val = "7F7F7F" }, new FontSize { Val = "22" })),
        Style(PendingStyle, "待更新", isDefault: false, null, new StyleRunProperties(new Color { Val = "C55A11" }, new FontSize { Val = "24" })));

    private static Style Style(string id, string name, bool isDefault, StyleParagraphProperties? paragraph, StyleRunProperties? run)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault ? true : null };
        style.Append(new StyleName { Val = name });
        if (!isDefault)
            style.Append(new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" });
        style.Append(new PrimaryStyle());
        if (paragraph is not null)
            style.Append(paragraph);
        if (run is not null)
            style.Append(run);
        return style;
    }
}
