using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Sentences;

namespace Jiping.Extraction.Facts;

/// <summary>Changes, growth, shares and rates: facts about another figure.</summary>
internal sealed partial class StatementFacts
{
    private void ReadChange(Mention mention, Lead lead)
    {
        if (mention.Quantity.Unit.Dimension is Dimension.Unstated)
        {
            Unresolve(mention, UnresolvedReason.NoUnit);
            subjects[mention.Index] = SubjectBefore(mention, Dimension.Money) ?? default;
            return;
        }
        var against = Against(mention, lead);
        frame.Comparison = against == Comparison.Unsaid ? frame.Comparison : against;
        if (SubjectOfChange(mention, lead) is not { Key: { } key } subject)
        {
            Unresolve(mention, UnresolvedReason.NoMeasure);
            return;
        }
        if (subject.IsCompared)
        {
            key = key with { Period = key.Period.AddYears(1) };
            subject = subject with { Key = key, Second = subject.Second is { } prior ? prior with { Period = key.Period } : null, IsCompared = false };
        }
        // 2023年支出80万元，2024年比2023年增加8万元: the figure before is what the change starts from.
        if (mention.Base.Length >= 4 && int.TryParse(mention.Base.AsSpan(0, 4), out int start) && key.Period == FactPeriod.Year(start))
        {
            key = key with { Period = key.Period.AddYears(1) };
            subject = subject with { Key = key, Second = subject.Second is { } other ? other with { Period = key.Period } : null };
        }
        if (own.IsSaid && !ownCompared && !own.IsPrior)
            key = key with { Period = Resolve(own) };
        subjects[mention.Index] = subject;
        if (against is Comparison.Unsaid or Comparison.Other)
        {
            Unresolve(mention, UnresolvedReason.Ambiguous);
            return;
        }
        var aspect = mention.Role == MentionRole.Growth ? Aspect.Growth : Aspect.Change;
        key = Changed(key, aspect, against);
        Add(mention, key, mention.Signed, subject.Stated, subject.Label);
        if (subject.Second is { } second)
            Add(mention, Changed(second, aspect, against), mention.Signed, subject.Stated, subject.Label);
    }

    /// <summary>A change against the budget is never one against the year before.</summary>
    private static FactKey Changed(FactKey key, Aspect aspect, Comparison against) => key with
    {
        Aspect = aspect,
        Members = against == Comparison.Budget ? key.Members.With("base", "budget") : key.Members,
    };

    private Comparison Against(Mention mention, Lead lead)
    {
        var clause = lead.Text;
        if (mention.Base.Length > 0)
        {
            if (Words.StartsWithAny(mention.Base, LexiconData.PriorWords) is not null || char.IsAsciiDigit(mention.Base[0]))
                return Comparison.PriorYear;
            if (mention.Base.Contains("预算", StringComparison.Ordinal))
                return Comparison.Budget;
        }
        if (clause.Contains("环比", StringComparison.Ordinal))
            return Comparison.Other;
        if (clause.Contains("同比", StringComparison.Ordinal))
            return Comparison.PriorYear;
        if (ComparedWith(clause) is var compared && !compared.IsEmpty)
        {
            if (Words.StartsWithAny(compared, LexiconData.PriorWords) is not null || compared.Length >= 5 && char.IsAsciiDigit(compared[0]) && compared.Contains('年'))
                return Comparison.PriorYear;
            if (compared.Contains("预算", StringComparison.Ordinal))
                return Comparison.Budget;
        }
        if (Words.EndsWithAny(ClauseReader.TrimFillers(mention.Clause), LexiconData.BudgetChangeVerbs) is not null)
            return Comparison.Unsaid;
        if (frame.Comparison != Comparison.Unsaid)
            return frame.Comparison;
        if (mention.Index == frame.First && lead.Before.IsEmpty)
            return SentenceBeforeCompared(mention);
        // 收入完成5亿元，增长3%: growth without a base is against the year before, unless a change before it was against something else.
        bool alone = mention.Role == MentionRole.Growth && mention.Index > frame.First && statement.Mentions[mention.Index - 1].Role != MentionRole.Change;
        return alone && (context.Kind == DocumentKind.BudgetReport || frame.LastStage is FactStage.Unknown or FactStage.Final) ? Comparison.PriorYear : Comparison.Unsaid;
    }

