using Jiping.Core.Data;
using Jiping.Core.Schemes;

namespace Jiping.Core.Layouts;

/// <summary>Reads and validates a layout (schema: data/schemas/layout.schema.json). All faults are collected with their lines.</summary>
public static class LayoutReader
{
    private static readonly string[] FormRequired = ["id", "kind", "name", "columns", "rows"];
    private static readonly string[] FormOptional = ["about", "landscape", "font-size", "lines", "header-rows", "foot"];
    private static readonly string[] ReportRequired = ["id", "kind", "name", "sections"];
    private static readonly string[] ReportOptional = ["about", "lines", "signature"];

    /// <summary>Deeper sections than 1. under （一） under 一、 have no number in an official text.</summary>
    private const int DeepestSection = 4;

    /// <summary>The layout.</summary>
    /// <exception cref="DataFileException">It has faults.</exception>
    public static Layout Read(string path, DataNode root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var data = new DataReader(path);
        Layout? layout = data.Word(root, "kind") switch
        {
            "form" => ReadForm(data, root),
            "report" => ReadReport(data, root),
            var word => Refuse(data, root, word),
        };
        return data.Problems.Count == 0 && layout is not null ? layout : throw new DataFileException(data.Problems);
    }

    private static Layout? Refuse(DataReader data, DataNode root, string? word)
    {
        data.Report(root["kind"] ?? root, word is null ? "版式缺少“kind”：表格写 form，报告写 report" : $"“kind”没有“{word}”：表格写 form，报告写 report");
        return null;
    }

    private static FormLayout? ReadForm(DataReader data, DataNode root)
    {
        data.Members(root, "表格版式", FormRequired, FormOptional);
        CheckId(data, root);
        var columns = data.Items(root, "columns").Select(node => Column(data, node)).ToList();
        var rows = new FormRowReader(data, columns.Count).Rows(root, "rows", columns.Count);
        decimal size = data.Number(root, "font-size") ?? 10.5m;
        if (size is < 7m or > 22m)
            data.Report(root["font-size"]!, "font-size 以磅计，应在 7 到 22 之间");
        return data.Problems.Count > 0 ? null : new FormLayout
        {
            Id = data.Word(root, "id")!,
            Name = data.Word(root, "name")!,
            About = data.Word(root, "about") ?? "",
            Landscape = data.Flag(root, "landscape"),
            FontSize = size,
            Lines = Lines(data, root, "lines"),
            Columns = columns,
            HeaderRows = data.Whole(root, "header-rows") ?? 0,
            Rows = rows,
            Foot = Lines(data, root, "foot"),
        };
    }

    private static ReportLayout? ReadReport(DataReader data, DataNode root)
    {
        data.Members(root, "报告提纲", ReportRequired, ReportOptional);
        CheckId(data, root);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var sections = Sections(data, root, ids, 1);
        return data.Problems.Count > 0 ? null : new ReportLayout
        {
            Id = data.Word(root, "id")!,
            Name = data.Word(root, "name")!,
            About = data.Word(root, "about") ?? "",
            Lines = Lines(data, root, "lines"),
            Sections = sections,
            Signature = data.Flag(root, "signature", missing: true),
        };
    }

    private static List<ReportSection> Sections(DataReader data, DataNode parent, HashSet<string> ids, int depth)
    {
        var sections = new List<ReportSection>();
        foreach (var node in data.Items(parent, "sections"))
        {
            if (!data.Members(node, "章节", ["id"], ["title", "text", "hint", "sections"]))
                continue;
            string id = data.Word(node, "id") ?? "";
            if (id.Length > 0 && !SchemeReader.IsId(id))
                data.Report(node["id"]!, $"章节标识“{id}”应由小写英文、数字以连字符相连");
            else if (id.Length > 0 && !ids.Add(id))
                data.Report(node["id"]!, $"章节标识“{id}”用了两次");
            if (depth > DeepestSection)
                data.Report(node, $"章节最多 {DeepestSection} 层：一、（一）1.（1）");
            else
                sections.Add(new ReportSection(id, data.Word(node, "title") ?? "", node["text"]?.Text.TrimEnd() ?? "", data.Word(node, "hint") ?? "", Sections(data, node, ids, depth + 1)));
        }

        return sections;
    }

    private static FormColumn Column(DataReader data, DataNode node)
    {
        decimal? width = node.Kind == DataKind.Scalar && DataReader.TryNumber(node.Text, out decimal bare) ? bare : null;
        int levels = 0;
        if (node.Kind == DataKind.Mapping)
        {
            data.Members(node, "columns", ["width"], ["levels"]);
            width = data.Number(node, "width");
            levels = data.Whole(node, "levels") ?? 0;
        }

        if (width is not > 0m)
            data.Report(node, "列宽应是大于 0 的数，各列按比例分配");
        return new FormColumn(width ?? 1m, levels);
    }

    private static List<FormLine> Lines(DataReader data, DataNode root, string key)
    {
        var lines = new List<FormLine>();
        foreach (var node in data.Items(root, key))
        {
            if (node.Kind == DataKind.Scalar)
            {
                lines.Add(new FormLine(node.Text.Trim(), ""));
                continue;
            }

            data.Members(node, key, [], ["left", "right"]);
            lines.Add(new FormLine(data.Word(node, "left") ?? "", data.Word(node, "right") ?? ""));
        }

        return lines;
    }

    private static void CheckId(DataReader data, DataNode root)
    {
        if (data.Word(root, "id") is { } id && !SchemeReader.IsId(id))
            data.Report(root["id"]!, $"id“{id}”应由小写英文、数字以连字符相连，如 hunan-data-sheet");
    }
}
