using System.Xml;
using Jiping.Documents.Model;
using Jiping.Documents.Ooxml;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Word;

/// <summary>Paragraphs, runs and text boxes.</summary>
internal sealed partial class StoryReader
{
    private void StartParagraph()
    {
        if (flow.ParagraphDepth >= 0)
            return;
        if (!flow.RunsOn)
            flow.Text.Clear();
        flow.Properties = default;
        flow.ParagraphDepth = reader.Depth;
        flow.RunHidden = false;
        trace?.StartParagraph(reader, flow);
        if (reader.IsEmptyElement)
            EndParagraph();
    }

    private void EndParagraph()
    {
        flow.ParagraphDepth = -1;
        flow.Fields.EndParagraph();
        if (flow.Properties.MarkDeleted)
        {
            skipped.DeletedRevision();
            flow.RunsOn = true;
            return;
        }
        if (flow.Properties.MarkHidden)
        {
            if (flow.Text.Length > 0)
                flow.Leading ??= flow.Properties;
            flow.RunsOn = true;
            return;
        }
        Emit();
    }

    /// <summary>A paragraph that runs on has nothing to run into: before a table, or at the end of a cell.</summary>
    private void FinishRunOn()
    {
        if (flow.RunsOn && flow.Text.Length > 0)
            Emit();
        flow.RunsOn = false;
        flow.Leading = null;
        Land();
    }

    private void Emit()
    {
        var properties = flow.Leading ?? flow.Properties;
        flow.RunsOn = false;
        flow.Leading = null;
        var text = flow.Text.Length == 0 ? "" : flow.Text.ToString();
        characters += text.Length;
        if (characters > limits.Characters)
            throw TooLong();
        if (++paragraphs > limits.Cells)
            throw new UnreadableDocumentException($"“{path}”的段落超过 {limits.Cells} 个的上限，已停止读取。请拆成几个文件再提交。");
        var style = styles.Resolve(properties.Style);
        var paragraph = new Paragraph
        {
            Part = flow.Counters.Part,
            Index = flow.CellOf is null ? ++flow.Counters.Paragraphs : ++flow.CellParagraphs,
            Text = text,
            Number = Number(properties, style),
            HeadingLevel = properties.OutlineLevel is { } outline ? (outline < 9 ? outline + 1 : null) : style.HeadingLevel,
            Centered = properties.Centered ?? style.Centered,
        };
        flow.Blocks.Add(paragraph);
        trace?.Emit(paragraph, flow);
        Land();
    }

    /// <summary>Puts text boxes after the paragraph or table that anchors them.</summary>
    private void Land()
    {
        if (flow.Floating.Count == 0 || flow.Table is not null)
            return;
        flow.Blocks.AddRange(flow.Floating);
        flow.Floating.Clear();
    }

    private string? Number(in ParagraphProperties properties, ResolvedStyle style)
    {
        if (properties.ListId is { } list)
            return list == 0 ? null : numbering.Next(list, properties.ListLevel ?? (style.ListId == list ? style.ListLevel : null), style.ListStyle ?? properties.Style);
        return style.ListId is { } inherited and not 0 ? numbering.Next(inherited, properties.ListLevel ?? style.ListLevel, style.ListStyle) : null;
    }

    private void ReadRunProperties()
    {
        if (reader.IsEmptyElement)
            return;
        bool? direct = null;
        string? style = null;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "vanish":
                    direct = XmlValues.OnOff(reader.GetAttribute("val", reader.NamespaceURI));
                    break;
                case "rStyle":
                    style = reader.GetAttribute("val", reader.NamespaceURI);
                    break;
                case "rPrChange":
                    XmlValues.PassOver(reader);
                    break;
            }
        }
        // Hidden is a toggle: set by both styles it is off again (ECMA-376 part 1, 17.7.3).
        flow.RunHidden = direct ?? (flow.RunHidden ^ (style is not null && styles.Resolve(style).Hidden));
    }

    private void ReadText()
    {
        if (reader.IsEmptyElement)
            return;
        var shown = Shown();
        if (shown)
            trace?.StartPiece(reader, flow);
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is not (XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA))
                continue;
            if (!shown)
                continue;
            for (int count; (count = reader.ReadValueChunk(buffer, 0, buffer.Length)) > 0;)
                flow.Text.Append(buffer, 0, count);
            if (flow.Text.Length > limits.Characters)
                throw TooLong();
        }
        if (shown)
            trace?.EndPiece(flow);
    }

    private void Append(char character)
    {
        if (!Shown())
            return;
        trace?.StartPiece(reader, flow);
        flow.Text.Append(character);
        trace?.EndPiece(flow);
    }

    /// <summary>Whether text at this point is displayed; counts what is not.</summary>
    private bool Shown()
    {
        if (flow.ParagraphDepth < 0)
            return false;
        if (flow.RunHidden)
        {
            if (!flow.RunCounted)
                skipped.HiddenText();
            flow.RunCounted = true;
            return false;
        }
        if (flow.Fields.Shown)
            return true;
        skipped.FieldCode();
        return false;
    }

    private void ReadSymbol()
    {
        var symbol = WordSymbols.Find(reader.GetAttribute("font", reader.NamespaceURI), reader.GetAttribute("char", reader.NamespaceURI));
        if (!Shown())
            return;
        if (symbol is null)
        {
            skipped.Symbol();
            return;
        }
        trace?.StartPiece(reader, flow);
        flow.Text.Append(symbol);
        trace?.EndPiece(flow);
    }

    private void StartTextBox()
    {
        if (reader.IsEmptyElement)
            return;
        outer.Push(flow);
        flow = Take(new PartCounters($"textbox{++textBoxes}"), reader.Depth, cellOf: null);
        flow.Anchor = outer.Peek().AnchorParagraph;
    }

    /// <summary>Closes a text box or a cell.</summary>
    private void EndFlow()
    {
        FinishRunOn();
        var ended = flow;
        flow = outer.Pop();
        if (ended.CellOf is { } table)
        {
            EndCell(table, ended);
        }
        else
        {
            var anchor = flow;
            if (anchor.CellOf is not null)
                foreach (var candidate in outer)
                {
                    anchor = candidate;
                    if (anchor.CellOf is null)
                        break;
                }
            anchor.Floating.AddRange(ended.Blocks);
        }
        spare.Push(ended);
    }
}
