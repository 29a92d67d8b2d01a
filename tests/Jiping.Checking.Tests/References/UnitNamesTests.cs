using Jiping.Checking.References;

namespace Jiping.Checking.Tests.References;

public sealed class UnitNamesTests
{
    [Theory]
    [InlineData("澄川市青禾区科学技术协会", "青禾区科协")]
    [InlineData("澄川市青禾区科学技术协会", "区科协")]
    [InlineData("青禾区教育局", "澄川市青禾区教育局（本级）")]
    [InlineData("澄川市青禾区市场监督管理局", "青禾区市场监管局")]
    public void ShortAndFullNames_AreOneUnit(string left, string right)
    {
        Assert.True(UnitNames.AreSame(left, right));
        Assert.True(UnitNames.AreSame(right, left));
    }

    [Theory]
    [InlineData("澄川市科学技术协会", "澄川市青禾区科学技术协会")]
    [InlineData("青禾区教育局", "青禾区教育局机关幼儿园")]
    [InlineData("区教育局", "澄川市青禾区教育局教研室")]
    [InlineData("青禾区科协", "白石区科学技术协会")]
    [InlineData("青禾区文联", "青禾区科协")]
    public void OtherLevelsSubordinatesAndPlaces_AreNot(string left, string right)
    {
        Assert.False(UnitNames.AreSame(left, right));
        Assert.False(UnitNames.AreSame(right, left));
    }
}
