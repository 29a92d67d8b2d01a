using Jiping.Documents.Model;
using Jiping.Documents.Ooxml;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Spreadsheets;

/// <summary>What all sheets of one workbook share: texts, formats, bounds and running numbers.</summary>
internal sealed class WorkbookContext(string path, ReadLimits limits)
{
    private long characters;
    private int cells;

    public SharedStrings Strings { get; } = new(path, limits);

    public CellFormats Formats { get; } = new();

    public SkippedTally Skipped { get; } = new();

    /// <summary>Days are counted from 1904.</summary>
    public bool From1904 { get; set; }

    public int TextBoxes { get; set; }

    public List<Block> Headers { get; } = [];

    public int HeaderCount { get; set; }

    public List<Block> Footers { get; } = [];

    public int FooterCount { get; set; }

    public List<Block> Comments { get; } = [];

    /// <summary>Adds the texts of a printed header or footer.</summary>
    public void Print(string code, List<Block> blocks, string part)
    {
        var index = 0;
        foreach (var line in PrintHeader.Texts(SharedStrings.Clean(code)))
        {
            CountText(line);
            blocks.Add(new Paragraph { Part = part, Index = ++index, Text = line });
        }
    }

    public void CountText(string text)
    {
        characters += text.Length;
        if (characters > limits.Characters)
            throw new UnreadableDocumentException($"“{path}”的文字超过 {limits.Characters} 个字的上限，已停止读取。请拆成几个文件再提交。");
    }

    public void CountCells(int count = 1)
    {
        cells = (int)Math.Min(int.MaxValue, (long)cells + count);
        if (cells > limits.Cells)
            throw new UnreadableDocumentException($"“{path}”的单元格超过 {limits.Cells} 个的上限，已停止读取。请删去无用的行列，或拆成几个文件再提交。");
    }
}
