using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Relations.Facts;

/// <summary>
/// Sums that hold by definition (基本支出 = 人员经费 + 公用经费), between facts whose keys agree in all but the concept. The parts of one document are held against its own total, or against that of another document of the package.
/// The same sums hold for changes: the change of a total is the sum of the changes of its parts.
/// </summary>
internal sealed class DeclaredSumFinder(FactIndex index, KnownRelations known)
{
    /// <summary>Prints of a result in one document that are tried; the same total stands in few places.</summary>
    private const int MaxPrints = 8;

    /// <summary>Sums that break, until all that agree are known.</summary>
    private readonly List<Relation> broken = [];

    public void Find()
    {
        FindAll();
        foreach (var relation in broken)
            known.Add(known.AddUpToAnotherTotal(relation)
                ? relation with { Verdict = Verdict.Unknown, Reason = "未判断，因为所列各项是另一个合计数的组成部分", FormulaOf = static () => "" }
                : relation);
    }

    private void FindAll()
    {
        foreach (var group in index.Groups)
            if (group.Key.Concept.Id is { } concept && group.Key.Aspect is Aspect.Value or Aspect.Change)
                foreach (var relation in Taxonomy.BuiltIn.RelationsOf(concept))
                    if (relation.ResultStage == FactStage.Unknown || relation.ResultStage == group.Key.Stage)
                        Find(relation, group);
    }

    private void Find(DeclaredRelation relation, FactGroup result)
    {
        var parts = new FactGroup?[relation.Terms.Count];
        for (int i = 0; i < parts.Length; i++)
        {
            var term = relation.Terms[i];
            parts[i] = index.Get(Of(result.Key, term), term.Concept);
            if (parts[i] is null && !term.Optional)
                return;
        }
        for (int document = 0; document < index.Documents.Count; document++)
            FindIn(document, relation, parts, result);
    }

    /// <summary>The parts that one document prints, against each total that it prints; against another document's where it prints none.</summary>
    private void FindIn(int document, DeclaredRelation relation, FactGroup?[] parts, FactGroup result)
    {
        int prints = 0;
        foreach (var printed in result.Facts)
            if (printed.Document == document && prints++ < MaxPrints && Terms(document, relation, parts, printed) is { } terms)
                Evaluate(relation, terms, printed);
        if (prints == 0 && !result.IsContradicted && Terms(document, relation, parts, result.Facts[0]) is { } apart)
            Evaluate(relation, apart, result.Facts[0]);
    }

