using Jiping.Core.Ledgers;
using Jiping.Core.Ledgers.Queries;
using Jiping.Core.Packages;

namespace Jiping.Authoring.Ledgers;

/// <summary>An indicator's result as the ledger gives it.</summary>
/// <param name="Entry">Number of the indicator in its evaluation's list.</param>
/// <param name="Answer">The number with its entries.</param>
/// <param name="Actual">The number in the unit of the indicator.</param>
public sealed record LedgerActual(int Entry, LedgerAnswer Answer, decimal Actual);

/// <summary>What the queries of an evaluation give.</summary>
/// <param name="Evaluation">With the results that were counted filled in.</param>
/// <param name="Actuals">Those results.</param>
/// <param name="Problems">What is wrong, by the number of the indicator, in Chinese; every message names the indicator.</param>
public sealed record LedgerActuals(Evaluation Evaluation, IReadOnlyList<LedgerActual> Actuals, IReadOnlyList<(int Entry, string Message)> Problems)
{
    /// <summary>Counts the results that come from the ledger. One that was also entered has to be the same.</summary>
    public static LedgerActuals Of(Evaluation evaluation, LedgerBook book)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(book);
        var indicators = evaluation.Indicators.ToArray();
        var actuals = new List<LedgerActual>();
        var problems = new List<(int, string)>();
        for (int i = 0; i < indicators.Length; i++)
        {
            var entry = indicators[i];
            if (entry.Query.Length == 0)
                continue;
            if (Count(entry, book, out string? fault) is not { } counted)
            {
                problems.Add((i, $"指标“{Name(entry)}”的台账取数“{entry.Query}”：{fault}"));
                continue;
            }

            var (answer, actual) = counted;
            actuals.Add(new LedgerActual(i, answer, actual));
            if (entry.Actual is { } entered && entered != actual)
                problems.Add((i, $"指标“{Name(entry)}”填的实际完成值是 {LedgerAnswer.Number(entered)}{entry.Unit}，台账取数“{entry.Query}”得 {LedgerAnswer.Number(actual)}{entry.Unit}（{answer.Hits.Count} 条），两者不同；请核对台账，或删去填的值"));
            else
                indicators[i] = entry with { Actual = actual, Unit = entry.Unit.Length > 0 ? entry.Unit : answer.Unit };
        }

        return new LedgerActuals(evaluation with { Indicators = indicators }, actuals, problems);
    }

    private static (LedgerAnswer Answer, decimal Actual)? Count(IndicatorEntry entry, LedgerBook book, out string? fault)
    {
        if (LedgerQuery.TryParse(entry.Query, book.Year, out fault) is not { } query || query.Answer(book, out fault) is not { } answer)
            return null;
        if (LedgerUnits.Factor(answer.Unit, entry.Unit) is { } factor)
            return (answer, answer.Value / factor);
        fault = $"得出的单位是{answer.Unit}，指标的计量单位是{entry.Unit}，不是同一种数";
        return null;
    }

    private static string Name(IndicatorEntry entry) => entry.Name.Length > 0 ? entry.Name : entry.Node;
}
