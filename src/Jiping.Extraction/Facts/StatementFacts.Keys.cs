using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Sentences;

namespace Jiping.Extraction.Facts;

/// <summary>How the parts of a key are filled: from the number's own words, the head of its list, its sentence, the headings, the cover.</summary>
internal sealed partial class StatementFacts
{
    private int? Anchor => frame.Period.ExplicitYear ?? headings.Period.ExplicitYear ?? context.Year;

    /// <param name="mention">The number.</param>
    /// <param name="concept">What it measures.</param>
    /// <param name="measure">The same as a concept of the taxonomy, or null where it is open.</param>
    /// <param name="reading">The words before it.</param>
    /// <param name="isMoney">True for amounts of an open concept.</param>
    /// <param name="stated">The parts that its sentence states.</param>
    private FactKey Build(Mention mention, FactConcept concept, Concept? measure, PhraseReading reading, bool isMoney, out FactParts stated)
    {
        stated = FactParts.Concept | FactParts.Aspect | FactParts.Members;
        var head = ListHead(mention);
        var period = PeriodOf(mention, reading.Qualities, head, ref stated);
        var key = new FactKey
        {
            Concept = concept,
            Aspect = Aspect.Value,
            Entity = context.Entity,
            Period = period,
            Stage = StageOf(mention, measure, period, reading.Qualities, head, isMoney, ref stated),
            FundScope = FundsOf(measure, reading.Qualities, head, isMoney, ref stated),
            Consolidation = LevelOf(reading.Qualities, head, reading.Of.Length > 0, ref stated),
        };
        if (reading.Qualities.OwnBody)
            stated |= FactParts.Entity;
        return reading.Of.Length > 0 ? key with { Members = key.Members.With("of", reading.Of) } : key;
    }

    private FactPeriod PeriodOf(Mention mention, Qualities said, Subject? head, ref FactParts stated)
    {
        // 2022—2024年安排…。截至2024年底，累计支出…: of all the years, not of the last one.
        bool ofSeveral = context.Year is null || frame.Carried == SpokenPeriod.Longer || headings.Period == SpokenPeriod.Longer;
        if (ofSeveral && mention.Clause.Contains("累计", StringComparison.Ordinal))
            return FactPeriod.Unknown;
        var period = own.IsSaid ? own : said.Period;
        if (period.IsSaid)
        {
            stated |= FactParts.Period;
            return Resolve(period);
        }
        if (head is { Key: { } headKey } listed)
        {
            stated |= listed.Stated & FactParts.Period;
            return headKey.Period;
        }
        if (frame.IsPriorOpen)
            return FactPeriod.Unknown;
        if (frame.Head.Period.IsSaid || frame.Period.IsSaid)
        {
            stated |= FactParts.Period;
            return Resolve(frame.Period.IsSaid ? frame.Period : frame.Head.Period);
        }
        if (headings.Period.IsSaid)
            return headings.Period.Resolve(context.Year);
        var year = context.Year is { } cover ? FactPeriod.Year(cover) : FactPeriod.Unknown;
        // A sentence after one of another year may be of either.
        return frame.Carried.IsSaid && frame.Carried.Resolve(context.Year) != year ? FactPeriod.Unknown : year;
    }

    /// <summary>上年 counts from the year that the sentence speaks of; 上年同期 of half a year is half a year.</summary>
    private FactPeriod Resolve(SpokenPeriod period) =>
        period.IsPrior && !period.IsPart && frame.Period.IsPart ? frame.Period.Resolve(Anchor).AddYears(-1) : period.Resolve(Anchor);

    private FactStage StageOf(Mention mention, Concept? measure, FactPeriod period, Qualities said, Subject? head, bool isMoney, ref FactParts stated)
    {
        if (measure is null ? !isMoney : IsActivity(measure))
            return StageOfActivity(mention, said, head, ref stated);
        if (said.IsEstimate)
            return FactStage.Unknown;
        if (said.Stage != FactStage.Unknown)
        {
            stated |= FactParts.Stage;
            return frame.LastStage = said.Stage == FactStage.Actual ? FactStage.Final : said.Stage;
        }
        if (frame.Head.Stage != FactStage.Unknown)
        {
            stated |= FactParts.Stage;
            return frame.Head.Stage;
        }
        if (head is { Key: { } headKey } listed)
        {
            stated |= listed.Stated & FactParts.Stage;
            return headKey.Stage;
        }
        // 年初预算5万元，支出4万元: as likely the outturn as another budget.
        bool afterBudget = frame.LastStage is FactStage.Approved or FactStage.Revised or FactStage.Budget;
        if (measure is not { Dimension: Dimension.Percent } && (afterBudget || frame.IsListUnknown))
            return FactStage.Unknown;
        if (context.Kind == DocumentKind.BudgetReport)
            return StageOfSection(mention, measure, period);
        return headings.Stage != FactStage.Unknown && measure is not { Dimension: Dimension.Count } ? headings.Stage : isMoney ? DefaultMoneyStage : DefaultStage(measure);
    }

