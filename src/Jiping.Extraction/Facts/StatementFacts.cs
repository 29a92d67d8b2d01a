using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts.Phrases;
using Jiping.Extraction.Sentences;

namespace Jiping.Extraction.Facts;

/// <summary>The facts of one statement, read from its first number to its last. This part walks and adds; the others read the kinds of numbers.</summary>
internal sealed partial class StatementFacts(
    FactContext context, PhraseReader phrases, HeadingStack headings, Statement statement, List<DocumentFact> facts, List<UnresolvedNumber> unresolved)
{
    private readonly string text = statement.Passage.Text;
    private readonly Subject[] subjects = new Subject[statement.Mentions.Count];

    private SentenceFrame frame = new();
    private LineKind line;
    private string? occasion;
    private SpokenPeriod own;
    private bool ownCompared;
    private SpokenPeriod periodBefore;

    /// <summary>Whether the line states targets or results (绩效指标：…, 完成情况：…).</summary>
    private enum LineKind
    {
        Narrative,
        Target,
        Result,
    }

    /// <summary>What a number of the statement turned out to be about; for a change or share, the figure that changed or is shared.</summary>
    /// <param name="Key">Key of that value, or null where unknown.</param>
    /// <param name="Second">Key of the second concept of 收入支出, or null.</param>
    /// <param name="Measure">The concept of the taxonomy, or null for an open measure.</param>
    /// <param name="IsCompared">True where it is what something is compared with: 上年24.52万元, 与2023年的5万元相比.</param>
    /// <param name="Stated">The parts that its sentence states.</param>
    /// <param name="Label">What the text calls it.</param>
    private readonly record struct Subject(FactKey? Key, FactKey? Second, Concept? Measure, bool IsCompared, FactParts Stated, string Label)
    {
        public bool IsKnown => Key is not null;

        /// <summary>What it is called as the whole of another fact: 项目支出 after 项目支出100万元, like 项目支出 in 项目支出预算执行率.</summary>
        public string Name => Key is null ? "" : Key.Members["of"] + (Measure?.Name ?? Key.Concept.ToString());
    }

    public void Read()
    {
        for (int i = 0; i < statement.Mentions.Count; i++)
        {
            var mention = statement.Mentions[i];
            if (i == 0 || mention.Sentence != statement.Mentions[i - 1].Sentence)
                frame = SentenceFrame.Next(i == 0 ? null : frame, i);
            var lead = Lead.Of(text, i == 0 ? 0 : statement.Mentions[i - 1].Number.End, mention.Number.Start);
            Advance(mention, lead);
            switch (mention.Role)
            {
                case MentionRole.Level:
                    ReadLevel(mention, lead);
                    break;
                case MentionRole.Change or MentionRole.Growth:
                    ReadChange(mention, lead);
                    break;
                case MentionRole.Share:
                    ReadShare(mention);
                    break;
                case MentionRole.Rate:
                    ReadRate(mention, lead);
                    break;
                default:
                    ReadOther(mention, lead);
                    break;
            }
        }
    }

    /// <summary>Takes note of what the text up to a number says of time, lists and lines.</summary>
    private void Advance(Mention mention, Lead lead)
    {
        frame.LeaveBracket(mention.Bracket);
        (own, ownCompared, periodBefore) = (default, false, frame.Period);
        ReadGap(mention, lead);
        for (int at = 0; PeriodFinder.Next(lead.Text, at) is { } found; at = found.End)
        {
            if (found.IsDay)
                occasion = lead.Text[found.Start..found.End].ToString();
            if (!found.Period.IsSaid)
                continue;
            // 由2023年的5万元增加到…: the other year of a comparison.
            bool compared = found.Compared || found.Start > 0 && lead.Text[found.Start - 1] is '由' or '从';
            if (found.Start >= lead.ClauseStart)
                (own, ownCompared) = (found.Period, compared);
            if (compared || found.Period.IsPrior)
                continue;
            // 2019年成立，内设…: the year of something else.
            bool passing = found.Start < lead.ClauseStart && found.Period.ExplicitYear is { } year && year != Anchor && !IsBare(lead, found.Start);
            frame.EnterBracket(mention.Bracket);
            frame.Period = passing ? SpokenPeriod.Longer : found.Period;
            frame.IsPriorOpen = false;
        }
        if (Words.ContainsAny(lead.Text, LexiconData.AnnualWords))
            occasion = null;
        else if (Words.ContainsAny(lead.Text, LexiconData.OccasionWords))
            occasion ??= Place(mention);
        frame.Edition = Edition(lead.Text) ?? frame.Edition;
        if (context.Kind == DocumentKind.BudgetReport)
        {
            frame.IsDecided |= Words.ContainsAny(lead.Text, LexiconData.DecidedWords);
            frame.IsAllotted = Words.ContainsAny(lead.Text, LexiconData.AllotmentWords) || frame.IsAllotted && lead.Text.TrimStart() is not ['，' or '；' or ',' or ';', ..];
        }
        if (mention.Quantity.Unit.Dimension == Dimension.Count)
            // 实际开展22场，受益5600人次: what a clause says of target and result holds until another says otherwise.
            frame.Side = mention.Clause.Contains("实际", StringComparison.Ordinal) ? FactStage.Actual
                : mention.Clause.Contains("计划", StringComparison.Ordinal) || mention.Clause.Contains("目标", StringComparison.Ordinal) ? FactStage.Target
                : frame.Side;
        ReadLineKind(mention);
        ReadHead(lead);
        OpenList(mention);
    }

    /// <summary>第7届…大赛: one of several editions in a year.</summary>
    private static string? Edition(ReadOnlySpan<char> lead)
    {
        for (int at = lead.LastIndexOf('第'); at >= 0; at = lead[..at].LastIndexOf('第'))
        {
            int end = lead[at..].IndexOfAny("届期次批轮");
            if (end is > 1 and < 6)
                return Unblanked(lead.Slice(at, end + 1)).ToString();
        }
        return null;
    }

    /// <summary>True where the clause at an offset says nothing but a period, a body and the like: 2023年，….</summary>
    private bool IsBare(Lead lead, int at)
    {
        var clause = lead.Text[at..];
        int end = clause.IndexOfAny("，；：");
        return end >= 0 && (clause[end] == '：' || Lead.SaysNothingElse(Unblanked(clause[..end]), phrases.Body) || Unblanked(clause[..end]).EndsWith("12月31日"));
    }

    /// <summary>Sentences without numbers between two with numbers may tell the day and the year.</summary>
    private void ReadGap(Mention mention, Lead lead)
    {
        int from = mention.Index == 0 ? 0 : statement.Mentions[mention.Index - 1].Number.End;
        var gap = text.AsSpan(from..Math.Max(from, mention.Number.Start - lead.Text.Length));
        if (gap.Length < 4)
            return;
        for (int at = 0; PeriodFinder.Next(gap, at) is { } found; at = found.End)
            if (found.IsDay)
                occasion = gap[found.Start..found.End].ToString();
        if (Words.ContainsAny(gap, LexiconData.AnnualWords))
            occasion = null;
    }

    private void ReadLineKind(Mention mention)
    {
        int from = mention.Index == 0 ? 0 : statement.Mentions[mention.Index - 1].Number.End;
        var rest = text.AsSpan(Math.Min(from, mention.Number.Start)..mention.Number.Start);
        for (int colon = rest.LastIndexOfAny('：', ':'); colon >= 0; colon = rest[..colon].LastIndexOfAny('：', ':'))
        {
            var before = rest[..colon].TrimEnd();
            if (Words.EndsWithAny(before, LexiconData.ResultLineOpeners) is not null)
                line = LineKind.Result;
            else if (Words.EndsWithAny(before, LexiconData.TargetLineOpeners) is not null)
                line = LineKind.Target;
            else
                continue;
            return;
        }
    }

    /// <summary>2024年度“三公”经费预算支出：…: a head without a number gives its list what it says.</summary>
    private void ReadHead(Lead lead)
    {
        var before = lead.Before;
        int colon = before.LastIndexOfAny('：', ':');
        if (colon <= 0)
            return;
        var head = before[..colon];
        head = head[(head.LastIndexOfAny("，；。：") + 1)..].Trim();
        if (head.IsEmpty || head.EndsWith("其中") || head.Length > 40)
            return;
        var said = phrases.Read(Unblanked(head), Dimension.Unstated).Qualities;
        if (said.SaysAnything)
            frame.Head = said;
    }

    private void OpenList(Mention mention)
    {
        if (frame.ListHead >= 0 && frame.ListBracket != 0 && mention.Bracket != frame.ListBracket && mention.Depth <= frame.ListDepth)
            frame.ListHead = -1;
        if (mention.Opener is not { } opener || opener == "：")
            return;
        // 基本支出80万元（占80%）: a remark on the figure before the bracket, no part of it.
        if (opener == "（" && mention.Role is not MentionRole.Level)
            return;
        int head = -1;
        for (int i = mention.Index - 1; i >= 0; i--)
        {
            var candidate = statement.Mentions[i];
            if (mention.Sentence - candidate.Sentence > 1)
                break;
            if (opener == "（" && i < mention.Index - 1)
                break;
            if (!candidate.IsLevel || candidate.Depth > mention.Depth || !subjects[i].IsKnown || subjects[i].IsCompared)
                continue;
            // 支出100万元，年末结转2万元。其中：基本支出80万元: what was not spent is made up of no expenditure.
            if (subjects[i].Measure?.Id is "closing-carryover" or "opening-carryover" && !Words.ContainsAny(mention.Clause, LexiconData.CarryoverWords))
                continue;
            if (mention.OpenerHead.Length > 0 && (candidate.Label.Length == 0 || !Words.SameSubject(candidate.Label, mention.OpenerHead)))
                continue;
            head = i;
            break;
        }
        frame.ListName = mention.OpenerHead;
        frame.IsListUnknown = head < 0 && mention.OpenerHead.Length == 0 && mention.Index > frame.First && statement.Mentions[mention.Index - 1].IsLevel;
        (frame.ListHead, frame.ListDepth, frame.ListBracket) = (head, mention.Depth, opener == "（" ? mention.Bracket : 0);
    }

    private Subject? ListHead(Mention mention) =>
        frame.ListHead >= 0 && mention.Depth >= frame.ListDepth && mention.Index > frame.ListHead ? subjects[frame.ListHead] : null;

    private void Add(Mention mention, FactKey key, Quantity quantity, FactParts stated, string label)
    {
        if (key.Concept.IsOpen && quantity.Unit.Dimension == Dimension.Count)
            key = KnownMeasures.In(key, quantity.Unit);
        mention.Key ??= key;
        facts.Add(new DocumentFact(key, quantity, mention, label)
        {
            Stated = stated,
            OtherBasis = mention.OtherBasis || mention.OwnBasis,
            Indicator = line != LineKind.Narrative && key.Stage is FactStage.Target or FactStage.Actual && headings.Text.Length > 0 ? headings.Text : null,
        });
    }

    private void Unresolve(Mention mention, UnresolvedReason reason) => unresolved.Add(new UnresolvedNumber(mention, mention.Quantity, reason));

    /// <summary>An occasion without a date is told by its place in the document.</summary>
    private string Place(Mention mention)
    {
        var paragraph = mention.Passage.First;
        return paragraph.Cell is { } cell ? $"表{cell.Table.Index}行{cell.Row}列{cell.Column}" : $"第{paragraph.Index}段";
    }

    private static ReadOnlySpan<char> Unblanked(ReadOnlySpan<char> text) => text.ContainsAny(" \u3000\t\u00a0\n") ? string.Concat(text.ToString().Where(static c => !char.IsWhiteSpace(c))) : text;

    /// <summary>The stage that money and staff have where nothing says one.</summary>
    private FactStage DefaultStage(Concept? concept)
    {
        if (context.Kind is not (DocumentKind.Report or DocumentKind.FinalAccount))
            return FactStage.Unknown;
        return IsActivity(concept) ? FactStage.Actual : FactStage.Final;
    }

    /// <summary>Activities, scores and satisfaction are reached; money, staff and the rates made of them are accounted for.</summary>
    private static bool IsActivity(Concept? concept) => concept switch
    {
        null => true,
        { Dimension: Dimension.Money } => false,
        { Scope: "staff-and-assets" or "three-public-expenses" or "final-account" or "budget-execution" } => false,
        { Scope: "performance", Dimension: Dimension.Percent } => concept.Id is "achievement-rate" or "satisfaction" or "deviation-ratio",
        _ => true,
    };
}
