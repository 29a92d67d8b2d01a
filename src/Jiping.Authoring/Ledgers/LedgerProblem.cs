using Jiping.Core.Data;

namespace Jiping.Authoring.Ledgers;

/// <summary>Something in a ledger that has to be mended, or that a person should know.</summary>
/// <param name="Kind">What sort.</param>
/// <param name="Path">The file as the user knows it.</param>
/// <param name="Sheet">Name of the sheet; empty in a CSV file.</param>
/// <param name="Row">1-based row of the sheet or line of the file; 0 where the whole file is meant.</param>
/// <param name="Column">1-based; 0 where the whole row is meant.</param>
/// <param name="Message">What is wrong and what to do, in Chinese.</param>
public sealed record LedgerProblem(LedgerProblemKind Kind, string Path, string Sheet, int Row, int Column, string Message)
{
    /// <summary>True for what does not keep the ledger from being used.</summary>
    public bool IsRemark => Kind >= LedgerProblemKind.ExtraColumn;

    /// <summary>“ledger/activities.csv”第 3 行第 4 列：…; “台账.xlsx”工作表“活动”D3：….</summary>
    public override string ToString() => $"“{Path}”{Where}：{Message}";

    /// <summary>As a problem of a data file; the sheet goes into the message.</summary>
    public DataProblem ToDataProblem() => new(Path, Row, Column, Sheet.Length == 0 ? Message : $"工作表“{Sheet}”{Cell}：{Message}");

    private string Cell => Column > 0 ? Letters(Column) + Row.ToString(System.Globalization.CultureInfo.InvariantCulture) : Row > 0 ? $"第 {Row} 行" : "";

    private string Where => Sheet.Length > 0 ? $"工作表“{Sheet}”{Cell}" : Row == 0 ? "" : Column > 0 ? $"第 {Row} 行第 {Column} 列" : $"第 {Row} 行";

    private static string Letters(int column) => (column > 26 ? Letters((column - 1) / 26) : "") + (char)('A' + (column - 1) % 26);
}

/// <summary>Sorts of problems: faults first, remarks from <see cref="ExtraColumn"/> on.</summary>
public enum LedgerProblemKind
{
    /// <summary>The file is no ledger.</summary>
    Unreadable,
    UnknownKind,

    /// <summary>A column that the kind needs is not there.</summary>
    MissingColumn,

    /// <summary>A cell that has to be filled in is blank.</summary>
    Blank,
    BadDate,
    DateOutsideYear,
    NotANumber,
    WrongUnit,
    UnknownWord,
    UnknownPlace,
    DuplicateRow,
    DuplicateId,
    BadEvidence,
    MissingEvidence,
    EvidenceChanged,

    /// <summary>A column that no kind has: it is not read.</summary>
    ExtraColumn,

    /// <summary>A count that is kept as words.</summary>
    InexactCount,

    /// <summary>A row that is no entry: a total.</summary>
    PassedOver,

    /// <summary>Entries without evidence.</summary>
    NoEvidence,

    /// <summary>The same content under two names.</summary>
    SameEvidence,

    /// <summary>A file below evidence/ that no entry and no indicator names.</summary>
    UnusedEvidence,
}
