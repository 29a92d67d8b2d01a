using Jiping.Checking.Reports.Annotated;
using Jiping.Documents.Annotations;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Runs;

/// <summary>
/// Writes the documents of a package into <c>--out</c> with comments in them, each at its path. The originals are opened again for it,
/// one at a time, through the same bounds, and never written to.
/// </summary>
public sealed class AnnotatedCopies
{
    /// <summary>Name of the list that says what was commented and what could not be.</summary>
    public const string ListName = "批注说明.txt";

    private readonly string folder;
    private readonly CheckResult result;
    private readonly AnnotationStamp stamp;
    private readonly Dictionary<string, Document> documents;
    private readonly AnnotationList list;
    private readonly List<string> written = [];

    private AnnotatedCopies(string folder, CheckResult result, TimeProvider time)
    {
        this.folder = folder;
        this.result = result;
        stamp = new AnnotationStamp(time.GetLocalNow());
        documents = result.Documents.DistinctBy(static d => d.Document.Path).ToDictionary(static d => d.Document.Path, static d => d.Document, StringComparer.Ordinal);
        list = new AnnotationList(result, stamp.Date);
    }

    /// <param name="files">Opens the files of the package again, under the paths that they had when they were checked.</param>
    /// <param name="result">What was found.</param>
    /// <param name="place">Where its documents go: a folder, and the path of the list.</param>
    /// <param name="time">Gives the date of the comments.</param>
    /// <returns>The files written, the list last.</returns>
    /// <exception cref="ResultFileException">A file cannot be written.</exception>
    internal static IReadOnlyList<string> Write(Action<Action<string, Stream>> files, CheckResult result, AnnotatedPlace place, TimeProvider time)
    {
        var copies = new AnnotatedCopies(place.Folder, result, time);
        files(copies.Visit);
        copies.list.Finish();
        ResultFile.Write(place.List, copies.list.Write);
        return [.. copies.written, place.List];
    }

    private void Visit(string path, Stream content)
    {
        if (!documents.TryGetValue(path, out var document))
            return;
        if (DocumentAnnotator.WhyNot(document) is { } why)
        {
            list.Refused(path, why);
            return;
        }
        var target = Path.Combine([folder, .. path.Split('/')]);
        var comments = CommentList.Of(result, document);
        if (IsOriginal(target, content))
        {
            if (comments.Count > 0)
                throw new ResultFileException($"没有写批注副本：“{target}”与原件完全相同，可能就是原件。请把 --out 指到另外的空文件夹。", null);
            list.Copied(path, new AnnotationOutcome(0, 0, []));
            return;
        }
        try
        {
            AnnotationOutcome? outcome = null;
            ResultFile.Write(target, output => outcome = DocumentAnnotator.Annotate(content, document, comments, stamp, output));
            written.Add(target);
            list.Copied(path, outcome!);
        }
        catch (UnreadableDocumentException exception)
        {
            list.Refused(path, exception.Message);
        }
    }

    /// <summary>True where the file that would be replaced has the very bytes of the original, whatever way leads to it.</summary>
    private static bool IsOriginal(string target, Stream content)
    {
        if (!File.Exists(target))
            return false;
        using var existing = File.OpenRead(target);
        content.Position = 0;
        if (existing.Length != content.Length)
            return false;
        var (left, right) = (new byte[1 << 16], new byte[1 << 16]);
        for (int count; (count = existing.ReadAtLeast(left, left.Length, throwOnEndOfStream: false)) > 0;)
            if (content.ReadAtLeast(right, right.Length, throwOnEndOfStream: false) != count || !left.AsSpan(0, count).SequenceEqual(right.AsSpan(0, count)))
                return false;
        return true;
    }
}

/// <summary>Where the copies of a package go.</summary>
/// <param name="Folder">Its documents' paths are below it.</param>
/// <param name="List">Path of the list.</param>
internal sealed record AnnotatedPlace(string Folder, string List)
{
    /// <summary>For a package checked by itself: the folder mirrors it.</summary>
    public static AnnotatedPlace Of(string folder) => new(folder, Path.Combine(folder, AnnotatedCopies.ListName));

    /// <summary>For a package of a batch: a folder and a unit of a heap have one of their own, a file stands where it stood.</summary>
    /// <param name="folder">The folder for all results.</param>
    /// <param name="item">The package.</param>
    /// <param name="onDisk">Where it lies.</param>
    public static AnnotatedPlace Of(string folder, BatchItem item, string onDisk)
    {
        var own = Path.Combine(folder, item.Name);
        return item.Unit is not null || Directory.Exists(onDisk) ? Of(own) : new AnnotatedPlace(Path.GetDirectoryName(own) ?? folder, $"{own}.{AnnotatedCopies.ListName}");
    }
}
