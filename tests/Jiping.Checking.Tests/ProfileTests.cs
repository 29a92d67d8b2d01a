using Jiping.Checking.Findings;
using Jiping.Checking.Rules;

namespace Jiping.Checking.Tests;

public sealed class ProfileTests
{
    [Theory]
    [InlineData("JP101", Severity.Error, "单位自查、财政初审、公开前校对")]
    [InlineData("JP101", Severity.Note, "单位自查、财政初审")]
    [InlineData("JP204", Severity.Warning, "单位自查、财政初审、公开前校对")]
    [InlineData("JP301", Severity.Warning, "单位自查、财政初审")]
    public void Profiles_ShowWhatTheirAudienceCanUse(string rule, Severity severity, string profiles) =>
        Assert.Equal(profiles, string.Join("、", Profile.All.Where(profile => profile.Shows(RuleCatalog.Find(rule)!, severity)).Select(static profile => profile.Name)));

    [Theory]
    [InlineData("unit")]
    [InlineData("财政初审")]
    [InlineData("公开前校对")]
    public void Find_TakesIdAndName(string word) => Assert.NotNull(Profile.Find(word));

    [Fact]
    public void Find_OtherWord_IsNull() => Assert.Null(Profile.Find("自查"));
}
