using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Sentences;

/// <summary>Shares (占基本支出87.19%) and rates against a budget or target (为预算的102.9%, 完成年初预算的98.2%).</summary>
internal static class RatioFinder
{
    /// <summary>Numbers before a rate among which two that give it are looked for: each pair is tried.</summary>
    private const int NamedRateReach = 40;

    /// <summary>Sentences back in which a figure of just the name that the share gives is its whole.</summary>
    private const int EqualNameReach = 3;

    public static void Find(Statement statement, List<PartList> lists, List<Relation> found)
    {
        foreach (var mention in statement.Mentions)
        {
            if (mention.OtherBasis || mention.Series is not null)
                continue;
            if (mention.OfPreceding && mention.Quantity.Unit.Dimension == Dimension.Percent)
                FindOfPreceding(statement, mention, found);
            else if (mention.Role == MentionRole.Share)
                FindShare(statement, lists, mention, found);
            else if (mention.Role == MentionRole.Rate)
            {
                int before = found.Count;
                FindRate(statement, mention, found);
                if (found.Count == before && LexiconData.RateNames.Contains(mention.Base))
                    FindNamedRate(statement, mention, found);
            }
            else if (mention.Role == MentionRole.Other && mention.Label is [.., '率' or '度'])
                FindNamedRate(statement, mention, found);
        }
        if (statement.Mentions.Count(static mention => mention.Role == MentionRole.Share) > 2)
            FindSiblings(statement, found);
    }

    /// <summary>
    /// 人员经费40万元，占40%；公用经费10万元，占10%；项目支出50万元，占45%: where two shares of a sentence agree with one whole, a third without a name for its own is of that one.
    /// </summary>
    private static void FindSiblings(Statement statement, List<Relation> found)
    {
        foreach (var share in statement.Mentions)
        {
            if (share is not { Role: MentionRole.Share, OtherBasis: false, OfPreceding: false, Series: null, Base: "", Label: "", Opener: null } || share.Index == 0
                || statement.Mentions[share.Index - 1] is not { IsLevel: true, Prior: false, Series: null, Opener: null } part || part.Depth != share.Depth || part.Sentence != share.Sentence || Judged(share) is not null)
                continue;
            Mention? whole = null;
            int siblings = 0;
            foreach (var other in statement.Mentions)
            {
                if (other == share || other.Role != MentionRole.Share || other.Sentence != share.Sentence || other.Depth != share.Depth || Judged(other) is not { Verdict: Verdict.Exact or Verdict.Rounding } agreed)
                    continue;
                var own = agreed.Operands[1].Identity is Mention { IsLevel: true } level ? level : null;
                if (own is null || whole is not null && own != whole)
                {
                    whole = null;
                    break;
                }
                whole = own;
                siblings++;
            }
            if (whole is not null && siblings > 1 && whole != part && whole.Quantity.Unit.IsComparableTo(part.Quantity.Unit))
                Judge(statement, share, part, [whole], RelationSource.SentenceShare, false, found);
        }

        Relation? Judged(Mention share)
        {
            foreach (var relation in found)
                if (relation.Kind == RelationKind.Ratio && ReferenceEquals(relation.Printed.Identity, share))
                    return relation;
            return null;
        }
    }

    private static void FindShare(Statement statement, List<PartList> lists, Mention share, List<Relation> found)
    {
        // 占调整预算100.93%: a rate against a budget, unless a figure of just that name is the whole.
        if (Words.EndsWithAny(share.Base, LexiconData.BudgetWords) is not null
            && !statement.Mentions.Any(mention => mention.Index < share.Index && mention.IsLevel && WithoutTotal(mention.Label) == WithoutTotal(share.Base)))
            FindRate(statement, share, found);
        else if (PartOf(statement, share) is { } part)
            FindShareOf(statement, lists, share, part, true, found);
    }

