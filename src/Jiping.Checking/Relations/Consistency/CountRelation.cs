using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>Relations of kind count: an announced number and the list that it announces.</summary>
internal static class CountRelation
{
    /// <summary>Characters of a list that a message shows.</summary>
    private const int Shown = 60;

    /// <summary>The number holds for the list.</summary>
    public static Relation Exact(Passage passage, Numeral number, int start, int end) => Of(passage, number, start, end, number.Value, Verdict.Exact, null);

    /// <summary>The number holds for a list whose last item is numbered.</summary>
    public static Relation Exact(Passage passage, Numeral number, Operand last) => Of(passage, number, number.Start, number.End, number.Value, Verdict.Exact, null) with { Operands = [last] };

    /// <summary>The list, plainly complete, has another number of items.</summary>
    public static Relation Broken(Passage passage, Numeral number, int start, int end, int items, bool certain)
    {
        string list = TextPlace.Squeeze(passage.Text.AsSpan(start, end - start));
        if (list.Length > Shown)
            list = string.Concat(list.AsSpan(0, Shown), "…");
        return Of(passage, number, start, end, items, Verdict.Broken, $"所列的是“{list}”") with { Certain = certain };
    }

    private static Relation Of(Passage passage, Numeral number, int start, int end, int items, Verdict verdict, string? reason)
    {
        var list = new Operand(TextPlace.Squeeze(passage.Text.AsSpan(start, end - start)), new Quantity(items, MeasureUnit.None, 0), passage.Locate(start, end - start), "所列各项");
        return new()
        {
            Kind = RelationKind.Count,
            Source = RelationSource.ListCount,
            Operands = [list],
            Printed = passage.Number(number.Start, number.Length, number.Value, "项数"),
            Verdict = verdict,
            Expected = items,
            Difference = number.Value - items,
            Reason = reason,
            ContextOf = () => Statement.Context(passage.Text, Math.Min(start, number.Start), Math.Max(end, number.End)),
        };
    }
}
