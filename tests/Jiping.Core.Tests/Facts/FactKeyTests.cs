using Jiping.Core.Facts;
using Jiping.Core.Quantities;

namespace Jiping.Core.Tests.Facts;

public class FactKeyTests
{
    private static readonly FactKey complete = new()
    {
        Concept = FactConcept.Of("basic-expenditure"),
        Aspect = Aspect.Value,
        Entity = "某县某局",
        Consolidation = Consolidation.AsReported,
        Period = FactPeriod.Year(2024),
        Stage = FactStage.Final,
        FundScope = FundScope.All,
    };

    public static TheoryData<FactParts, FactKey> Unknown => new()
    {
        { FactParts.Concept, complete with { Concept = FactConcept.Unknown } },
        { FactParts.Aspect, complete with { Aspect = Aspect.Unknown } },
        { FactParts.Entity, complete with { Entity = null } },
        { FactParts.Consolidation, complete with { Consolidation = Consolidation.Unknown } },
        { FactParts.Period, complete with { Period = FactPeriod.Unknown } },
        { FactParts.Stage, complete with { Stage = FactStage.Unknown } },
        { FactParts.FundScope, complete with { FundScope = FundScope.Unknown } },
    };

    public static TheoryData<FactParts, FactKey> Different => new()
    {
        { FactParts.Concept, complete with { Concept = FactConcept.Open("", "basic-expenditure") } },
        { FactParts.Aspect, complete with { Aspect = Aspect.Change } },
        { FactParts.Entity, complete with { Entity = "某县另一局" } },
        { FactParts.Consolidation, complete with { Consolidation = Consolidation.OwnLevel } },
        { FactParts.Period, complete with { Period = FactPeriod.Year(2023) } },
        { FactParts.Stage, complete with { Stage = FactStage.Budget } },
        { FactParts.FundScope, complete with { FundScope = FundScope.GeneralPublicBudget } },
        { FactParts.Members, complete with { Members = FactMembers.None.With("project", "科普") } },
    };

    [Fact]
    public void SameKnownParts_AreOneFact()
    {
        var other = complete with { Members = FactMembers.Of([]) };

        Assert.True(complete.CanCompare(other));
        Assert.Equal(FactParts.None, complete.Differences(other));
    }

    [Theory]
    [MemberData(nameof(Unknown))]
    public void UnknownPart_EqualsNothing(FactParts part, FactKey key)
    {
        Assert.Equal(part, key.UnknownParts);
        Assert.False(key.CanCompare(complete));
        Assert.False(key.CanCompare(key));
        Assert.Equal(part, key.Differences(key));
        Assert.Equal(key, key with { });
    }

    [Theory]
    [MemberData(nameof(Different))]
    public void OtherPart_IsAnotherFact(FactParts part, FactKey key)
    {
        Assert.True(key.IsComplete);
        Assert.False(key.CanCompare(complete));
        Assert.Equal(part, key.Differences(complete));
    }

    [Fact]
    public void NewKey_IsUnknownInAllPartsButMembers() =>
        Assert.Equal((FactParts)255 & ~FactParts.Members, new FactKey().UnknownParts);

    [Fact]
    public void Fact_HoldsItsSource()
    {
        var fact = new Fact<string>(complete, new Quantity(6.04m, MeasureUnit.TenThousandYuan, 2), "第 3 段");

        Assert.Equal(fact, fact with { });
        Assert.Equal("第 3 段", fact.Source);
    }

    [Fact]
    public void Members_AreEqualInAnyOrder()
    {
        var members = FactMembers.None.With("project", "科普").With("tier", "县级");

        Assert.Equal(members, FactMembers.None.With("tier", "县级").With("project", "科普"));
        Assert.Equal("县级", members["tier"]);
        Assert.Null(members["subject"]);
        Assert.Equal("培训", members.With("project", "培训")["project"]);
        Assert.Equal("project=科普;tier=县级", members.ToString());
    }

    [Fact]
    public void Members_RefuseAnAxisTwice() =>
        Assert.Throws<ArgumentException>(() => FactMembers.Of([KeyValuePair.Create("tier", "a"), KeyValuePair.Create("tier", "b")]));

    [Fact]
    public void OpenConcepts_AreEqualByActionAndObject()
    {
        Assert.Equal(FactConcept.Open("发放", "资料"), FactConcept.Open("发放", "资料"));
        Assert.NotEqual(FactConcept.Open("发放", "资料"), FactConcept.Open("编印", "资料"));
        Assert.True(FactConcept.Open("", "资料").IsOpen);
        Assert.False(FactConcept.Unknown.IsKnown);
        Assert.Throws<ArgumentException>(() => FactConcept.Open("发放", " "));
    }
}
