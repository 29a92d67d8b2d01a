using FsCheck;
using FsCheck.Fluent;
using Jiping.Checking.Findings;
using Jiping.Checking.Indicators;
using Jiping.Checking.Relations;
using Jiping.Checking.Rules.Scoring;
using Jiping.Checking.Tests.Relations;
using Jiping.Checking.Tests.Rules;
using Jiping.Core.Data;
using Jiping.Core.Relations;
using Jiping.Core.Schemes;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Tests.Indicators;

/// <summary>What a given scheme changes in a check, and that nothing changes without one.</summary>
public class ScoringSchemeTests
{
    private static readonly Scheme Hunan = SchemeCatalog.BuiltIn.Find("hunan-whole")!;

    /// <summary>The Hunan scheme with pieces of its text replaced.</summary>
    private static Scheme With(params (string Old, string Changed)[] changes)
    {
        string text = File.ReadAllText(Repository.PathOf("data", "schemes", "hunan-whole.yaml"));
        foreach (var (old, changed) in changes)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, changed, StringComparison.Ordinal);
        }

        return SchemeReader.Read("a.yaml", YamlData.Parse("a.yaml", text));
    }

    [Fact]
    public void Ministry_IsWhatItsSchemeInDataSays()
    {
        var given = ScoringScheme.Of(SchemeCatalog.BuiltIn.Find("ministry-project"));
        var numbers = Gen.Choose(-50, 500).Select(static n => n / 10m);

        Assert.Equal((given.OverachievementLine, given.BandedExecution(98m, 10m)), (ScoringScheme.Ministry.OverachievementLine, ScoringScheme.Ministry.BandedExecution(98m, 10m)));
        Assert.Equal(given.GradeNames, ScoringScheme.Ministry.GradeNames);
        Assert.Equal(given.GradeLines, ScoringScheme.Ministry.GradeLines);
        var cases = from direction in Gen.Elements(Enum.GetValues<GoalDirection>())
                    from points in Gen.Choose(1, 50)
                    from target in numbers
                    from actual in numbers
                    select (direction, points, target, actual);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(cases.ToArbitrary(), pair =>
        {
            var (expected, found) = (ScoringScheme.Ministry.PointsFor(pair.direction, pair.points, pair.target, pair.actual), given.PointsFor(pair.direction, pair.points, pair.target, pair.actual));
            return expected is null ? found is null : found is [var only] && Math.Abs(only - expected[0]) < 0.0000000001m;
        }));
    }

    [Fact]
    public void Of_Nothing_IsTheMinistry() => Assert.Same(ScoringScheme.Ministry, ScoringScheme.Of(null));

    [Fact]
    public void For_AnotherKindOfEvaluation_IsTheAssumption()
    {
        var whole = ScoringScheme.Of(Hunan);
        var project = ScoringScheme.Of(SchemeCatalog.BuiltIn.Find("ministry-project-banded"));

        Assert.Same(whole, whole.For(DocumentKind.ScoringForm));
        Assert.Same(ScoringScheme.Ministry, whole.For(DocumentKind.ProjectForm));
        Assert.Same(project, project.For(DocumentKind.ProjectForm));
        Assert.Same(ScoringScheme.Ministry, project.For(DocumentKind.Report));
    }

    /// <summary>Grade lines of the place: 83 is 优 from 80 on, and then 良 is certainly wrong.</summary>
    [Theory]
    [InlineData(null, "自评得分83分，等级为“优”。", Severity.Warning)]
    [InlineData(null, "自评得分83分，等级为“良”。", null)]
    [InlineData("lower", "自评得分83分，等级为“优”。", null)]
    [InlineData("lower", "自评得分83分，等级为“良”。", Severity.Error)]
    [InlineData("lower", "科普项目自评得分83分，等级为“良”。", Severity.Warning)]
    [InlineData("national", "自评得分83分，等级为“优”。", Severity.Error)]
    [InlineData("other", "自评得分83分，等级为“中”。", null)]
    public void GradeLines(string? lines, string text, Severity? severity)
    {
        var scheme = lines switch
        {
            "lower" => With(("{name: 优, from: 90}", "{name: 优, from: 80}"), ("{name: 良, from: 80}", "{name: 良, from: 70}")),
            "national" => Hunan,
            "other" => With(("{name: 优, from: 90}", "{name: A, from: 90}")),
            _ => null,
        };

        var findings = Found<Jp305GradeOfScore>(scheme, new Paragraph { Part = "body", Index = 1, Text = text });

        Assert.Equal(severity, findings.SingleOrDefault()?.Severity);
        if (lines == "lower" && severity is not null)
            Assert.Contains("优≥80", findings[0].Message, StringComparison.Ordinal);
    }

    /// <summary>Bands of the execution: 98.25 % has 7 points, or 10 where what is finished has all.</summary>
    [Theory]
    [InlineData(null, "9.83", false)]
    [InlineData(null, "7", true)]
    [InlineData("banded", "7", false)]
    [InlineData("banded", "9.83", true)]
    [InlineData("banded", "10", true)]
    [InlineData("finished", "10", false)]
    public void BandedExecution(string? kind, string score, bool found)
    {
        const string bands = "zero-budget: ask, bands: [{from: 100, points: 10}, {from: 80, points: 7}, {points: 0}]";
        var scheme = kind switch
        {
            "banded" => With(("zero-budget: ask", bands)),
            "finished" => With(("zero-budget: ask", bands + ", completed-within-budget: true")),
            _ => null,
        };

        Assert.Equal(found, Found<Jp304ExecutionScore>(scheme, FormTable.Of("项目｜全年预算数｜全年执行数｜分值｜执行率｜得分", $"年度资金总额｜127.10｜124.88｜10｜98.25%｜{score}")).Count > 0);
    }

    /// <summary>A rate that rounding brought to the edge of a band may lie on either side.</summary>
    [Theory]
    [InlineData("7")]
    [InlineData("0")]
    public void BandedExecution_AtTheEdge_IsNotRefuted(string score) => Assert.Empty(Found<Jp304ExecutionScore>(
        With(("zero-budget: ask", "zero-budget: ask, bands: [{from: 80, points: 7}, {points: 0}]")), FormTable.Of("项目｜分值｜执行率｜得分", $"资金总额｜10｜80.0%｜{score}")));

    /// <summary>Rules for own indicators: what any of them gives is right, what none gives is held against the most generous.</summary>
    [Theory]
    [InlineData(null, "科普讲座｜≥10场｜6场｜10｜6｜雨天", false)]
    [InlineData(null, "科普讲座｜≥10场｜6场｜10｜10｜雨天", true)]
    [InlineData("higher: {kind: bands, bands: [{from: 60, share: 100}, {share: 0}]}", "科普讲座｜≥10场｜6场｜10｜10｜雨天", false)]
    [InlineData("higher: {kind: bands, bands: [{from: 60, share: 100}, {share: 0}]}", "科普讲座｜≥10场｜5场｜10｜5｜雨天", true)]
    [InlineData("higher: threshold", "科普讲座｜≥10场｜9场｜10｜9｜雨天", true)]
    [InlineData("higher: judged", "科普讲座｜≥10场｜6场｜10｜10｜雨天", false)]
    public void OwnRules(string? rule, string row, bool found)
    {
        var scheme = rule is null ? Hunan : With(("higher: proportional", rule));

        Assert.Equal(found, Found<Jp306ScoreAgainstResult>(scheme, FormTable.Of("一级指标｜二级指标｜三级指标｜年度指标值｜实际完成值｜分值｜得分｜偏差原因分析及改进措施", $"产出指标｜数量指标｜{row}")).Count > 0);
    }

    /// <summary>An indicator that the scheme scores by figures of its own is left to it.</summary>
    [Fact]
    public void FixedIndicators_AreNotJudgedByTheRulesForOwnOnes()
    {
        var table = FormTable.Of("一级指标｜二级指标｜三级指标｜年度指标值｜实际完成值｜分值｜得分｜偏差原因分析及改进措施", "过程｜预算执行｜预算完成率｜≥100%｜60%｜5｜5｜工程延期");

        Assert.NotEmpty(Found<Jp306ScoreAgainstResult>(null, table));
        Assert.Empty(Found<Jp306ScoreAgainstResult>(SchemeCatalog.BuiltIn.Find("hunan-whole-indicators"), table));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("overachievement-line: 120, ", true)]
    [InlineData("overachievement-line: 200, ", false)]
    [InlineData("", false)]
    public void OverachievementLine(string? line, bool found)
    {
        var scheme = line is null ? null : With(("overachievement-line: 130, ", line));

        Assert.Equal(found, Found<Jp307Overachievement>(scheme, FormTable.Of("一级指标｜二级指标｜三级指标｜年度指标值｜实际完成值｜分值｜得分｜偏差原因分析及改进措施", "产出指标｜数量指标｜科普讲座｜≥10场｜14场｜10｜10｜")).Count > 0);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("reason-below: 90", false)]
    [InlineData("reason-below: 95", true)]
    public void ReasonBelow(string? line, bool found)
    {
        var scheme = line is null ? null : With(("reason-below: 100", line));

        Assert.Equal(found, Found<Jp308Shortfall>(scheme, FormTable.Of("一级指标｜二级指标｜三级指标｜年度指标值｜实际完成值｜分值｜得分｜偏差原因分析及改进措施", "产出指标｜数量指标｜科普讲座｜≥100场｜92场｜10｜9.2｜")).Count > 0);
    }

    [Fact]
    public void BandedScheme_LeavesWhatItDoesNotSayOpen()
    {
        var relation = Assert.Single(Result(With(("higher: proportional", "higher: judged")), FormTable.Of("一级指标｜二级指标｜三级指标｜年度指标值｜实际完成值｜分值｜得分｜偏差原因分析及改进措施", "产出指标｜数量指标｜科普讲座｜≥10场｜6场｜10｜10｜雨天")).Relations, static relation => relation.Source == RelationSource.AchievementScore);

        Assert.Equal(Verdict.Unknown, relation.Verdict);
        Assert.Contains(Hunan.Name, relation.Reason, StringComparison.Ordinal);
    }

    private static List<Finding> Found<TRule>(Scheme? scheme, params Block[] blocks)
        where TRule : Checking.Rules.Rule, new() => [.. Result(scheme, blocks).Findings.Where(static finding => finding.Rule == new TRule().Id)];

    private static CheckResult Result(Scheme? scheme, params Block[] blocks) => PackageChecker.Check(new Package
    {
        Name = "样例",
        Documents = [new Document { Path = "样例.docx", Format = DocumentFormat.Docx, Blocks = blocks }],
    }, Sentences.Everything with { Scheme = scheme });
}