    /// <summary>Judges a share of one part: of the whole that it names, else of the total of the list that the part stands in.</summary>
    public static void FindShareOf(Statement statement, List<PartList> lists, Mention share, Mention part, bool certain, List<Relation> found)
    {
        var wholes = Wholes(statement, lists, share, part);
        int named = wholes.Count;
        // The list's own total may be what the share is of even where another name is printed; that it does not agree then proves nothing.
        if (PartList.Of(lists, part) is { } list && list.Head != part && !wholes.Contains(list.Head))
            wholes.Add(list.Head);
        for (int i = part.Index - 1; i >= 0 && share.Sentence - statement.Mentions[i].Sentence <= 1; i--)
            if (statement.Mentions[i] is { IsLevel: true, Prior: false, Series: null } other && other.Quantity.Unit.IsComparableTo(part.Quantity.Unit) && !wholes.Contains(other))
                wholes.Add(other);
        Judge(statement, share, part, wholes, RelationSource.SentenceShare, certain && Distinct(wholes, named) == 1, found, named);
    }

    /// <summary>占支出合计200.00万元的75%, 完成年初预算100.00万元的95%: the whole stands right before, the part before that.</summary>
    private static void FindOfPreceding(Statement statement, Mention percent, List<Relation> found)
    {
        if (percent.Index < 2 || statement.Mentions[percent.Index - 1] is not { IsLevel: true } whole || whole.Sentence != percent.Sentence)
            return;
        bool share = whole.Clause.Contains('占', StringComparison.Ordinal);
        if (!share && !Words.ContainsAny(whole.Clause, LexiconData.RateWords))
            return;
        for (int i = whole.Index - 1; i >= 0 && statement.Mentions[i].Sentence == percent.Sentence; i--)
        {
            var part = statement.Mentions[i];
            if (!part.IsLevel || part.Prior || part.Depth > whole.Depth)
                continue;
            if (part.Quantity.Unit.IsComparableTo(whole.Quantity.Unit))
                Judge(statement, percent, part, [whole], share ? RelationSource.SentenceShare : RelationSource.SentenceRate, whole.Index - i == 1, found,
                    !share && IsOneOfAList(statement, part, whole) ? 0 : int.MaxValue);
            return;
        }
    }

    /// <summary>新建30套，改造50套，维修20套，完成计划90套的…: the rate may be that of all of them. A figure before that is a plan or the whole itself is none of them.</summary>
    private static bool IsOneOfAList(Statement statement, Mention part, Mention whole) =>
        part.Index > 0 && statement.Mentions[part.Index - 1] is { IsLevel: true, Prior: false } before && before.Sentence == part.Sentence && before.Depth == part.Depth
        && before.Quantity.Unit == part.Quantity.Unit && before.Quantity.BaseValue != whole.Quantity.BaseValue && !IsBudget(before, false);

    /// <summary>What the share is a share of the whole of: the figure it names, else the nearest before it in its sentence.</summary>
    private static Mention? PartOf(Statement statement, Mention share)
    {
        for (int i = share.Index - 1; i >= 0; i--)
        {
            var mention = statement.Mentions[i];
            if (mention.Sentence != share.Sentence || mention.Section != share.Section)
                return null;
            if (!mention.IsLevel || mention.Depth > share.Depth || mention.Prior)
                continue;
            // 甲、乙分别为…，占…: a single share of several figures is not theirs one by one.
            if (share.Label.Length == 0)
                return mention.Series is null ? mention : null;
            if (Words.SameSubject(share.Label, mention.Label) || share.Label.Length > 1 && mention.Label.StartsWith(share.Label, StringComparison.Ordinal))
                return mention;
        }
        return null;
    }

