using Jiping.Core.Data;

namespace Jiping.Core.Ledgers.Queries;

/// <summary>Reads what <see cref="LedgerQuery"/> describes. A term ends at a plus outside of brackets.</summary>
internal static class LedgerQueryReader
{
    private const int Longest = 1000;

    private static readonly Dictionary<string, LedgerOperation> Operations = new(StringComparer.Ordinal)
    {
        ["合计"] = LedgerOperation.Sum, ["不同"] = LedgerOperation.Distinct, ["去重"] = LedgerOperation.Distinct, ["条数"] = LedgerOperation.Rows, ["最大"] = LedgerOperation.Maximum,
    };

    public static LedgerQuery? Read(string text, int year, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        string plain = WideText.Narrow(text).Trim();
        if (plain.Length is 0 or > Longest)
            return Fault<LedgerQuery>(out fault, plain.Length == 0 ? "台账取数是空的，请写如 活动.场次、培训.人次 合计" : $"台账取数超过 {Longest} 个字符");
        var terms = new List<LedgerTerm>();
        foreach (string part in Split(plain, "+"))
        {
            if (Term(part.Trim(), year, out fault) is not { } term)
                return null;
            terms.Add(term);
        }

        fault = null;
        return new LedgerQuery(text.Trim(), terms);
    }

    private static LedgerTerm? Term(string text, int year, out string? fault)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal);
        if (open >= 0 && text[^1] != ')' || open < 0 && text.Contains(')', StringComparison.Ordinal))
            return Fault<LedgerTerm>(out fault, $"“{text}”的括号不成对，条件写在最后的括号里");
        string head = (open < 0 ? text : text[..open]).Trim();
        string[] words = head.Split([' ', '\t', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 2)
            return Fault<LedgerTerm>(out fault, $"“{text}”应写作“种类.列 合计”，如 活动.参加人次 合计");
        LedgerOperation? operation = null;
        if (words.Length == 2)
        {
            if (!Operations.TryGetValue(words[1], out var named))
                return Fault<LedgerTerm>(out fault, $"“{words[1]}”不是算法。可写：{string.Join('、', Operations.Keys)}");
            operation = named;
        }

        int dot = words[0].IndexOf('.', StringComparison.Ordinal);
        string kindWord = dot < 0 ? words[0] : words[0][..dot];
        if (LedgerKinds.BuiltIn.Find(kindWord) is not { } kind)
            return Fault<LedgerTerm>(out fault, $"没有“{kindWord}”这种台账。可写：{string.Join('、', LedgerKinds.BuiltIn.All)}");
        var filters = new List<LedgerFilter>();
        if (open >= 0)
            foreach (string part in Split(text[(open + 1)..^1].Replace("且", ",", StringComparison.Ordinal), ",;"))
            {
                if (LedgerFilterReader.Read(part.Trim(), kind, year, out fault) is not { } filter)
                    return null;
                filters.Add(filter);
            }

        return Measure(text, kind, dot < 0 ? "" : words[0][(dot + 1)..], operation, filters, out fault);
    }

    private static LedgerTerm? Measure(string text, LedgerKind kind, string word, LedgerOperation? operation, List<LedgerFilter> filters, out string? fault)
    {
        fault = null;
        var column = word.Length == 0 ? null : kind.FindColumn(word);
        var counter = word.Length == 0 ? kind.Counters[0] : column is null ? kind.FindCounter(word) : null;
        if (column is null && counter is null)
            return Fault<LedgerTerm>(out fault, $"“{kind.Name}”台账没有“{word}”这一列。可写：{string.Join('、', kind.Counters.Select(static counter => counter.Name).Concat(kind.Columns.Where(IsMeasurable).Select(static column => column.Name)))}");
        if (operation == LedgerOperation.Rows || counter is not null)
            return operation is null or LedgerOperation.Rows or LedgerOperation.Sum
                ? new LedgerTerm(kind, null, LedgerOperation.Rows, (counter ?? kind.Counters[0]).Unit, filters, text)
                : Fault<LedgerTerm>(out fault, $"“{word}”是条数，不能求“{Operations.First(pair => pair.Value == operation).Key}”");
        if (!IsMeasurable(column!))
            return Fault<LedgerTerm>(out fault, $"“{column!.Name}”这一列不能计数；它只能写在条件里");
        bool isNumber = column!.Type == LedgerColumnType.Count;
        if (!isNumber && operation is not (null or LedgerOperation.Distinct))
            return Fault<LedgerTerm>(out fault, $"“{column.Name}”是文字，只能数不同的有几个（{kind.Name}.{column.Name} 不同）");
        if (isNumber && operation == LedgerOperation.Distinct)
            return Fault<LedgerTerm>(out fault, $"“{column.Name}”是数，不能数不同的有几个；请写“合计”");
        return new LedgerTerm(kind, column, isNumber ? operation ?? LedgerOperation.Sum : LedgerOperation.Distinct, isNumber ? "" : "个", filters, text);
    }

    private static bool IsMeasurable(LedgerColumn column) => column.Type is LedgerColumnType.Count or LedgerColumnType.Choice or LedgerColumnType.Place or LedgerColumnType.Text && column.Id != "remark";

    /// <summary>Parts between separators outside of brackets.</summary>
    private static List<string> Split(string text, string separators)
    {
        var parts = new List<string>();
        int depth = 0, start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0 && separators.Contains(text[i], StringComparison.Ordinal))
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }

    private static T? Fault<T>(out string? fault, string message)
        where T : class
    {
        fault = message;
        return null;
    }
}
