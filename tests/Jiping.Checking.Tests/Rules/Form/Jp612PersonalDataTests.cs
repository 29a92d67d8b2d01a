using Jiping.Checking.Rules;
using Jiping.Checking.Rules.Form;
using Jiping.Checking.Tests.Relations;

namespace Jiping.Checking.Tests.Rules.Form;

/// <summary>Numbers of persons in what is to be published. All numbers here are invented; the identity number is the example of the standard's algorithm.</summary>
public sealed class Jp612PersonalDataTests
{
    [Theory]
    [InlineData("联系电话：13900001234", "139****1234")]
    [InlineData("手机 139 0000 1234，随时联系。", "139****1234")]
    [InlineData("身份证号11010519491231002X。", "110****002X")]
    [InlineData("开户银行账号：6222000000001234567", "622****4567")]
    public void Number_IsFoundAndMasked(string text, string shown)
    {
        var finding = WordingProof.Finds<Jp612PersonalData>(text, shown, null);

        Assert.DoesNotContain("0000", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("0000", finding.Context, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("办公电话：0731-82200000")]
    [InlineData("联系电话：3820001")]
    [InlineData("金额13900001234.56元")]
    [InlineData("项目编码：440804220000000012345")]
    [InlineData("统一社会信用代码：12430000MB1234567X")]
    [InlineData("130 2000 3001 合计")]
    [InlineData("编号110105194912310021。")]
    [InlineData("138****1234")]
    public void OtherNumbers_AreNothing(string text) => WordingProof.FindsNothing<Jp612PersonalData>(text);

    [Fact]
    public void NumberAloneInACell_IsFound() => Assert.Single(RuleProof.Of<Jp612PersonalData>(Sentences.Check([FormTable.Of("填报人｜林禾", "联系电话｜13900001234")])));

    [Fact]
    public void IsForThosePublishing() => Assert.Equal(Audiences.Publication, new Jp612PersonalData().Audiences);

    [Fact]
    public void Examples_AreWhatTheySay() => WordingProof.ExamplesHold<Jp612PersonalData>();
}
