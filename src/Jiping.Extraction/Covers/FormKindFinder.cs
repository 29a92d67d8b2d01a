using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Tables;

namespace Jiping.Extraction.Covers;

/// <summary>The kind of a form by its columns: forms without a title, and exports of 预算管理一体化系统, which have none.</summary>
internal static class FormKindFinder
{
    /// <summary>A list of projects has at least that many columns of the budget and its execution.</summary>
    private const int FewestStages = 2;

    /// <summary>The kind of a document without a title, or null.</summary>
    public static DocumentKind? Find(List<CoverLine> opening)
    {
        bool indicators = false, points = false, targets = false, project = false, projectCode = false, unitColumn = false;
        int stages = 0;
        foreach (var line in opening)
        {
            if (line.Source.Cell is null)
                continue;
            string name = Header.Name(line.Text);
            switch (HeaderWords.RoleOf(name))
            {
                case ColumnRole.Level or ColumnRole.Indicator when name is not "指标":
                    indicators = true;
                    break;
                case ColumnRole.Project:
                    project = true;
                    break;
                case ColumnRole.Entity:
                    unitColumn = true;
                    break;
            }
            projectCode |= name is "项目编码" or "项目代码";
            points |= Header.EndsWithAny(name, ScoringFormReader.WeightHeaders) || Header.EndsWithAny(name, ScoringFormReader.ScoreHeaders);
            var reading = name.Length is > 1 and <= 12 ? TaxonomyLabel.Normalize(line.Text) : null;
            if (reading is not { Text.Length: 0 })
                continue;
            targets |= reading.Stage == FactStage.Target;
            stages += reading.Stage is FactStage.Approved or FactStage.Revised or FactStage.Budget or FactStage.Final ? 1 : 0;
        }
        if (indicators && (points || targets && (project || unitColumn)))
            return project ? DocumentKind.ProjectForm : DocumentKind.ScoringForm;
        return (project || projectCode) && (unitColumn || projectCode) && stages >= FewestStages ? DocumentKind.ProjectForm : null;
    }

    /// <summary>True for a form whose bare title (绩效自评表) does not say that it is a project's, but whose head does: 项目名称 with a name beside it.</summary>
    public static bool IsOfProject(Title title, List<CoverLine> opening) =>
        !title.Text.Contains("整体", StringComparison.Ordinal) && opening.Exists(static line => line.Source.Cell is not null && IsNamed(line));

    private static bool IsNamed(CoverLine line) =>
        LabelValue.Of(line, LexiconData.CoverProjectLabels) is { } value && HeaderWords.RoleOf(Header.Name(value)) == ColumnRole.None && TaxonomyLabel.Normalize(value).Text.Length > 0;
}
