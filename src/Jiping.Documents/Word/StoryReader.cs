using System.Xml;
using Jiping.Documents.Model;
using Jiping.Documents.Ooxml;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Word;

/// <summary>
/// Reads the flowing text of one part after another: the body, headers, notes. Wrappers that change nothing about the text
/// (content controls, insertions, hyperlinks, smart tags) need no case of their own: what is inside simply arrives.
/// </summary>
internal sealed partial class StoryReader
{
    private readonly string path;
    private readonly ReadLimits limits;
    private readonly WordNames names;
    private readonly StyleSheet styles;
    private readonly Numbering numbering;
    private readonly SkippedTally skipped;
    private readonly MarkupTrace? trace;
    private readonly Action<XmlReader> readSection;
    private readonly Action<Block[]> coverCell;
    private readonly Stack<Flow> outer = new();
    private readonly Stack<Flow> spare = new();
    private readonly Stack<(int Depth, bool Taken)> alternatives = new();
    private readonly char[] buffer = new char[1024];
    private readonly int deepest;
    private Flow flow = null!;
    private XmlReader reader = null!;
    private int textBoxes;
    private int tableDepth;
    private long characters;
    private int cells;
    private int paragraphs;

    public StoryReader(OfficePackage package, WordNames names, StyleSheet styles, Numbering numbering, SkippedTally skipped, MarkupTrace? trace = null)
    {
        this.trace = trace;
        path = package.Path;
        limits = package.Limits;
        this.names = names;
        this.styles = styles;
        this.numbering = numbering;
        this.skipped = skipped;
        readSection = ReadSection;
        coverCell = CoverCell;
        // A table level takes five elements where rows and cells stand in content controls; anything deeper is not a document.
        deepest = (int)Math.Min(int.MaxValue, 8L * limits.Depth);
    }

    /// <summary>Reads the part under <paramref name="source"/> to its end.</summary>
    /// <param name="source">On the root element or before it.</param>
    /// <param name="counters">Name and running numbers of the part.</param>
    /// <param name="blocks">Takes the blocks, text boxes after the paragraph or table that anchors them.</param>
    public void Read(XmlReader source, PartCounters counters, List<Block> blocks)
    {
        reader = source;
        outer.Clear();
        alternatives.Clear();
        tableDepth = 0;
        flow = Take(counters, -1, cellOf: null);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                if (reader.Depth > deepest)
                    throw TooDeep();
                if (names.IsWord(reader.NamespaceURI))
                    StartWord();
                else
                    StartOther();
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                End();
            }
        }
        FinishRunOn();
        blocks.AddRange(flow.Blocks);
        spare.Push(flow);
    }

    private void StartWord()
    {
        switch (reader.LocalName)
        {
            case "t":
                ReadText();
                break;
            case "r":
                flow.RunHidden = flow.ParagraphDepth >= 0 && styles.Resolve(flow.Properties.Style).Hidden;
                flow.RunCounted = false;
                break;
            case "rPr":
                ReadRunProperties();
                break;
            case "p":
                StartParagraph();
                break;
            case "pPr":
                flow.Properties.Read(reader, readSection);
                break;
            case "tab" or "ptab":
                Append('\t');
                break;
            case "br" or "cr":
                Append('\n');
                break;
            case "noBreakHyphen":
                Append('-');
                break;
            case "sym":
                ReadSymbol();
                break;
            case "fldChar":
                flow.Fields.Mark(reader.GetAttribute("fldCharType", reader.NamespaceURI));
                break;
            case "checkBox" or "ddList":
                skipped.FormField();
                XmlValues.PassOver(reader);
                break;
            case "tbl":
                StartTable();
                break;
            case "tr":
                StartRow();
                break;
            case "trPr":
                ReadRowProperties();
                break;
            case "tc":
                StartCell();
                break;
            case "tcPr":
                ReadCellProperties();
                break;
            case "txbxContent":
                StartTextBox();
                break;
            case "del" or "moveFrom":
                skipped.DeletedRevision();
                XmlValues.PassOver(reader);
                break;
            case "object":
                skipped.EmbeddedObject();
                XmlValues.PassOver(reader);
                break;
            case "altChunk" or "subDoc":
                skipped.EmbeddedDocument();
                XmlValues.PassOver(reader);
                break;
            case "sectPr":
                ReadSection(reader);
                break;
            case "footnote" or "endnote" when reader.GetAttribute("type", reader.NamespaceURI) is not (null or "normal"):
                XmlValues.PassOver(reader);
                break;
            case "footnote" or "endnote":
                trace?.StartNote(reader);
                break;
            case "footnoteReference" or "endnoteReference":
                trace?.ReferToNote(reader, flow);
                break;
            case "comment" when reader.GetAttribute("author", reader.NamespaceURI) == OwnComments.Author:
                skipped.OwnComment();
                XmlValues.PassOver(reader);
                break;
            case "sdtPr" or "tblPr" or "tblGrid" or "tblPrEx" or "instrText" or "delText" or "rt":
                XmlValues.PassOver(reader);
                break;
        }
    }

    /// <summary>Drawings, equations and alternatives: told by local name, which is unambiguous among the vocabularies that Word embeds.</summary>
    private void StartOther()
    {
        switch (reader.LocalName)
        {
            case "r":
                flow.RunHidden = flow.RunCounted = false;
                break;
            case "t" when names.IsMath(reader.NamespaceURI):
                ReadText();
                break;
            case "t":
                skipped.DrawnText();
                XmlValues.PassOver(reader);
                break;
            case "den":
                Append('/');
                break;
            case "AlternateContent":
                if (!reader.IsEmptyElement)
                    alternatives.Push((reader.Depth, false));
                break;
            case "Choice" or "Fallback" when alternatives.Count > 0 && alternatives.Peek().Depth == reader.Depth - 1:
                if (alternatives.Peek().Taken)
                    XmlValues.PassOver(reader);
                else
                    alternatives.Push((alternatives.Pop().Depth, true));
                break;
            case "pic" or "imagedata" or "contentPart" or "model3d":
                skipped.Picture();
                break;
            case "chart":
                skipped.Chart();
                break;
            case "relIds":
                skipped.Diagram();
                break;
            case "textpath":
                skipped.WordArt();
                break;
        }
    }

    private void End()
    {
        switch (reader.LocalName)
        {
            case "p" when reader.Depth == flow.ParagraphDepth:
                EndParagraph();
                break;
            case "tc" or "txbxContent" when reader.Depth == flow.Depth:
                EndFlow();
                break;
            case "tr" when flow.Table is { } table && table.RowDepth == reader.Depth:
                table.EndRow(coverCell);
                break;
            case "tbl" when flow.Table is { } table && table.Depth == reader.Depth:
                EndTable(table);
                break;
            case "AlternateContent" when alternatives.Count > 0 && alternatives.Peek().Depth == reader.Depth:
                alternatives.Pop();
                break;
        }
    }

    private UnreadableDocumentException TooLong() => new($"“{path}”的文字超过 {limits.Characters} 个字的上限，已停止读取。请拆成几个文件再提交。");

    private UnreadableDocumentException TooDeep() =>
        new($"“{path}”的内容嵌套超过 {limits.Depth} 层，已停止读取。请在 WPS 或 Word 中减少嵌套的表格后另存再提交。");

    private Flow Take(PartCounters counters, int depth, TableBuilder? cellOf)
    {
        var taken = spare.Count > 0 ? spare.Pop() : new Flow();
        taken.Reset(counters, depth, cellOf);
        return taken;
    }
}
