using Jiping.Checking.Findings;
using Jiping.Checking.Rules.Form;

namespace Jiping.Checking.Tests.Rules.Form;

/// <summary>The code of a document number is one of the issuer's.</summary>
public sealed class Jp602IssuerCodeTests
{
    [Theory]
    [InlineData("贯彻云溪市人民政府《关于深化预算管理的意见》（云发〔2020〕9号）精神", "云发〔2020〕9号")]
    [InlineData("按照松岭区财政局关于印发《自评工作方案》（松教〔2025〕6号）的要求", "松教〔2025〕6号")]
    [InlineData("执行云溪市审计局《审计整改办法》（云财〔2023〕2号）", "云财〔2023〕2号")]
    public void OtherCode_IsANote(string text, string actual)
    {
        var finding = StructureProof.Finds<Jp602IssuerCode>(text, actual, null, Severity.Note);

        Assert.Contains("请核实", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("贯彻云溪市人民政府《关于深化预算管理的意见》（云政发〔2020〕9号）精神。")]
    [InlineData("贯彻中共云溪市委、云溪市人民政府《关于深化预算管理的意见》（云发〔2020〕9号）精神。")]
    [InlineData("市财政局转发《关于开展自评的通知》（云办发〔2025〕6号）。")]
    [InlineData("按照《关于深化预算管理的意见》（云发〔2020〕9号）精神。")]
    public void OwnOrJointCode_IsNone(string text) => StructureProof.FindsNothing<Jp602IssuerCode>(text);

    [Fact]
    public void Examples_AreWhatTheySay() => StructureProof.ExamplesHold<Jp602IssuerCode>();
}
