namespace Jiping.Core.Ledgers.Queries;

/// <summary>What a term makes of the entries.</summary>
internal enum LedgerOperation
{
    /// <summary>Number of rows.</summary>
    Rows,
    Sum,

    /// <summary>Number of different words in a column.</summary>
    Distinct,
    Maximum,
}

/// <summary>A term of a query.</summary>
/// <param name="Kind">Which table.</param>
/// <param name="Column">Which column; null where rows are counted.</param>
/// <param name="Operation">What to make of it.</param>
/// <param name="Unit">Of the number, where rows or words are counted.</param>
/// <param name="Filters">Which entries; all of them have to let one pass.</param>
/// <param name="Text">As it was written.</param>
internal sealed record LedgerTerm(LedgerKind Kind, LedgerColumn? Column, LedgerOperation Operation, string Unit, IReadOnlyList<LedgerFilter> Filters, string Text)
{
    private const int Named = 5;

    public LedgerAnswer? Answer(LedgerBook book, out string? fault)
    {
        fault = null;
        if (book.Of(Kind) is not { } entries)
        {
            fault = $"“{Kind.Name}”台账还没有记，请在 ledger/{Kind.Name}.csv 里一条一行填写";
            return null;
        }

        var passed = new List<LedgerEntry>();
        var unsure = new List<LedgerEntry>();
        foreach (var entry in entries)
            switch (Pass(entry, book.Places))
            {
                case true:
                    passed.Add(entry);
                    break;
                case null:
                    unsure.Add(entry);
                    break;
            }

        if (unsure.Count > 0)
        {
            fault = $"{Of(unsure)}的数不确切或空白，不知道是否符合“{Text}”的条件";
            return null;
        }

        return Operation switch
        {
            LedgerOperation.Rows => new LedgerAnswer(passed.Count, Unit, [.. passed.Select(static entry => new LedgerHit(entry, 1m))], 0, $"{Text}：{passed.Count} 条"),
            LedgerOperation.Distinct => Distinct(passed, book.Places),
            _ => Numbers(passed, out fault),
        };
    }

    /// <summary>Null where it cannot be told: 600余 may or may not be above 650.</summary>
    private bool? Pass(LedgerEntry entry, LedgerPlaces places)
    {
        bool unsure = false;
        foreach (var filter in Filters)
            switch (filter.Passes(entry, places))
            {
                case false:
                    return false;
                case null:
                    unsure = true;
                    break;
            }
        return unsure ? null : true;
    }

    private LedgerAnswer Distinct(List<LedgerEntry> entries, LedgerPlaces places)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var hits = new List<LedgerHit>();
        int blanks = 0;
        foreach (var entry in entries)
        {
            if (entry.Values.GetValueOrDefault(Column!.Id) is not { } value)
            {
                blanks++;
                continue;
            }

            string word = Column.Type == LedgerColumnType.Place ? places.Find(value.Text) ?? value.Text : value.Text;
            hits.Add(new LedgerHit(entry, seen.Add(LedgerWords.Fold(word)) ? 1m : null, word));
        }

        return new LedgerAnswer(seen.Count, Unit, hits, blanks, $"{Text}：{hits.Count} 条中不同的{Column!.Name}有 {seen.Count} 个{Left(blanks)}");
    }

    private LedgerAnswer? Numbers(List<LedgerEntry> entries, out string? fault)
    {
        fault = null;
        var hits = new List<LedgerHit>();
        var inexact = new List<LedgerEntry>();
        LedgerHit? first = null;
        string unit = Column!.Units[0];
        int blanks = 0;
        foreach (var entry in entries)
        {
            if (entry.Values.GetValueOrDefault(Column.Id) is not { } value)
            {
                blanks++;
                continue;
            }

            if (value.Number is not { } number)
            {
                inexact.Add(entry);
                continue;
            }

            var hit = new LedgerHit(entry, number);
            if (first is null)
                (first, unit) = (hit, value.Unit);
            else if (LedgerUnits.Factor(value.Unit, unit) is not 1m)
            {
                fault = $"“{Column.Name}”的单位不一：{first.Entry.Place}是{unit}，{entry.Place}是{value.Unit}，口径不同的数不能合计";
                return null;
            }

            hits.Add(hit);
        }

        if (inexact.Count > 0)
        {
            fault = $"{Of(inexact)}的“{Column.Name}”是约数（{string.Join('、', inexact.Take(Named).Select(entry => entry.Values[Column.Id].Text))}），不能计算，请按签到表等填实际数";
            return null;
        }

        if (hits.Count == 0 && entries.Count > 0)
        {
            fault = $"“{Text}”的 {entries.Count} 条都没有填“{Column.Name}”";
            return null;
        }

        decimal result = Operation == LedgerOperation.Sum ? hits.Sum(static hit => hit.Amount!.Value) : hits.Count == 0 ? 0m : hits.Max(static hit => hit.Amount!.Value);
        string how = hits.Count is > 1 and <= 8 && Operation == LedgerOperation.Sum
            ? $"{string.Join(" ＋ ", hits.Select(static hit => LedgerAnswer.Number(hit.Amount!.Value)))}＝{LedgerAnswer.Number(result)}{unit}"
            : $"{hits.Count} 条{(Operation == LedgerOperation.Sum ? "合计" : "中最大的是")} {LedgerAnswer.Number(result)}{unit}";
        return new LedgerAnswer(result, unit, hits, blanks, $"{Text}：{how}{Left(blanks)}");
    }

    private string Left(int blanks) => blanks == 0 ? "" : $"，另有 {blanks} 条没有填“{Column!.Name}”";

    private static string Of(List<LedgerEntry> entries) =>
        string.Join('、', entries.Take(Named).Select(static entry => entry.Place.ToString())) + (entries.Count > Named ? $"等 {entries.Count} 条" : "");
}
