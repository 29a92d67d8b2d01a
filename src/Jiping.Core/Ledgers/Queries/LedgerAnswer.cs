using System.Globalization;

namespace Jiping.Core.Ledgers.Queries;

/// <summary>A number that was counted from the ledger, with the entries that make it.</summary>
/// <param name="Value">The number.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Hits">The entries that were counted, in the order of the ledger.</param>
/// <param name="Blanks">Entries whose cell is blank: they add nothing, and a person should know.</param>
/// <param name="Arithmetic">How it came about: 12 场：活动台账 12 条.</param>
public sealed record LedgerAnswer(decimal Value, string Unit, IReadOnlyList<LedgerHit> Hits, int Blanks, string Arithmetic)
{
    /// <summary>A number as it is shown: without zeros behind.</summary>
    public static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}

/// <summary>An entry that a number was counted from.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Amount">What it added; null where it is one of those that share a value counted once.</param>
/// <param name="Counted">The word that was counted, for distinct counts; else empty.</param>
public sealed record LedgerHit(LedgerEntry Entry, decimal? Amount, string Counted = "");