    /// <summary>What follows 比, 较 or 与 … 相比, up to the end of the comparison; empty where nothing is compared.</summary>
    private static ReadOnlySpan<char> ComparedWith(ReadOnlySpan<char> text)
    {
        int together = text.LastIndexOf("相比");
        var before = together >= 0 ? text[..together] : text;
        int marker = together >= 0 ? before.LastIndexOfAny("与较同和") : before.LastIndexOfAny('比', '较');
        if (marker < 0)
            return [];
        var compared = before[(marker + 1)..].TrimStart();
        int end = compared.IndexOfAny("，；。：");
        return end < 0 ? compared : compared[..end];
    }

    /// <summary>2024年5万元，2023年4万元。增加1万元: two years of one figure in the sentence before.</summary>
    private Comparison SentenceBeforeCompared(Mention mention)
    {
        for (int i = mention.Index - 1; i >= 0 && mention.Sentence - statement.Mentions[i].Sentence <= 1; i--)
            if (subjects[i].IsCompared)
                return Comparison.PriorYear;
        return Comparison.Unsaid;
    }

    private Subject? SubjectOfChange(Mention mention, Lead lead)
    {
        // A growth of money is one of an amount; a change has the unit of its figure.
        var dimension = mention.Role == MentionRole.Growth ? Dimension.Unstated : mention.Quantity.Unit.Dimension;
        if (mention.Series is { } series)
        {
            if (mention.Label.Length == 0 || series.Members[^1].Label == series.First.Label)
                return SubjectOfSeries(mention, series);
        }
        // 同口径比上年增长2%: the remark on the basis is no name.
        if (mention.Label.Length > 0 && !(mention.OtherBasis && phrases.Read(mention.Label, Dimension.Unstated).Concept is null))
            return Named(mention, dimension);
        var before = Unblanked(lead.LastBefore);
        if (!before.IsEmpty && !Lead.IsAside(before) && !Lead.SaysNothingElse(before, phrases.Body) && Words.StartsWithAny(before, LexiconData.ComparisonWords) is null)
            return null;
        if (mention.Index == frame.First)
            return OnlySubjectOfSentenceBefore(mention, dimension == Dimension.Unstated ? Dimension.Money : dimension);
        return IsBehindList(mention) ? null : SubjectBefore(mention, dimension == Dimension.Unstated ? DimensionBefore(mention) : dimension);
    }

    /// <summary>三公经费1.2万元，其中公务接待费0.4万元、运行维护费0.8万元，减少0.3万元: of the total or of the last item.</summary>
    private bool IsBehindList(Mention mention)
    {
        int items = 0;
        for (int i = mention.Index - 1; i > frame.ListHead && frame.ListHead >= 0; i--)
        {
            var before = statement.Mentions[i];
            if (before.Role is MentionRole.Change or MentionRole.Growth)
                return false;
            if (before.IsLevel && !subjects[i].IsCompared)
                items++;
        }
        return items > 1;
    }

    private Dimension DimensionBefore(Mention mention)
    {
        for (int i = mention.Index - 1; i >= frame.First; i--)
            if (statement.Mentions[i] is { IsLevel: true } or { Role: MentionRole.Change })
                return statement.Mentions[i].Quantity.Unit.Dimension;
        return Dimension.Money;
    }

    private Subject? SubjectOfSeries(Mention mention, Series series)
    {
        var before = Series.LevelsBefore(statement, series.First, series.Count, prior: false) ?? Series.LevelsBefore(statement, series.First, series.Count);
        return before is null ? null : subjects[before.Members[mention.SeriesIndex].Index];
    }

