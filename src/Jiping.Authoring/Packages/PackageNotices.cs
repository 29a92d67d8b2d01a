using Jiping.Authoring.Packages.Forms;
using Jiping.Core.Data;
using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Packages;

/// <summary>Finds what is still to be done in a package that can be read.</summary>
internal static class PackageNotices
{
    /// <summary>Marks an old number within a text that was carried over.</summary>
    public const string PendingNumber = "【待更新：";

    /// <param name="loaded">The package.</param>
    /// <param name="places">Places of the keys of figures by project; the empty key is the whole.</param>
    public static IEnumerable<PackageNotice> Of(LoadedPackage loaded, IReadOnlyDictionary<string, Dictionary<FigureRef, DataEntry>> places)
    {
        var package = loaded.Package;
        foreach (var notice in Info(package.Info))
            yield return notice;
        foreach (var notice in Of(package.Whole, loaded.Scheme, PackageFiles.Figures, PackageFiles.Indicators, "", places.GetValueOrDefault("")))
            yield return notice;
        foreach (var project in package.Projects)
        {
            string file = PackageFiles.OfProject(project.Key);
            foreach (var notice in Of(project.Evaluation, loaded.SchemeOf(project.Evaluation), file, file, $"项目“{project.Name}”的", places.GetValueOrDefault(project.Key)))
                yield return notice;
        }

        foreach (var section in package.Narrative)
            if (section.Pending || section.Text.Contains(PendingNumber, StringComparison.Ordinal))
                yield return Notice(PackageNoticeKind.Pending, PackageFiles.OfSection(section.Id), "由上年带入，待更新");
        foreach (var notice in Evidence(loaded))
            yield return notice;
    }

    private static IEnumerable<PackageNotice> Info(PackageInfo info)
    {
        if (info.Pending)
            yield return Notice(PackageNoticeKind.Pending, PackageFiles.Info, "填报人、负责人和工作组由上年带入，待更新");
        if (info.Date is { } date && (date.Year < info.Year || date.Year > info.Year + 2))
            yield return Notice(PackageNoticeKind.Date, PackageFiles.Info, $"{Keys.Date} {date:yyyy-MM-dd} 与被评价的 {info.Year} 年度不合，请核对");
    }

    private static IEnumerable<PackageNotice> Of(Evaluation evaluation, Scheme? scheme, string figureFile, string indicatorFile, string whose, Dictionary<FigureRef, DataEntry>? places)
    {
        foreach (var demand in scheme?.Figures ?? [])
            if (demand.Required && evaluation.Figures.Quantity(demand.Figure) is null)
                yield return Notice(PackageNoticeKind.Missing, figureFile, $"{whose}“{demand.Figure.Describe()}”还没有填{(demand.Note.Length > 0 ? $"（{demand.Note}）" : "")}", Place(demand.Figure));
        foreach (var figure in evaluation.Figures.All.Where(static figure => figure.Pending))
            yield return Notice(PackageNoticeKind.Pending, figureFile, $"{whose}“{figure.Ref.Describe()}”由上年带入，待更新", Place(figure.Ref));
        foreach (var goal in evaluation.Goals.Where(static goal => goal.Pending))
            yield return Notice(PackageNoticeKind.Pending, indicatorFile, $"{whose}年度目标“{Cut(goal.Goal)}”由上年带入，待更新");
        foreach (var entry in evaluation.Indicators.Where(static entry => entry.Pending))
            yield return Notice(PackageNoticeKind.Pending, indicatorFile, $"{whose}指标“{(entry.Name.Length > 0 ? entry.Name : NameOf(entry.Node))}”由上年带入，待更新");
        foreach (var leaf in scheme?.AllIndicators().Where(static leaf => leaf.Own) ?? [])
        {
            var own = evaluation.Indicators.Where(entry => entry.Node == leaf.Id).ToList();
            decimal sum = own.Sum(static entry => entry.Weight ?? 0m);
            if (own.Count > 0 && sum != leaf.Weight)
                yield return Notice(PackageNoticeKind.Weights, indicatorFile, $"{whose}“{leaf.Name}”下各指标分值之和是 {Formula(sum)}，方案定为 {Formula(leaf.Weight)}");
        }

        string NameOf(string node) => scheme?.AllIndicators().FirstOrDefault(leaf => leaf.Id == node)?.Name ?? node;
        DataEntry? Place(FigureRef figure) => places?.GetValueOrDefault(figure.At(evaluation.Figures.Year)) ?? places?.GetValueOrDefault(figure);
    }

    private static IEnumerable<PackageNotice> Evidence(LoadedPackage loaded)
    {
        var present = loaded.Evidence.Select(static file => file.Path).ToHashSet(StringComparer.Ordinal);
        var all = loaded.Package.Projects.Select(static project => (File: PackageFiles.OfProject(project.Key), project.Evaluation)).Prepend((PackageFiles.Indicators, loaded.Package.Whole));
        foreach (var (file, evaluation) in all)
            foreach (string path in evaluation.Indicators.SelectMany(static entry => entry.Evidence).Distinct(StringComparer.Ordinal))
                if (!present.Contains(path))
                    yield return Notice(PackageNoticeKind.File, file, $"佐证材料“{path}”不在 evidence 文件夹里");
    }

    private static PackageNotice Notice(PackageNoticeKind kind, string file, string message, DataEntry? place = null) => new(kind, new DataProblem(file, place?.Line ?? 0, place?.Column ?? 0, message));

    private static string Cut(string text) => text.Length <= 20 ? text : text[..20] + "…";

    private static string Formula(decimal value) => value.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
}
