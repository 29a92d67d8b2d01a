using FsCheck;
using FsCheck.Fluent;
using Jiping.Core.Facts;

namespace Jiping.Core.Tests.Facts;

/// <summary>Keys from few values each, so that equal ones are frequent and every part is unknown at times.</summary>
public class FactKeyProperties
{
    private static readonly Gen<FactMembers> Members =
        from axes in Gen.SubListOf("project", "tier", "subject")
        from order in Gen.Shuffle(axes.ToArray())
        select FactMembers.Of(order.Select(static a => KeyValuePair.Create(a, "甲")));

    private static readonly Gen<FactKey> Keys =
        from concept in Gen.Elements(FactConcept.Unknown, FactConcept.Of("procurement"), FactConcept.Open("发放", "资料"), FactConcept.Open("发放", "资料"))
        from aspect in Gen.Elements(Aspect.Unknown, Aspect.Value, Aspect.Value, Aspect.Change)
        from entity in Gen.Elements(null, "甲局", "甲局", "乙局")
        from period in Gen.Elements(FactPeriod.Unknown, FactPeriod.Year(2024), FactPeriod.Range(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)))
        from stage in Gen.Elements(FactStage.Unknown, FactStage.Final, FactStage.Final, FactStage.Budget)
        from funds in Gen.Elements(FundScope.Unknown, FundScope.All, FundScope.All)
        from members in Members
        select new FactKey
        {
            Concept = concept,
            Aspect = aspect,
            Entity = entity,
            Consolidation = Consolidation.AsReported,
            Period = period,
            Stage = stage,
            FundScope = funds,
            Members = members,
        };

    private static readonly Arbitrary<(FactKey, FactKey)> Pairs =
        (from a in Keys
         from b in Gen.OneOf(Keys, Gen.Constant(a with { Members = FactMembers.Of(a.Members.Reverse()) }))
         select (a, b)).ToArbitrary();

    [Fact]
    public void EqualKeys_HaveEqualHashes() => Holds(static (a, b) => !a.Equals(b) || a.GetHashCode() == b.GetHashCode());

    [Fact]
    public void Equality_IsSymmetric() => Holds(static (a, b) => a.Equals(b) == b.Equals(a));

    [Fact]
    public void Comparability_IsSymmetric() => Holds(static (a, b) => a.CanCompare(b) == b.CanCompare(a));

    [Fact]
    public void Unknown_IsNeverComparable() => Holds(static (a, b) => (a.IsComplete && b.IsComplete) || !a.CanCompare(b));

    [Fact]
    public void ComparableKeys_AreThoseWithoutDifferences() =>
        Holds(static (a, b) => a.CanCompare(b) == (a.Differences(b) == FactParts.None) && a.Differences(b) == b.Differences(a));

    [Fact]
    public void ReorderedMembers_DoNotChangeAKey() => Holds(static (a, _) => a.Equals(a with { Members = FactMembers.Of(a.Members.Reverse()) }));

    private static void Holds(Func<FactKey, FactKey, bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Pairs, pair => property(pair.Item1, pair.Item2)));
}
