using Jiping.Checking.Rules.Form;

namespace Jiping.Checking.Tests.Rules.Form;

/// <summary>Numbers of official documents as GB/T 9704 writes them.</summary>
public sealed class Jp601DocumentNumberTests
{
    [Theory]
    [InlineData("按照《关于做好自评的通知》（云财绩﹝2025﹞7号）要求", "云财绩﹝2025﹞7号", "云财绩〔2025〕7号")]
    [InlineData("按照《关于做好自评的通知》（云财绩（2025）7号）要求", "云财绩（2025）7号", "云财绩〔2025〕7号")]
    [InlineData("根据云财绩【2025】7号精神，开展自评", "云财绩【2025】7号", "云财绩〔2025〕7号")]
    [InlineData("根据松政办发〔2025〕 31 号文件要求", "松政办发〔2025〕 31 号", "松政办发〔2025〕31号")]
    [InlineData("根据松政办发〔2025〕第31号文件要求", "松政办发〔2025〕第31号", "松政办发〔2025〕31号")]
    [InlineData("根据松政办发〔2025〕031号文件要求", "松政办发〔2025〕031号", "松政办发〔2025〕31号")]
    [InlineData("根据松政办发〔202531号文件要求", "松政办发〔202531号", "松政办发〔2025〕31号")]
    [InlineData("根据松政办发2025〕31号文件要求", "松政办发2025〕31号", "松政办发〔2025〕31号")]
    [InlineData("根据松政办发〔25〕31号文件要求", "松政办发〔25〕31号", "松政办发〔2025〕31号")]
    public void Flaw_IsAWarningWithTheProperNumber(string text, string actual, string expected) =>
        StructureProof.Finds<Jp601DocumentNumber>(text, actual, expected);

    [Theory]
    [InlineData("按照《关于做好自评的通知》（云财绩〔2025〕7号）要求，开展自评。")]
    [InlineData("依据财政部公告2024年第5号和国务院令第722号执行。")]
    [InlineData("签订展教设备采购合同（2024）第3号，金额12万元。")]
    [InlineData("案件（2023）云08民终123号已结案，场地在政务中心（2024）3号楼。")]
    [InlineData("共有科普中国e站[12]个，参见文献[2019]。")]
    public void OtherNumbers_AreNone(string text) => StructureProof.FindsNothing<Jp601DocumentNumber>(text);

    [Fact]
    public void SameNumberWrittenTwice_IsOneFindingWithBothPlaces()
    {
        var finding = StructureProof.Finds<Jp601DocumentNumber>("依据云财绩〔2025〕7号开展自评。\n对照云财绩[2025]7号的要求整改。", "云财绩[2025]7号", "云财绩〔2025〕7号");

        Assert.Equal([2, 1], finding.Locations.Select(static place => place.Paragraph!.Value));
    }

    [Fact]
    public void BlanksAroundEveryNumber_AreTheConverters() =>
        StructureProof.FindsNothing<Jp601DocumentNumber>("截至 2024 年 12 月 31 日，有 3 个室、4 名干部。\n根据云财绩〔2025〕7 号开展自评。");

    [Fact]
    public void Examples_AreWhatTheySay() => StructureProof.ExamplesHold<Jp601DocumentNumber>();
}
