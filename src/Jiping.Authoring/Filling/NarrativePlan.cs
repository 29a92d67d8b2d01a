using System.Text.RegularExpressions;
using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Documents.Model;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Tables;

namespace Jiping.Authoring.Filling;

// The SDK's root namespace is called like our enum of formats.
using DocumentFormat = Jiping.Documents.Model.DocumentFormat;

/// <summary>Puts the sections of the report under the headings of the blank's outline, in the format of the empty paragraph that stands there.</summary>
internal static partial class NarrativePlan
{
    /// <summary>A longer line is text.</summary>
    private const int MaxHeading = 60;

    private sealed record Piece(string Heading, List<string> Paragraphs, string Id);

    /// <param name="plan">Takes the edits.</param>
    /// <param name="form">The blank.</param>
    /// <param name="subject">The package.</param>
    /// <param name="titles">Titles of sections by their ids, where the scheme's outline is known.</param>
    public static void Add(FillPlan plan, FormReading form, FillSubject subject, IReadOnlyDictionary<string, string> titles)
    {
        if (form.Document.Format != DocumentFormat.Docx || form.Cover.Kind is not (DocumentKind.Report or DocumentKind.Other) || subject.Project is not null)
            return;
        var body = form.Document.Blocks.OfType<Paragraph>().Where(static paragraph => paragraph.Part == "body").ToList();
        var pieces = subject.Package.Narrative.SelectMany(section => Pieces(section, titles)).ToList();
        for (int i = 0; i < body.Count; i++)
        {
            if (!IsHeading(body[i]))
                continue;
            var place = i + 1 < body.Count && !IsHeading(body[i + 1]) && BlankText.Of(body[i + 1]) is { } spot ? spot : (BlankSpot?)null;
            var own = pieces.Where(piece => IsSame(piece.Heading, body[i].Text)).ToList();
            if (own.Count > 1)
                plan.Leave(body[i], $"填报内容有 {own.Count} 段文字都叫“{own[0].Heading}”，不知道放哪一段", required: true);
            else if (own.Count == 1 && own[0].Paragraphs.Count > 0)
                Put(plan, body[i], place, own[0], subject);
            else if (place is not null && (i + 2 >= body.Count || !BlankText.Of(body[i + 2]).HasValue) && own.Count == 0)
                plan.Leave(body[i], "填报内容没有这一节的文字", required: false);
        }
    }

    /// <summary>Fills cells beside a label that is the title of a section: 厉行节约保障措施｜____.</summary>
    public static void AddCells(FillPlan plan, FillSubject subject, IReadOnlyDictionary<string, string> titles)
    {
        if (subject.Project is not null)
            return;
        var pieces = subject.Package.Narrative.SelectMany(section => Pieces(section, titles)).ToList();
        foreach (var label in plan.Document.AllTables().SelectMany(static table => table.Cells))
        {
            if (label.Hidden || label.Text.Trim().Length is 0 or > MaxHeading || pieces.Where(piece => IsSame(piece.Heading, label.Text)).ToList() is not [var piece])
                continue;
            var beside = label.Table.Cells.FirstOrDefault(cell => cell.Row == label.Row && cell.Column == label.Column + label.ColumnSpan);
            if (beside is null || BlankText.Of(beside) is not { } spot)
                continue;
            if (subject.Package.Narrative.First(section => section.Id == piece.Id).Pending)
                plan.Leave(spot.Paragraph, "这一节是上年带来的，还没有更新，请先核对", required: true);
            else if (Bound(string.Join('\n', piece.Paragraphs), subject, out string? fault) is { } text)
                plan.Write(spot, text, $"文字“{piece.Heading}”", "narrative/" + piece.Id);
            else
                plan.Leave(spot.Paragraph, fault!, required: true);
            plan.Pass(spot.Paragraph);
        }
    }

    private static void Put(FillPlan plan, Paragraph heading, BlankSpot? place, Piece piece, FillSubject subject)
    {
        if (subject.Package.Narrative.First(section => section.Id == piece.Id).Pending)
        {
            plan.Leave(heading, "这一节是上年带来的，还没有更新，请先核对", required: true);
            return;
        }
        var texts = new List<string>();
        foreach (string paragraph in piece.Paragraphs)
        {
            if (Bound(paragraph, subject, out string? fault) is not { } text)
            {
                plan.Leave(heading, fault!, required: true);
                return;
            }
            texts.Add(text);
        }
        if (place is not { } spot)
            plan.Leave(heading, "标题下没有空着的段落，这一节的文字没有地方放", required: true);
        else
            plan.Write(new CellEdit(spot.Paragraph, spot.Start, spot.Length, texts[0], $"报告文字“{piece.Heading}”", "narrative/" + piece.Id) { More = texts[1..] });
    }

    /// <summary>A section cut at its own headings; the first piece has the section's title.</summary>
    private static IEnumerable<Piece> Pieces(NarrativeSection section, IReadOnlyDictionary<string, string> titles)
    {
        var current = new Piece(titles.GetValueOrDefault(section.Id, section.Id), [], section.Id);
        foreach (string block in Gap().Split(section.Text.ReplaceLineEndings("\n")))
        {
            string text = block.Trim();
            if (text.Length == 0)
                continue;
            if (text[0] == '#')
            {
                if (current.Paragraphs.Count > 0)
                    yield return current;
                int end = text.IndexOf('\n', StringComparison.Ordinal);
                current = new Piece((end < 0 ? text : text[..end]).TrimStart('#').Trim(), [], section.Id);
                text = end < 0 ? "" : text[(end + 1)..].Trim();
            }
            foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                current.Paragraphs.Add(line.StartsWith("- ", StringComparison.Ordinal) ? line[2..] : line);
        }
        if (current.Paragraphs.Count > 0)
            yield return current;
    }

    /// <summary>The text with its bindings replaced; null with the reason where one has no figure.</summary>
    private static string? Bound(string text, FillSubject subject, out string? fault)
    {
        string? first = null;
        string bound = Binding().Replace(text, match =>
        {
            if (FigureRef.TryParse(match.Groups["ref"].Value, out string? why) is not { } reference)
                first ??= why;
            else if (subject.Evaluation.Figures.Find(reference) is { Pending: false } figure)
                return QuantityPrint.Words(figure.Quantity);
            else
                first ??= $"文字里用到的{reference.Describe()}还没有填";
            return match.Value;
        });
        fault = first;
        return first is null ? bound.Replace("**", "", StringComparison.Ordinal) : null;
    }

    private static bool IsHeading(Paragraph paragraph) =>
        paragraph.Text.Trim() is { Length: > 0 and <= MaxHeading } text && (paragraph.HeadingLevel is not null || paragraph.Number is not null && !text.EndsWith('。') || RowLevel.Of(string.Concat(text.Where(static c => !char.IsWhiteSpace(c)))).Numbered && !text.EndsWith('。'));

    private static bool IsSame(string a, string b) => Bare(a) == Bare(b);

    private static string Bare(string heading) => RowNames.Bare(string.Concat(heading.Where(static c => !char.IsWhiteSpace(c)))).Trim('：', ':', '。');

    [GeneratedRegex(@"\n[ \t]*\n|\n(?=#)")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\{\{\s*(?<ref>[^{}]+?)\s*\}\}")]
    private static partial Regex Binding();
}