    /// <summary>The figure that a change, growth or share names itself: 人员经费增加5万元.</summary>
    private Subject? Named(Mention mention, Dimension dimension)
    {
        var reading = phrases.Read(mention.Label, dimension);
        if (reading.IsEmpty)
            return SubjectBefore(mention, dimension == Dimension.Unstated ? DimensionBefore(mention) : dimension);
        if (reading.Concept is not { } concept || concept.Dimension is Dimension.Percent or Dimension.Points)
            return SameName(mention, reading.Name);
        if (reading.IsGeneric && SameName(mention, reading.Name) is null)
            return null;
        if (reading.Qualities.Level == Consolidation.Unknown && reading.Of.Length == 0 && SameConcept(mention, concept.Id) is { } same)
            return same;
        bool money = concept.Dimension == Dimension.Money;
        var key = Build(mention, concept.Fact, concept, reading, money, out var stated);
        FactKey? second = reading.Second is { } other ? key with { Concept = other.Fact } : null;
        // The year of the comparison is not that of the change.
        if (IsCompared)
            key = key with { Period = key.Period.AddYears(1) };
        return new Subject(key, second is null ? null : second with { Period = key.Period }, concept, false, stated, reading.Name);
    }

    private Subject? SameName(Mention mention, string name)
    {
        for (int i = mention.Index - 1; i >= 0 && mention.Sentence - statement.Mentions[i].Sentence <= 1; i--)
            if (subjects[i].IsKnown && subjects[i].Label == name)
                return subjects[i];
        return null;
    }

    private Subject? SameConcept(Mention mention, string id)
    {
        for (int i = mention.Index - 1; i >= frame.First; i--)
            if (subjects[i] is { Key: { } key } && key.Concept.Id == id && key.Members.Count == 0)
                return subjects[i];
        return null;
    }

    private void ReadShare(Mention mention)
    {
        if (Words.EndsWithAny(mention.Label, LexiconData.TotalWords) is not null && mention.Base.Length == 0)
        {
            Unresolve(mention, UnresolvedReason.NoMeasure);
            return;
        }
        var subject = mention.Label.Length > 0 ? Named(mention, Dimension.Unstated)
            : mention.Series is { } series ? SubjectOfSeries(mention, series)
            : LevelBefore(mention);
        string? whole = mention.Base.Length > 0 ? WholeOf(mention.Base) : ListHead(mention) is { Key: { } head } ? head.Concept.ToString() : frame.ListName.Length > 0 ? WholeOf(frame.ListName) : null;
        if (subject is not { Key: { } key } known || whole is null)
        {
            Unresolve(mention, subject is null ? UnresolvedReason.NoMeasure : UnresolvedReason.Ambiguous);
            return;
        }
        if (known.IsCompared)
            key = key with { Period = FactPeriod.Unknown };
        subjects[mention.Index] = known;
        Add(mention, key with { Aspect = Aspect.Share, Members = key.Members.With("whole", whole) }, mention.Quantity, known.Stated, known.Label);
    }

    /// <summary>The level right before, in the sentence; changes and shares between them are about it too.</summary>
    private Subject? LevelBefore(Mention mention)
    {
        for (int i = mention.Index - 1; i >= frame.First; i--)
            if (statement.Mentions[i].IsLevel && statement.Mentions[i].Depth <= mention.Depth)
                return subjects[i].IsKnown ? subjects[i] : null;
        return null;
    }

    private string WholeOf(string name)
    {
        var reading = phrases.Read(name, Dimension.Unstated);
        return reading.Concept is { } concept && reading.Second is null ? reading.Of.Length == 0 ? concept.Id : reading.Of + concept.Name : name;
    }

    private void ReadRate(Mention mention, Lead lead)
    {
        if (Array.IndexOf(LexiconData.RateNames, mention.Base) >= 0)
        {
            ReadOther(mention, lead);
            return;
        }
        string? standard = BaseOf(mention.Base);
        if (standard is null || mention.OfPreceding || OutturnBefore(mention) is not { Key: { } key } subject)
        {
            Unresolve(mention, UnresolvedReason.NoMeasure);
            return;
        }
        if (subject.IsCompared)
        {
            Unresolve(mention, UnresolvedReason.Ambiguous);
            return;
        }
        subjects[mention.Index] = subject;
        var members = key.Members.With("whole", key.Concept.ToString()).With("base", standard);
        Add(mention, key with { Aspect = Aspect.Share, Members = members }, mention.Quantity, subject.Stated, subject.Label);
    }

