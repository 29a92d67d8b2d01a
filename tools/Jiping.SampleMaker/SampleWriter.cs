using Jiping.SampleMaker.Workbooks;
using Jiping.SampleMaker.Word;

namespace Jiping.SampleMaker;

/// <summary>Writes both packages: <c>clean</c>, and <c>planted</c>, the same unit with errors put in; and <c>bureau</c>, what the bureau checks them against.</summary>
internal static class SampleWriter
{
    public const string DataSheetFile = "附件1 部门整体支出绩效评价基础数据表.xlsx";
    public const string ScoringFormFile = "附件2 部门整体支出绩效自评表.docx";
    public const string ReportFile = "附件3 部门整体支出绩效自评报告.docx";

    public static void Write(string folder)
    {
        WritePackage(Path.Combine(folder, "clean"), new Figures(planted: false));
        WritePackage(Path.Combine(folder, "planted"), new Figures(planted: true));
        string bureau = Path.Combine(folder, "bureau");
        Directory.CreateDirectory(bureau);
        Save(Path.Combine(bureau, "预算与目标.xlsx"), BureauWriter.WriteReference);
        Save(Path.Combine(bureau, "名单.xlsx"), BureauWriter.WriteRoster);
        File.WriteAllText(Path.Combine(folder, "planted.expected.json"), Plants.ToJson());
    }

    private static void WritePackage(string folder, Figures figures)
    {
        Directory.CreateDirectory(folder);
        Save(Path.Combine(folder, DataSheetFile), stream => DataSheetWriter.Write(stream, figures));
        Save(Path.Combine(folder, ScoringFormFile), stream => ScoringFormWriter.Write(stream, figures));
        Save(Path.Combine(folder, ReportFile), stream => ReportWriter.Write(stream, figures));
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
