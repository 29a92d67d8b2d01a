using Jiping.Documents.Model;
using Jiping.Documents.Ooxml;
using Jiping.Documents.Reading;

namespace Jiping.Documents.Spreadsheets;

/// <summary>What all sheets of one workbook share: texts, formats, bounds and running numbers.</summary>
internal sealed class WorkbookContext(OfficePackage package)
{
    private long characters;
    private int cells;

    public SharedStrings Strings { get; } = new(package.Path, package.Limits);

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

    public void CountText(string text)
    {
        characters += text.Length;
        if (characters > package.Limits.Characters)
            throw new UnreadableDocumentException($"“{package.Path}”的文字超过 {package.Limits.Characters} 个字的上限，已停止读取。请拆成几个文件再提交。");
    }

    public void CountCells(int count = 1)
    {
        cells = (int)Math.Min(int.MaxValue, (long)cells + count);
        if (cells > package.Limits.Cells)
            throw new UnreadableDocumentException($"“{package.Path}”的单元格超过 {package.Limits.Cells} 个的上限，已停止读取。请删去无用的行列，或拆成几个文件再提交。");
    }
}
