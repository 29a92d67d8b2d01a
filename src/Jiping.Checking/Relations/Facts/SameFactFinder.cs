using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Facts;

/// <summary>
/// One fact, printed in several places of a document or of a package: the prints agree as far as they are rounded. Prints that agree are one relation; where they
/// form camps, each camp is one, and the camps together are a broken one.
/// </summary>
internal sealed class SameFactFinder(FactIndex index, KnownRelations known)
{
    /// <summary>Values of one key that are told apart by rounding.</summary>
    private const int MaxCamps = 4;

    private readonly HashSet<INumberSource> contradicted = [];

    public void Find()
    {
        foreach (var group in index.Groups)
            if (group.Facts.Count > 1)
                Find(group);
    }

    private void Find(FactGroup group)
    {
        var camps = Camps(group);
        foreach (var camp in camps)
            if (camp.Count > 1)
                known.Add(Agreement(camp));
        if (camps.Count < 2)
            return;
        // Whatever is wrong with it, nothing else is judged by such a fact.
        group.IsContradicted = true;
        if (!IsContradiction(group, camps))
            return;
        if (Slip(camps) is { } slip)
            known.Add(slip);
        else
            known.Add(Contradiction(group, camps) with { SameCause = !Explains(group) });
    }

    /// <summary>False where a number of the group is in a contradiction already: 收入支出总计0万元 contradicts the totals of both sides, and is one mistake.</summary>
    private bool Explains(FactGroup group)
    {
        foreach (var fact in group.Facts)
            if (contradicted.Contains(fact.Fact.Source))
                return false;
        foreach (var fact in group.Facts)
            contradicted.Add(fact.Fact.Source);
        return true;
    }

    /// <summary>
    /// The prints, those that agree together, in reading order of their first. In the order of their values only neighbours can agree; beyond <see cref="MaxCamps"/> the key is too coarse to
    /// judge, and only equal prints are put together.
    /// </summary>
    private static List<List<PlacedFact>> Camps(FactGroup group)
    {
        PlacedFact[] byValue = [.. group.Facts];
        if (byValue.Length > 2)
            Array.Sort(byValue, static (a, b) => a.BaseValue.CompareTo(b.BaseValue));
        var camps = new List<List<PlacedFact>>();
        foreach (var fact in byValue)
            if (camps.Count > 0 && Agree(camps[^1][0], fact, camps.Count <= MaxCamps))
                camps[^1].Add(fact);
            else
                camps.Add([fact]);
        if (byValue.Length > 2)
        {
            foreach (var camp in camps)
                camp.Sort(InReadingOrder);
            camps.Sort(static (a, b) => InReadingOrder(a[0], b[0]));
        }
        return camps;
    }

    private static int InReadingOrder(PlacedFact a, PlacedFact b) => a.Document != b.Document ? a.Document - b.Document : a.Order - b.Order;

    /// <summary>Equal values need no arithmetic, and neither do those that are further apart than two last digits.</summary>
    private static bool Agree(PlacedFact left, PlacedFact right, bool rounded)
    {
        if (!left.Quantity.Unit.IsComparableTo(right.Quantity.Unit))
            return false;
        decimal apart = Math.Abs(left.BaseValue - right.BaseValue);
        if (apart == 0m)
            return true;
        if (!rounded || apart > left.Step + right.Step && !left.Quantity.IsApproximate && !right.Quantity.IsApproximate)
            return false;
        return Compare(left, right).Holds;
    }

    /// <summary>The finer print against the coarser one.</summary>
    private static Evaluation Compare(PlacedFact left, PlacedFact right) =>
        left.Step <= right.Step ? Arithmetic.Sum([(left.Quantity, 1)], right.Quantity) : Arithmetic.Sum([(right.Quantity, 1)], left.Quantity);

    /// <summary>
    /// True where two values cannot both be meant. Three values of one key say that the key is too coarse, not that two are wrong; figures of a jurisdiction's budget come on many bases;
    /// a text tells of many activities of one kind, and only the line of an indicator claims to be the year's figure; a form's figure without a stage has one only by inference.
    /// </summary>
    private bool IsContradiction(FactGroup group, List<List<PlacedFact>> camps)
    {
        if (camps.Count != 2 || group.Key.Aspect != Aspect.Value)
            return false;
        var first = camps[0][0];
        bool indicator = false;
        foreach (var camp in camps)
            foreach (var fact in camp)
            {
                if (IsForm(fact) && !fact.Fact.Stated.HasFlag(FactParts.Stage) && fact.Quantity.Unit.Dimension == Dimension.Money
                    || !fact.Quantity.Unit.IsComparableTo(first.Quantity.Unit) || fact.Key.Stage != FactStage.Target && fact.Quantity.Comparator != Comparator.None
                    || index.Documents[fact.Document].Cover.Kind is DocumentKind.BudgetReport or DocumentKind.Other)
                    return false;
                indicator |= fact.Fact.Indicator is not null;
            }
        if (AreSideBySide(camps[0], camps[1]) || MayHoldCarryover(group.Key, camps[0], camps[1]) || MayHoldCarryover(group.Key, camps[1], camps[0]))
            return false;
        bool activity = group.Key.Concept.IsOpen || group.Key.Stage is FactStage.Target or FactStage.Actual;
        return !activity || indicator && camps[0].Count + camps[1].Count == 2;
    }

