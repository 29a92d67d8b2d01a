using System.Text;
using Jiping.Checking.Findings;
using Jiping.Checking.Relations.Facts;
using Jiping.Checking.Reports;
using Jiping.Core.Facts;
using Jiping.Core.Relations;

namespace Jiping.Checking.Relations.Claims;

/// <summary>What all tested claims have in common.</summary>
internal static class ClaimRelation
{
    /// <param name="source">What kind of claim it is.</param>
    /// <param name="sentence">Where it stands.</param>
    /// <param name="claim">Its words.</param>
    /// <param name="facts">What it was tested against.</param>
    /// <param name="outcome">What came of it.</param>
    /// <param name="index">The facts of the package.</param>
    public static Relation Of(RelationSource source, ClaimSentence sentence, Operand claim, IReadOnlyList<PlacedFact> facts, ClaimOutcome outcome, FactIndex index) => new()
    {
        Kind = source == RelationSource.ClaimedBound ? RelationKind.Bound : RelationKind.Claim,
        Source = source,
        Operands = [.. facts.Select(static fact => fact.Operand)],
        Printed = claim,
        Verdict = outcome.Verdict,
        Certain = outcome.Certain,
        Reason = facts.Count == 0 ? outcome.Says : outcome.Says.Length == 0 ? Say(facts, index) : $"{outcome.Says}：{Say(facts, index)}",
        ContextOf = sentence.Context,
    };

    /// <summary>Each fact with its name, value and place: 公用经费（2024年决算）36.70万元（附件3.docx正文第15段）.</summary>
    public static string Say(IReadOnlyList<PlacedFact> facts, FactIndex index)
    {
        var text = new StringBuilder();
        bool apart = facts.Any(fact => fact.Document != facts[0].Document);
        foreach (var fact in facts)
        {
            var operand = fact.Operand;
            var place = operand.Locations[0];
            text.Append(text.Length > 0 ? "，" : "").Append(FactWords.Name(fact.Key, fact.Fact.Indicator ?? operand.Label));
            if (fact.Key.Aspect == Aspect.Change)
                text.Append(fact.BaseValue < 0m ? '减' : '增');
            text.Append(operand.Text);
            if (!operand.Text.EndsWith(fact.Quantity.Unit.Symbol, StringComparison.Ordinal))
                text.Append(fact.Quantity.Unit.Symbol);
            text.Append('（').Append(apart ? place.Path[(place.Path.LastIndexOf('/') + 1)..] : "").Append(Place.Of(place, index.Documents[fact.Document].Document.Format)).Append('）');
        }
        return text.ToString();
    }
}

/// <summary>What came of a claim.</summary>
/// <param name="Verdict">Borne out, nearly, refuted, or not to be tested.</param>
/// <param name="Says">In Chinese, what the figures say or why they do not.</param>
/// <param name="Certain">True where no other reading of the words is possible.</param>
internal readonly record struct ClaimOutcome(Verdict Verdict, string Says, bool Certain = true)
{
    public static ClaimOutcome Holds(string says = "与材料中的数相符") => new(Verdict.Exact, says);

    public static ClaimOutcome Refuted(string says) => new(Verdict.Broken, says);

    public static ClaimOutcome Doubtful(string says) => new(Verdict.Broken, says, false);

    public static ClaimOutcome Untested(string says) => new(Verdict.Unknown, $"未判断，因为{says}");
}
