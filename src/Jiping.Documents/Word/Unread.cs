using Jiping.Documents.Ooxml;

namespace Jiping.Documents.Word;

/// <summary>What a Word file may hold that is not read, in the words shown to the user.</summary>
internal static class Unread
{
    public static void Picture(this SkippedTally tally) => tally.Add("图片", "不识别图片中的文字");

    public static void Chart(this SkippedTally tally) => tally.Add("图表", "不读取图表中的文字和数据");

    public static void Diagram(this SkippedTally tally) => tally.Add("SmartArt 图形", "不读取图形中的文字");

    public static void WordArt(this SkippedTally tally) => tally.Add("艺术字", "不读取艺术字和水印");

    public static void DrawnText(this SkippedTally tally) => tally.Add("绘图中的文字", "不读取画布等绘图对象中的文字");

    public static void EmbeddedObject(this SkippedTally tally) => tally.Add("嵌入对象", "不读取嵌入的表格、公式、控件等对象");

    public static void EmbeddedDocument(this SkippedTally tally) => tally.Add("嵌入文档", "内容在另一个文件里，未读取");

    public static void DeletedRevision(this SkippedTally tally) => tally.Add("已删除的修订", "修订中标为删除的内容不作为正文");

    public static void HiddenText(this SkippedTally tally) => tally.Add("隐藏文字", "设为隐藏的文字不显示，不作为正文");

    public static void HiddenRow(this SkippedTally tally) => tally.Add("隐藏的表格行", "设为隐藏的行不显示，不作为正文");

    public static void CoveredCell(this SkippedTally tally) => tally.Add("被合并单元格遮住的文字", "单元格合并后不显示，不作为正文");

    public static void FieldCode(this SkippedTally tally) => tally.Add("域代码中的文字", "只读取域的显示结果");

    public static void FormField(this SkippedTally tally) => tally.Add("旧式窗体控件", "复选框和下拉框的选择未读取");

    public static void Symbol(this SkippedTally tally) => tally.Add("符号字体字符", "没有对应的通用字符");

    public static void OwnComment(this SkippedTally tally) => tally.Add("绩评的批注", "是以前检查时加的批注，不作为材料内容");

    public static void MissingPart(this SkippedTally tally) => tally.Add("缺失的部件", "文件引用了它，但文件里没有");
}
