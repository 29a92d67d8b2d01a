using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Facts;

/// <summary>
/// The projects against the whole: what the projects of a package spent together (rows of the data sheet, forms of the projects) is 项目支出. Whether all projects are
/// there nobody can tell, so less than the whole is no break.
/// </summary>
internal sealed class ProjectSumFinder(FactIndex index, KnownRelations known)
{
    private const string Whole = "project-expenditure";

    /// <summary>What a project's own form calls its money.</summary>
    private const string Funds = "annual-funds";

    private const string Axis = "project";

    public void Find()
    {
        var frames = new Dictionary<FactKey, List<FactGroup>>();
        foreach (var group in index.Groups)
        {
            if (group.Key is not { Aspect: Aspect.Value, Concept.Id: Whole or Funds, Members.Count: 1 } || group.Key.Members[Axis] is null)
                continue;
            var frame = group.Key with { Members = FactMembers.None, Concept = FactConcept.Unknown };
            if (!frames.TryGetValue(frame, out var projects))
                frames.Add(frame, projects = []);
            projects.Add(group);
        }
        foreach (var (frame, projects) in frames)
            if (index.Get(frame, Whole) is { IsContradicted: false } whole)
                Find(projects, whole);
    }

    private void Find(List<FactGroup> projects, FactGroup whole)
    {
        foreach (var printed in Prints(whole))
        {
            var parts = new List<PlacedFact>();
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var project in projects)
                if (!project.IsContradicted && project.Facts[0].Quantity.Unit.IsComparableTo(printed.Quantity.Unit) && names.Add(project.Key.Members[Axis]!))
                    parts.Add(printed.Nearest(project.Facts) ?? project.Facts[0]);
            if (parts.Count > 0)
                Evaluate(parts, printed);
        }
    }

    /// <summary>One print a document: they say the same.</summary>
    private static IEnumerable<PlacedFact> Prints(FactGroup whole)
    {
        int document = -1;
        foreach (var fact in whole.Facts)
            if (fact.Document != document)
            {
                document = fact.Document;
                yield return fact;
            }
    }

    private void Evaluate(List<PlacedFact> parts, PlacedFact printed)
    {
        (Quantity, int)[] terms = [.. parts.Select(static part => (part.Quantity, 1))];
        int decimals = parts.Max(static part => part.Quantity.Decimals);
        var evaluation = Arithmetic.Sum(terms, printed.Quantity, decimals);
        string? reason = null;
        if (evaluation is { Verdict: Verdict.Broken, Difference: > 0m })
            (evaluation, reason) = (Evaluation.Unknown, "未判断，因为材料里的项目可能不全");
        known.Add(FactRelation.Of(parts.Count == 1 ? RelationKind.SameFact : RelationKind.Sum, RelationSource.ProjectSum, parts, printed, evaluation) with
        {
            FormulaOf = () => evaluation.Verdict == Verdict.Unknown ? "" : RelationWriter.Sum(terms, evaluation, printed.Quantity),
            Reason = reason,
            Certain = false,
        });
    }
}
