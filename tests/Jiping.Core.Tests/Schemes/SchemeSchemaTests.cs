namespace Jiping.Core.Tests.Schemes;

/// <summary>data/schemas/scheme.schema.json, by which editors help whoever writes a scheme.</summary>
public class SchemeSchemaTests
{
    public static TheoryData<string> Files() => SchemeCatalogTests.Files();

    [Theory]
    [MemberData(nameof(Files))]
    public void BuiltInFile_SatisfiesIt(string file) => Valid(File.ReadAllText(Repository.PathOf("data", "schemes", file)));

    [Fact]
    public void EveryKeyAndRule_SatisfiesIt() => Valid(SchemeText.With("rule: execution", "rule: {kind: deduction, under: 95, step: 5, points: 2, steps: complete}, unit: '%', value: 公用经费.决算, not-applicable: zero, explanation: 甲")
        .Replace("higher: proportional", "higher: {kind: proportional, floor: 60, strict: false, reverse: inverse}", StringComparison.Ordinal)
        .Replace("lower: proportional", "lower: {kind: bands, of: rate, bands: [{above: 90, up-to: 100, points: 10}, {from: 80, below: 90, share: 50}]}", StringComparison.Ordinal) + """
        first-year: 2020
        last-year: 2030
        about: 甲
        unverified: [grades]
        deviation: {overachievement-line: 130, deduction-line: 30, deduction-points: 2, deduction-of: both, reason-below: 90}
        not-applicable: reweight-all
        total-caps: [{below: 80, maximum: 89}]
        documents: [{kind: report, layout: some-report, title: 报告, annex: 1}]
        """);

    [Theory]
    [InlineData("version: 1", "version: 一")]
    [InlineData("kind: whole", "kind: all")]
    [InlineData("id: test", "id: Test")]
    [InlineData("authority: {issuer: 某县财政局}", "authority: 某县财政局")]
    [InlineData("rule: execution", "rule: linear")]
    [InlineData("rule: execution", "rule: {kind: bands}")]
    [InlineData("rule: execution", "rule: {kind: bands, bands: [{from: 1, share: 1, points: 1}]}")]
    [InlineData("rule: execution", "rule: {kind: bands, bands: [{from: 1}]}")]
    [InlineData("rule: execution", "rule: {kind: deduction, over: 1, under: 2, step: 1, points: 1}")]
    [InlineData("rule: execution", "rule: {kind: items, points: 0}")]
    [InlineData("rule: execution", "rule: {kind: yes-no, points: 1}")]
    [InlineData("rule: execution", "rule: execution, wieght: 1")]
    [InlineData("  higher: proportional\n", "")]
    [InlineData("budget: annual-funds.revised}", "budget: annual-funds.revised, capped: true}")]
    [InlineData("rounding: {score: {decimals: 2}", "rounding: {score: {decimals: 7}")]
    [InlineData("{name: 差, from: 0}", "{name: 差}")]
    [InlineData("figures: [annual-funds.revised, annual-funds.final]", "figures: [{note: 甲}]")]
    public void Schema_RefusesFaults(string old, string changed) => Assert.NotEmpty(Errors(SchemeText.With(old, changed)));

    [Fact]
    public void Plain_SatisfiesIt() => Valid(SchemeText.Plain);

    private static void Valid(string yaml) => Assert.Empty(Errors(yaml));

    private static IReadOnlyList<string> Errors(string yaml) => JsonSchemaCheck.Errors(YamlJson.Read(yaml), "data", "schemas", "scheme.schema.json");
}
