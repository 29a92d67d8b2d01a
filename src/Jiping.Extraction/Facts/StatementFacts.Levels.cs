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
    /// <summary>Longest name of an amount that the taxonomy lacks.</summary>
    private const int LongestMoneyName = 16;

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
        if (mention.Series is { } series)
        {
            ReadSeries(mention, series);
            return;
        }
        var phrase = PhraseOf(mention, lead);
        var reading = phrases.Read(phrase, dimension);
        if (reading.IsEmpty)
            Continue(mention, lead, reading);
        else
            ReadNamed(mention, lead, phrase, reading);
    }

    /// <summary>The words that name the figure: its clause, or what stands before the colon right before it.</summary>
    private static ReadOnlySpan<char> PhraseOf(Mention mention, Lead lead)
    {
        var clause = mention.Clause.AsSpan();
        if (mention.Opener == "中" && mention.OpenerHead.Length > 0 && clause.IndexOf('中') is > 1 and var inside)
            clause = clause[(inside + 1)..];
        if (lead.AfterColon && ClauseReader.TrimFillers(clause).IsEmpty)
            return Unblanked(lead.LastBefore);
        return clause;
    }

    private void ReadNamed(Mention mention, Lead lead, ReadOnlySpan<char> phrase, PhraseReading reading)
    {
        var dimension = mention.Quantity.Unit.Dimension;
        if (context.Kind == DocumentKind.BudgetReport && reading.Concept is null && reading.Name is "收入" or "支出")
            reading = OfBudget(mention, reading);
        if (reading.Concept is { } concept)
        {
            if (reading.Second is null && ListedUnder(mention, reading) is { } listed)
                reading = reading with { Concept = listed };
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
        if (!free)
            return !(reading.Qualities.SaysAnything && Lead.IsAside(before));
        if (reading.Qualities.SaysAnything || !before.IsEmpty)
            return false;
        // 收入10万元，支出9万元: the other side of the same account.
        int previous = mention.Index - 1;
        if (previous >= frame.First && subjects[previous].Measure is { } other)
            return !IsTotal(other);
        return !(headings.Concept is { } heading && IsTotal(heading));
    }

    private static bool IsTotal(Concept concept) => concept.Id.StartsWith("total-", StringComparison.Ordinal) || concept.Id == "opening-carryover" || concept.Id == "closing-carryover" || HoldsFunds(concept);

    /// <summary>Under 一般公共预算财政拨款支出决算情况说明, 支出 is that expenditure.</summary>
    private Concept? OfHeading(string name) =>
        headings.Concept is { } heading && HoldsFunds(heading) && heading.Name.EndsWith(name[^2..], StringComparison.Ordinal) ? heading : null;

    /// <summary>货物 in a list under 政府采购支出 is 政府采购货物支出.</summary>
    private Concept? ListedUnder(Mention mention, PhraseReading reading) =>
        reading.Of.Length == 0 && ListHead(mention)?.Measure is { Id: "procurement" } ? phrases.Find("政府采购" + reading.Name + "支出") : null;

    /// <summary>In a budget report 收入 and 支出 are those of the budget that is spoken of.</summary>
    private PhraseReading OfBudget(Mention mention, PhraseReading reading)
    {
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
        return id is null ? reading with { IsAmbiguous = true } : reading with { Concept = Taxonomy.BuiltIn.Get(id) };
    }

    private void State(Mention mention, Concept concept, PhraseReading reading)
    {
        bool isMoney = concept.Dimension == Dimension.Money;
        var key = Build(mention, FactConcept.Of(concept.Id), concept, reading, isMoney, out var stated);
        if (IsActivity(concept) && concept.Dimension == Dimension.Count)
            key = OnOccasion(key);
        Add(mention, key, mention.Signed, stated, reading.Name);
        FactKey? second = null;
        if (reading.Second is { } other)
        {
            second = key with { Concept = FactConcept.Of(other.Id) };
            Add(mention, second, mention.Signed, stated, reading.Name);
        }
        Remember(mention, new Subject(key, second, concept, IsCompared, stated, reading.Name));
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

    /// <summary>A number without a name goes on with what is spoken of: 年初预算5万元，决算4万元; 上年度148.40万元.</summary>
    private void Continue(Mention mention, Lead lead, PhraseReading reading)
    {
        var dimension = mention.Quantity.Unit.Dimension;
        if (dimension == Dimension.Count && !own.IsPart && !reading.Qualities.SaysAnything)
        {
            ReadOpen(mention, lead, mention.Clause, reading);
            return;
        }
        var before = Unblanked(lead.LastBefore);
        if (!before.IsEmpty && !Lead.IsAside(before) && !Lead.SaysNothingElse(before, phrases.Body))
        {
            // 某项经费，年初预算5万元: the clause before names it.
            var named = phrases.Read(before, dimension);
            var qualities = named.Qualities;
            if (reading.Qualities.Stage != FactStage.Unknown)
                qualities.Stage = reading.Qualities.Stage;
            if (named.Concept is { } concept && !named.IsGeneric && named.Second is null)
                State(mention, concept, named with { Qualities = qualities });
            else
                Unresolve(mention, UnresolvedReason.NoMeasure);
            return;
        }
        if (SubjectBefore(mention, dimension) is not { Key: { } key } subject)
        {
            if (dimension == Dimension.Count)
                ReadOpen(mention, lead, mention.Clause, reading);
            else
                Unresolve(mention, UnresolvedReason.NoMeasure);
            return;
        }
        var stated = subject.Stated;
        if (own.IsSaid)
        {
            key = key with { Period = Resolve(own) };
            stated |= FactParts.Period;
        }
        else if (subject.IsCompared)
        {
            key = key with { Period = FactPeriod.Unknown };
        }
        key = key with { Stage = StageOfNext(key.Stage, subject, reading.Qualities, ref stated) };
        if (reading.Qualities.Level != Consolidation.Unknown)
            key = key with { Consolidation = reading.Qualities.Level };
        if (reading.Qualities.Funds != FundScope.Unknown)
            key = key with { FundScope = reading.Qualities.Funds };
        Add(mention, key, mention.Signed, stated, subject.Label);
        FactKey? second = null;
        if (subject.Second is { } other)
        {
            second = key with { Concept = other.Concept };
            Add(mention, second, mention.Signed, stated, subject.Label);
        }
        Remember(mention, subject with { Key = key, Second = second, IsCompared = IsCompared, Stated = stated });
    }

    private FactStage StageOfNext(FactStage stage, Subject subject, Qualities said, ref FactParts stated)
    {
        if (said.IsEstimate)
            return FactStage.Unknown;
        if (said.Stage != FactStage.Unknown)
        {
            stated |= FactParts.Stage;
            bool activity = subject.Measure is null ? subject.Key!.Stage is FactStage.Target or FactStage.Actual : IsActivity(subject.Measure);
            return frame.LastStage = (said.Stage, activity) switch
            {
                (FactStage.Final, true) => FactStage.Actual,
                (FactStage.Actual, false) => FactStage.Final,
                (FactStage.Budget, true) => FactStage.Target,
                _ => said.Stage,
            };
        }
        return stage;
    }

    /// <summary>
    /// What a number without a name is about: the figure before it in its sentence; at the start of a sentence the one figure of the sentence before,
    /// where there is but one.
    /// </summary>
    private Subject? SubjectBefore(Mention mention, Dimension dimension)
    {
        for (int i = mention.Index - 1; i >= frame.First; i--)
        {
            var before = statement.Mentions[i];
            if (before.Depth > mention.Depth)
                continue;
            // What is about to be said of a bracket's outside is not said of a figure that was not understood.
            if (!subjects[i].IsKnown)
                return before.Role is MentionRole.Level ? null : SkipTo(i, dimension);
            if (before.IsLevel && before.Quantity.Unit.Dimension != dimension)
                return null;
            return subjects[i];
        }
        return mention.Index == frame.First ? OnlySubjectOfSentenceBefore(mention, dimension) : null;
    }

    /// <summary>The nearest level before a rate or share that was not understood.</summary>
    private Subject? SkipTo(int from, Dimension dimension)
    {
        for (int i = from - 1; i >= frame.First; i--)
            if (statement.Mentions[i].IsLevel)
                return subjects[i].IsKnown && statement.Mentions[i].Quantity.Unit.Dimension == dimension ? subjects[i] : null;
        return null;
    }

    private Subject? OnlySubjectOfSentenceBefore(Mention mention, Dimension dimension)
    {
        Subject? only = null;
        for (int i = mention.Index - 1; i >= 0 && mention.Sentence - statement.Mentions[i].Sentence <= 1; i--)
        {
            var before = statement.Mentions[i];
            if (!before.IsLevel || before.Depth > mention.Depth || before.Quantity.Unit.Dimension != dimension)
                continue;
            if (subjects[i].Key is not { } key)
                return null;
            if (only is { Key: { } known } && (known.Concept != key.Concept || !known.Members.Equals(key.Members)))
                return null;
            if (only is null || only.Value.IsCompared && !subjects[i].IsCompared)
                only = subjects[i];
        }
        return only;
    }

    /// <summary>货物、工程、服务采购分别为1、2、3万元: each number with its own name, all with the qualities of the first.</summary>
    private void ReadSeries(Mention mention, Series series)
    {
        bool named = series.Count > 1 && series.Members[1].Label != series.First.Label;
        if (mention != series.First)
        {
            // The periods of the series stand before its first number.
            (own, ownCompared) = (seriesOwn, seriesCompared);
        }
        else
        {
            (seriesOwn, seriesCompared) = (own, ownCompared);
        }
        if (!named)
        {
            ContinueSeries(mention, series);
            return;
        }
        var dimension = mention.Quantity.Unit.Dimension;
        var reading = phrases.Read(mention.Label, dimension);
        string name = mention.Label;
        if (ListHead(mention)?.Measure is { Id: "procurement" } && name.StartsWith("货物", StringComparison.Ordinal) | name.StartsWith("工程", StringComparison.Ordinal) | name.StartsWith("服务", StringComparison.Ordinal))
            reading = reading with { Concept = phrases.Find("政府采购" + name[..2] + "支出"), Of = "", Name = name, IsGeneric = false };
        if (reading.Concept is { } concept && !reading.IsGeneric && reading.Second is null)
            State(mention, concept, reading);
        else if (reading.Concept is { } generic && reading.IsGeneric && own.IsSaid)
            State(mention, generic, reading);
        else if (dimension == Dimension.Money && reading.Concept is null && !reading.IsAmbiguous && IsMoneyName(reading))
            StateMoney(mention, reading);
        else
            Unresolve(mention, reading.IsAmbiguous ? UnresolvedReason.Ambiguous : UnresolvedReason.NoMeasure);
    }

    private SpokenPeriod seriesOwn;
    private bool seriesCompared;

    /// <summary>上年分别为1、2、3万元: the names of the series before.</summary>
    private void ContinueSeries(Mention mention, Series series)
    {
        if (mention.Label.Length > 0 || Series.LevelsBefore(statement, series.First, series.Count) is not { } before || subjects[before.Members[mention.SeriesIndex].Index] is not { Key: { } key } subject)
        {
            Unresolve(mention, UnresolvedReason.Ambiguous);
            return;
        }
        var stated = subject.Stated;
        var said = phrases.Read(series.First.Clause, mention.Quantity.Unit.Dimension).Qualities;
        if (own.IsSaid)
            key = key with { Period = Resolve(own) };
        key = key with { Stage = StageOfNext(key.Stage, subject, said, ref stated) };
        Add(mention, key, mention.Signed, stated, subject.Label);
        Remember(mention, subject with { Key = key, Second = null, IsCompared = IsCompared, Stated = stated });
    }

    /// <summary>教育支出, 某某经费: a noun that names an amount; a verb before it tells of a single payment instead.</summary>
    private static bool IsMoneyName(PhraseReading reading) =>
        reading.Name.Length is > 2 and <= LongestMoneyName
        && Words.EndsWithAny(reading.Name, LexiconData.MoneyNameEndings) is { } ending && ending.Length + 1 < reading.Name.Length
        && !Words.ContainsAny(reading.Name, LexiconData.TransactionWords) && !reading.Name.AsSpan().ContainsAny("了将把对为在以、和与及等比较占0123456789");

    private void StateMoney(Mention mention, PhraseReading reading)
    {
        var key = Build(mention, FactConcept.Open("", TaxonomyLabel.Clean(reading.Name)), null, reading, true, out var stated);
        Add(mention, key, mention.Signed, stated, reading.Name);
        Remember(mention, new Subject(key, null, null, IsCompared, stated, reading.Name));
    }

    private void ReadOpen(Mention mention, Lead lead, ReadOnlySpan<char> phrase, PhraseReading reading)
    {
        if (OpenMeasureReader.Read(phrase, Unblanked(lead.Before), text.AsSpan(mention.Number.End), phrases.Body) is not { } open)
        {
            Unresolve(mention, UnresolvedReason.NoMeasure);
            return;
        }
        var key = Build(mention, open.Concept, null, reading with { Of = open.Of }, false, out var stated);
        if (open.IsParticipation && line == LineKind.Narrative)
            key = OfActivity(mention, lead, key);
        key = OnOccasion(key);
        Add(mention, key, mention.Signed, stated, open.ToString());
        Remember(mention, new Subject(key, null, null, IsCompared, stated, open.ToString()));
    }

    /// <summary>People reached belong to the activity that the sentence told of before: they are not all that were reached in the year.</summary>
    private FactKey OfActivity(Mention mention, Lead lead, FactKey key)
    {
        for (int i = mention.Index - 1; i >= frame.First; i--)
            if (subjects[i] is { Key: { } activity, Measure: null } && !activity.Concept.Action.Equals(key.Concept.Action, StringComparison.Ordinal) && activity.Members["activity"] is null)
                return key with { Members = key.Members.With("activity", activity.Concept + (activity.Members["of"] ?? "")) };
        return lead.Before.Length > 6 && occasion is null ? key with { Members = key.Members.With("event", Place(mention)) } : key;
    }

    /// <summary>9月25日…600余名学生参加: one occasion, not the year.</summary>
    private FactKey OnOccasion(FactKey key) =>
        occasion is null || line != LineKind.Narrative ? key : key with { Members = key.Members.With("event", occasion) };
}
