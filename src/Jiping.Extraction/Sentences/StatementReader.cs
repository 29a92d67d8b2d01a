using Jiping.Core.Lexicon;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Quantities;

namespace Jiping.Extraction.Sentences;

/// <summary>Reads the quantities of a passage as mentions: role, label, sentence, brackets, list openers.</summary>
internal static class StatementReader
{
    public static List<Mention> Read(Passage passage, IReadOnlyList<NumberMention> numbers)
    {
        string text = passage.Text;
        var mentions = new List<Mention>();
        var state = new Scan();
        int from = 0;
        ClauseReader.Reading last = default;
        for (int at = 0; at < numbers.Count; at++)
        {
            if (!numbers[at].IsQuantity)
            {
                if (numbers[at].Role == NumberRole.Year)
                    state.SeeYear(text, numbers[at]);
                continue;
            }
            var number = Series.WithSharedUnit(text, numbers, at);
            int lead = Math.Min(from, number.Start);
            var span = text.AsSpan(lead, number.Start - lead);
            state.Advance(span);
            string clause = LastClause(span, out string before);
            var reading = ClauseReader.Read(clause, text.AsSpan(number.End), number.Quantity);
            var joined = mentions.Count > 0 && Continues(mentions[^1], span, clause, reading, number) ? mentions[^1] : null;
            if (joined is not null && Series.Joins(span))
                reading = last;
            if (reading.Role is MentionRole.Change or MentionRole.Growth && Words.ContainsAny(before.AsSpan(before.LastIndexOf('。') + 1), LexiconData.BasisOpeners))
                reading = reading with { OtherBasis = true };
            last = reading;
            var mention = new Mention
            {
                Passage = passage,
                Number = number,
                Index = mentions.Count,
                Role = reading.Role,
                Clause = clause,
                Label = reading.Label,
                Base = reading.Base,
                Sign = reading.Sign,
                Prior = reading.Prior,
                OtherBasis = reading.OtherBasis,
                OwnBasis = reading.Role == MentionRole.Level && span.Contains("口径", StringComparison.Ordinal) && Words.ContainsAny(span, LexiconData.OtherBasisWords),
                Sentence = state.Sentence,
                Section = state.Section,
                Depth = state.Depth,
                Bracket = state.Bracket,
                Opener = Opener(clause, before, state, out string head),
                OpenerHead = head,
                Year = state.Year,
            };
            if (joined is not null)
                Join(joined, mention);
            mentions.Add(mention);
            from = number.End;
        }
        foreach (var mention in mentions)
            if (mention is { Series: { } series, SeriesIndex: 0 })
                series.Name();
        return mentions;
    }

    /// <summary>
    /// True where a number goes on with the one before it: nothing but a separator between them, or, after 分别, a separator and another verb of change
    /// (分别增加2万元和减少3万元).
    /// </summary>
    private static bool Continues(Mention before, ReadOnlySpan<char> between, string clause, ClauseReader.Reading reading, NumberMention number)
    {
        if (!before.Quantity.Unit.IsComparableTo(number.Quantity.Unit))
            return false;
        if (Series.Joins(between))
            return true;
        return reading.Role is MentionRole.Change or MentionRole.Growth && reading.Role == before.Role && reading.Label.Length == 0 && reading.Base.Length == 0
            && clause.Length <= 5 && between.TrimStart() is ['、' or '和' or '及' or '与' or '，', ..]
            && (before.Series is not null || before.Clause.Contains("分别", StringComparison.Ordinal));
    }

    private static void Join(Mention before, Mention mention)
    {
        var series = before.Series;
        if (series is null)
        {
            series = new Series();
            series.Add(before);
        }
        series.Add(mention);
    }

