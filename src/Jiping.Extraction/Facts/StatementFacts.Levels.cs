using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Sentences;

namespace Jiping.Extraction.Facts;

/// <summary>Amounts and counts of something.</summary>
internal sealed partial class StatementFacts
{
    private void ReadLevel(Mention mention, Lead lead)
    {
        var dimension = mention.Quantity.Unit.Dimension;
        if (dimension == Dimension.Other)
        {
            Unresolve(mention, UnresolvedReason.NoPerformanceMeasure);
            return;
        }
        var clause = mention.Clause.AsSpan();
        if (clause.ContainsAny("每") || Words.ContainsAny(clause, ["人均", "平均", "单价", "标准"]))
        {
            Unresolve(mention, UnresolvedReason.NoMeasure);
            return;
        }
        if (mention.Series is { } series && IsListed(series))
        {
            ReadSeries(mention, series);
            return;
        }
        var phrase = PhraseOf(mention, lead);
        var reading = InUnit(phrases.Read(phrase, dimension), phrase, mention.Quantity.Unit);
        if (StartsWithPronoun(phrase, out bool alone) && dimension != Dimension.Count)
        {
            if (alone)
                Continue(mention, lead, reading with { Name = "" });
            else
                Unresolve(mention, UnresolvedReason.Ambiguous);
        }
        else if (reading.IsEmpty)
            Continue(mention, lead, reading);
        else
            ReadNamed(mention, lead, phrase, reading);
    }

    /// <summary>国内公务接待12批次 is a number of receptions, 96人次 one of guests: the unit is part of the name.</summary>
    private PhraseReading InUnit(PhraseReading reading, ReadOnlySpan<char> phrase, MeasureUnit unit)
    {
        if (unit.Dimension != Dimension.Count || reading.Concept is { } read && read.Carries(unit) || reading.Concept is null && reading.Name.Length is 0 or > 12)
            return reading;
        if (phrases.Read(string.Concat(phrase, unit.Symbol), Dimension.Count) is { Concept: { } concept, IsAmbiguous: false } named && concept.Carries(unit))
            return named;
        return reading.Concept is null ? reading : reading with { Concept = null, Name = phrase.ToString(), Of = "" };
    }

    /// <summary>The words that name the figure: its clause, or what stands before the colon right before it.</summary>
    private static ReadOnlySpan<char> PhraseOf(Mention mention, Lead lead)
    {
        var clause = mention.Clause.AsSpan();
        if (mention.Opener == "中" && mention.OpenerHead.Length > 0 && clause.IndexOf('中') is > 1 and var inside)
            clause = clause[(inside + 1)..];
        if (lead.AfterColon && ClauseReader.TrimFillers(clause).IsEmpty && !IsLineOpener(lead.LastBefore))
            return Unblanked(lead.LastBefore);
        return clause;
    }

    private static bool IsLineOpener(ReadOnlySpan<char> words) =>
        Words.EndsWithAny(words, LexiconData.ResultLineOpeners) is not null || Words.EndsWithAny(words, LexiconData.TargetLineOpeners) is not null;

    /// <summary>该项支出5万元, 上述资金: a pronoun with a noun that names nothing stands for what was spoken of; any other pronoun is not understood.</summary>
    private static bool StartsWithPronoun(ReadOnlySpan<char> phrase, out bool alone)
    {
        alone = false;
        if (Words.StartsWithAny(phrase, LexiconData.Pronouns) is not { } pronoun || phrase.StartsWith("其中") || phrase.StartsWith("其他") || phrase.StartsWith("其它") || phrase.StartsWith("其余"))
            return false;
        var rest = ClauseReader.TrimFillers(phrase[pronoun.Length..]);
        if ((Words.EndsWithAny(rest, LexiconData.PriorYearWords) ?? Words.EndsWithAny(rest, LexiconData.CurrentYearWords)) is { } year)
            rest = rest[..^year.Length];
        alone = rest.IsEmpty || Words.StartsWithAny(rest, LexiconData.PronounNouns)?.Length == rest.Length;
        return true;
    }

    private void ReadNamed(Mention mention, Lead lead, ReadOnlySpan<char> phrase, PhraseReading reading)
    {
        var dimension = mention.Quantity.Unit.Dimension;
        if (context.Kind == DocumentKind.BudgetReport && reading.Concept is null && reading.Name is "收入" or "支出")
            reading = OfBudget(mention, lead, reading);
        if (ListedUnder(mention, reading.Name) is { } listed)
            reading = reading with { Concept = listed, Of = "", IsGeneric = false, IsAmbiguous = false };
        else if (context.Kind == DocumentKind.BudgetReport && reading.Concept?.Id is "public-revenue-total" or "public-expenditure-total")
            reading = TotalOfBudget(mention, reading);
        if (reading.Concept is not null && !reading.IsAmbiguous)
        {
            if (GoesOn(mention, reading))
            {
                Continue(mention, lead, reading);
                return;
            }
            if (IsOfAnother(mention, lead, reading))
            {
                Unresolve(mention, UnresolvedReason.Ambiguous);
                return;
            }
            if (reading.IsGeneric && OfHeading(reading.Name) is { } ofHeading)
                reading = reading with { Concept = ofHeading };
            State(mention, reading.Concept!, reading);
            return;
        }
        if (reading.IsAmbiguous)
        {
            Unresolve(mention, UnresolvedReason.Ambiguous);
            return;
        }
        if (dimension == Dimension.Count)
            ReadOpen(mention, lead, phrase, reading);
        else if (dimension == Dimension.Money && IsMoneyName(reading))
            StateMoney(mention, reading);
        else
            Unresolve(mention, UnresolvedReason.NoMeasure);
    }

