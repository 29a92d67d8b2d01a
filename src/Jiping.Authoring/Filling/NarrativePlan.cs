using Jiping.Authoring.Narratives;
using Jiping.Core.Packages;
using Jiping.Documents.Model;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Tables;

namespace Jiping.Authoring.Filling;

// The SDK's root namespace is called like our enum of formats.
using DocumentFormat = Jiping.Documents.Model.DocumentFormat;

/// <summary>Puts the sections of the report under the headings of the blank's outline, in the format of the empty paragraph that stands there.</summary>
internal static class NarrativePlan
{
    /// <summary>A longer line is text.</summary>
    private const int MaxHeading = 60;

    /// <param name="Heading">Its heading.</param>
    /// <param name="Paragraphs">What stands under it.</param>
    /// <param name="Id">Of the section that it is part of.</param>
    /// <param name="Fault">Why the section cannot be placed, in Chinese; null where it can.</param>
    private sealed record Piece(string Heading, List<string> Paragraphs, string Id, string? Fault);

    /// <param name="plan">Takes the edits.</param>
    /// <param name="form">The blank.</param>
    /// <param name="subject">The package.</param>
    /// <param name="titles">Titles of sections by their ids, where the scheme's outline is known.</param>
    public static void Add(FillPlan plan, FormReading form, FillSubject subject, IReadOnlyDictionary<string, string> titles)
    {
        if (form.Document.Format != DocumentFormat.Docx || form.Cover.Kind is not (DocumentKind.Report or DocumentKind.Other) || subject.Project is not null)
            return;
        var body = form.Document.Blocks.OfType<Paragraph>().Where(static paragraph => paragraph.Part == "body").ToList();
        var pieces = Pieces(subject, titles);
        for (int i = 0; i < body.Count; i++)
        {
            if (!IsHeading(body[i]))
                continue;
            var place = i + 1 < body.Count && !IsHeading(body[i + 1]) && BlankText.Of(body[i + 1]) is { } spot ? spot : (BlankSpot?)null;
            var own = pieces.Where(piece => IsSame(piece.Heading, body[i].Text)).ToList();
            if (own.Count > 1)
                plan.Leave(body[i], $"填报内容有 {own.Count} 段文字都叫“{own[0].Heading}”，不知道放哪一段", required: true);
            else if (own.Count == 1 && own[0].Paragraphs.Count > 0)
                Put(plan, body[i], place, own[0]);
            else if (place is not null && (i + 2 >= body.Count || !BlankText.Of(body[i + 2]).HasValue) && own.Count == 0)
                plan.Leave(body[i], "填报内容没有这一节的文字", required: false);
        }
    }

    /// <summary>Fills cells beside a label that is the title of a section: 厉行节约保障措施｜____.</summary>
    public static void AddCells(FillPlan plan, FillSubject subject, IReadOnlyDictionary<string, string> titles)
    {
        if (subject.Project is not null)
            return;
        var pieces = Pieces(subject, titles);
        foreach (var label in plan.Document.AllTables().SelectMany(static table => table.Cells))
        {
            if (label.Hidden || label.Text.Trim().Length is 0 or > MaxHeading || pieces.Where(piece => IsSame(piece.Heading, label.Text)).ToList() is not [var piece])
                continue;
            var beside = label.Table.Cells.FirstOrDefault(cell => cell.Row == label.Row && cell.Column == label.Column + label.ColumnSpan);
            if (beside is null || BlankText.Of(beside) is not { } spot)
                continue;
            if (piece.Fault is { } fault)
                plan.Leave(spot.Paragraph, fault, required: true);
            else
                plan.Write(spot, string.Join('\n', piece.Paragraphs), $"文字“{piece.Heading}”", "narrative/" + piece.Id);
            plan.Pass(spot.Paragraph);
        }
    }

    private static void Put(FillPlan plan, Paragraph heading, BlankSpot? place, Piece piece)
    {
        if (piece.Fault is { } fault)
            plan.Leave(heading, fault, required: true);
        else if (place is not { } spot)
            plan.Leave(heading, "标题下没有空着的段落，这一节的文字没有地方放", required: true);
        else
            plan.Write(new CellEdit(spot.Paragraph, spot.Start, spot.Length, piece.Paragraphs[0], $"报告文字“{piece.Heading}”", "narrative/" + piece.Id) { More = piece.Paragraphs[1..] });
    }

    private static List<Piece> Pieces(FillSubject subject, IReadOnlyDictionary<string, string> titles) =>
        [.. subject.Package.Narrative.SelectMany(section => Pieces(section, subject, titles))];

    /// <summary>A section as the report says it, cut at its own headings; the first piece has the section's title.</summary>
    private static IEnumerable<Piece> Pieces(NarrativeSection section, FillSubject subject, IReadOnlyDictionary<string, string> titles)
    {
        var problems = new List<NarrativeProblem>();
        var blocks = NarrativeBlocks.Of(NarrativeRenderer.Render(section.Id, section.Text, subject.Narratives, problems));
        string? fault = section.Pending ? "这一节是上年带来的，还没有更新，请先核对"
            : problems is [var first, ..] ? $"这一节{(first.Line > 0 ? $"第 {first.Line} 行" : "")}：{first.Message}"
            : Outdated(blocks, subject) is { } figure ? $"文字里用到的{figure}沿用上年数，还没有更新"
            : blocks.FirstOrDefault(static block => block.Kind == NarrativeBlockKind.Table) is { } table ? $"这一节有表“{table.Pieces[0].Text}”，空表里没有地方放，请手工填写"
            : null;
        var current = new Piece(titles.GetValueOrDefault(section.Id, section.Id), [], section.Id, fault);
        foreach (var block in blocks)
        {
            string text = string.Concat(block.Pieces.Select(static piece => piece.Text));
            if (block.Kind != NarrativeBlockKind.Heading)
            {
                current.Paragraphs.Add(text);
                continue;
            }

            if (current.Paragraphs.Count > 0)
                yield return current;
            current = new Piece(text, [], section.Id, fault);
        }

        if (current.Paragraphs.Count > 0)
            yield return current;
    }

    /// <summary>A measure that the text prints and whose figure nobody has looked at since last year; what follows from it is as old.</summary>
    private static string? Outdated(IReadOnlyList<NarrativeBlock> blocks, FillSubject subject)
    {
        foreach (var figure in subject.Evaluation.Figures.All.Where(static figure => figure.Pending))
            if (blocks.Any(block => block.Pieces.Any(piece => piece.Value?.Key.Concept.Id == figure.Ref.Concept)))
                return figure.Ref.Describe();
        return null;
    }

    private static bool IsHeading(Paragraph paragraph) =>
        paragraph.Text.Trim() is { Length: > 0 and <= MaxHeading } text && (paragraph.HeadingLevel is not null || paragraph.Number is not null && !text.EndsWith('。') || RowLevel.Of(string.Concat(text.Where(static c => !char.IsWhiteSpace(c)))).Numbered && !text.EndsWith('。'));

    private static bool IsSame(string a, string b) => Bare(a) == Bare(b);

    private static string Bare(string heading) => RowNames.Bare(string.Concat(heading.Where(static c => !char.IsWhiteSpace(c)))).Trim('：', ':', '。');
}
