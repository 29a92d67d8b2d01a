using Jiping.Checking.Indicators;
using Jiping.Checking.Relations;
using Jiping.Core.Facts;
using Jiping.Core.Relations;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Facts;

namespace Jiping.Checking.References;

/// <summary>
/// Approved indicators against those of the unit's forms: value, points, and whether they are there at all. The forms are read by the names of their columns,
/// and what facts know of an indicator counts as well.
/// </summary>
internal sealed class IndicatorComparison
{
    /// <summary>Shorter names are parts of many others.</summary>
    private const int ShortestPart = 4;

    private readonly ReferenceUnit unit;
    private readonly PackageIdentity identity;
    private readonly IReadOnlyList<ExtractedDocument> documents;
    private readonly List<IndicatorForm> forms;

    public IndicatorComparison(ReferenceUnit unit, PackageIdentity identity, IReadOnlyList<ExtractedDocument> documents, List<IndicatorForm> forms)
    {
        this.unit = unit;
        this.identity = identity;
        this.documents = documents;
        this.forms = forms;
    }

    public void Find(List<Relation> found)
    {
        foreach (var scope in unit.Indicators.Where(entry => ReferenceFinder.IsOfYear(entry.Year, identity.Year)).Select(static entry => entry.Line).GroupBy(static line => line.Project ?? ""))
        {
            string? project = scope.Key.Length == 0 ? null : scope.Key;
            var stated = Stated(project);
            if (stated.Count == 0)
                continue;
            var form = forms.Find(form => IsOf(form.Project, project));
            foreach (var same in scope.GroupBy(static line => line.Key))
                if (same.ToArray() is [var approved])
                    Compare(approved, stated, form?.Container, found);
        }
    }

    private void Compare(IndicatorLine approved, List<IndicatorLine> stated, Location? form, List<Relation> found)
    {
        var same = Match(approved, stated);
        if (same.Count == 0)
        {
            // Without a form, what sentences leave out says nothing.
            if (form is not null && !IsMentioned(approved.Key))
                found.Add(Dropped(approved, form));
            return;
        }
        // Two indicators of one name: the one that agrees is the one that is meant.
        var line = same.Find(candidate => candidate.Goal.Against(approved.Goal).Verdict == Verdict.Exact) ?? same[0];
        if (!approved.Goal.IsBlank)
            found.Add(Target(approved, line));
        if (approved.Weight is { } weight && line.Weight is { } points)
            found.Add(Weight(weight, points, line));
    }

    /// <summary>The lines of that name; where there is none, the only one whose name holds it or is held by it.</summary>
    private static List<IndicatorLine> Match(IndicatorLine approved, List<IndicatorLine> stated)
    {
        var same = stated.FindAll(line => line.Key == approved.Key);
        if (same.Count > 0 || approved.Key.Length < ShortestPart)
            return same;
        var close = stated.FindAll(line => line.Key.Length >= ShortestPart
            && (line.Key.Contains(approved.Key, StringComparison.Ordinal) || approved.Key.Contains(line.Key, StringComparison.Ordinal)));
        return close.Count == 1 ? close : [];
    }

    private static Relation Target(IndicatorLine approved, IndicatorLine line)
    {
        var (verdict, reason) = line.Goal.Against(approved.Goal);
        return new Relation
        {
            Kind = RelationKind.SameFact,
            Source = RelationSource.ReferenceTarget,
            Operands = [Operand.OfWords(approved.Goal.Text, approved.Goal.Places, approved.Name.Text)],
            Printed = Operand.OfWords(line.Goal.Text, line.Goal.Places.Count > 0 ? line.Goal.Places : line.Name.Locations, line.Name.Text),
            Verdict = verdict,
            ExpectedWord = approved.Goal.Text,
            Reason = reason,
            Certain = false,
            Context = line.Context,
        };
    }

    private static Relation Weight(Operand approved, Operand points, IndicatorLine line)
    {
        var evaluation = Arithmetic.Sum([(approved.Quantity, 1)], points.Quantity);
        return new Relation
        {
            Kind = RelationKind.Weight,
            Source = RelationSource.ReferenceWeight,
            Operands = [approved],
            Printed = points with { Label = line.Name.Text },
            Verdict = evaluation.Verdict,
            Expected = evaluation.Expected,
            Difference = evaluation.Difference,
            Certain = false,
            Context = line.Context,
        };
    }

    private static Relation Dropped(IndicatorLine approved, Location form) => new()
    {
        Kind = RelationKind.SameFact,
        Source = RelationSource.ReferenceTarget,
        Operands = [Operand.OfWords(approved.Name.Text, approved.Name.Locations, "指标")],
        Printed = Operand.OfWords("", [form], approved.Name.Text),
        Verdict = Verdict.Broken,
        ExpectedWord = approved.Goal.IsBlank ? approved.Name.Text : $"{approved.Name.Text} {approved.Goal.Text}",
        Reason = "自评材料中没有这个指标",
        Certain = false,
        Context = approved.Context,
    };

    /// <summary>The indicators that the package's forms and facts have for a project, or for the whole department.</summary>
    private List<IndicatorLine> Stated(string? project)
    {
        var lines = new List<IndicatorLine>();
        foreach (var form in forms)
            if (IsOf(form.Project, project))
                lines.AddRange(form.Lines);
        var known = lines.Select(static line => line.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var document in documents)
            foreach (var fact in document.Facts)
                if (fact is { Indicator: { Length: > 0 } name, Key.Stage: FactStage.Target, OtherBasis: false } && IsOf(fact.Key.Members["project"], project)
                    && !known.Contains(IndicatorLine.KeyOf(name)))
                    lines.Add(Of(fact, name, WeightOf(document, name, project)));
        return lines;
    }

    private static IndicatorLine Of(DocumentFact fact, string name, Operand? weight)
    {
        var places = fact.Source.Locate();
        string sign = fact.Quantity.Comparator switch
        {
            Core.Quantities.Comparator.AtLeast => "≥",
            Core.Quantities.Comparator.MoreThan => ">",
            Core.Quantities.Comparator.AtMost => "≤",
            Core.Quantities.Comparator.LessThan => "<",
            _ => "",
        };
        var goal = new Goal(sign + fact.Source.Print() + fact.Quantity.Unit.Symbol, fact.Quantity, places);
        return new(fact.Key.Members["project"], Operand.OfWords(name, places, "指标"), goal, weight, fact.Source.Context());
    }

    private static Operand? WeightOf(ExtractedDocument document, string name, string? project)
    {
        foreach (var fact in document.Facts)
            if (fact.Key.Concept.Id == "weight" && fact.Key.Members["indicator"] == name && IsOf(fact.Key.Members["project"], project))
                return fact.ToOperand();
        return null;
    }

    private static bool IsOf(string? project, string? wanted) =>
        wanted is null ? project is null : project is not null && project.Length > 0 && ProjectNames.AreSame(project, wanted);

    /// <summary>True where the name stands anywhere in the tables of the package: a form of another layout is not accused.</summary>
    private bool IsMentioned(string key)
    {
        foreach (var document in documents)
            foreach (var table in document.Document.AllTables())
                foreach (var cell in table.Cells)
                    if (cell.Text.Length >= key.Length && IndicatorLine.KeyOf(string.Concat(cell.Text.Where(static c => !char.IsWhiteSpace(c)))).Contains(key, StringComparison.Ordinal))
                        return true;
        return false;
    }
}
