using System.Text;
using Jiping.Core.Data;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Schemes;

/// <summary>A user's own schemes: the .yaml files of a folder, beside the built-in ones.</summary>
public static class SchemeFolder
{
    /// <summary>No scheme comes near it; the reader's own limit is in characters.</summary>
    private const long MaximumBytes = 8 << 20;

    /// <summary>The built-in schemes and, where a folder is given, those of its files. Own ones win where ids are the same.</summary>
    /// <param name="folder">The folder, or null.</param>
    /// <exception cref="DataFileException">The folder or a file cannot be used; all faults are listed with their lines.</exception>
    public static SchemeCatalog Load(string? folder)
    {
        if (folder is null)
            return SchemeCatalog.BuiltIn;
        var problems = new List<DataProblem>();
        var texts = new List<(string, string)>();
        foreach (string path in Files(folder))
            if (Read(path, problems) is { } text)
                texts.Add((path, text));
        try
        {
            var catalog = SchemeCatalog.With(texts);
            return problems.Count == 0 ? catalog : throw new DataFileException(problems);
        }
        catch (DataFileException exception) when (problems.Count > 0 && !ReferenceEquals(exception.Problems, problems))
        {
            throw new DataFileException([.. problems, .. exception.Problems]);
        }
    }

    private static List<string> Files(string folder)
    {
        try
        {
            var files = Directory.EnumerateFiles(folder).Where(static path => Path.GetExtension(path).ToUpperInvariant() is ".YAML" or ".YML" && !Path.GetFileName(path).StartsWith('.')).Order(StringComparer.Ordinal).ToList();
            return files.Count > 0 ? files : throw Fault(folder, "这个文件夹里没有评分方案（.yaml 文件）");
        }
        catch (DirectoryNotFoundException)
        {
            throw Fault(folder, "没有这个文件夹，请检查路径");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Fault(folder, "文件夹读不了，请检查它是不是文件夹、有没有读取权限");
        }
    }

    private static string? Read(string path, List<DataProblem> problems)
    {
        try
        {
            if (new FileInfo(path).Length <= MaximumBytes)
                return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF');
            problems.Add(new DataProblem(path, 0, 0, $"文件太大，评分方案不应超过 {MaximumBytes >> 20} MB"));
        }
        catch (DecoderFallbackException)
        {
            problems.Add(new DataProblem(path, 0, 0, "不是 UTF-8 编码，请用记事本打开后“另存为”，编码选 UTF-8"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(new DataProblem(path, 0, 0, "文件读不了，请检查它是否正被打开、有没有读取权限"));
        }

        return null;
    }

    private static DataFileException Fault(string path, string message) => new([new DataProblem(path, 0, 0, message)]);
}