    private static List<Mention> Wholes(Statement statement, List<PartList> lists, Mention share, Mention part)
    {
        var wholes = new List<Mention>();
        string name = share.Base;
        if (name.Length > 0)
        {
            string core = WithoutTotal(name is ['总', ..] && name.Length > 2 ? name[1..] : name);
            // The whole is named: an equal name first, then a figure whose name ends with it.
            foreach (bool equal in (ReadOnlySpan<bool>)[true, false])
                for (int i = share.Index - 1; i >= 0; i--)
                {
                    var mention = statement.Mentions[i];
                    if (mention == part || !mention.IsLevel || mention.Prior || mention.Series is not null && mention.Series == part.Series || !mention.Quantity.Unit.IsComparableTo(part.Quantity.Unit))
                        continue;
                    string label = WithoutTotal(mention.Label is ['总', _, _, ..] ? mention.Label[1..] : mention.Label);
                    if (share.Sentence - mention.Sentence > (equal ? EqualNameReach : 0))
                        break;
                    if (equal ? label == core || core.Length == label.Length + 2 && core.StartsWith(label, StringComparison.Ordinal) && core.EndsWith("预算", StringComparison.Ordinal) : label != core && label.EndsWith(core, StringComparison.Ordinal) && !PartList.IsPartOfPartition(label))
                        wholes.Add(mention);
                }
        }
        if (PartList.Of(lists, part) is { } list && list.Head != part && !wholes.Contains(list.Head)
            && (name.Length == 0 || list.Head.Sentence == share.Sentence && (name[0] == '总' || SharesLastWord(name, list.Head.Label)) && !PartList.IsPartOfPartition(WithoutTotal(list.Head.Label))))
            wholes.Insert(name.Length == 0 ? 0 : wholes.Count, list.Head);
        return wholes;
    }

    /// <summary>支出合计 and 支出总额 name the same whole as 支出.</summary>
    internal static string WithoutTotal(string label) => Words.Core(Words.IsTotal(label) && label.Length > 2 ? label[..^2] : label);

    private static bool SharesLastWord(string name, string label)
    {
        string a = WithoutTotal(name), b = WithoutTotal(label);
        return a.Length > 1 && b.Length > 1 && a[^2..] == b[^2..];
    }

    private static void FindRate(Statement statement, Mention rate, List<Relation> found)
    {
        Mention? outturn = null;
        var budgets = new List<Mention>();
        bool staff = rate.Base == "控制率", supplemented = false;
        for (int i = rate.Index - 1; i >= 0; i--)
        {
            var mention = statement.Mentions[i];
            if (rate.Sentence != mention.Sentence)
                break;
            // 追加预算5万元: what was added is no budget that anything is a rate of, and the one before it is no longer the whole.
            supplemented |= IsSupplement(mention);
            if (!mention.IsLevel || mention.Depth > rate.Depth || IsSupplement(mention))
                continue;
            if (IsBudget(mention, staff))
            {
                if (outturn is null || mention.Quantity.Unit.IsComparableTo(outturn.Quantity.Unit))
                    budgets.Add(mention);
            }
            else if (outturn is null && mention.Quantity.Unit.Dimension is Dimension.Money or Dimension.Count)
                outturn = mention;
            else
                break;
        }
        if (outturn is null || outturn.Series is not null || budgets.Count == 0 || outturn.Quantity.Unit.Dimension is not (Dimension.Money or Dimension.Count))
            return;
        budgets.RemoveAll(budget => !budget.Quantity.Unit.IsComparableTo(outturn.Quantity.Unit));
        bool named = !LexiconData.RateNames.Contains(rate.Base);
        string name = named ? Words.Core(rate.Base) : "";
        if (name.Length > 0 && Words.EndsWithAny(name, LexiconData.BudgetWords) is null)
            return;
        // The named budget first (年初预算, 调整预算); 预算 alone may be any of them.
        var matching = budgets.FindAll(budget => Words.Core(budget.Label).EndsWith(name, StringComparison.Ordinal));
        var ordered = matching.Concat(budgets.Where(budget => !matching.Contains(budget))).ToList();
        bool certain = budgets.Count == 1 && budgets[0].Index < outturn.Index || matching.Count == 1 && name is not "预算" and not "";
        Judge(statement, rate, outturn, ordered, RelationSource.SentenceRate, certain, found, supplemented ? 0 : int.MaxValue);
    }

