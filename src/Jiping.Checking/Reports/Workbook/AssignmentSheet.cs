using Jiping.Checking.Assignment;

namespace Jiping.Checking.Reports.Workbook;

/// <summary>归属: every file of a heap and the unit it was given to, those that a person must look at first.</summary>
internal static class AssignmentSheet
{
    public static readonly SheetColumn[] Columns = [new("文件", 60), new("单位", 30), new("归属", 12), new("凭什么", 10), new("年度", 8), new("说明", 60)];

    public static void Write(SheetWriter sheet, HeapAssignment heap)
    {
        var names = heap.Units.ToDictionary(static unit => unit.Index, static unit => unit.Unit);
        foreach (var file in heap.Files.OrderBy(Rank).ThenBy(static file => file.Path, StringComparer.Ordinal))
        {
            string remark = RemarkOf(file);
            sheet.StartRow(sheet.LinesOf(file.Path, names.GetValueOrDefault(file.Unit), null, null, null, remark));
            sheet.Text(file.Path);
            sheet.Text(names.GetValueOrDefault(file.Unit));
            sheet.Text(file.Unit < 0 ? "没有归属" : file.Sure ? "确定" : "拿不准");
            sheet.Text(file.Unit < 0 ? null : WordOf(file.By));
            sheet.Value(file.Year);
            sheet.Text(remark);
            sheet.EndRow();
        }
    }

    private static int Rank(FileAssignment file) => file.Unit < 0 ? 0 : !file.Sure ? 1 : file.SameAs.Length > 0 || file.LeftOut != LeftOut.No ? 2 : 3;

    private static string RemarkOf(FileAssignment file) => file.LeftOut switch
    {
        LeftOut.Duplicate => $"与 {file.SameAs} 完全相同，只检查一份",
        LeftOut.EarlierYear => $"是 {file.Year} 年度的材料，本单位另有今年的，没有检查",
        _ => file.SameAs.Length > 0 ? $"与 {file.SameAs} 完全相同" : file.Unit < 0 ? file.Why + "，没有检查" : file.Why,
    };

    private static string WordOf(AssignedBy by) => by switch
    {
        AssignedBy.Folder => "文件夹",
        AssignedBy.FileName => "文件名",
        AssignedBy.Cover => "封面",
        _ => "落款",
    };
}
