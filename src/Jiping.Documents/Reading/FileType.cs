namespace Jiping.Documents.Reading;

/// <summary>What a file is by its first bytes; names lie, bytes rarely do.</summary>
internal enum FileType
{
    /// <summary>Nothing known: text, or something we cannot tell.</summary>
    Unknown,
    Empty,
    Zip,

    /// <summary>OLE container: the old binary office formats, and office files with a password.</summary>
    Ole,
    Pdf,
    Rtf,
    Html,

    /// <summary>Office 2003 XML, or a single-file web page (mht).</summary>
    OfficeXml,
    WebArchive,

    Rar,
    SevenZip,
    Tar,

    /// <summary>One compressed file, often a tar.</summary>
    GZip,
    BZip2,
    Xz,
    Picture,
}
