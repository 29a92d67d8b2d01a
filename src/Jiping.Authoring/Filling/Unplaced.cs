using Jiping.Core.Packages;
using Jiping.Core.Schemes;

namespace Jiping.Authoring.Filling;

/// <summary>What of a package stands in no blank.</summary>
internal static class Unplaced
{
    public static List<UnplacedItem> Of(SubmissionPackage package, SchemeCatalog schemes, HashSet<string> used)
    {
        var items = new List<UnplacedItem>();
        Evaluation(package.Whole, "", "");
        foreach (var project in package.Projects)
        {
            if (!used.Contains(project.Key + "/name") && !used.Any(id => id.StartsWith(project.Key + "/", StringComparison.Ordinal)))
                items.Add(new UnplacedItem($"项目“{project.Name}”", "", true));
            else
                Evaluation(project.Evaluation, project.Key + "/", project.Name + "：");
        }
        foreach (var section in package.Narrative)
            if (!used.Contains("narrative/" + section.Id) && section.Text.Trim().Length > 0)
                items.Add(new UnplacedItem($"报告文字“{section.Id}”", "", false));
        return items;

        void Evaluation(Evaluation evaluation, string scope, string title)
        {
            var scheme = schemes.Find(evaluation.SchemeId, evaluation.SchemeVersion);
            foreach (var figure in evaluation.Figures.All)
                if (!used.Contains(scope + figure.Ref.At(evaluation.Figures.Year)))
                    items.Add(new UnplacedItem(title + figure.Ref.Describe(), QuantityPrint.Words(figure.Quantity), Demands(scheme, figure, evaluation.Figures.Year) && !figure.Pending));
            for (int i = 0; i < evaluation.Indicators.Count; i++)
                if (!used.Contains($"{scope}indicator/{i}"))
                    items.Add(new UnplacedItem($"{title}指标“{Name(evaluation.Indicators[i], scheme)}”", "", true));
            for (int i = 0; i < evaluation.Goals.Count; i++)
                if (!used.Contains($"{scope}goal/{i}") && evaluation.Goals[i].Goal.Length > 0)
                    items.Add(new UnplacedItem($"{title}年度总体目标第{i + 1}条", "", true));
        }
    }

    private static bool Demands(Scheme? scheme, Figure figure, int year) =>
        scheme?.Figures.Any(demand => demand.Required && demand.Figure.At(year) == figure.Ref.At(year)) == true;

    private static string Name(IndicatorEntry entry, Scheme? scheme) =>
        entry.Name.Length > 0 ? entry.Name : scheme?.AllIndicators().FirstOrDefault(node => node.Id == entry.Node)?.Name ?? entry.Node;
}
