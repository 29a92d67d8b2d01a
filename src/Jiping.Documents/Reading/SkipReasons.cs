namespace Jiping.Documents.Reading;

/// <summary>Why files are listed and not read, in the words that are shown.</summary>
internal static class SkipReasons
{
    public const string Picture = "是图片或扫描件，未检查";
    public const string Pdf = "是 PDF，尚未支持，未检查；如有 Word 或 Excel 原件请一并提供";
    public const string Archive = "是 rar、7z 等压缩包，不是文档；请改回原来的扩展名，或解压后再检查";
    public const string Presentation = "是演示文稿，不在检查范围内";
    public const string Media = "是音视频文件，不在检查范围内";
    public const string Data = "是数据文件，不是公文，未检查";
    public const string OpenDocument = "是 OFD 等版式文件，请另存为 docx 或 xlsx 后再检查";
    public const string WebArchive = "是单个文件网页（mht），请用 Word 或 WPS 另存为 docx 后再检查";
    public const string Unknown = "类型无法识别，未检查";
    public const string LinkedFolder = "是指向其他文件夹的链接，没有进入";

    /// <summary>The reason for a type that is told by content.</summary>
    public static string OfType(FileType type) => type switch
    {
        FileType.Pdf => Pdf,
        FileType.WebArchive => WebArchive,
        FileType.Rar or FileType.SevenZip or FileType.Tar or FileType.GZip or FileType.BZip2 or FileType.Xz => Archive,
        FileType.Picture => Picture,
        _ => Unknown,
    };

    /// <summary>The reason for an extension (in lower case, with its dot) that is never opened; null where the file must be looked at.</summary>
    public static string? OfExtension(string extension) => extension switch
    {
        ".jpg" or ".jpeg" or ".png" or ".gif" or ".bmp" or ".tif" or ".tiff" or ".webp" or ".heic" or ".svg" => Picture,
        ".pdf" => Pdf,
        ".ppt" or ".pptx" or ".pps" or ".ppsx" or ".dps" => Presentation,
        ".mp3" or ".mp4" or ".avi" or ".mov" or ".wav" or ".wmv" or ".m4a" => Media,
        ".csv" or ".tsv" or ".json" or ".xml" or ".dbf" or ".mdb" or ".accdb" or ".db" => Data,
        ".ofd" or ".gd" or ".ceb" => OpenDocument,
        "" or ".docx" or ".xlsx" or ".docm" or ".xlsm" or ".dotx" or ".xltx" or ".doc" or ".dot" or ".xls" or ".xlt" or ".wps" or ".wpt"
            or ".et" or ".ett" or ".rtf" or ".txt" or ".md" or ".markdown" or ".html" or ".htm" or ".mht" or ".mhtml" or ".zip" or ".odt" or ".ods" or ".ott" or ".ots"
            or ".rar" or ".7z" or ".gz" or ".tar" or ".tgz" or ".bz2" or ".tbz2" or ".xz" or ".txz" => null,
        _ => Unknown,
    };
}
