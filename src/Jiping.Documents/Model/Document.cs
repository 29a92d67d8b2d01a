namespace Jiping.Documents.Model;

/// <summary>The formats that are read.</summary>
public enum DocumentFormat
{
    Docx,
    Xlsx,
    Html,
    Text,
    Markdown,
}

/// <summary>What was met and not read, by kind: nothing is dropped silently.</summary>
/// <param name="What">What it is, in Chinese (图片, 公式无缓存值, 已删除的修订, 隐藏工作表…).</param>
/// <param name="Count">How many.</param>
/// <param name="Why">Why it was not read, in Chinese.</param>
public sealed record SkippedItem(string What, int Count, string Why);

/// <summary>One document as read: blocks in reading order and what was left out.</summary>
public sealed class Document
{
    /// <summary>Path relative to the package, <c>/</c>-separated, <c>a.zip!/b.docx</c> inside archives.</summary>
    public required string Path { get; init; }

    public required DocumentFormat Format { get; init; }

    /// <summary>
    /// All blocks in reading order: the body (text boxes right after the paragraph that anchors them), then headers, footers,
    /// footnotes, endnotes and comments. In a workbook: one table a sheet, in sheet order.
    /// </summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    public IReadOnlyList<SkippedItem> Skipped { get; init; } = [];

    /// <summary>Every paragraph in reading order, those in cells and nested tables included.</summary>
    public IEnumerable<Paragraph> AllParagraphs() => Blocks.SelectMany(Walk).OfType<Paragraph>();

    /// <summary>Every table in reading order, a nested one after its container's earlier cells.</summary>
    public IEnumerable<Table> AllTables() => Blocks.SelectMany(Walk).OfType<Table>();

    private static IEnumerable<Block> Walk(Block block)
    {
        yield return block;
        if (block is not Table table)
            yield break;
        foreach (var cell in table.Cells)
            foreach (var child in cell.Blocks)
                foreach (var inner in Walk(child))
                    yield return inner;
    }
}
