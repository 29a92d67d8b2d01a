using FsCheck;
using FsCheck.Fluent;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Core.Scoring;
using Jiping.Core.Tests.Schemes;
using static Jiping.Core.Tests.Scoring.Scored;

namespace Jiping.Core.Tests.Scoring;

/// <summary>What holds for every scheme and every package.</summary>
public class ScoringProperties
{
    private static readonly Gen<decimal> Numbers = Gen.OneOf(Gen.Choose(-500, 5000).Select(static n => n / 10m), Gen.Elements(0m, 100m, 0.0001m, 1_000_000_000m));

    private static readonly Scheme[] Schemes = [.. SchemeCatalog.BuiltIn.All, SchemeText.Read(SchemeText.Plain),
        SchemeText.Also("not-applicable: reweight-all\ndeviation: {deduction-line: 30, deduction-points: 2, deduction-of: both}\ntotal-caps: [{below: 80, maximum: 89}, {below: 50, maximum: 59}]")];

    /// <summary>An entry for a leaf with everything filled in, whatever the rule asks for.</summary>
    private static Gen<IndicatorEntry> EntryFor(SchemeIndicator leaf) =>
        from comparison in Gen.Elements(Enum.GetValues<ComparisonOperator>())
        from target in Numbers
        from actual in Numbers
        from level in Gen.Elements("达成预期指标", "达成", "未达成且效果较差", "部分达成")
        from share in Gen.Choose(0, 100)
        from done in Gen.Elements(true, false)
        from faults in Gen.Choose(0, 20)
        from gone in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        from given in Gen.Frequency((5, Gen.Constant((decimal?)null)), (1, Gen.Choose(-1, 12).Select(static n => (decimal?)n)))
        select new IndicatorEntry { Node = leaf.Id, Name = "指标", Weight = leaf.Own ? leaf.Weight : null, Operator = comparison, Target = target, Actual = actual, Level = level, Share = share, Done = done, Faults = faults, NotApplicable = gone, Given = given };

    private static readonly Gen<(Scheme Scheme, Evaluation Evaluation)> Cases =
        from scheme in Gen.Elements(Schemes)
        from entries in Gen.CollectToSequence(scheme.AllIndicators().Where(static indicator => indicator.Children.Count == 0), EntryFor)
        from amounts in Numbers.ListOf(scheme.Figures.Count)
        let figures = scheme.Figures.Zip(amounts, static (demand, amount) => Money(demand.Figure.ToString(), amount)).ToList()
        select (scheme, new Evaluation { SchemeId = scheme.Id, Figures = new FigureTable(2024, figures), Indicators = [.. entries] });

    [Fact]
    public void Scores_LieBetweenZeroAndTheirPoints_AndTheTotalIsTheirSum() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(Cases.ToArbitrary(), static pair =>
    {
        var sheet = Scorer.Score(pair.Scheme, pair.Evaluation);
        var leaves = sheet.Lines.Where(static line => line.IsLeaf).ToList();
        Assert.All(leaves, static line => Assert.True(line.Score is null or >= 0m && !(line.Score > line.EffectiveWeight)));
        Assert.Equal(pair.Scheme.TotalWeight, leaves.Sum(static line => line.EffectiveWeight));
        Assert.Equal(pair.Scheme.TotalWeight, sheet.Lines.Where(static line => line.Level == 1).Sum(static line => line.EffectiveWeight));
        if (leaves.Exists(static line => line.Score is null))
            Assert.Null(sheet.Total);
        else if (sheet.Sum is { } sum)
            Assert.Equal(pair.Scheme.Rounding.Total.Apply(leaves.Sum(static line => line.Score!.Value)), sum);
        Assert.True(sheet.Total is null or >= 0m && !(sheet.Total > sheet.Sum));
        Assert.All(leaves.Where(static line => line.Score is not null), static line => Assert.NotEmpty(line.Arithmetic));
        Assert.All(leaves.Where(static line => line.Score is null), line => Assert.Contains(sheet.Problems, problem => problem.Node == line.Node));
        return true;
    }));

    [Fact]
    public void MoreOfWhatIsBetter_NeverEarnsLess()
    {
        string[] rules = ["proportional", "{kind: proportional, floor: 60}", "threshold", "{kind: bands, bands: [{from: 90, share: 100}, {from: 60, share: 50}, {share: 0}]}",
            "{kind: bands, of: value, bands: [{from: 90, share: 100}, {share: 20}]}", "{kind: deduction, under: 100, step: 7, points: 3, steps: started}"];
        var schemes = rules.Select(static rule => One($"own: true, rule: {rule}")).ToArray();
        var cases = from scheme in Gen.Elements(schemes)
                    from comparison in Gen.Elements(ComparisonOperator.AtLeast, ComparisonOperator.MoreThan, ComparisonOperator.Equal)
                    from target in Numbers.Where(static number => number != 0m)
                    from first in Numbers
                    from second in Numbers
                    select (scheme, comparison, target, low: Math.Min(first, second), high: Math.Max(first, second));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(cases.ToArbitrary(), static pair =>
            Line(pair.scheme, Entry(pair.comparison, pair.target, pair.low)).Score <= Line(pair.scheme, Entry(pair.comparison, pair.target, pair.high)).Score));
    }

    [Fact]
    public void LessOfWhatIsWorse_NeverEarnsLess()
    {
        string[] rules = ["proportional", "{kind: proportional, reverse: inverse}", "{kind: proportional, floor: 60}", "threshold", "{kind: bands, bands: [{from: 90, share: 100}, {from: 60, share: 50}, {share: 0}]}"];
        var schemes = rules.Select(static rule => One($"own: true, rule: {rule}")).ToArray();
        var cases = from scheme in Gen.Elements(schemes)
                    from target in Numbers
                    from first in Numbers
                    from second in Numbers
                    select (scheme, target, low: Math.Min(first, second), high: Math.Max(first, second));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), Prop.ForAll(cases.ToArbitrary(), static pair =>
            Line(pair.scheme, Entry(ComparisonOperator.AtMost, pair.target, pair.low)).Score >= Line(pair.scheme, Entry(ComparisonOperator.AtMost, pair.target, pair.high)).Score));
    }
}
