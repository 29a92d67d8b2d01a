namespace Jiping.Core.Ledgers.Queries;

/// <summary>
/// What a number is counted from: <c>活动.场次</c>, <c>培训.人次 合计（上半年）</c>, <c>活动.地点 不同 (类别 = 进校园)</c>, or a sum of such terms. The syntax is in docs/ledger.md.
/// </summary>
public sealed class LedgerQuery
{
    internal LedgerQuery(string text, IReadOnlyList<LedgerTerm> terms) => (Text, Terms) = (text, terms);

    /// <summary>As it was written.</summary>
    public string Text { get; }

    internal IReadOnlyList<LedgerTerm> Terms { get; }

    /// <summary>The kinds that it asks.</summary>
    public IEnumerable<LedgerKind> Kinds => Terms.Select(static term => term.Kind).Distinct();

    /// <summary>Reads a query; null with the reason in Chinese where it is none.</summary>
    /// <param name="text">The query.</param>
    /// <param name="year">The year evaluated: 上半年 is that of this year.</param>
    /// <param name="fault">What is wrong and what could be written.</param>
    public static LedgerQuery? TryParse(string text, int year, out string? fault) => LedgerQueryReader.Read(text, year, out fault);

    /// <summary>Counts; null with the reason in Chinese where the ledger does not give the number.</summary>
    public LedgerAnswer? Answer(LedgerBook book, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(book);
        var answers = new List<LedgerAnswer>();
        foreach (var term in Terms)
        {
            if (term.Answer(book, out fault) is not { } answer)
                return null;
            answers.Add(answer);
        }

        fault = null;
        if (answers is [var only])
            return only;
        if (answers.Find(answer => LedgerUnits.Factor(answer.Unit, answers[0].Unit) is null) is { } other)
        {
            fault = $"“{Text}”把单位不同的数加在一起：{answers[0].Unit}和{other.Unit}";
            return null;
        }

        decimal sum = answers.Sum(static answer => answer.Value);
        return new LedgerAnswer(sum, answers[0].Unit, [.. answers.SelectMany(static answer => answer.Hits)], answers.Sum(static answer => answer.Blanks),
            $"{string.Join(" ＋ ", answers.Select(static answer => LedgerAnswer.Number(answer.Value)))}＝{LedgerAnswer.Number(sum)}{answers[0].Unit}（{string.Join("；", answers.Select(static answer => answer.Arithmetic))}）");
    }
}