    /// <summary>发放300份，收回288份，回收率96%: a rate whose name says nothing of its base is told only where two figures before it give it.</summary>
    private static void FindNamedRate(Statement statement, Mention rate, List<Relation> found)
    {
        int first = Math.Max(0, rate.Index - NamedRateReach);
        for (int i = rate.Index - 1; i > first && statement.Mentions[i].Sentence == rate.Sentence; i--)
        {
            var part = statement.Mentions[i];
            if (part.Role is not (MentionRole.Level or MentionRole.Change))
                continue;
            int decimals = statement.MoneyDecimals(part);
            for (int j = i - 1; j >= first && statement.Mentions[j].Sentence == rate.Sentence; j--)
            {
                var whole = statement.Mentions[j];
                if (!whole.IsLevel || !part.Quantity.Unit.IsComparableTo(whole.Quantity.Unit) || !Arithmetic.Ratio(part.Quantity, whole.Quantity, rate.Quantity, decimals).Holds)
                    continue;
                Judge(statement, rate, part, [whole], RelationSource.SentenceRate, true, found);
                return;
            }
        }
    }

    private static bool IsBudget(Mention mention, bool staff) =>
        Words.EndsWithAny(ClauseReader.TrimFillers(mention.Clause), LexiconData.BudgetWords) is not null
        || IsBudgetOfASide(ClauseReader.TrimFillers(mention.Clause))
        || staff && mention.Clause.Contains("编制", StringComparison.Ordinal)
        || mention.Quantity.Unit.Dimension == Dimension.Count && mention.Clause.Contains("计划", StringComparison.Ordinal);

    /// <summary>三公经费预算支出5万元 is a budget; 一般公共预算支出 is no stage but an account.</summary>
    private static bool IsBudgetOfASide(ReadOnlySpan<char> clause) =>
        clause.EndsWith("预算支出") && Words.EndsWithAny(clause[..^2], LexiconData.FundBudgetNames) is null;

    private static bool IsSupplement(Mention mention) => Words.ContainsAny(mention.Clause, LexiconData.SupplementWords) && !mention.Clause.Contains('后', StringComparison.Ordinal);

    private static int Distinct(List<Mention> wholes, int count) => wholes.Take(count).Select(static whole => whole.Quantity.BaseValue).Distinct().Count();

    /// <summary>
    /// The first whole with which the percentage holds; otherwise the first one, broken. Wholes from <paramref name="judged"/> on count only where
    /// the percentage holds.
    /// </summary>
    internal static void Judge(Statement statement, Mention percent, Mention part, List<Mention> wholes, RelationSource source, bool certain, List<Relation> found, int judged = int.MaxValue)
    {
        Relation? first = null;
        for (int i = 0; i < wholes.Count; i++)
        {
            var whole = wholes[i];
            var evaluation = Arithmetic.Ratio(part.Quantity, whole.Quantity, percent.Quantity, statement.MoneyDecimals(part));
            if (evaluation.Holds)
            {
                found.Add(Ratio(whole, evaluation));
                return;
            }
            // A whole of another year is another whole.
            if (i < judged && (whole.Year == part.Year || whole.Year == 0))
                first ??= Ratio(whole, evaluation);
        }
        if (first is not null)
            found.Add(first);

        Relation Ratio(Mention whole, Evaluation evaluation) => new()
        {
            Kind = RelationKind.Ratio,
            Source = source,
            Operands = [part.ToOperand(), whole.ToOperand()],
            Printed = percent.ToOperand(),
            Verdict = evaluation.Verdict,
            Expected = evaluation.Expected,
            Difference = evaluation.Difference,
            FormulaOf = evaluation.Verdict == Verdict.Unknown ? null : () => RelationWriter.Ratio(part.Quantity, whole.Quantity, evaluation, percent.Quantity),
            Reason = evaluation.Verdict == Verdict.Unknown ? "分母为零或负数，无法计算" : null,
            Certain = certain && !part.Quantity.IsApproximate && !whole.Quantity.IsApproximate && !percent.Quantity.IsApproximate,
            ContextOf = () => statement.Context(part, whole, percent),
        };
    }
}
