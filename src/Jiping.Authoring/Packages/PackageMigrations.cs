using Jiping.Core.Data;
using Jiping.Core.Packages;
using Jiping.Authoring.Packages.Forms;

namespace Jiping.Authoring.Packages;

/// <summary>
/// Brings the files of older formats to the present one, a step a version, before they are read. Places stay those of the old files, so that messages lead to them.
/// A file is migrated on disk when the package is saved.
/// </summary>
internal static class PackageMigrations
{
    /// <summary>Step i leads from format i to i + 1. Each gets the path and the content of one file.</summary>
    private static readonly Func<string, DataNode, DataNode>[] Steps = [FromDraft];

    /// <summary>The format that a package.yaml says; null where it says none that we know (reported).</summary>
    public static int? Format(DataReader data, DataNode info)
    {
        if (info[Keys.Format] is not { IsEmpty: false } node)
        {
            // Drafts before the first release said nothing of it.
            if (info["方案"] is not null)
                return 0;
            data.Report(info, $"缺少“{Keys.Format}”，现在的格式是 {SubmissionPackage.CurrentFormat}");
            return null;
        }

        if (data.Whole(info, Keys.Format) is not { } format)
            return null;
        if (format is >= 0 and <= SubmissionPackage.CurrentFormat)
            return format;
        data.Report(node, format > SubmissionPackage.CurrentFormat
            ? $"这个填报包的格式是 {format}，本程序只认识到 {SubmissionPackage.CurrentFormat}；请换用新版程序打开"
            : $"没有格式 {format}");
        return null;
    }

    public static DataNode Migrate(string path, DataNode node, int format)
    {
        for (int i = format; i < SubmissionPackage.CurrentFormat; i++)
            node = Steps[i](path, node);
        return node;
    }

    /// <summary>Format 0: scheme and version in one word (方案: hunan-whole@1), 权重 for 分值, 目标值 for 指标值.</summary>
    private static DataNode FromDraft(string path, DataNode node) => node.Kind switch
    {
        DataKind.Mapping => DataNode.Mapping([.. WithFormat(path, node).SelectMany(entry => Renamed(path, entry))], node.Line, node.Column),
        DataKind.Sequence => DataNode.Sequence([.. node.Items.Select(item => FromDraft(path, item))], node.Line, node.Column),
        _ => node,
    };

    private static IEnumerable<DataEntry> WithFormat(string path, DataNode node)
    {
        if (path == PackageFiles.Info && node["方案"] is not null)
            yield return new DataEntry(Keys.Format, DataNode.Scalar("1", node.Line, node.Column), node.Line, node.Column);
        foreach (var entry in node.Entries)
            if (path != PackageFiles.Info || entry.Key != Keys.Format)
                yield return entry;
    }

    private static IEnumerable<DataEntry> Renamed(string path, DataEntry entry)
    {
        var value = entry.Value;
        switch (entry.Key)
        {
            case "方案" when value.Kind == DataKind.Scalar:
                int at = value.Text.IndexOf('@', StringComparison.Ordinal);
                yield return entry with { Key = Keys.Scheme, Value = DataNode.Scalar(at < 0 ? value.Text : value.Text[..at], value.Line, value.Column) };
                if (!value.IsEmpty)
                    yield return entry with { Key = Keys.SchemeVersion, Value = DataNode.Scalar(at < 0 ? "1" : value.Text[(at + 1)..], value.Line, value.Column) };
                break;
            case "权重" when path != PackageFiles.Figures:
                yield return entry with { Key = Keys.Weight };
                break;
            case "目标值" when path != PackageFiles.Figures && value.Kind == DataKind.Scalar:
                yield return entry with { Key = Keys.Target };
                break;
            default:
                yield return entry with { Value = entry.Key == Keys.Figures ? value : FromDraft(path, value) };
                break;
        }
    }
}
