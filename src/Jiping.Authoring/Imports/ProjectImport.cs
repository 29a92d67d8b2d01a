using Jiping.Authoring.Packages;
using Jiping.Checking.Indicators;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Extraction;

namespace Jiping.Authoring.Imports;

/// <summary>The projects that documents name with money, and their forms where they have one.</summary>
internal static class ProjectImport
{
    public static IReadOnlyList<ProjectEvaluation> Of(IReadOnlyList<ExtractedDocument> documents, IEnumerable<IndicatorSheet> sheets, FigureImport figures, SchemeCatalog schemes, PackageInfo info, ImportNotes notes)
    {
        var forms = new Dictionary<string, IndicatorSheet>(StringComparer.Ordinal);
        foreach (var sheet in sheets)
        {
            var names = sheet.Document.Facts.Select(static fact => fact.Key.Members["project"]).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            if (names.Count != 1 || !forms.TryAdd(names[0], sheet))
                notes.Add(ImportMatter.Unplaced, sheet.Path, names.Count == 1 ? $"项目“{names[0]}”的又一份表，没有放入" : "没有认出是哪个项目的表，指标没有放入");
        }

        var projects = new List<ProjectEvaluation>();
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (string name in figures.Figures.Keys.Where(static name => name.Length > 0).Union(forms.Keys))
        {
            string key = PackageFiles.NameOf(name);
            if (!keys.Add(key))
            {
                notes.Add(ImportMatter.Unplaced, "", $"项目“{name}”与另一个项目的文件名相同，没有放入");
                continue;
            }

            var evaluation = new Evaluation { SchemeId = "", Figures = new FigureTable(info.Year, figures.Figures.GetValueOrDefault(name) ?? []) };
            if (forms.TryGetValue(name, out var form))
                evaluation = Evaluated(evaluation, form, schemes, notes);
            projects.Add(new ProjectEvaluation(key, name, "", evaluation));
        }

        return projects;
    }

    private static Evaluation Evaluated(Evaluation evaluation, IndicatorSheet form, SchemeCatalog schemes, ImportNotes notes)
    {
        var fitting = IndicatorImport.Fitting(form, schemes.All.Where(static scheme => scheme.Kind == SchemeKind.Project));
        if (fitting.Select(static scheme => scheme.Id).Distinct().Count() != 1)
        {
            notes.Add(ImportMatter.Unplaced, form.Path, fitting.Count == 0 ? "项目表的指标和分值与各项目方案都不完全相同，指标没有放入" : $"项目表与几个方案都相符（{string.Join('、', fitting.Select(static scheme => scheme.Id))}），指标没有放入");
            return evaluation with { Goals = GoalImport.Of(form.Document, notes) };
        }

        var scheme = fitting[^1];
        return evaluation with { SchemeId = scheme.Id, SchemeVersion = scheme.Version, Goals = GoalImport.Of(form.Document, notes), Indicators = new IndicatorImport(scheme).Of(form, notes) };
    }
}
