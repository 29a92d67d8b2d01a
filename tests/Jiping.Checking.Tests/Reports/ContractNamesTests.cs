using System.Text.RegularExpressions;
using Jiping.Checking.Findings;
using Jiping.Checking.Reports;
using Jiping.Core.Relations;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Tests.Reports;

public class ContractNamesTests
{
    [Fact]
    public void EveryMember_IsTheKebabCaseOfItsName()
    {
        Assert.All(Enum.GetValues<Severity>(), static v => Assert.Equal(Kebab(v), ContractNames.Of(v)));
        Assert.All(Enum.GetValues<Verdict>(), static v => Assert.Equal(Kebab(v), ContractNames.Of(v)));
        Assert.All(Enum.GetValues<RelationKind>(), static v => Assert.Equal(Kebab(v), ContractNames.Of(v)));
        Assert.All(Enum.GetValues<DocumentKind>(), static v => Assert.Equal(Kebab(v), ContractNames.Of(v)));
    }

    private static string Kebab(Enum value) => Regex.Replace(value.ToString(), "(?<!^)([A-Z])", "-$1").ToLowerInvariant();
}
