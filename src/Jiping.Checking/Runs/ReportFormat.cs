namespace Jiping.Checking.Runs;

/// <summary>The forms a result can be written in.</summary>
public enum ReportFormat
{
    Text,
    Json,
    Html,
    Sarif,

    /// <summary>Copies of the documents with comments in them; a set of files, never on standard output.</summary>
    Annotated,

    /// <summary>审核意见单: a page of Word and a text for a chat for each package.</summary>
    Letter,

    /// <summary>检查结果.xlsx: one workbook for all packages.</summary>
    Workbook,
}