    /// <summary>得分 alone is any indicator's; 收入 and 支出 alone are the body's only where nothing else is spoken of.</summary>
    private bool IsOfAnother(Mention mention, Lead lead, PhraseReading reading)
    {
        if (reading.Of.Length == 0 && reading.Concept!.Id is "score" or "weight" or "deduction")
            return true;
        if (reading.Concept!.Id == "staffing-control-rate" && reading.Name == "控制率")
            return true;
        if (!reading.IsGeneric)
            return false;
        if (headings.Concept is { Dimension: Dimension.Money } topic && OfHeading(reading.Name) is null && !IsTotal(topic))
            return true;
        var before = Unblanked(lead.LastBefore);
        bool free = before.IsEmpty || lead.AfterColon && frame.Head.SaysAnything || Lead.SaysNothingElse(before, phrases.Body) || before.EndsWith("其中");
        var said = reading.Qualities;
        bool ownWords = own.IsSaid || said.Period.IsSaid || said.OwnBody || said.Level != Consolidation.Unknown || said.Funds != FundScope.Unknown;
        if (!free)
            return !(ownWords && Lead.IsAside(before));
        // 某项目预算10万元，2024年支出9万元: the year alone does not make it the body's.
        if (mention.Index > frame.First && before.IsEmpty && !said.OwnBody && IsOther(mention.Index - 1))
            return true;
        if (ownWords || !before.IsEmpty)
            return false;
        // 收入10万元，支出9万元: the other side of the same account.
        int previous = mention.Index - 1;
        if (previous >= frame.First && subjects[previous].Measure is { } other)
            return !IsTotal(other);
        return !(headings.Concept is { } heading && IsTotal(heading));
    }

    /// <summary>True for a figure that is no total, and for one that was not understood.</summary>
    private bool IsOther(int index) => subjects[index].IsKnown ? subjects[index].Measure is not { } total || !IsTotal(total) : statement.Mentions[index].IsLevel;

    private static bool IsTotal(Concept concept) => concept.Id.StartsWith("total-", StringComparison.Ordinal) || concept.Id == "annual-funds" || concept.Id == "opening-carryover" || concept.Id == "closing-carryover" || HoldsFunds(concept);

    /// <summary>Under 一般公共预算财政拨款支出决算情况说明, 支出 is that expenditure.</summary>
    private Concept? OfHeading(string name) =>
        headings.Concept is { } heading && HoldsFunds(heading) && heading.Name.EndsWith(name[^2..], StringComparison.Ordinal) ? heading : null;

    /// <summary>
    /// 某项经费年初预算5万元，支出决算4万元: 支出 only says which side of the account, and the subject goes on. At the start of a sentence it goes on with what the line is about.
    /// </summary>
    private bool GoesOn(Mention mention, PhraseReading reading)
    {
        var said = reading.Qualities;
        if (!reading.IsGeneric || said.Stage == FactStage.Unknown || said.Period.IsSaid || said.OwnBody || said.Level != Consolidation.Unknown || own.IsSaid || mention.Index == 0)
            return false;
        int previous = mention.Index - 1;
        // 年初预算收入80万元，其中拨款70万元、其他收入10万元；决算收入82万元: behind a list it is the whole again.
        if ((frame.ListHead >= 0 && previous > frame.ListHead || frame.IsListUnknown) && mention.Opener is null && statement.Mentions[previous].Section != mention.Section)
            return false;
        bool sameSide = subjects[previous] is not { IsKnown: true } || !subjects[previous].Label.EndsWith(reading.Name == "收入" ? "支出" : "收入", StringComparison.Ordinal);
        return sameSide && statement.Mentions[previous].IsLevel && (mention.Index > frame.First);
    }

    /// <summary>货物 in a list under 政府采购支出 is 政府采购货物支出.</summary>
    private Concept? ListedUnder(Mention mention, string name) =>
        name.Length > 1 && ListHead(mention)?.Measure is { Id: "procurement" } && name[..2] is "货物" or "工程" or "服务" ? phrases.Find("政府采购" + name[..2] + "支出") : null;

