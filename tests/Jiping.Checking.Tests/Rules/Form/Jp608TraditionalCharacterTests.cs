using Jiping.Checking.Rules.Form;
using Jiping.Core.Lexicon;

namespace Jiping.Checking.Tests.Rules.Form;

/// <summary>Traditional characters in a simplified text.</summary>
public sealed class Jp608TraditionalCharacterTests
{
    private const string Plain = "全年围绕科学素质提升组织科普讲座、流动展览和校园行活动，参加人数稳步增加，群众反映良好。";

    [Theory]
    [InlineData("面向中小學生开展活动。", "學", "学")]
    [InlineData("推動科技進步。", "動、進", "动、进")]
    [InlineData("工作報告如下。", "報", "报")]
    public void TraditionalCharacter_IsFound(string text, string actual, string expected) => WordingProof.Finds<Jp608TraditionalCharacter>(string.Concat(Enumerable.Repeat(Plain, 3)) + text, actual, expected);

    [Theory]
    [InlineData("引用《國語》《史記》的故事。")]
    [InlineData("本報告由縣科學技術協會編寫，內容屬實，現將全年工作情況報告如下。")]
    [InlineData("陈昇、李喆、王堃三位同志，甯某、乾隆、瞭望台、狼藉。")]
    [InlineData("内容、产业、户籍、温度。")]
    public void NamesTitlesAndTraditionalDocuments_AreLeftAlone(string text) => WordingProof.FindsNothing<Jp608TraditionalCharacter>(text);

    [Fact]
    public void EveryRun_IsMadeOfPairs() => Assert.All(LexiconData.TraditionalCharacters, static run => Assert.Equal(0, run.Length % 2));

    [Fact]
    public void Examples_AreWhatTheySay()
    {
        var rule = new Jp608TraditionalCharacter();

        WordingProof.Finds<Jp608TraditionalCharacter>(rule.Bad, "學", "学");
        WordingProof.FindsNothing<Jp608TraditionalCharacter>(rule.Good);
    }
}
