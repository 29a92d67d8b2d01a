using Jiping.SampleMaker.Texts;
using Jiping.SampleMaker.Word;
using Jiping.SampleMaker.Workbooks;

namespace Jiping.SampleMaker;

/// <summary>Writes both packages: <c>clean</c>, and <c>planted</c>, the same unit with errors put in; and <c>bureau</c>, what the bureau checks them against.</summary>
internal static class SampleWriter
{
    public const string DataSheetFile = "附件1 部门整体支出绩效评价基础数据表.xlsx";
    public const string ScoringFormFile = "附件2 部门整体支出绩效自评表.docx";
    public const string ReportFile = "附件3 部门整体支出绩效自评报告.docx";

    public const string ReferenceFile = "预算与目标.xlsx";

    /// <summary>The number of the first project's form among the annexes.</summary>
    private const int FirstForm = 4;

    public static void Write(string folder)
    {
        WritePackage(Path.Combine(folder, "clean"), new Figures(planted: false), ProjectForms.All);
        // The last project hands in no form of its own; in its place stands one of a project that nobody listed.
        WritePackage(Path.Combine(folder, "planted"), new Figures(planted: true), [.. ProjectForms.All.SkipLast(1), ProjectForms.Unlisted]);
        string bureau = Path.Combine(folder, "bureau");
        Directory.CreateDirectory(bureau);
        Save(Path.Combine(bureau, ReferenceFile), BureauWriter.WriteReference);
        Save(Path.Combine(bureau, "项目绩效目标导出.xlsx"), ExportWriter.Write);
        Save(Path.Combine(bureau, "名单.xlsx"), BureauWriter.WriteRoster);
        File.WriteAllText(Path.Combine(folder, "planted.expected.json"), Plants.ToJson());
    }

    private static void WritePackage(string folder, Figures figures, IReadOnlyList<ProjectForm> forms)
    {
        Directory.CreateDirectory(folder);
        Save(Path.Combine(folder, DataSheetFile), stream => DataSheetWriter.Write(stream, figures));
        Save(Path.Combine(folder, ScoringFormFile), stream => ScoringFormWriter.Write(stream, figures));
        Save(Path.Combine(folder, ReportFile), stream => ReportWriter.Write(stream, figures));
        for (var i = 0; i < forms.Count; i++)
        {
            var (annex, form) = ($"附件{FirstForm + i}", forms[i]);
            Save(Path.Combine(folder, $"{annex} 项目支出绩效自评表（{form.Project.Name}）.docx"), stream => ProjectFormWriter.Write(stream, annex, form));
        }
    }

    private static void Save(string path, Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        content.Position = 0;
        using var file = File.Create(path);
        StableArchive.Copy(content, file);
    }
}