    /// <summary>
    /// In a budget report: that of the section, for figures of the section's own year whose sentence says nothing else. What was approved, allotted or
    /// expected on the side of execution is no outturn, and what was done on the side of the draft is no budget.
    /// </summary>
    private FactStage StageOfSection(Mention mention, Concept? measure, FactPeriod period)
    {
        var (section, spoken) = headings.Section;
        if (section is not (BudgetSection.Execution or BudgetSection.Draft) || period == FactPeriod.Unknown)
            return FactStage.Unknown;
        var year = spoken.IsSaid ? spoken.Resolve(context.Year) : section == BudgetSection.Execution && context.Year is { } own ? FactPeriod.Year(own) : FactPeriod.Unknown;
        if (period != year)
            return FactStage.Unknown;
        int from = mention.Index == 0 ? 0 : statement.Mentions[mention.Index - 1].Number.End;
        var lead = Lead.Of(text, from, mention.Number.Start).Text;
        if (section == BudgetSection.Draft)
            return Words.ContainsAny(lead, LexiconData.OutturnVerbs) || lead.Contains("执行", StringComparison.Ordinal) || lead.Contains("决算", StringComparison.Ordinal) ? FactStage.Unknown : FactStage.Budget;
        // A limit is decided on by its nature.
        bool limit = measure?.Name.EndsWith("限额", StringComparison.Ordinal) == true;
        return !limit && (frame.IsDecided || frame.IsAllotted || HeadingStack.HasStageBudget(lead)) ? FactStage.Unknown : FactStage.Final;
    }

    private FactStage DefaultMoneyStage => context.Kind is DocumentKind.Report or DocumentKind.FinalAccount ? FactStage.Final : FactStage.Unknown;

    private FactStage StageOfActivity(Mention mention, Qualities said, Subject? head, ref FactParts stated)
    {
        var clause = mention.Clause.AsSpan();
        if (line != LineKind.Narrative)
        {
            stated |= FactParts.Stage;
            return frame.Side != FactStage.Unknown ? frame.Side : line == LineKind.Target ? FactStage.Target : FactStage.Actual;
        }
        if (said.Stage is FactStage.Actual or FactStage.Final)
        {
            stated |= FactParts.Stage;
            return FactStage.Actual;
        }
        if (said.IsEstimate || said.Stage != FactStage.Unknown || frame.Period is { ExplicitYear: { } year } && year > context.Year || Resolves(own, context.Year + 1))
            return FactStage.Target;
        if (Words.ContainsAny(clause, LexiconData.PlanWords))
            return Words.ContainsAny(clause, LexiconData.DoneWords) ? FactStage.Unknown : FactStage.Target;
        if (frame.Side == FactStage.Target && !Words.ContainsAny(clause, LexiconData.DoneWords))
            return FactStage.Unknown;
        if (mention.Quantity.Unit.Dimension == Dimension.Points)
            return DefaultStage(null);
        if (mention.Quantity.Comparator is Comparator.AtLeast or Comparator.AtMost || headings.IsPlan && !Words.ContainsAny(clause, LexiconData.DoneWords))
            return FactStage.Unknown;
        // Kinds of vehicles under 共有车辆 are accounted for like it.
        return head is { Key: { } headKey } ? headKey.Stage : DefaultStage(null);
    }

    private bool Resolves(SpokenPeriod period, int? year) => year is { } later && period.IsSaid && period.Resolve(Anchor) == FactPeriod.Year(later);

    private FundScope FundsOf(Concept? measure, Qualities said, Subject? head, bool isMoney, ref FactParts stated)
    {
        if (measure is null ? !isMoney : measure.Dimension != Dimension.Money || HoldsFunds(measure) || IsDebt(measure))
            return FundScope.All;
        if (said.Funds != FundScope.Unknown)
        {
            stated |= FactParts.FundScope;
            return said.Funds;
        }
        if (frame.Head.Funds != FundScope.Unknown)
        {
            stated |= FactParts.FundScope;
            return frame.Head.Funds;
        }
        // 财政拨款支出100万元，其中基本支出80万元: those of the head's own name.
        if (head is { Key: { } headKey, Measure: var of })
            return of is not null && HoldsFunds(of) ? Qualities.FundsIn(of.Name) : headKey.FundScope;
        return headings.Funds != FundScope.Unknown ? headings.Funds : FundScope.All;
    }

    /// <summary>一般公共预算财政拨款收入: the name says the funds already.</summary>
    private static bool HoldsFunds(Concept concept) => Qualities.FundsIn(concept.Name) != FundScope.Unknown;

    /// <summary>Debts and bonds are of no budget: 政府债务余额, 新增专项债券.</summary>
    private static bool IsDebt(Concept concept) => concept.Scope == "budget-execution" && (concept.Name.Contains("债券", StringComparison.Ordinal) || concept.Name.EndsWith("限额", StringComparison.Ordinal) || concept.Name.EndsWith("债务余额", StringComparison.Ordinal));

    private Consolidation LevelOf(Qualities said, Subject? head, bool isPart, ref FactParts stated)
    {
        var level = said.Level != Consolidation.Unknown ? said.Level : frame.Head.Level;
        if (level != Consolidation.Unknown)
        {
            stated |= FactParts.Consolidation;
            frame.HasSeveralLevels |= frame.Level != Consolidation.Unknown && frame.Level != level || frame.CarriedLevel != Consolidation.Unknown && frame.CarriedLevel != level;
            return frame.Level = level;
        }
        if (head is { Key: { } headKey } && !(isPart && context.Kind == DocumentKind.BudgetReport))
            return headKey.Consolidation;
        // 县区收入: of another level than the one before.
        if (isPart)
            frame.Level = Consolidation.Unknown;
        if (frame.Level != Consolidation.Unknown || isPart && context.Kind == DocumentKind.BudgetReport)
            return frame.Level;
        if (context.Kind != DocumentKind.BudgetReport)
            return Consolidation.AsReported;
        // 全市收入…。支出…: the second sentence goes on with the level of the first.
        return frame.CarriedLevel != Consolidation.Unknown ? frame.CarriedLevel : frame.HasSeveralLevels ? Consolidation.Unknown : headings.Level;
    }
}
