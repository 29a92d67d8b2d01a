using Jiping.Checking.Assignment;

namespace Jiping.Checking.Reports;

/// <summary>Whose the files of a heap are, for people: what a person must look at, and no list of what is plain.</summary>
public static class AssignmentText
{
    /// <summary>The section of a whole heap.</summary>
    public static void Write(HeapAssignment heap, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(heap);
        ArgumentNullException.ThrowIfNull(output);
        var unsure = heap.Files.Where(static file => file is { Unit: >= 0, Sure: false }).ToList();
        var unassigned = heap.Files.Where(static file => file.Unit < 0).ToList();
        var same = heap.Files.Where(static file => file.SameAs.Length > 0).ToList();
        var other = heap.Files.Where(file => file.Year is { } year && year != heap.Year).ToList();
        output.WriteLine($"归属（按{heap.Roster}分给 {heap.Units.Count} 个单位，共 {heap.Files.Count} 个文件）：");
        output.WriteLine($"  确定 {heap.Files.Count - unsure.Count - unassigned.Count} 个，拿不准 {unsure.Count} 个，没有归属 {unassigned.Count} 个，重复 {same.Count} 个，年度不同 {other.Count} 个。");
        Section("拿不准（已按所写单位检查，请核对）", unsure, file => $"{file.Path} → {heap.NameOf(file)}：{file.Why}", output);
        Section("没有归属（未检查）", unassigned, static file => $"{file.Path}：{file.Why}{(file.Candidates.Count > 1 ? $"（{string.Join("、", file.Candidates)}）" : "")}", output);
        Section("重复（内容完全相同）", same, file => $"{file.Path} 与 {file.SameAs} 相同，{(file.LeftOut == LeftOut.Duplicate ? "只检查一份" : $"分属两个单位，都检查了（{heap.NameOf(file) ?? "没有归属"}）")}", output);
        Section($"年度不同（多数材料是 {heap.Year} 年度）", other, file => $"{file.Path}{(heap.NameOf(file) is { } unit ? $"（{unit}）" : "")}：{file.Year} 年度，{(file.LeftOut == LeftOut.EarlierYear ? "本单位另有今年的材料，没有检查" : file.Unit >= 0 ? "已按所写年度检查" : "没有检查")}", output);
    }

    /// <summary>The lines of one unit; nothing where all is plain, or where the package was no part of a heap.</summary>
    public static void WriteUnit(CheckResult result, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(output);
        if (result.Assignment is not { } unit)
            return;
        var notes = unit.Files.Where(static file => !file.Sure || file.LeftOut != LeftOut.No).ToList();
        var remarks = UnitRemarks.Of(result);
        if (notes.Count + remarks.Count == 0)
            return;
        output.WriteLine("归属：");
        foreach (string remark in remarks)
            output.WriteLine("  " + remark);
        foreach (var file in notes)
            output.WriteLine("  " + file.Path + "：" + file.LeftOut switch
            {
                LeftOut.Duplicate => $"与 {file.SameAs} 完全相同，只检查一份",
                LeftOut.EarlierYear => $"是 {file.Year} 年度的材料，没有检查",
                _ => $"拿不准是不是本单位的，{file.Why}",
            });
        output.WriteLine();
    }

    private static void Section(string title, List<FileAssignment> files, Func<FileAssignment, string> line, TextWriter output)
    {
        if (files.Count == 0)
            return;
        output.WriteLine($"  {title}：");
        foreach (var file in files)
            output.WriteLine("    " + line(file));
    }
}
