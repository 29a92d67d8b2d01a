namespace Jiping.Documents.Reading;

/// <summary>What a file's name promises.</summary>
/// <param name="Extension">The extension to save as.</param>
/// <param name="Name">The kind of document, in Chinese.</param>
internal sealed record OfficeKind(string Extension, string Name)
{
    private static readonly OfficeKind Word = new(".docx", " Word 文档");
    private static readonly OfficeKind Workbook = new(".xlsx", " Excel 工作簿");

    /// <summary>The kind by extension, or null for every other name.</summary>
    public static OfficeKind? OfName(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".docx" or ".docm" or ".dotx" or ".dotm" => Word,
        ".xlsx" or ".xlsm" or ".xltx" or ".xltm" => Workbook,
        _ => null,
    };
}
