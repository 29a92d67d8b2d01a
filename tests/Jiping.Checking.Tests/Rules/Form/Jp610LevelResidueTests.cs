using Jiping.Checking.Findings;
using Jiping.Checking.Observations.Form.Wording;
using Jiping.Checking.Rules.Form;

namespace Jiping.Checking.Tests.Rules.Form;

/// <summary>Words of another level than the unit's.</summary>
public sealed class Jp610LevelResidueTests
{
    private static string Of(string unit, string text) => $"2024年度整体支出绩效自评报告\n单位名称：{unit}\n{text}";

    [Theory]
    [InlineData("云溪市松岭区科学技术协会", "一年来，紧紧围绕全县中心工作开展科普。", "全县中心工作", "全区中心工作")]
    [InlineData("云溪市松岭区农业农村局", "在县委、县政府的正确领导下，完成任务。", "县委、县政府的", "区委、区政府的")]
    [InlineData("云溪市市场监督管理局", "服务全县经济社会发展。", "全县经济社会发展", "全市经济社会发展")]
    [InlineData("云溪市桃源县科学技术协会", "紧紧围绕区委、区政府工作部署。", "区委、区政府", "县委、县政府")]
    [InlineData("云溪市松岭区科学技术协会本级", "市级预算部门单位（公章）：", "市级预算部门单位", "区级预算部门单位")]
    public void OtherLevel_IsFound(string unit, string text, string actual, string expected) => WordingProof.Finds<Jp610LevelResidue>(Of(unit, text), actual, expected);

    [Fact]
    public void WholeDistrictInACounty_IsANote() =>
        WordingProof.Finds<Jp610LevelResidue>(Of("云溪市桃源县科学技术协会", "围绕全区中心工作，开展科普。"), "全区中心工作", "全县中心工作", Severity.Note);

    [Theory]
    [InlineData("云溪市松岭区科学技术协会", "在市科协指导下，争取市级、省级科普资金，参加全市科普日活动。")]
    [InlineData("云溪市松岭区科学技术协会", "围绕全区中心工作，服务全市发展大局。")]
    [InlineData("云溪市松岭区科学技术协会", "到桃源县调研，当地围绕县域经济发展产业。")]
    [InlineData("云溪市松岭区科学技术协会", "区级预算部门：\n县级预算单位（公章）：")]
    [InlineData("云溪市桃源县科学技术协会", "围绕全县中心工作，在县委、县政府的领导下完成任务。")]
    [InlineData("桃源市科学技术协会", "围绕全市中心工作，县级预算单位：")]
    [InlineData("松岭高新技术产业开发区管理委员会", "围绕全县中心工作。")]
    [InlineData("松岭科协", "围绕全县中心工作。")]
    public void OwnAndHigherLevels_AreRight(string unit, string text) => WordingProof.FindsNothing<Jp610LevelResidue>(Of(unit, text));

    [Theory]
    [InlineData("云溪市松岭区市场监督管理局", '区')]
    [InlineData("云溪市城市管理局", '市')]
    [InlineData("歙县科学技术协会", '县')]
    [InlineData("南江省科学技术厅", '省')]
    [InlineData("云山市科学技术协会", '市')]
    [InlineData("松岭族自治县教育局", '县')]
    [InlineData("云溪市增城区财政局", '区')]
    [InlineData("云溪市松岭区青石镇人民政府", null)]
    [InlineData("云溪经济开发区财政局", null)]
    [InlineData("青石社区服务中心", null)]
    public void Level_IsThatOfTheLastPlace(string unit, char? level) => Assert.Equal(level, UnitLevel.Of(unit));

    [Fact]
    public void Examples_AreWhatTheySay() => WordingProof.ExamplesHold<Jp610LevelResidue>();
}
