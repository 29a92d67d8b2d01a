using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.References;

/// <summary>
/// Something that a unit has to hand in, recognized by what a document says it is, else by the name of its file: a stamped scan cannot be read and is there all the same.
/// </summary>
internal sealed class RequiredAnnex
{
    /// <summary>A title over a form; more is a sentence about it.</summary>
    private const int LongestTitle = 40;

    /// <summary>Blocks between a title and its form: unit, date, unit note.</summary>
    private const int BlocksToForm = 5;

    /// <summary>What a roster's words stand for; the more particular first, because 项目支出绩效自评表 ends like 自评表.</summary>
    private static readonly (DocumentKind Kind, string[] Words)[] Kinds =
    [
        (DocumentKind.ProjectForm, LexiconData.ProjectFormAnnexWords),
        (DocumentKind.DataSheet, LexiconData.DataSheetAnnexWords),
        (DocumentKind.ScoringForm, LexiconData.ScoringFormAnnexWords),
        (DocumentKind.Report, LexiconData.ReportAnnexWords),
    ];

    private readonly DocumentKind[] kinds;

    private RequiredAnnex(string name, params DocumentKind[] kinds) => (Name, this.kinds) = (name, kinds);

    /// <summary>As the roster calls it.</summary>
    public string Name { get; }

    /// <summary>What is asked of a unit whose roster says nothing: the report, and the data sheet or the scoring form.</summary>
    public static IReadOnlyList<RequiredAnnex> Usual { get; } =
    [
        new("自评报告", DocumentKind.Report),
        new("基础数据表或自评表", DocumentKind.DataSheet, DocumentKind.ScoringForm),
    ];

    /// <summary>The annexes that a cell lists (自评报告、自评表).</summary>
    public static IReadOnlyList<RequiredAnnex> List(string words)
    {
        var list = new List<RequiredAnnex>();
        foreach (string part in words.Split(['、', '，', ',', '；', ';', '\n', '/', '+'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            list.Add(KindOf(part) is { } kind ? new(part, kind) : new(part));
        return list;
    }

    public bool IsIn(Package package, IReadOnlyList<ExtractedDocument> documents)
    {
        foreach (var document in documents)
            if (Array.IndexOf(kinds, document.Cover.Kind) >= 0 || IsFile(document.Document.Path) || HoldsForm(document.Document))
                return true;
        return package.Skipped.Any(file => IsFile(file.Path)) || package.Failures.Any(file => IsFile(file.Path));
    }

    private static DocumentKind? KindOf(string words)
    {
        foreach (var (kind, names) in Kinds)
            foreach (string name in names)
                if (words.Contains(name, StringComparison.Ordinal))
                    return kind;
        return null;
    }

    /// <summary>True for a file whose name says that it is this annex, or holds the roster's words for what is no known kind.</summary>
    private bool IsFile(string path)
    {
        string file = Path.GetFileNameWithoutExtension(path);
        return kinds.Length == 0 ? file.Contains(Name, StringComparison.Ordinal) : KindOf(file) is { } kind && Array.IndexOf(kinds, kind) >= 0;
    }

    /// <summary>True for a document that holds the form behind its own title: report and forms are often handed in as one file.</summary>
    private bool HoldsForm(Document document)
    {
        int sinceTitle = int.MaxValue;
        foreach (var block in document.Blocks)
        {
            if (block is Table && sinceTitle <= BlocksToForm)
                return true;
            sinceTitle = block is Paragraph { Text.Length: > 0 and <= LongestTitle } paragraph && IsTitle(paragraph.Text) ? 0
                : sinceTitle == int.MaxValue ? sinceTitle : sinceTitle + 1;
        }
        return false;
    }

    private bool IsTitle(string text) =>
        text.AsSpan().IndexOfAny("。，；：") < 0 && TitleFinder.KindOf(string.Concat(text.Where(static c => !char.IsWhiteSpace(c)))) is { } kind
        && kind != DocumentKind.Report && Array.IndexOf(kinds, kind) >= 0;
}
