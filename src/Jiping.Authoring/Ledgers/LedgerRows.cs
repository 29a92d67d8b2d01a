using System.Globalization;
using Jiping.Core.Ledgers;

namespace Jiping.Authoring.Ledgers;

/// <summary>Entries as rows of cells, under the headers of their kind: what is read back without loss.</summary>
internal static class LedgerRows
{
    public static IReadOnlyList<string> Header(LedgerKind kind) => [.. kind.Columns.Select(static column => column.Name)];

    public static IReadOnlyList<string> Of(LedgerEntry entry) => [.. entry.Kind.Columns.Select(column => Cell(entry, column))];

    public static string Cell(LedgerEntry entry, LedgerColumn column) => column.Type switch
    {
        LedgerColumnType.Id => entry.Id,
        LedgerColumnType.Date => column.Id == "date" ? LedgerDate.Write(entry.Date) : entry.End is { } end ? LedgerDate.Write(end) : "",
        LedgerColumnType.Evidence => EvidenceCell.Write(entry.Evidence),
        _ => entry.Values.GetValueOrDefault(column.Id) is { } value ? Text(value, column) : "",
    };

    /// <summary>A count in another unit than the column's says so.</summary>
    private static string Text(LedgerValue value, LedgerColumn column) =>
        value.Number is { } number && value.Unit != column.Units[0] ? number.ToString("0.############", CultureInfo.InvariantCulture) + value.Unit : value.Text;
}
