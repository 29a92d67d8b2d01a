using Jiping.Checking.Reports;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction;

namespace Jiping.Checking.References;

/// <summary>A workbook, document or page that holds a bureau's list.</summary>
internal static class ListFile
{
    /// <param name="path">Path in the file system; its file name is the path of all locations.</param>
    /// <param name="option">The option that named it, for messages.</param>
    /// <exception cref="UnreadableDocumentException">It cannot be read; the message says why and what to do.</exception>
    public static ExtractedDocument Read(string path, string option)
    {
        if (Directory.Exists(path))
            throw new UnreadableDocumentException($"{option} 后面应是一个文件，“{path}”是文件夹。");
        if (!File.Exists(path))
            throw new UnreadableDocumentException($"{option} 指定的“{path}”不存在；请检查路径是否写对。");
        try
        {
            using var content = File.OpenRead(path);
            return DocumentExtractor.ExtractAll([DocumentReader.Read(content, Path.GetFileName(path))])[0];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDocumentException($"{option} 指定的“{path}”打不开；请检查文件是否正被打开、是否有读取权限。", exception);
        }
    }

    /// <summary>A fault of a list, with the place where it is.</summary>
    public static UnreadableDocumentException Fault(ExtractedDocument list, Location place, string message) =>
        new($"“{list.Document.Path}”{Place.Of(place, list.Document.Format)}：{message}");
}
