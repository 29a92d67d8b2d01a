using System.Xml;
using Jiping.Documents.Model;
using Jiping.Documents.Ooxml;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Word;

/// <summary>Tables, rows and cells.</summary>
internal sealed partial class StoryReader
{
    private void StartTable()
    {
        if (reader.IsEmptyElement || flow.Table is not null || flow.ParagraphDepth >= 0)
            return;
        if (++tableDepth > limits.Depth)
            throw TooDeep();
        FinishRunOn();
        flow.Table = new TableBuilder { Index = ++flow.Counters.Tables, Depth = reader.Depth };
    }

    private void EndTable(TableBuilder table)
    {
        tableDepth--;
        flow.Table = null;
        flow.Blocks.Add(table.Build(flow.Counters.Part));
        Land();
    }

    private void StartRow()
    {
        if (flow.Table is not { RowDepth: < 0 } table)
            return;
        table.StartRow(reader.Depth);
        if (reader.IsEmptyElement)
            table.EndRow(coverCell);
    }

    private void ReadRowProperties()
    {
        if (flow.Table is not { RowDepth: >= 0 } table || reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "tblHeader":
                    table.RowHeader = XmlValues.OnOff(Value());
                    break;
                case "gridBefore":
                    table.Indent(XmlValues.Clamped(Value(), 0, TableBuilder.MostColumns) ?? 0);
                    break;
                case "hidden" when XmlValues.OnOff(Value()):
                    skipped.HiddenRow();
                    table.RowDropped = true;
                    break;
                case "del":
                    skipped.DeletedRevision();
                    table.RowDropped = true;
                    break;
                case "trPrChange":
                    XmlValues.PassOver(reader);
                    break;
            }
        }
        // What follows in a dropped row is passed over, up to the row's end tag, which closes it as any other.
        if (table.RowDropped)
            PassOverRow(table);
    }

    private void PassOverRow(TableBuilder table)
    {
        var end = table.RowDepth;
        while (reader.Read() && reader.Depth > end)
        {
        }
        table.EndRow(coverCell);
    }

    private void StartCell()
    {
        if (flow.Table is not { RowDepth: >= 0 } table)
            return;
        if (++cells > limits.Cells)
            throw new UnreadableDocumentException($"“{path}”的表格单元格超过 {limits.Cells} 个的上限，已停止读取。请拆成几个文件再提交。");
        if (reader.IsEmptyElement)
        {
            table.Add([], 1, Merge.None, Merge.None);
            return;
        }
        outer.Push(flow);
        flow = Take(flow.Counters, reader.Depth, table);
        flow.Anchor = outer.Peek().Anchor;
    }

    private void ReadCellProperties()
    {
        if (flow.CellOf is null || reader.IsEmptyElement)
            return;
        var depth = reader.Depth;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            switch (reader.LocalName)
            {
                case "gridSpan":
                    flow.Span = XmlValues.Clamped(Value(), 1, TableBuilder.MostColumns) ?? 1;
                    break;
                case "vMerge":
                    flow.Vertical = Value() == "restart" ? Merge.Restart : Merge.Continue;
                    break;
                case "hMerge":
                    flow.Horizontal = Value() == "restart" ? Merge.Restart : Merge.Continue;
                    break;
                case "cellDel":
                    flow.CellDropped = true;
                    break;
                case "tcPrChange":
                    XmlValues.PassOver(reader);
                    break;
            }
        }
    }

    private void EndCell(TableBuilder table, Flow cell)
    {
        if (cell.CellDropped)
        {
            skipped.DeletedRevision();
            return;
        }
        var blocks = cell.Blocks.ToArray();
        if (!table.Add(blocks, cell.Span, cell.Vertical, cell.Horizontal))
            CoverCell(blocks);
    }

    private void CoverCell(Block[] blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph && string.IsNullOrWhiteSpace(paragraph.Text))
                continue;
            skipped.CoveredCell();
            return;
        }
    }

    private string? Value() => reader.GetAttribute("val", reader.NamespaceURI);
}
