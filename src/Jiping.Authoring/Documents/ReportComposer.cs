using Jiping.Authoring.Evaluations;
using Jiping.Authoring.Narratives;
using Jiping.Core.Layouts;

namespace Jiping.Authoring.Documents;

/// <summary>Composes the report: the outline with its numbers, the unit's words or the outline's where it wrote none, the signature.</summary>
internal sealed class ReportComposer(ReportLayout layout, EvaluationView view, IReadOnlyList<EvaluationView> projects, List<NarrativeProblem> problems)
{
    /// <summary>印章: with a seal the date stands four characters from the right margin.</summary>
    private const decimal DateIndent = 4m;

    private const int Deepest = 3;

    private readonly List<DocumentBlock> blocks = [];

    public IReadOnlyList<DocumentBlock> Compose()
    {
        foreach (var line in layout.Lines)
            blocks.Add(new ParagraphBlock(ParagraphStyle.Body, [new TextPiece(DocumentWords.Fill(line.Left, view))]));
        Sections(layout.Sections, 0, 0);
        if (layout.Signature)
            Sign();
        return blocks;
    }

    private void Sections(IReadOnlyList<ReportSection> sections, int depth, int before)
    {
        int number = before;
        foreach (var section in sections)
        {
            int inner = depth;
            if (section.Title.Length > 0)
            {
                Heading(depth, ++number, [new TextPiece(section.Title)]);
                inner++;
            }

            Sections(section.Sections, inner, Text(section, inner));
        }
    }

    /// <summary>The words of a section; how many headings they have, after which the sections below go on counting.</summary>
    private int Text(ReportSection section, int depth)
    {
        var own = view.Package.Narrative.FirstOrDefault(candidate => candidate.Id == section.Id);
        string text = own is { Text: var written } && written.Trim().Length > 0 ? written : section.Text;
        if (own is { Pending: true })
            problems.Add(new NarrativeProblem(section.Id, 0, "这一节沿用上年的文字，还没有核对，请核对后去掉“待更新”", true));
        int number = 0;
        foreach (var block in NarrativeBlocks.Of(NarrativeRenderer.Render(section.Id, text, new NarrativeScope(view, projects), problems)))
            switch (block.Kind)
            {
                case NarrativeBlockKind.Heading:
                    Heading(Math.Min(depth, Deepest), ++number, block.Pieces);
                    break;
                case NarrativeBlockKind.Table:
                    Table(section, block.Pieces[0].Text);
                    break;
                default:
                    blocks.Add(new ParagraphBlock(ParagraphStyle.Body, block.Pieces));
                    break;
            }

        return number;
    }

    private void Heading(int depth, int number, IReadOnlyList<TextPiece> pieces) =>
        blocks.Add(new ParagraphBlock((ParagraphStyle)((int)ParagraphStyle.Heading1 + Math.Min(depth, Deepest)), [new TextPiece(ChineseNumber.Heading(Math.Min(depth, Deepest), number)), .. pieces]));

    private void Table(ReportSection section, string name)
    {
        if (ReportTables.Find(name) is not { } table)
        {
            problems.Add(new NarrativeProblem(section.Id, 0, $"没有“{name}”这张表。可写：{string.Join('、', ReportTables.Names)}", false));
            return;
        }

        var rows = FormComposer.Compose(table, view, projects, problems);
        blocks.AddRange(rows);
    }

    /// <summary>Unit above date, both ending so that they stand centred above each other.</summary>
    private void Sign()
    {
        var info = view.Package.Info;
        string date = info.Date is { } day ? NarrativeNames.OfficialDate(day) : "【待填日期】";
        if (info.Date is null)
            problems.Add(new NarrativeProblem("", 0, "没有填写成文日期，请在单位信息中填写", true));
        decimal unit = TitleLines.Width(info.Entity), day2 = TitleLines.Width(date);
        decimal unitIndent = DateIndent + (day2 - unit) / 2m, dateIndent = DateIndent;
        if (unitIndent < 1m)
            (unitIndent, dateIndent) = (1m, 1m + (unit - day2) / 2m);
        blocks.Add(new ParagraphBlock(ParagraphStyle.Signature, [new TextPiece(info.Entity)], unitIndent));
        blocks.Add(new ParagraphBlock(ParagraphStyle.Signature, [new TextPiece(date)], dateIndent));
    }
}
