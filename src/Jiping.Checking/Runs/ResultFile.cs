using Jiping.Documents.Files;

namespace Jiping.Checking.Runs;

/// <summary>Writes one result file: whole, or not at all.</summary>
public static class ResultFile
{
    /// <param name="path">Where it goes; folders are made.</param>
    /// <param name="write">Writes it; gets a stream that can be read and sought.</param>
    /// <exception cref="ResultFileException">It cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            WholeFile.Write(path, write);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ResultFileException($"结果写不进“{path}”：请检查文件夹是否存在、可写，磁盘是否已满，文件是否正被打开。", exception);
        }
    }
}
