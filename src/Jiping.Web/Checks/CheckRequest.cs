using System.Globalization;
using Jiping.Checking;
using Jiping.Web.Uploads;

namespace Jiping.Web.Checks;

/// <summary>What the home page asked for.</summary>
/// <param name="Kind">How the files make packages.</param>
/// <param name="Title">What the list of checks calls it.</param>
/// <param name="Root">The folder that <paramref name="Path"/> is below.</param>
/// <param name="Path">What is checked.</param>
/// <param name="Profile">Who asks.</param>
public sealed record CheckRequest(CheckKind Kind, string Title, string Root, string Path, Profile Profile)
{
    /// <summary>Name of the field that tells one package from many.</summary>
    public const string KindField = "kind";

    /// <summary>Its value for many packages.</summary>
    public const string Many = "many";

    private static readonly string[] Archives = [".zip", ".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz"];

    public string? Roster { get; private init; }

    public IReadOnlyList<string> References { get; private init; } = [];

    /// <summary>An earlier result to compare with.</summary>
    public string? Since { get; private init; }

    /// <summary>The day by which letters ask for an answer.</summary>
    public DateOnly? ReplyBy { get; private init; }

    /// <exception cref="UploadException">It cannot be done as it was asked for.</exception>
    internal static CheckRequest Of(Upload upload)
    {
        var files = upload.Of(UploadReader.Material).ToList();
        if (files.Count == 0)
            throw new UploadException("没有选择材料。请回到首页，选择或拖入文件、文件夹后再点“开始检查”。");
        if (files.All(static file => file.Bytes == 0))
            throw new UploadException("选择的文件都是空的（0 字节）。请确认文件已经下载或复制完，再试一次。");
        bool many = upload.Field(KindField) == Many;
        string? roster = Only(upload, "roster", "名单");
        var tops = files.Select(static file => file.Path.Split('/')[0]).Distinct(StringComparer.Ordinal).ToList();
        var kind = !many ? CheckKind.One : roster is null ? CheckKind.Batch : CheckKind.ByUnit;
        bool alone = tops.Count == 1 && (kind != CheckKind.Batch || files[0].Path.Contains('/', StringComparison.Ordinal));
        if (kind == CheckKind.Batch && files.Count == 1 && Archives.Contains(System.IO.Path.GetExtension(files[0].Path), StringComparer.OrdinalIgnoreCase))
            throw new UploadException("只有一个压缩包、又没有名单，分不出里面是哪些单位。请一并选择“名单”，或者先解压，再把整个文件夹拖进来（一个单位一个子文件夹）。");
        string folder = System.IO.Path.Combine(upload.Folder, UploadReader.Material);
        string together = many ? "收到的文件" : "自评材料";
        if (!alone)
            Directory.Move(folder, System.IO.Path.Combine(upload.Folder, together));
        string first = tops[0];
        return new CheckRequest(
            kind,
            many ? $"收件：{(alone ? first : together)}{(files.Count > 1 ? $"（{files.Count} 个文件）" : "")}" : alone ? first : $"{files[0].Path} 等 {files.Count} 个文件",
            alone ? folder : upload.Folder,
            alone ? first : together,
            Profile.Find(upload.Field("profile")) ?? (many ? Profile.Bureau : Profile.Unit))
        {
            Roster = roster,
            References = [.. upload.Of("reference").Select(static file => file.OnDisk)],
            Since = Only(upload, "since", "上次结果"),
            ReplyBy = Day(upload.Field("reply")),
        };
    }

    private static string? Only(Upload upload, string field, string name)
    {
        var files = upload.Of(field).ToList();
        return files.Count > 1 ? throw new UploadException($"“{name}”只能选一个文件，现在选了 {files.Count} 个。") : files.Count == 0 ? null : files[0].OnDisk;
    }

    private static DateOnly? Day(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return DateOnly.TryParseExact(text.Trim(), "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100
            ? day
            : throw new UploadException($"“回复日期”应写作 2025-07-20 的样子，现在是“{text.Trim()}”。");
    }
}
