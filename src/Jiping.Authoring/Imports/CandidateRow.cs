using Jiping.Core.Ledgers;

namespace Jiping.Authoring.Imports;

/// <summary>A row that may become an entry of the ledger, once a person says so.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Cells">What goes into the columns, by their ids, as words: nothing is made exact.</param>
/// <param name="Text">The sentence or row it was made from.</param>
/// <param name="Where">Document and place.</param>
/// <param name="Remarks">What a person has to look at.</param>
internal sealed record CandidateRow(LedgerKind Kind, IReadOnlyDictionary<string, string> Cells, string Text, string Where, IReadOnlyList<string> Remarks);
