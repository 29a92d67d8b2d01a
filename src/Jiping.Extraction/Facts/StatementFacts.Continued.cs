using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Sentences;

namespace Jiping.Extraction.Facts;

/// <summary>Numbers without a name: they go on with what is spoken of.</summary>
internal sealed partial class StatementFacts
{
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
        if (SubjectBefore(mention, dimension) is not { Key: { } key } subject || IsOtherSubject(mention, subject, reading.Qualities))
        {
            if (reading.Qualities.Stage != FactStage.Unknown)
                frame.LastStage = reading.Qualities.Stage;
            if (dimension == Dimension.Count)
                ReadOpen(mention, lead, mention.Clause, reading);
            else if (WholeBudget(mention, lead, reading.Qualities) is { } whole)
                State(mention, whole, reading with { Name = whole.Name });
            else if (dimension == Dimension.Money && reading.Qualities.Stage != FactStage.Unknown && SubjectOfClassification() is { Length: > 0 } subjectName)
                StateMoney(mention, reading with { Name = subjectName });
            else
                Unresolve(mention, UnresolvedReason.NoMeasure);
            return;
        }
        // 事业编制30名，实有25人: how many of the posts are filled is another figure.
        if (subject.Measure?.Id.EndsWith("-posts", StringComparison.Ordinal) == true && Words.ContainsAny(mention.Clause, LexiconData.FilledPostWords))
        {
            Unresolve(mention, UnresolvedReason.NoMeasure);
            return;
        }
        var stated = subject.Stated;
        if (own.IsSaid)
        {
            key = key with { Period = Resolve(own) };
            stated |= FactParts.Period;
            // 上半年3次，下半年3次: the half holds for this number only.
            if (own.IsPart)
                frame.Period = periodBefore;
        }
        else if (subject.IsCompared)
        {
            // 由上年的5万元增加到8万元: the year after; otherwise it may be of either year.
            bool reached = Words.EndsWithAny(ClauseReader.TrimFillers(mention.Clause), ["增加", "减少", "增长", "下降", "提高", "上升", "降低"]) is not null || Words.EndsWithAny(mention.Clause, LexiconData.ReachedVerbs) is not null;
            key = key with { Period = reached ? key.Period.AddYears(1) : FactPeriod.Unknown };
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

    /// <summary>
    /// 2024年年初预算286.40万元，全年预算301.25万元: a report that opens a sentence on the whole expenditure with nothing but the name of a budget means the
    /// budget of the body. Null under any other heading, and behind a sentence that begins with anything but a total.
    /// </summary>
    private Concept? WholeBudget(Mention mention, Lead lead, Qualities said) =>
        mention.Quantity.Unit.Dimension == Dimension.Money && context.Kind == DocumentKind.Report && mention.Depth == 0 && mention.Index == frame.First && said.Stage is FactStage.Approved or FactStage.Revised
        && said.Funds == FundScope.Unknown && !said.IsEstimate && Words.ContainsAny(headings.Text, LexiconData.WholeBudgetHeadings) && !Words.ContainsAny(headings.Text, LexiconData.PartHeadings)
        && Lead.SaysNothingElse(Unblanked(lead.Text), phrases.Body) && FollowsTotal(mention)
            ? Taxonomy.BuiltIn.Get("annual-funds")
            : null;

    /// <summary>True where nothing stands before the sentence in its statement, or one that tells of a total and perhaps of its parts.</summary>
    private bool FollowsTotal(Mention mention)
    {
        if (mention.Index == 0)
            return true;
        int first = mention.Index - 1;
        while (first > 0 && statement.Mentions[first - 1].Sentence == statement.Mentions[mention.Index - 1].Sentence)
            first--;
        return subjects[first].Measure is { } measure && IsTotal(measure);
    }

    /// <summary>
    /// 追加预算5万元，全年预算…; 其中项目支出20万元；全年预算…: the budget of the whole, not of what was named last.
    /// </summary>
    private bool IsOtherSubject(Mention mention, Subject subject, Qualities said)
    {
        if (subject.Measure?.Id is "supplement" or "virement" or "budget-revision" or "basic-expenditure-revision")
            return true;
        return said.Stage != FactStage.Unknown && frame.ListHead >= 0 && mention.Index > frame.ListHead + 1 && (subject.Stated & FactParts.Stage) == 0;
    }

    /// <summary>农林水支出（类）水利（款）水利行业业务管理（项）: the line of the classification that the heading names; empty where it names none.</summary>
    private string SubjectOfClassification()
    {
        string heading = headings.Text;
        if (!heading.EndsWith("（项）", StringComparison.Ordinal) && !heading.EndsWith("(项)", StringComparison.Ordinal))
            return "";
        return TaxonomyLabel.Clean(heading).Replace("(类)", "/", StringComparison.Ordinal).Replace("(款)", "/", StringComparison.Ordinal).Replace("(项)", "", StringComparison.Ordinal);
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
}
