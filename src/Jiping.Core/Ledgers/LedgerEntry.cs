using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Jiping.Core.Ledgers;

/// <summary>One row of the ledger. Immutable.</summary>
public sealed record LedgerEntry
{
    public required LedgerKind Kind { get; init; }

    /// <summary>编号: names the entry for good, whatever is mended in it later.</summary>
    public required string Id { get; init; }

    /// <summary>The day, or the first of several.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The last of several days; null for one day.</summary>
    public DateOnly? End { get; init; }

    /// <summary>What stands in the other columns, by their ids; a blank cell has none.</summary>
    public IReadOnlyDictionary<string, LedgerValue> Values { get; init; } = new Dictionary<string, LedgerValue>();

    /// <summary>佐证.</summary>
    public IReadOnlyList<EvidenceReference> Evidence { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public LedgerPlace Place { get; init; } = LedgerPlace.None;

    /// <summary>名称.</summary>
    public string Title => Values.GetValueOrDefault("title")?.Text ?? "";

    /// <summary>The number of an entry that has none yet: made from what it is, so that the same row gets the same one in every run.</summary>
    public static string NewId(LedgerKind kind, DateOnly date, string title, string place)
    {
        ArgumentNullException.ThrowIfNull(kind);
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', kind.Id, date.ToString("O", CultureInfo.InvariantCulture), LedgerWords.Fold(title), LedgerWords.Fold(place))));
        return string.Create(CultureInfo.InvariantCulture, $"{kind.Prefix}{date:yyyyMMdd}-{Convert.ToHexStringLower(hash.AsSpan(0, 3))}");
    }
}

/// <summary>What stands in a cell.</summary>
/// <param name="Text">As it is written: the word of a list, the digits of a count, or the words of one that is not exact (600余).</param>
/// <param name="Number">Of a count that is exact; null for every other value.</param>
/// <param name="Unit">Of a count.</param>
public sealed record LedgerValue(string Text, decimal? Number = null, string Unit = "")
{
    /// <summary>True for a count that is not exact: it is kept as words and nothing is computed from it.</summary>
    public bool IsInexact => Unit.Length > 0 && Number is null;

    /// <summary>An exact count.</summary>
    public static LedgerValue Of(decimal number, string unit) => new(number.ToString("0.############", CultureInfo.InvariantCulture), number, unit);
}

/// <summary>A file that bears an entry out.</summary>
/// <param name="Name">Its path below evidence/, with <c>/</c>.</param>
/// <param name="Hash">SHA-256 of its content in lower-case hexadecimal as it was recorded; empty where none was.</param>
public sealed record EvidenceReference(string Name, string Hash = "")
{
    /// <summary>照片.jpg#0f3a…, as a cell holds it.</summary>
    public override string ToString() => Hash.Length == 0 ? Name : $"{Name}#{Hash}";
}

/// <summary>Where a row stands.</summary>
/// <param name="Path">The file as the user knows it.</param>
/// <param name="Sheet">Name of the sheet; empty in a CSV file.</param>
/// <param name="Row">1-based: the row of the sheet, or the line on which the row begins.</param>
public sealed record LedgerPlace(string Path, string Sheet, int Row)
{
    public static LedgerPlace None { get; } = new("", "", 0);

    /// <summary>“ledger/activities.csv”第 3 行.</summary>
    public override string ToString() => Sheet.Length == 0 ? $"“{Path}”第 {Row} 行" : $"“{Path}”工作表“{Sheet}”第 {Row} 行";
}