    /// <summary>The parts that a document prints, each the one nearest to the total; null where a required one is missing. Parts of several documents are never mixed.</summary>
    private static List<(PlacedFact Fact, int Sign)>? Terms(int document, DeclaredRelation relation, FactGroup?[] parts, PlacedFact near)
    {
        var terms = new List<(PlacedFact, int)>(parts.Length);
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i] is { } group && near.Nearest(group.Facts, document) is { } fact)
                terms.Add((fact, relation.Terms[i].Sign));
            else if (!relation.Terms[i].Optional)
                return null;
        }
        return terms.Count == 0 ? null : terms;
    }

    /// <summary>The key of a part: that of the result, unless the definition puts it at a stage of its own.</summary>
    private static FactKey Of(FactKey frame, RelationTerm term) => term.Stage == FactStage.Unknown ? frame : frame with { Stage = term.Stage };

    private void Evaluate(DeclaredRelation relation, List<(PlacedFact Fact, int Sign)> terms, PlacedFact printed)
    {
        var quantities = new (Quantity Quantity, int Sign)[terms.Count];
        int decimals = printed.Quantity.Decimals;
        bool plain = printed.IsPlain, local = true;
        for (int i = 0; i < quantities.Length; i++)
        {
            var fact = terms[i].Fact;
            if (!fact.Quantity.Unit.IsComparableTo(printed.Quantity.Unit))
                return;
            quantities[i] = (fact.Quantity, terms[i].Sign);
            decimals = Math.Max(decimals, fact.Quantity.Decimals);
            plain &= fact.IsPlain;
            local &= IsBeside(fact, printed);
        }
        var evaluation = Arithmetic.Sum(quantities, printed.Quantity, decimals);
        string? reason = relation.Basis;
        var reading = printed.Quantity;
        // The slip itself is reported by the statement that shows it.
        if (evaluation.Verdict == Verdict.Broken && Repair(quantities, ref reading, decimals) is { } repaired)
            (quantities, evaluation) = repaired;
        // What is not printed is 0, unless the rest of the total may be just that.
        if (!evaluation.Holds && terms.Count < relation.Terms.Count)
            (evaluation, reason) = (Evaluation.Unknown, "未判断，因为有的组成部分没有写出");
        if (evaluation.Verdict == Verdict.Broken && !IsOfOneBody(printed))
            (evaluation, reason) = (Evaluation.Unknown, "未判断，因为预算报告中的数可能口径不同");
        // One that a contradiction explains is no second finding.
        bool sameCause = evaluation.Verdict == Verdict.Broken && (IsContradicted(printed) || terms.Exists(term => IsContradicted(term.Fact)));
        var source = printed.Key.Aspect == Aspect.Change ? RelationSource.ChangeSum : RelationSource.DeclaredSum;
        Take(FactRelation.Of(Kind(relation, terms), source, terms.ConvertAll(static term => term.Fact), printed, evaluation) with
        {
            Declared = relation.Id,
            FormulaOf = () => evaluation.Verdict == Verdict.Unknown ? "" : RelationWriter.Sum(quantities, evaluation, reading),
            Reason = reason,
            Certain = plain && local && !relation.Usual,
            SameCause = sameCause,
        });
    }

    private void Take(Relation relation)
    {
        if (relation.Verdict == Verdict.Broken)
            broken.Add(relation);
        else
            known.Add(relation);
    }

    private static RelationKind Kind(DeclaredRelation relation, List<(PlacedFact Fact, int Sign)> terms) =>
        terms.Exists(static term => term.Sign < 0) ? RelationKind.Balance : terms.Count == 1 ? RelationKind.SameFact : RelationKind.Sum;

    /// <summary>In one paragraph, or one table: nothing but the text itself says what belongs together.</summary>
    private static bool IsBeside(PlacedFact fact, PlacedFact printed)
    {
        var (a, b) = (fact.Operand.Locations[0], printed.Operand.Locations[0]);
        return a.Path == b.Path && a.Part == b.Part && a.Table == b.Table && (a.Table is not null || a.Paragraph == b.Paragraph);
    }

    private bool IsContradicted(PlacedFact fact) => index.Get(fact.Key) is { IsContradicted: true };

    /// <summary>Figures of a jurisdiction come on many bases; those of one body on one.</summary>
    private bool IsOfOneBody(PlacedFact fact) => index.Documents[fact.Document].Cover.Kind is not (DocumentKind.BudgetReport or DocumentKind.Other);

    /// <summary>The sum with one of its numbers read in the unit of the others, where it then holds.</summary>
    private static ((Quantity, int)[], Evaluation)? Repair((Quantity Quantity, int Sign)[] terms, ref Quantity printed, int decimals)
    {
        var result = printed;
        if (terms.Length > 0 && UnitSlip.Repair(result, terms[0].Quantity.Unit, candidate => Arithmetic.Sum(terms, candidate, decimals)) is { } right)
        {
            printed = right;
            return (terms, Arithmetic.Sum(terms, right, decimals));
        }
        for (int i = 0; i < terms.Length; i++)
        {
            int at = i;
            if (UnitSlip.Repair(terms[i].Quantity, result.Unit, candidate => Arithmetic.Sum(Replace(at, candidate), result, decimals)) is { } part)
                return (Replace(at, part), Arithmetic.Sum(Replace(at, part), result, decimals));
        }
        return null;

        (Quantity, int)[] Replace(int at, Quantity quantity)
        {
            var copy = terms.ToArray();
            copy[at] = (quantity, terms[at].Sign);
            return copy;
        }
    }
}
