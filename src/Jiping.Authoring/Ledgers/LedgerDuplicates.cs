using Jiping.Core.Ledgers;

namespace Jiping.Authoring.Ledgers;

/// <summary>Rows that stand twice: the same number, or the same day, name and place.</summary>
internal static class LedgerDuplicates
{
    public static IEnumerable<LedgerProblem> In(IReadOnlyList<LedgerEntry> entries)
    {
        var rows = new Dictionary<(string Kind, DateOnly Date, string Title, string Place), LedgerEntry>();
        var ids = new Dictionary<string, LedgerEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries)
        {
            var key = (entry.Kind.Id, entry.Date, LedgerWords.Fold(entry.Title), LedgerWords.Fold(entry.Values.GetValueOrDefault("place")?.Text ?? ""));
            if (!rows.TryAdd(key, entry))
                yield return Problem(entry, LedgerProblemKind.DuplicateRow, $"与{rows[key].Place}是同一天、同一名称、同一地点，请删去重复的一条；确是两场的，在名称中区别开（上午场、第二场）");
            else if (!ids.TryAdd(entry.Id, entry))
                yield return Problem(entry, LedgerProblemKind.DuplicateId, $"编号“{entry.Id}”已用于{ids[entry.Id].Place}，编号不能重复；新的一条可以不填编号");
        }
    }

    private static LedgerProblem Problem(LedgerEntry entry, LedgerProblemKind sort, string message) => new(sort, entry.Place.Path, entry.Place.Sheet, entry.Place.Row, 0, message);
}