    /// <summary>In a budget report 收入 and 支出 are those of the budget that is spoken of.</summary>
    private PhraseReading OfBudget(Mention mention, Lead lead, PhraseReading reading)
    {
        var before = Unblanked(lead.LastBefore);
        if (!Lead.IsAside(before) && !Lead.SaysNothingElse(before, phrases.Body))
            return reading with { IsAmbiguous = true };
        // 某基金收入5亿元，支出4亿元; under 某某基金收入安排的: not the budget's.
        if (mention.Index > frame.First && !FollowsBudget(mention) || !headings.IsOfBudget)
            return reading with { IsAmbiguous = true };
        var funds = reading.Qualities.Funds != FundScope.Unknown ? reading.Qualities.Funds : headings.Funds;
        bool income = reading.Name == "收入";
        string? id = funds switch
        {
            FundScope.GeneralPublicBudget => income ? "public-budget-revenue" : "public-budget-expenditure",
            FundScope.GovernmentFunds => income ? "government-fund-revenue" : "government-fund-budget-expenditure",
            FundScope.StateCapital => income ? "state-capital-revenue" : "state-capital-expenditure",
            FundScope.SocialInsurance => income ? "social-insurance-revenue" : "social-insurance-expenditure",
            _ => null,
        };
        return id is null ? reading with { IsAmbiguous = true } : reading with { Concept = Taxonomy.BuiltIn.Get(id), IsGeneric = false, IsAmbiguous = false };
    }

    /// <summary>True where the sentence has told of a whole budget, and of nothing since that was not understood.</summary>
    private bool FollowsBudget(Mention mention)
    {
        for (int i = mention.Index - 1; i >= frame.First && !(statement.Mentions[i].IsLevel && !subjects[i].IsKnown); i--)
            if (subjects[i].Measure is { } side && Qualities.FundsIn(side.Name) != FundScope.Unknown)
                return true;
        return false;
    }

    /// <summary>收入总计 in a budget report is that of the budget that the heading, or else the sentence before it, tells of.</summary>
    private PhraseReading TotalOfBudget(Mention mention, PhraseReading reading)
    {
        var funds = Qualities.FundsIn(mention.Clause);
        if (funds == FundScope.Unknown)
            funds = reading.Qualities.Funds;
        for (int i = mention.Index - 1; i >= frame.First && funds == FundScope.Unknown; i--)
            if (subjects[i].Measure is { } measure)
                funds = Qualities.FundsIn(measure.Name);
        if (funds == FundScope.Unknown)
            funds = headings.Funds;
        bool income = reading.Concept!.Id == "public-revenue-total";
        return funds switch
        {
            FundScope.GeneralPublicBudget or FundScope.Unknown => reading,
            FundScope.GovernmentFunds when reading.Second is null => reading with { Concept = Taxonomy.BuiltIn.Get(income ? "government-fund-revenue-total" : "government-fund-expenditure-total") },
            FundScope.GovernmentFunds => reading with { Concept = Taxonomy.BuiltIn.Get("government-fund-revenue-total"), Second = Taxonomy.BuiltIn.Get("government-fund-expenditure-total") },
            _ => reading with { IsAmbiguous = true },
        };
    }

    private void State(Mention mention, Concept concept, PhraseReading reading)
    {
        bool isMoney = concept.Dimension == Dimension.Money;
        var key = OfListed(mention, Build(mention, concept.Fact, concept, reading, isMoney, out var stated), concept);
        if (IsActivity(concept) && concept.Dimension == Dimension.Count)
            key = OnOccasion(key);
        Add(mention, key, mention.Signed, stated, reading.Name);
        FactKey? second = null;
        if (reading.Second is { } other)
        {
            second = key with { Concept = other.Fact };
            Add(mention, second, mention.Signed, stated, reading.Name);
        }
        Remember(mention, new Subject(key, second, concept, IsCompared, stated, reading.Name));
    }

    /// <summary>科普专项经费37万元，其中办公费5万元: the part of a part is not the whole body's.</summary>
    private FactKey OfListed(Mention mention, FactKey key, Concept concept)
    {
        if (ListHead(mention) is not { Key: { } head } listed)
            return key;
        string? whole = head.Members["of"];
        if (whole is null && (listed.Measure is null && concept.Dimension == Dimension.Money || listed.Measure?.Id == "project-expenditure" && concept.Id != "earmarked-funds"))
            whole = listed.Name;
        if (whole is null || concept.Id == listed.Measure?.Id && key.Members["of"] is not null)
            return key;
        return key with { Members = key.Members.With("of", whole + key.Members["of"]) };
    }

    private bool IsCompared => ownCompared || own.IsPrior;

    private void Remember(Mention mention, Subject subject)
    {
        subjects[mention.Index] = subject;
        // 上年收入8万元，支出7万元: the next level may be of either year.
        frame.IsPriorOpen = own.IsPrior && !ownCompared;
        if (subject.IsCompared)
            frame.Comparison = Comparison.PriorYear;
    }

}