    private static string? BaseOf(string name)
    {
        if (name.Length == 0 || !name.Contains("预算", StringComparison.Ordinal))
            return null;
        if (name.Contains("年初", StringComparison.Ordinal))
            return "approved";
        return name.Contains("调整", StringComparison.Ordinal) || name.Contains("全年", StringComparison.Ordinal) ? "revised" : "budget";
    }

    /// <summary>What was carried out: the level before that is no budget.</summary>
    private Subject? OutturnBefore(Mention mention)
    {
        for (int i = mention.Index - 1; i >= frame.First; i--)
            if (statement.Mentions[i].IsLevel)
                return subjects[i].Key is { Stage: not (FactStage.Approved or FactStage.Revised or FactStage.Budget) } ? subjects[i] : null;
        return null;
    }

    /// <summary>Percentages with a name of their own, points, and numbers that say nothing.</summary>
    private void ReadOther(Mention mention, Lead lead)
    {
        var dimension = mention.Quantity.Unit.Dimension;
        if (dimension != Dimension.Percent)
        {
            Unresolve(mention, dimension == Dimension.Unstated ? UnresolvedReason.NoUnit : UnresolvedReason.NoMeasure);
            return;
        }
        var reading = phrases.Read(PhraseOf(mention, lead), dimension);
        if (reading.Concept is not { Dimension: Dimension.Percent } concept)
        {
            Unresolve(mention, reading.IsAmbiguous ? UnresolvedReason.Ambiguous : UnresolvedReason.NoMeasure);
            return;
        }
        if (reading.Of.Length == 0 && concept.Scope == "performance" && RateOf(mention, lead, concept.Id) is var (of, ambiguous))
        {
            if (ambiguous)
            {
                Unresolve(mention, UnresolvedReason.Ambiguous);
                return;
            }
            reading = reading with { Of = of };
        }
        if (concept.Id == "staffing-control-rate" && reading.Name == "控制率" && LevelBefore(mention)?.Measure is not { Scope: "staff-and-assets" })
        {
            Unresolve(mention, UnresolvedReason.Ambiguous);
            return;
        }
        var key = Build(mention, concept.Fact, concept, reading, false, out var stated);
        Add(mention, key, mention.Quantity, stated, reading.Name);
    }

    /// <summary>
    /// Of what a rate without a name is: of the figure that its sentence spoke of before. 执行率 alone is the body's; 完成率 alone is anybody's.
    /// </summary>
    private (string Of, bool Ambiguous) RateOf(Mention mention, Lead lead, string id)
    {
        if (id is "satisfaction" or "deviation-ratio")
            return ("", id == "deviation-ratio");
        var before = Unblanked(lead.LastBefore);
        bool goesOn = before.IsEmpty || Lead.IsAside(before);
        if (goesOn && LevelBefore(mention) is { Key: { } key } figure)
        {
            bool whole = id != "achievement-rate" && key.Members.Count == 0 && key.Concept.Id is "total-expenditure" or "annual-funds" or "total-income";
            return (whole ? "" : figure.Name, false);
        }
        bool alone = (mention.Index == frame.First || IsNamelessBefore(mention)) && (before.IsEmpty || Lead.SaysNothingElse(before, phrases.Body) || id != "achievement-rate");
        return id == "achievement-rate" ? ("", true) : ("", !alone);
    }

    /// <summary>全年预算数5万元，全年执行数4万元，预算执行率80%: nothing has been named, so that the rate is as much the body's as if it stood alone.</summary>
    private bool IsNamelessBefore(Mention mention)
    {
        for (int i = frame.First; i < mention.Index; i++)
        {
            var before = statement.Mentions[i];
            var lead = Lead.Of(text, i == 0 ? 0 : statement.Mentions[i - 1].Number.End, before.Number.Start);
            if (!before.IsLevel || subjects[i].IsKnown || !phrases.Read(before.Clause, before.Quantity.Unit.Dimension).IsEmpty || !Lead.SaysNothingElse(Unblanked(lead.LastBefore), phrases.Body))
                return false;
        }
        return true;
    }
}