    /// <summary>行政编制20人，实有18人；事业编制9人，实有8人: who writes two values in one sentence means two things, of a whole and its part or of two bodies.</summary>
    private static bool AreSideBySide(List<PlacedFact> left, List<PlacedFact> right)
    {
        var sentences = new HashSet<(Passage, int)>();
        foreach (var fact in left)
            if (fact.Fact.Source is Mention mention)
                sentences.Add((mention.Passage, mention.Sentence));
        return sentences.Count > 0 && right.Exists(fact => fact.Fact.Source is Mention mention && sentences.Contains((mention.Passage, mention.Sentence)));
    }

    /// <summary>总收入120万元 beside 本年收入合计115万元: with what was carried over, where it is the larger one.</summary>
    private static bool MayHoldCarryover(FactKey key, List<PlacedFact> larger, List<PlacedFact> smaller) =>
        key.Concept.Id is "total-income" or "total-expenditure" && larger[0].BaseValue > smaller[0].BaseValue
        && larger.TrueForAll(static fact => fact.Fact.Label.StartsWith('总')) && !smaller.Exists(static fact => fact.Fact.Label.StartsWith('总'));

    private Relation Agreement(List<PlacedFact> camp)
    {
        var printed = camp[^1];
        var verdict = Verdict.Exact;
        var last = new Evaluation(Verdict.Exact, null, null);
        foreach (var fact in camp)
        {
            var evaluation = Compare(fact, printed);
            if (evaluation.Verdict > verdict)
                verdict = evaluation.Verdict;
            if (fact != printed && evaluation.Expected is not null)
                last = evaluation;
        }
        return Relation(camp[..^1], printed, verdict, last);
    }

    private Relation Contradiction(FactGroup group, List<List<PlacedFact>> camps)
    {
        // The larger camp speaks against the smaller; of two alike, the form against the text, which is written from it.
        camps.Sort((a, b) => b.Count != a.Count ? b.Count - a.Count : Rank(a[0]) - Rank(b[0]));
        var printed = camps[^1][0];
        var others = new List<PlacedFact>(group.Facts.Count);
        foreach (var camp in camps)
            foreach (var fact in camp)
                if (fact != printed)
                    others.Add(fact);
        var evaluation = Arithmetic.Sum([(others[0].Quantity, 1)], printed.Quantity);
        return Relation(others, printed, Verdict.Broken, evaluation) with { Certain = IsCertain(group, camps) };
    }

    private int Rank(PlacedFact fact) => IsForm(fact) || index.Documents[fact.Document].Cover.Kind == DocumentKind.FinalAccount ? 0 : 1;

    private bool IsForm(PlacedFact fact) => index.Documents[fact.Document].Cover.Kind is DocumentKind.DataSheet or DocumentKind.ScoringForm or DocumentKind.ProjectForm;

    /// <summary>
    /// An error only for a measure of the taxonomy that both sides name themselves, in plain numbers, where a form or the same document says otherwise. A measure in the words of a text,
    /// a part that only words name (集中办公区电费), and figures of a jurisdiction's budget, which come on many bases, are asked about.
    /// </summary>
    private bool IsCertain(FactGroup group, List<List<PlacedFact>> camps)
    {
        if (group.Key.Concept.IsOpen || group.Key.Stage is FactStage.Target or FactStage.Actual || group.Key.Members["of"] is not null)
            return false;
        foreach (var camp in camps)
            foreach (var fact in camp)
                if (!fact.IsPlain || !fact.Fact.Stated.HasFlag(FactParts.Concept))
                    return false;
        return true;
    }

    /// <summary>The same number in 元 and in 万元: the unit slipped, not the amount.</summary>
    private Relation? Slip(List<List<PlacedFact>> camps)
    {
        if (camps is not [var first, var second])
            return null;
        // Of two alike the one in 元 is taken for the slip: reports are written in 万元, and the 万 is what is left out.
        bool firstIsRight = first.Count != second.Count ? first.Count > second.Count : second[0].Quantity.Unit == MeasureUnit.Yuan;
        var (right, wrong) = firstIsRight ? (first, second[0]) : (second, first[0]);
        if (UnitSlip.Repair(wrong.Quantity, right[0].Quantity.Unit, candidate => Arithmetic.Sum([(right[0].Quantity, 1)], candidate)) is not { } repaired)
            return null;
        var holds = Relation(right, wrong, Verdict.Exact, Arithmetic.Sum([(right[0].Quantity, 1)], repaired));
        return UnitSlip.Relation(holds, wrong.Operand, repaired);
    }

    private Relation Relation(IReadOnlyList<PlacedFact> others, PlacedFact printed, Verdict verdict, Evaluation evaluation) =>
        FactRelation.Of(RelationKind.SameFact, RelationSource.SameFact, others, printed, evaluation with { Verdict = verdict }) with
        {
            FormulaOf = () => FactPrints.Of([.. others, printed], index),
        };
}
