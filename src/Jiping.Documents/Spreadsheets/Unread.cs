using Jiping.Documents.Ooxml;

namespace Jiping.Documents.Spreadsheets;

/// <summary>What a workbook may hold that is not read, or read and worth a word, as shown to the user.</summary>
internal static class Unread
{
    private const string HiddenButRead = "隐藏的内容已读取并标明，请核对是否应当提交";

    public static void FormulaWithoutValue(this SkippedTally tally) => tally.Add("公式无缓存值", "文件里没有公式的计算结果，请用 WPS 或 Excel 打开并保存一次");

    public static void ErrorValue(this SkippedTally tally) => tally.Add("公式错误值", "单元格显示的是错误（如 #DIV/0!），按文字读取");

    public static void InvalidNumber(this SkippedTally tally) => tally.Add("无效的数值", "存储的数值无法识别，按文字读取");

    public static void HiddenByFormat(this SkippedTally tally) => tally.Add("格式隐藏的数值", "数字格式使它不显示，不作为正文");

    public static void HiddenRows(this SkippedTally tally, int count) => tally.Add("隐藏行", HiddenButRead, count);

    public static void HiddenColumns(this SkippedTally tally, int count) => tally.Add("隐藏列", HiddenButRead, count);

    public static void HiddenSheet(this SkippedTally tally) => tally.Add("隐藏工作表", HiddenButRead);

    public static void OtherSheet(this SkippedTally tally) => tally.Add("图表工作表", "只读取普通工作表");

    public static void CoveredCell(this SkippedTally tally) => tally.Add("被合并单元格遮住的内容", "单元格合并后不显示，不作为正文");

    public static void OverlappingMerges(this SkippedTally tally, int count) => tally.Add("相互重叠的合并区域", "文件有误，只采用先出现的合并区域", count);

    public static void RepeatedCell(this SkippedTally tally) => tally.Add("重复的单元格", "文件有误，同一位置只采用一个");

    public static void Picture(this SkippedTally tally, int count = 1) => tally.Add("图片", "不识别图片中的文字", count);

    public static void Chart(this SkippedTally tally, int count = 1) => tally.Add("图表", "不读取图表中的文字和数据", count);

    public static void Diagram(this SkippedTally tally) => tally.Add("SmartArt 图形", "不读取图形中的文字");

    public static void EmbeddedObject(this SkippedTally tally) => tally.Add("嵌入对象", "不读取嵌入的文档、控件等对象");

    public static void MissingPart(this SkippedTally tally) => tally.Add("缺失的部件", "文件引用了它，但文件里没有");

    public static void OwnComment(this SkippedTally tally) => tally.Add("绩评的批注", "是以前检查时加的批注，不作为材料内容");
}