    /// <summary>The clause right before the number, with bracketed remarks that are closed before it left out, and what stands before the clause.</summary>
    private static string LastClause(ReadOnlySpan<char> lead, out string before)
    {
        Span<char> buffer = lead.Length <= 512 ? stackalloc char[lead.Length] : new char[lead.Length];
        int length = 0, start = 0;
        for (int i = 0; i < lead.Length; i++)
        {
            char c = lead[i];
            if (c is '（' or '(' or '〔')
            {
                int close = lead[i..].IndexOfAny("）)〕");
                if (close > 0)
                {
                    i += close;
                    continue;
                }
            }
            // Blanks inside a clause come from justification and line ends.
            if (c is ' ' or '\u3000' or '\u00a0' or '\t')
                continue;
            buffer[length++] = c;
            if (c is '，' or '；' or '。' or '：' or ',' or ';' or ':' or '（' or '(' or '）' or ')' or '！' or '？' or '\n')
                start = length;
        }
        before = buffer[..start].ToString();
        return buffer[start..length].ToString();
    }

    private static string? Opener(string clause, string before, Scan state, out string head)
    {
        head = "";
        // “基本支出中人员经费…”, “基本支出中，人员经费…”
        int inside = clause.IndexOf('中');
        if (inside > 1 && !clause.AsSpan(0, inside + 1).EndsWith("其中") && clause[inside - 1] is '出' or '入' or '费' or '额' or '算' or '金')
        {
            head = ClauseReader.Label(clause.AsSpan(0, inside));
            return "中";
        }
        var trimmed = before.AsSpan().TrimEnd(" ，,：:");
        if (trimmed.EndsWith("中") && !trimmed.EndsWith("其中") && trimmed.Length > 3)
        {
            int clauseStart = trimmed[..^1].LastIndexOfAny("，。；：") + 1;
            string name = ClauseReader.Label(trimmed[clauseStart..^1]);
            if (name.Length is > 2 and < 24)
            {
                head = name;
                return "中";
            }
        }
        foreach (string word in LexiconData.PartWords)
            if (clause.AsSpan().TrimStart().StartsWith(word) || trimmed.EndsWith(word))
                return word;
        if (state.JustOpened)
            return "（";
        return before.EndsWith('：') || before.EndsWith(':') ? "：" : null;
    }

    /// <summary>Sentences, sections and brackets, as the text goes by.</summary>
    private sealed class Scan
    {
        private readonly Stack<int> brackets = new();
        private int serial;

        public int Sentence { get; private set; }

        public int Section { get; private set; }

        /// <summary>The year the text speaks of, 0 before it names one.</summary>
        public int Year { get; private set; }

        public int Depth => brackets.Count;

        public int Bracket => brackets.TryPeek(out int open) ? open : 0;

        /// <summary>True where the bracket opened right at the start of what went by last: it is the number before that is explained.</summary>
        public bool JustOpened { get; private set; }

        /// <summary>Takes note of a year, unless something is compared with it (比2023年, 与2023年相比).</summary>
        public void SeeYear(string text, NumberMention year)
        {
            int before = year.Start - 1;
            while (before >= 0 && char.IsWhiteSpace(text[before]))
                before--;
            if (before < 0 || text[before] is not ('比' or '较' or '与' or '同' or '和' or '于' or '由' or '从' or '、'))
                Year = (int)year.Quantity.Value;
        }

        public void Advance(ReadOnlySpan<char> lead)
        {
            JustOpened = false;
            int opened = 0;
            for (int i = 0; i < lead.Length; i++)
            {
                switch (lead[i])
                {
                    // A full stop right before a closing bracket ends the remark, not the sentence around it.
                    case '。' when i + 1 < lead.Length && lead[i + 1] is '）' or ')':
                        break;
                    case '。' or '！' or '？':
                        Sentence++;
                        Section++;
                        break;
                    case '；' or ';':
                        Section++;
                        break;
                    case '（' or '(':
                        brackets.Push(++serial);
                        opened = serial;
                        JustOpened = lead[..i].IsWhiteSpace();
                        break;
                    case '）' or ')':
                        brackets.TryPop(out _);
                        break;
                }
            }
            JustOpened &= opened != 0 && Bracket == opened;
        }
    }
}
