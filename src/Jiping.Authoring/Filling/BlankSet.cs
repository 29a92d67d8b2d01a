using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Documents.Filling;
using Jiping.Documents.Reading;
using Jiping.Extraction.Covers;

namespace Jiping.Authoring.Filling;

/// <summary>Fills the bureau's own blanks from a package. A form of projects is filled once for each project.</summary>
public sealed class BlankSet
{
    private readonly SubmissionPackage package;
    private readonly SchemeCatalog schemes;
    private readonly IReadOnlyDictionary<string, string> titles;
    private readonly List<FilledBlank> blanks = [];
    private readonly List<string> failures = [];

    /// <param name="package">The package.</param>
    /// <param name="schemes">The schemes it is scored by.</param>
    /// <param name="sectionTitles">Titles of the report's sections by their ids, where an outline gives them.</param>
    public BlankSet(SubmissionPackage package, SchemeCatalog schemes, IReadOnlyDictionary<string, string>? sectionTitles = null)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(schemes);
        (this.package, this.schemes, titles) = (package, schemes, sectionTitles ?? new Dictionary<string, string>());
    }

    /// <summary>Fills one blank; what cannot be used becomes a message, and the others go on.</summary>
    /// <param name="content">The file, seekable; it is only read.</param>
    /// <param name="name">Its name, for messages and for the copy.</param>
    public void Add(Stream content, string name)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(name);
        try
        {
            var file = BlankFile.Open(content, name);
            if (KindOf(file) != DocumentKind.ProjectForm)
                blanks.Add(Fill(file, name, null));
            else if (package.Projects.Count == 0)
                failures.Add($"“{name}”是项目的表，填报内容没有项目，没有填写。");
            else
                foreach (var project in package.Projects)
                    blanks.Add(Fill(file, name, project));
        }
        catch (UnreadableDocumentException exception)
        {
            failures.Add(exception.Message);
        }
    }

    /// <summary>What became of all blanks so far.</summary>
    public FillRun Result()
    {
        var used = new HashSet<string>(blanks.SelectMany(static blank => blank.Used), StringComparer.Ordinal);
        return new FillRun([.. blanks], [.. failures], blanks.Count == 0 ? [] : Unplaced.Of(package, schemes, used));
    }

    private FilledBlank Fill(BlankFile file, string name, ProjectEvaluation? project)
    {
        var filled = BlankFiller.Fill(file.Content, file.Name, new FillSubject(package, schemes, project), titles);
        string copy = project is null || package.Projects.Count == 1 ? file.Name : $"{Path.ChangeExtension(file.Name, null)}-{Safe(project.Name)}{Path.GetExtension(file.Name)}";
        return filled with { Source = name, Name = copy, Remarks = file.Remark is { } remark ? [remark, .. filled.Remarks] : filled.Remarks };
    }

    private static DocumentKind KindOf(BlankFile file)
    {
        using var content = new MemoryStream(file.Content);
        return CoverReader.Read(DocumentReader.Read(content, file.Name)).Kind;
    }

    private static string Safe(string name) => string.Concat(name.Select(static c => Array.IndexOf(Forbidden, c) >= 0 || char.IsControl(c) ? '_' : c)).Trim('.', ' ');

    private static readonly char[] Forbidden = ['/', '\\', ':', '*', '?', '"', '<', '>', '|'];
}
