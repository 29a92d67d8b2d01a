using System.Globalization;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Jiping.Web.Uploads;

/// <summary>
/// Receives the files of a form, straight to disk, and counts while it does. A form that breaks a bound is read to its end all the same, without keeping
/// anything: a browser whose upload is cut off shows its own error page instead of our message.
/// </summary>
internal sealed class UploadReader
{
    /// <summary>Both fields of the home page that hold the material go into one place.</summary>
    public const string Material = "files";

    private const string Folder = "folder";
    private const int MostFieldCharacters = 4096;
    private const int MostFields = 64;
    private const int BufferBytes = 1 << 17;

    private readonly UploadLimits limits;
    private readonly string folder;
    private readonly Dictionary<string, string> fields = new(StringComparer.Ordinal);
    private readonly List<UploadedFile> files = [];
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly byte[] buffer = new byte[BufferBytes];
    private long total;
    private string? fault;

    private UploadReader(string folder, UploadLimits limits) => (this.folder, this.limits) = (folder, limits);

    /// <param name="request">The form, as multipart/form-data.</param>
    /// <param name="folder">An empty folder that receives the files.</param>
    /// <param name="limits">Bounds.</param>
    /// <param name="admit">Judges the fields before the first file is written; throws where it is not to be.</param>
    /// <exception cref="UploadException">A bound is broken, or it is no upload.</exception>
    public static async Task<Upload> ReadAsync(HttpRequest request, string folder, UploadLimits limits, Func<IReadOnlyDictionary<string, string>, Task> admit)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = null;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 200 } boundary)
            throw new UploadException("没有收到文件。请回到首页，选择或拖入文件后再检查。");
        var reader = new UploadReader(folder, limits);
        try
        {
            await reader.ReadAsync(new MultipartReader(boundary, request.Body), admit, request.HttpContext.RequestAborted);
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException)
        {
            throw new UploadException("传过来的内容不完整或者格式不对，没有接收。请回到首页再试一次。");
        }
        catch (IOException) when (!request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            throw new UploadException("文件写不进临时文件夹，可能磁盘已满。请清理磁盘后再试。");
        }
        return reader.fault is { } why ? throw new UploadException(why) : new Upload(folder, reader.fields, reader.files);
    }

    private async Task ReadAsync(MultipartReader form, Func<IReadOnlyDictionary<string, string>, Task> admit, CancellationToken aborted)
    {
        bool admitted = false;
        while (await form.ReadNextSectionAsync(aborted) is { } section)
        {
            if (!ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) || HeaderUtilities.RemoveQuotes(disposition.Name).Value is not { Length: > 0 } name)
                continue;
            if (!disposition.IsFileDisposition() && !disposition.FileName.HasValue)
            {
                await ReadField(name, section.Body, aborted);
                continue;
            }
            if (!admitted)
                await admit(fields);
            admitted = true;
            await ReadFile(name, HeaderUtilities.RemoveQuotes(disposition.FileName).Value, section.Body, aborted);
        }
        if (!admitted)
            await admit(fields);
    }

    private async Task ReadField(string name, Stream body, CancellationToken aborted)
    {
        using var reader = new StreamReader(body);
        var characters = new char[MostFieldCharacters + 1];
        int count = await reader.ReadBlockAsync(characters, aborted);
        if (count > MostFieldCharacters || fields.Count >= MostFields)
            throw new InvalidDataException("A field that is none of ours.");
        fields[name] = new string(characters, 0, count);
    }

    private async Task ReadFile(string field, string? given, Stream body, CancellationToken aborted)
    {
        // An input without a choice sends a file without a name.
        if (string.IsNullOrEmpty(given))
        {
            await body.DrainAsync(aborted);
            return;
        }
        if (files.Count >= limits.Files)
            fault ??= $"文件太多：一次最多 {limits.Files:N0} 个。请分几次检查，或者打成压缩包。";
        if (fault is not null)
        {
            await body.DrainAsync(aborted);
            return;
        }
        field = field == Folder ? Material : UploadPath.Clean(field).Replace('/', '_');
        string path = Free(field, UploadPath.Clean(given));
        string target = Path.Combine([folder, field, .. path.Split('/')]);
        if (Occupied(target) is { } why)
        {
            fault ??= why;
            await body.DrainAsync(aborted);
            return;
        }
        long bytes = await Copy(given, body, target, aborted);
        files.Add(new UploadedFile(field, path, target, bytes));
    }

    private async Task<long> Copy(string given, Stream body, string target, CancellationToken aborted)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        await using var file = new FileStream(target, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        long bytes = 0;
        for (int count; (count = await body.ReadAsync(buffer, aborted)) > 0;)
        {
            bytes += count;
            total += count;
            if (bytes > limits.FileBytes)
                fault ??= $"“{UploadPath.Clean(given)}”太大：单个文件最多 {Size(limits.FileBytes)}。压缩包请分成几个，文档请压缩其中的图片。";
            else if (total > limits.TotalBytes)
                fault ??= $"文件总共太大：一次最多 {Size(limits.TotalBytes)}。请分几次检查。";
            if (fault is null)
                await file.WriteAsync(buffer.AsMemory(0, count), aborted);
        }
        return bytes;
    }

    /// <summary>Two files of one name are both kept.</summary>
    private string Free(string field, string path)
    {
        if (taken.Add($"{field}/{path}"))
            return path;
        string extension = Path.GetExtension(path);
        string stem = path[..^extension.Length];
        for (int number = 2; ; number++)
            if (taken.Add($"{field}/{stem}（{number}）{extension}"))
                return string.Create(CultureInfo.InvariantCulture, $"{stem}（{number}）{extension}");
    }

    /// <summary>A form made by hand may name a file as the folder of another.</summary>
    private static string? Occupied(string target)
    {
        for (string? above = Path.GetDirectoryName(target); above is not null && !Directory.Exists(above); above = Path.GetDirectoryName(above))
            if (File.Exists(above))
                return "有一个文件与一个文件夹同名，没有接收。请改名后再试。";
        return Path.Exists(target) ? "有一个文件与一个文件夹同名，没有接收。请改名后再试。" : null;
    }

    private static string Size(long bytes) => bytes >= 1L << 30 ? $"{bytes >> 30} GB" : bytes >= 1 << 20 ? $"{bytes >> 20} MB" : $"{bytes:N0} 字节";
}
