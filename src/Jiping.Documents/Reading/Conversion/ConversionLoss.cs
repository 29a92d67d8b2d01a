using Jiping.Documents.Model;

namespace Jiping.Documents.Reading.Conversion;

/// <summary>What a conversion does not carry over, named in every document that went through one.</summary>
internal static class ConversionLoss
{
    private const string Text = "经 LibreOffice 转换成 docx 后读取：自动编号、文本框和修订的位置可能与原件不同，问题的位置按转换后的段落和表格说";
    private const string Workbook = "经 LibreOffice 转换成 xlsx 后读取：图形、宏和外部数据没有读";

    public static SkippedItem Of(LegacyFormat format) => new("格式转换", 1, format.IsWorkbook ? Workbook : Text);
}
