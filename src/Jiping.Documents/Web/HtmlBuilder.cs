using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Web;

/// <summary>
/// Builds the blocks of a page from its tokens. Only elements that change what is read are kept open (alignment, headings, lists, cells),
/// so a page of a thousand unclosed inline tags costs nothing; nesting never uses the call stack.
/// </summary>
internal sealed class HtmlBuilder(HtmlTokenizer tokens, string path, ReadLimits limits)
{
    /// <summary>Columns that the cells of a page may cover, for each cell allowed: absurd spans cost time, not memory.</summary>
    private const int CoveredPerCell = 10;

    private readonly InlineText text = new();
    private readonly List<Container> containers = [new Container()];
    private readonly List<HtmlTable> tables = [];
    private readonly OpenElements open = new(path, limits);
    private HiddenElement? hidden;
    private string? number;
    private int tableCount;
    private int paragraphs;
    private int cells;
    private long covered;
    private long characters;

    public List<Block> Blocks => containers[0].Blocks;

    /// <summary>Pictures that were met.</summary>
    public int Images { get; private set; }

    /// <summary>Frames and media that were met.</summary>
    public int Embedded { get; private set; }

    /// <summary>Elements that swallow the rest of the page because they are not closed.</summary>
    public int Unclosed { get; private set; }

    /// <summary>Characters that no text holds.</summary>
    public int Controls => text.Controls;

    public void Build()
    {
        while (tokens.Read() is { Kind: not HtmlTokenKind.End } token)
        {
            switch (token.Kind)
            {
                case HtmlTokenKind.Text when hidden is null:
                    text.Append(token.Value, open.KeepsSpace);
                    if (characters + text.Length > limits.Characters)
                        throw new UnreadableDocumentException($"“{path}”的文字超过 {limits.Characters:N0} 个字符，没有读取；请拆分后再检查。");
                    break;
                case HtmlTokenKind.StartTag:
                    Start(token);
                    break;
                case HtmlTokenKind.EndTag:
                    End(token.Value);
                    break;
            }
        }
        while (tables.Count > 0)
            EndTable();
        EndParagraph();
    }

    private void Start(HtmlToken tag)
    {
        var name = tag.Value;
        if (HtmlElements.Skipped.Contains(name))
        {
            if (name == "iframe")
                Embedded++;
            if (!tokens.SkipTo(name))
                Unclosed++;
            return;
        }
        if (hidden is not null)
        {
            if (!hidden.EndsBefore(tag))
                return;
            hidden = null;
        }
        if (name is "img" or "svg" or "canvas")
            Images++;
        else if (name is "video" or "audio" or "embed" or "object")
            Embedded++;
        if (!HtmlElements.Void.Contains(name) && !(tag.SelfClosing && name == "svg") && (name == "svg" || HtmlStyle.Hides(tag)))
        {
            Hide(name);
            return;
        }
        if (name == "br")
            text.Break();
        else if (HtmlElements.Block.Contains(name))
            StartBlock(tag);
        else
            open.StartInline(name);
    }

    /// <summary>A hidden block still parts the paragraphs around it; a hidden word does not.</summary>
    private void Hide(string name)
    {
        if (HtmlElements.Block.Contains(name))
            EndParagraph();
        if (HtmlElements.TableRank(name) is >= 1 and <= 3)
            EndCell();
        hidden = new HiddenElement(name, inCell: containers.Count > 1);
    }

    private void StartBlock(HtmlToken tag)
    {
        EndParagraph();
        open.CloseParagraph();
        switch (tag.Value)
        {
            case "table":
                if (tables.Count >= limits.Depth)
                    throw new UnreadableDocumentException($"“{path}”的表格嵌套超过 {limits.Depth} 层，没有读取；请检查文件是否损坏。");
                tables.Add(new HtmlTable(++tableCount, containers.Count - 1, path));
                break;
            case "thead" or "tbody" or "tfoot" when tables.Count > 0:
                EndCell();
                tables[^1].EndGroup();
                break;
            case "tr" when tables.Count > 0:
                EndCell();
                tables[^1].StartRow();
                break;
            case "td" or "th" when tables.Count > 0:
                StartCell(tag);
                break;
            case "li":
                number = open.NextNumber(tag);
                break;
            default:
                open.Start(tag);
                break;
        }
    }

    private void End(string name)
    {
        if (hidden is not null)
        {
            if (hidden.EndsAt(name) is not { } own)
                return;
            hidden = null;
            if (own)
                return;
        }
        if (name == "br")
        {
            text.Break();
            return;
        }
        if (!HtmlElements.Block.Contains(name))
        {
            open.End(name);
            return;
        }
        EndParagraph();
        switch (name)
        {
            case "table" when tables.Count > 0:
                EndTable();
                break;
            case "thead" or "tbody" or "tfoot" when tables.Count > 0:
                EndCell();
                tables[^1].EndGroup();
                break;
            case "tr" when tables.Count > 0:
                EndCell();
                tables[^1].EndRow();
                break;
            case "td" or "th" when tables.Count > 0:
                EndCell();
                break;
            case "li":
                number = null;
                break;
            default:
                open.End(name);
                break;
        }
    }

    private void StartCell(HtmlToken tag)
    {
        EndCell();
        covered += tables[^1].StartCell(tag);
        if (++cells > limits.Cells || covered > (long)CoveredPerCell * limits.Cells)
            throw new UnreadableDocumentException($"“{path}”的表格超过 {limits.Cells:N0} 个单元格，没有读取；请拆分后再检查。");
        containers.Add(new Container());
        open.StartCell(tag);
    }

    private void EndCell()
    {
        if (tables.Count == 0 || containers.Count - 1 <= tables[^1].Container)
            return;
        EndParagraph();
        tables[^1].EndCell(containers[^1].Blocks);
        containers.RemoveAt(containers.Count - 1);
        open.EndCell();
    }

    private void EndTable()
    {
        EndCell();
        EndParagraph();
        if (tables[^1].Build() is { } table)
            containers[^1].Blocks.Add(table);
        tables.RemoveAt(tables.Count - 1);
    }

    private void EndParagraph()
    {
        if (text.Length == 0 || text.Take() is not { } taken)
            return;
        characters += taken.Length;
        if (++paragraphs > limits.Paragraphs)
            throw new UnreadableDocumentException($"“{path}”超过 {limits.Paragraphs:N0} 段，没有读取；请拆分后再检查。");
        containers[^1].Blocks.Add(new Paragraph
        {
            Part = "body",
            Index = ++containers[^1].Paragraphs,
            Text = taken,
            Number = number,
            HeadingLevel = open.HeadingLevel,
            Centered = open.Centered,
        });
        number = null;
    }

    /// <summary>What blocks are added to: the page, or a cell.</summary>
    private sealed class Container
    {
        public List<Block> Blocks { get; } = [];

        public int Paragraphs { get; set; }
    }
}
