using Jiping.Core.Relations;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>3名专家分别到3所学校: each to one place. Where the numbers differ, somebody may have gone to several.</summary>
internal static class PairedCountFinder
{
    private const int Reach = 14;

    private static readonly string[] Verbs = ["到", "赴", "走进", "前往", "深入", "进驻", "派驻", "在"];

    public static Relation? Find(Passage passage, Numeral number)
    {
        string text = passage.Text;
        if (number.End >= text.Length || text[number.End] is not ('名' or '位' or '个' or '支'))
            return null;
        int apart = text.IndexOf("分别", number.End, Math.Min(Reach, text.Length - number.End), StringComparison.Ordinal);
        if (apart < 0 || text.AsSpan(number.End, apart - number.End).IndexOfAny('，', '。', '；') >= 0)
            return null;
        int at = apart + 2;
        if (Words.StartsWithAny(text.AsSpan(at), Verbs) is not { } verb)
            return null;
        int limit = Math.Min(text.Length, at + verb.Length + Reach);
        for (int i = at + verb.Length; i < limit && text[i] is not ('，' or '。' or '；' or '、'); i++)
        {
            if (Numeral.At(text, i) is not { } places)
                continue;
            if (places.End >= text.Length || text[places.End] is not ('所' or '个' or '家' or '处' or '座'))
                return null;
            bool same = places.Value == number.Value;
            return new()
            {
                Kind = RelationKind.Count,
                Source = RelationSource.ListCount,
                Operands = [passage.Number(number.Start, number.Length, number.Value, "人数")],
                Printed = passage.Number(places.Start, places.Length, places.Value, "去处"),
                Verdict = same ? Verdict.Exact : Verdict.Unknown,
                Expected = same ? number.Value : null,
                Difference = same ? 0m : null,
                Reason = same ? null : "人数与去处数不等，可能有人去了不止一处，或一处去了几人",
                ContextOf = () => Statement.Context(text, number.Start, places.End),
            };
        }
        return null;
    }
}
