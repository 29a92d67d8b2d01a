using System.Text;
using System.Text.Json;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Since;

/// <summary>Reads what <c>jiping check --format json</c> wrote: one object, or one a line. Relations, the bulk of it, are passed over.</summary>
internal static class EarlierResultFile
{
    private const long MostBytes = 2L << 30;
    private const int MostFindings = 2_000_000;

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    private sealed record Result(string? Contract, string? Package, string? Profile, string? Error, List<Document>? Documents, List<Finding>? Findings);

    private sealed record Document(string? Path, string? Kind, string? Entity);

    private sealed record Finding(string? Id, string? Rule, string? Severity, string? Message, List<Place>? Locations);

    private sealed record Place(string? Path);

    /// <exception cref="UnreadableDocumentException">It cannot be read, or is no such result; the message says why and what to do.</exception>
    public static IReadOnlyList<EarlierPackage> Read(string path)
    {
        if (Directory.Exists(path))
            return ReadFolder(path);
        if (!File.Exists(path))
            throw new UnreadableDocumentException($"--since 指定的“{path}”不存在；请检查路径是否写对。");
        return ReadFile(path, alone: true);
    }

    /// <summary>What <c>--out</c> left: a result a package, and beside them files that are no results.</summary>
    private static List<EarlierPackage> ReadFolder(string folder)
    {
        try
        {
            var packages = Directory.EnumerateFiles(folder, "*.json", new EnumerationOptions { RecurseSubdirectories = true })
                .Order(StringComparer.Ordinal).SelectMany(static file => ReadFile(file, alone: false)).ToList();
            return packages.Count > 0 ? packages
                : throw new UnreadableDocumentException($"--since 指定的文件夹“{folder}”里没有 jiping check --format json 的结果；请给出上次写结果的文件夹，或其中的 JSON 文件。");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDocumentException($"--since 指定的文件夹“{folder}”打不开；请检查是否有读取权限。", exception);
        }
    }

    /// <param name="path">The file.</param>
    /// <param name="alone">It was named itself, and must hold a result.</param>
    private static List<EarlierPackage> ReadFile(string path, bool alone)
    {
        try
        {
            using var content = File.OpenRead(path);
            if (content.Length > MostBytes)
                throw new UnreadableDocumentException($"--since 指定的“{path}”大于 {MostBytes >> 30} GB，没有读取；请分批检查。");
            using var utf8 = AsUtf8(content);
            var packages = Read(utf8, path, alone);
            return packages.Count > 0 || !alone ? packages : throw NoResult(path);
        }
        catch (JsonException exception)
        {
            throw NoResult(path, exception.LineNumber is { } line ? $"（第 {line + 1} 行）" : "");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDocumentException($"--since 指定的“{path}”打不开；请检查文件是否正被打开、是否有读取权限。", exception);
        }
    }

    private static List<EarlierPackage> Read(Stream utf8, string path, bool alone)
    {
        var packages = new List<EarlierPackage>();
        var findings = 0;
        foreach (var result in JsonSerializer.DeserializeAsyncEnumerable<Result>(utf8, topLevelValues: true, Options).ToBlockingEnumerable())
        {
            // The roster that ends a batch is no package, and one that could not be read has nothing to compare.
            if (result is not { Contract: not null, Package: { } name, Error: null, Findings: { } found })
            {
                if (result?.Contract is null && alone)
                    throw NoResult(path);
                continue;
            }
            findings += found.Count;
            if (findings > MostFindings)
                throw new UnreadableDocumentException($"--since 指定的“{path}”里的问题超过 {MostFindings:N0} 条，没有读取；请分批检查。");
            packages.Add(Package(name, result, found));
        }
        return packages;
    }

    private static EarlierPackage Package(string name, Result result, List<Finding> findings)
    {
        var documents = result.Documents ?? [];
        var kinds = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var document in documents)
            if (document is { Path: { } path, Kind: { } kind })
                kinds[path] = kind;
        return new EarlierPackage(
            name,
            result.Profile,
            documents.Select(static document => document.Entity).OfType<string>().ToHashSet(StringComparer.Ordinal),
            kinds,
            [.. findings.Where(static f => f.Id is not null).Select(static f => new EarlierFinding(f.Id!, f.Rule ?? "", f.Severity ?? "note", f.Message ?? "", f.Locations is [{ Path: { } path }, ..] ? path : null))]);
    }

    /// <summary>Some consoles write what is redirected to a file in UTF-16.</summary>
    private static Stream AsUtf8(FileStream content)
    {
        Span<byte> mark = stackalloc byte[3];
        mark = mark[..content.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false)];
        content.Position = mark switch { [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => 2, [0xEF, 0xBB, 0xBF] => 3, _ => 0 };
        return mark switch
        {
            [0xFF, 0xFE, ..] => Encoding.CreateTranscodingStream(content, Encoding.Unicode, Encoding.UTF8, leaveOpen: true),
            [0xFE, 0xFF, ..] => Encoding.CreateTranscodingStream(content, Encoding.BigEndianUnicode, Encoding.UTF8, leaveOpen: true),
            _ => content,
        };
    }

    private static UnreadableDocumentException NoResult(string path, string where = "") =>
        new($"--since 指定的“{path}”{where}不是 jiping check --format json 的结果；请给出上次检查时保存的 JSON 文件。");
}
