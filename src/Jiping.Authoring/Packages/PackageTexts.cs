using System.Text;
using Jiping.Authoring.Packages.Forms;
using Jiping.Authoring.Packages.Yaml;
using Jiping.Core.Packages;

namespace Jiping.Authoring.Packages;

/// <summary>The files of a package as they are written, and what becomes of remarks in files that were there before.</summary>
internal static class PackageTexts
{
    /// <summary>Marks csv for spreadsheets on Windows, which take it for the system's encoding otherwise.</summary>
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    /// <summary>All files but evidence, accepted findings and what is no part of a package.</summary>
    /// <param name="loaded">The package.</param>
    /// <param name="existing">Content of a file as it is now, or null.</param>
    public static IEnumerable<(string Path, byte[] Content)> Write(LoadedPackage loaded, Func<string, byte[]?> existing)
    {
        var package = loaded.Package;
        yield return Yaml(PackageFiles.Info, "填报包：单位和人员。# 号后面是说明，不影响数据。\n", InfoForm.Write(package), existing);
        yield return Yaml(PackageFiles.Figures, "整体支出的数据。没有填的留空，填 0 就是 0；小数位数照填写的保留。\n单位与上面不同的，写在数后面（如 12500元）。\n",
            FigureForm.Write(package.Whole.Figures, loaded.Scheme), existing);
        yield return Yaml(PackageFiles.Indicators, "整体支出的年度目标和指标。不用的空白项可以删去；同一指标下自设几个的，各写一段。\n", EvaluationForm.Write(package.Whole, loaded.Scheme), existing);
        foreach (var project in package.Projects)
            yield return Yaml(PackageFiles.OfProject(project.Key), "一个项目：资金、目标和指标。\n", EvaluationForm.Write(project, loaded.SchemeOf(project.Evaluation)), existing);
        foreach (var section in package.Narrative)
            yield return (PackageFiles.OfSection(section.Id), Encoding.UTF8.GetBytes(Narrative(section)));
        foreach (var ledger in loaded.Ledger)
            yield return (ledger.Path, [.. Mark, .. Encoding.UTF8.GetBytes(CsvText.Write(ledger))]);
    }

    private static (string Path, byte[] Content) Yaml(string path, string head, YamlMap content, Func<string, byte[]?> existing)
    {
        var remarks = existing(path) is { } bytes ? YamlRemarks.Of(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n")) : null;
        return (path, Encoding.UTF8.GetBytes(YamlText.Write(head, content, remarks)));
    }

    /// <summary>The text of a section; a mark that stands in the text itself is kept from being taken for one.</summary>
    private static string Narrative(NarrativeSection section)
    {
        string text = section.Text.Length == 0 ? "" : section.Text + "\n";
        return section.Pending ? $"{PackageIntake.PendingMark}\n\n{text}" : text.StartsWith("<!--", StringComparison.Ordinal) ? "\n" + text : text;
    }
}
