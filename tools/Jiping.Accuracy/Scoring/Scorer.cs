using Jiping.Accuracy.Labels;
using Jiping.Accuracy.Places;
using Jiping.Checking;
using Jiping.Checking.Findings;
using Jiping.Checking.Relations;
using Jiping.Core.Relations;
using Jiping.Documents.Model;

namespace Jiping.Accuracy.Scoring;

/// <summary>Counts as <c>labels/README.md</c> counts: covered, broken, found.</summary>
internal sealed class Scorer(CheckResult result, IPlaces places)
{
    /// <summary>Findings that count: notes do not.</summary>
    private readonly IReadOnlyList<Finding> findings = [.. result.Findings.Where(static f => f.Severity >= Severity.Warning)];

    /// <summary>Everything that is said, gravest first; advice last.</summary>
    private readonly IReadOnlyList<Finding> said = [.. result.Findings.OrderByDescending(static f => f.Severity), .. result.Advice];

    public IReadOnlyList<LabelScore> Score(IEnumerable<Label> labels) => [.. labels.Select(Score)];

    public IReadOnlyList<FindingScore> Findings(IReadOnlyList<Label> labels) =>
        [.. findings.Select(finding => new FindingScore(finding, labels
            .Where(static label => !label.MustHold)
            .OrderBy(static label => label.Truth)
            .FirstOrDefault(label => Answers(finding, label))))];

    private LabelScore Score(Label label)
    {
        var covering = label.Numbers.Count > 0
            ? result.Relations.Where(relation => relation.Verdict != Verdict.Unknown && Covers(relation, label)).ToArray()
            : [];
        // A slip of the unit is an exact relation plus a broken one of kind unit: the latter does not refute the label.
        // A claim and a score test what is said of the numbers, not the numbers.
        var judging = covering.Where(static relation => relation.Kind is not (RelationKind.Unit or RelationKind.Claim or RelationKind.Score)).ToArray();
        if (label.Kind is "claim" or "cause" or "score" or "indicator")
            judging = [.. covering.Where(static relation => relation.Kind != RelationKind.Unit)];
        var broken = judging.FirstOrDefault(relation => relation.Verdict == Verdict.Broken && Numbers(relation).Count == label.Numbers.Count)
            ?? (judging.Length > 0 && judging.All(static relation => relation.Verdict == Verdict.Broken) ? judging[0] : null);
        return new LabelScore(label, places.Excerpt(label))
        {
            Covering = covering.OrderBy(static relation => relation.Verdict).ThenBy(relation => relation.Operands.Count).FirstOrDefault(),
            FalselyBroken = label.MustHold ? broken : null,
            SaidBy = label.MustHold ? null : said.FirstOrDefault(finding => Answers(finding, label)),
            FoundBy = label.MustHold ? null : findings.FirstOrDefault(finding => Answers(finding, label)),
        };
    }

    /// <summary>True where each number of the label is a different number of the relation, at the label's place.</summary>
    private bool Covers(Relation relation, Label label)
    {
        var free = Numbers(relation);
        foreach (var number in label.Numbers)
        {
            var taken = free.FindIndex(operand => Same(operand, number) && operand.Locations.Any(location => places.IsAt(label, number, location)));
            if (taken < 0)
                return false;
            free.RemoveAt(taken);
        }
        return true;
    }

    private bool Answers(Finding finding, Label label)
    {
        if (!label.Numbers.Any(number => finding.Locations.Any(location => IsSaidAt(label, number, location))))
            return false;
        var shown = NumberText.All(finding.Message)
            .Concat(NumberText.All(finding.Actual))
            .Concat(NumberText.All(finding.Expected))
            .Concat(finding.Locations.SelectMany(static location => NumberText.All(Squeezed.Squeeze(location.Text))))
            .ToHashSet();
        return label.Numbers.Where(static n => n.Values.Count > 0).All(number => number.Values.Any(shown.Contains));
    }

    /// <summary>A number is shown by its value, so that the paragraph is enough; words are answered only where they stand, or by what is said of the whole paragraph or cell.</summary>
    private bool IsSaidAt(Label label, LabelNumber number, Location location) =>
        number.Values.Count > 0 || location.Length == 0 ? places.Touches(label, number, location) : places.IsAt(label, number, location);

    private static List<Operand> Numbers(Relation relation) => [.. relation.Operands, relation.Printed];

    /// <summary>Words and dates of a label have no value: there the place alone tells.</summary>
    private static bool Same(Operand operand, LabelNumber number) =>
        number.Values.Count == 0 || number.Values.Contains(Math.Abs(operand.Quantity.Value)) || number.Values.Contains(Math.Abs(operand.Quantity.BaseValue));
}
