using System.Security.Cryptography;
using System.Text.Json;
using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Documents.Reading.Conversion;
using Jiping.Extraction;

namespace Jiping.Checking.Runs;

/// <summary>
/// What the results of a package depend on, as hashes: the program with its data, the options, the bureau's lists, the earlier result, and every byte of the package.
/// Where the hash is the same, so is the result.
/// </summary>
internal sealed class RunFingerprint
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly CheckOptions options;
    private readonly string run;

    public RunFingerprint(CheckOptions options)
    {
        this.options = options;
        // A build has other ids for its modules than any other build, and the data are compiled into them.
        Guid[] builds = [.. ((Type[])[typeof(LexiconData), typeof(Document), typeof(DocumentExtractor), typeof(RunFingerprint)]).Select(static type => type.Module.ModuleVersionId)];
        string[] lists = [.. options.References.Append(options.Roster).Append(options.Since).Append(options.SchemeFolder).Select(static path => path is null ? "" : OfPath(path))];
        run = Hash(builds, lists, options.Formats, options.Profile.Id, options.Scheme?.Id, options.Scheme?.Version, options.FailOn, options.ReplyBy, options.Batch, options.ByUnit, OfficeConverter.Default.IsAvailable);
    }

    /// <summary>The hash of a package where it lies.</summary>
    public string Of(BatchItem item)
    {
        string path = options.OnDisk(item.Path);
        return Hash(run, item.Path, item.Name, item.Error, item.Error is null ? OfPath(path) : "", item.Error is null ? BesideOf(path) : "");
    }

    /// <summary>The hash of a unit of a heap.</summary>
    /// <param name="item">The unit.</param>
    /// <param name="files">What its files are and hold.</param>
    /// <param name="year">The year of the heap.</param>
    public string Of(BatchItem item, string files, int? year) => Hash(run, item.Name, item.Unit, files, year);

    /// <summary>Lists of accepted findings beside a lone file.</summary>
    private static string BesideOf(string path)
    {
        if (Directory.Exists(path) || Path.GetDirectoryName(Path.GetFullPath(path)) is not { } folder || !Directory.Exists(folder))
            return "";
        string name = Path.GetFileName(path), stem = Path.GetFileNameWithoutExtension(path);
        return Hash((object)Directory.EnumerateFiles(folder, "*accepted.yaml")
            .Where(file => Path.GetFileName(file) is var beside && (beside.StartsWith(name + ".", StringComparison.Ordinal) || beside.StartsWith(stem + ".", StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal).Select(static file => (Path.GetFileName(file), OfFile(file))).Select(static pair => pair.Item1 + pair.Item2).ToArray());
    }

    /// <summary>Every file below a path, by name and content. Links are not followed, as no reader does.</summary>
    private static string OfPath(string path)
    {
        if (!Directory.Exists(path))
            return OfFile(path);
        return Hash((object)Directory.EnumerateFiles(path, "*", Everything).Order(StringComparer.Ordinal).Select(file => Path.GetRelativePath(path, file) + "|" + OfFile(file)).ToArray());
    }

    private static string OfFile(string path)
    {
        try
        {
            // Pipes and devices have no length, and opening one could wait for ever.
            var file = new FileInfo(path);
            if (!file.Exists || file.Length == 0)
                return file.Exists ? "empty" : "absent";
            using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return Convert.ToHexStringLower(SHA256.HashData(content));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nobody knows what it holds: no two runs agree on it.
            return Guid.NewGuid().ToString("N");
        }
    }

    private static string Hash(params object?[] parts) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parts)));
}
