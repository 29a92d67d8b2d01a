using System.Text;
using Jiping.Core.Data;

namespace Jiping.Core.Ledgers;

/// <summary>The kinds of the ledger, from data/ledgers. Immutable.</summary>
public sealed class LedgerKinds
{
    private static readonly Lazy<LedgerKinds> builtIn = new(static () => new LedgerKinds(
        [.. LedgerData.All.SelectMany(static file => LedgerKindReader.Read(file.File, JsonData.Parse(Encoding.UTF8.GetBytes(file.Json))))]));

    private LedgerKinds(IReadOnlyList<LedgerKind> all) => All = all;

    public static LedgerKinds BuiltIn => builtIn.Value;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<LedgerKind> All { get; }

    /// <summary>The kind of an id, a name or an alias, with or without 台账 behind it; null where there is none.</summary>
    public LedgerKind? Find(string word)
    {
        string folded = LedgerWords.Fold(word);
        foreach (string ending in (ReadOnlySpan<string>)["", "台账", "台帐", "登记表", "一览表", "统计表", "明细表", "清单", "记录"])
        {
            if (!folded.EndsWith(ending, StringComparison.Ordinal))
                continue;
            string plain = folded[..^ending.Length];
            foreach (var kind in All)
                if (kind.Id == plain || kind.Name == plain || kind.Aliases.Any(alias => LedgerWords.Fold(alias) == plain))
                    return kind;
        }

        return null;
    }
}
