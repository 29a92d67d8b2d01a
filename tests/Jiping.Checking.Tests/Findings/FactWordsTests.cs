using Jiping.Checking.Findings;
using Jiping.Core.Facts;
using Jiping.Extraction.Facts;

namespace Jiping.Checking.Tests.Findings;

public class FactWordsTests
{
    [Fact]
    public void EveryValueButUnknown_HasAWordOfItsOwn()
    {
        AssertWords(Enum.GetValues<Aspect>(), FactWords.Of, Aspect.Unknown);
        AssertWords(Enum.GetValues<FactStage>(), FactWords.Of, FactStage.Unknown);
        AssertWords(Enum.GetValues<Consolidation>(), FactWords.Of, Consolidation.Unknown);
        AssertWords(Enum.GetValues<FundScope>(), FactWords.Of, FundScope.Unknown);
        Assert.Distinct(Enum.GetValues<UnresolvedReason>().Select(FactWords.Of));
        Assert.Distinct(FactWords.Parts.Select(FactWords.Name));
        Assert.Equal(Enum.GetValues<FactParts>().Except([FactParts.None]).Order(), FactWords.Parts.Order());
    }

    [Theory]
    [InlineData("2024-01-01", "2024-12-31", "2024年")]
    [InlineData("2024-01-01", "2024-06-30", "2024年1—6月")]
    [InlineData("2024-02-01", "2024-02-29", "2024年2月")]
    [InlineData("2023-07-01", "2024-06-30", "2023年7月1日至2024年6月30日")]
    [InlineData("2024-05-15", "2024-05-31", "2024年5月15日至2024年5月31日")]
    public void Period_IsSaidAsPeopleDo(string start, string end, string words) =>
        Assert.Equal(words, FactWords.Of(FactPeriod.Range(DateOnly.Parse(start, null), DateOnly.Parse(end, null))));

    [Fact]
    public void Concept_IsSaidByItsTermOrItsOwnWords()
    {
        Assert.Equal("基本支出", FactWords.Of(FactConcept.Of("basic-expenditure")));
        Assert.Equal("发放文具", FactWords.Of(FactConcept.Open("发放", "文具")));
        Assert.Null(FactWords.Of(FactConcept.Unknown));
    }

    [Fact]
    public void Value_OfAnEmptyKey_IsUnknownButForItsMembers()
    {
        foreach (var part in FactWords.Parts)
            Assert.Equal(part == FactParts.Members ? "整体" : null, FactWords.Value(new FactKey(), part));
    }

    [Fact]
    public void Members_ThatAreIds_AreSaidInWords()
    {
        var members = FactMembers.None.With("whole", "total-expenditure").With("base", "approved");
        Assert.Equal("对比 年初预算；占 本年支出合计", FactWords.Of(members));
        var key = new FactKey { Concept = FactConcept.Of("project-expenditure"), Aspect = Aspect.Share, Period = FactPeriod.Year(2024), Stage = FactStage.Final, Members = FactMembers.None.With("whole", "total-expenditure") };
        Assert.Equal("项目支出（2024年决算占比，占本年支出合计）", FactWords.Name(key, "占"));
    }

    [Fact]
    public void Name_OfAnOpenConcept_IsTheTexts() =>
        Assert.Equal("发放的文具（2024年完成，开放日）", FactWords.Name(
            new FactKey { Concept = FactConcept.Open("发放", "文具"), Aspect = Aspect.Value, Period = FactPeriod.Year(2024), Stage = FactStage.Actual, Members = FactMembers.None.With("event", "开放日") }, "发放的文具"));

    private static void AssertWords<T>(T[] values, Func<T, string?> word, T unknown)
        where T : struct, Enum
    {
        Assert.Null(word(unknown));
        Assert.Distinct(values.Select(word));
    }
}
