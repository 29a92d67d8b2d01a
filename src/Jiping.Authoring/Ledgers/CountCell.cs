using Jiping.Core.Data;
using Jiping.Core.Ledgers;
using Jiping.Core.Quantities;
using Jiping.Extraction.Quantities;

namespace Jiping.Authoring.Ledgers;

/// <summary>Reads a cell that should hold a count.</summary>
internal static class CountCell
{
    private const decimal Largest = 1_000_000_000_000m;

    /// <param name="text">As shown.</param>
    /// <param name="stored">The number that a workbook stores; null elsewhere.</param>
    /// <param name="column">The column.</param>
    /// <param name="fault">What is wrong; null where nothing is.</param>
    /// <param name="kind">The sort of fault.</param>
    /// <returns>The count: exact, or words where it is not (600余, 1.2万); null with a fault.</returns>
    public static LedgerValue? Read(string text, decimal? stored, LedgerColumn column, out string? fault, out LedgerProblemKind kind)
    {
        (fault, kind) = (null, LedgerProblemKind.NotANumber);
        if ((stored ?? (DataReader.TryNumber(text, out decimal typed) ? typed : null)) is { } number)
            return Whole(number, column.Units[0], column, out fault);
        string plain = string.Concat(WideText.Narrow(text).Where(static c => !char.IsWhiteSpace(c)));
        if (QuantityRecognizer.Whole(plain, QuantityRecognizer.Recognize(plain))?.Quantity is not { } quantity)
        {
            if (IsVague(plain, column))
                return new LedgerValue(text, null, column.Units[0]);
            fault = $"“{column.Name}”应是数字，现在写的是“{text}”";
            return null;
        }

        // 名 is counted in 人, and keeps its word where the column has it.
        string unit = quantity.Unit.Dimension == Dimension.Unstated ? column.Units[0] : column.Units.Contains(quantity.Unit.Symbol) ? quantity.Unit.Symbol : quantity.Unit.Base;
        if (!column.Units.Contains(unit))
        {
            (fault, kind) = ($"“{column.Name}”的单位应是{string.Join('、', column.Units)}，现在写的是“{text}”", LedgerProblemKind.WrongUnit);
            return null;
        }

        // 1.2万 was rounded, and so may 2万 be; who knows the number writes it out.
        return quantity.IsApproximate || quantity.Comparator != Comparator.None || quantity.Unit.Factor != 1m
            ? new LedgerValue(text, null, unit)
            : Whole(quantity.Value, unit, column, out fault);
    }

    /// <summary>近百, 数千人次: a size and no number.</summary>
    private static bool IsVague(string plain, LedgerColumn column)
    {
        string size = column.Units.FirstOrDefault(unit => plain.EndsWith(unit, StringComparison.Ordinal)) is { } unit ? plain[..^unit.Length] : plain;
        return size.Length > 1 && size.AsSpan().IndexOfAnyExcept("约近上好数几十百千万余多来") < 0;
    }

    private static LedgerValue? Whole(decimal number, string unit, LedgerColumn column, out string? fault)
    {
        fault = number < 0m ? $"“{column.Name}”不应是负数"
            : number != Math.Truncate(number) ? $"“{column.Name}”应是整数，现在写的是 {number}"
            : number > Largest ? $"“{column.Name}”的数太大"
            : null;
        return fault is null ? LedgerValue.Of(number, unit) : null;
    }
}
