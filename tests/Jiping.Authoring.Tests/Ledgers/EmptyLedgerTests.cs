using Jiping.Authoring.Ledgers;
using Jiping.Authoring.Tests.Regimes;

namespace Jiping.Authoring.Tests.Ledgers;

/// <summary>A table that holds its headers only has not been kept: nothing is counted from it, least of all 0.</summary>
public class EmptyLedgerTests
{
    [Fact]
    public void Query_OverHeadersAlone_GivesNoNumberAndSaysWhere()
    {
        var loaded = RegimeSample.Load("hunan");
        var ledger = PackageLedger.Of(loaded with { Ledger = [.. loaded.Ledger.Select(static file => file with { Rows = [] })] });

        Assert.Empty(ledger.Whole.Actuals);
        Assert.Equal(3, ledger.Whole.Problems.Count);
        Assert.All(ledger.Whole.Problems.Take(2), static problem => Assert.Contains("“活动”台账还没有记，请在 ledger/活动.csv 里一条一行填写", problem.Message, StringComparison.Ordinal));
    }
}
