using System.Text.RegularExpressions;
using Jiping.Core.Taxonomies;
using Jiping.DataCompiler;

namespace Jiping.Core.Tests.Taxonomies;

/// <summary>What docs/taxonomy.md says holds, and what the glossary has is there.</summary>
public class TaxonomyGuideTests
{
    /// <summary>Terms of the glossary that have no amount of their own: documents, people, steps, kinds of indicators.</summary>
    private static readonly string[] WithoutAmount =
    [
        "BudgetPerformanceManagement", "SelfEvaluation", "EntityWidePerformance", "ProjectPerformance", "PerformanceEvaluation", "DepartmentEvaluation", "FinanceEvaluation",
        "ExAnteAppraisal", "PerformanceMonitoring", "PerformanceObjective", "OverallObjective", "AnnualObjective", "Indicator", "IndicatorLevel", "CostIndicator", "OutputIndicator",
        "QuantityIndicator", "QualityIndicator", "TimelinessIndicator", "OutcomeIndicator", "SatisfactionIndicator", "CommonIndicator", "SpecificIndicator", "CoreIndicator",
        "ComparisonOperator", "IndicatorPolarity", "MeasureUnit", "ScoringRule", "VarianceExplanation", "ImprovementMeasure", "Grade", "Evidence", "IndicatorLibrary", "CaseLibrary",
        "BudgetEntity", "SupervisingDepartment", "FinanceBureau", "BudgetDesk", "PerformanceOffice", "Jurisdiction", "AusterityMeasures", "MandateEffectiveness", "ManagementEfficiency",
        "AssetManagement", "Disclosure", "BasicDataSheet", "SelfEvaluationForm", "ScoringSheet", "SelfEvaluationReport", "SubmissionPackage", "Assignment", "Submit", "Return",
        "FinalApproval", "Review", "SpotCheck", "ThirdPartyEvaluator", "Expert", "Rectification", "RectificationResponse", "ResultUse", "PublicDisclosure", "DelegatedDisclosure",
        "TieOutRelation", "Basis", "Unchanged", "DocumentNumber", "IssuerCode", "Annex", "SignatureBlock", "IssueDate", "TenThousandYuan",
    ];

    private static readonly string guide = File.ReadAllText(Repository.PathOf("docs", "taxonomy.md"));

    private static IEnumerable<string> LeftOut => Regex.Matches(guide, @"^\| ([A-Z][A-Za-z]+) \|", RegexOptions.Multiline).Select(static m => m.Groups[1].Value);

    [Fact]
    public void EveryExample_CompilesAndSatisfiesTheSchema()
    {
        var examples = Regex.Matches(guide, "^```yaml\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline).Select(static m => m.Groups[1].Value).ToList();

        Assert.Equal(3, examples.Count);
        foreach (var example in examples)
        {
            JsonSchemaCheck.Valid(YamlJson.Read(example), "data", "schemas", "taxonomy.schema.json");
            Assert.NotEmpty(TaxonomyCompiler.Compile([("docs/taxonomy.md", example)]));
        }
    }

    [Fact]
    public void EveryDimensionFlowAndStage_IsNamed()
    {
        Assert.All(ConceptTable.Dimensions.Concat(ConceptTable.Flows.Keys), static word => Assert.Contains($"`{word}`", guide, StringComparison.Ordinal));
        Assert.All(RelationTable.Stages.Keys, static word => Assert.Contains($"`@{word}`", guide, StringComparison.Ordinal));
    }

    [Fact]
    public void LeftOutTerms_AreNoConcepts()
    {
        Assert.NotEmpty(LeftOut);
        Assert.Distinct(LeftOut);
        Assert.All(LeftOut, static term => Assert.Null(Taxonomy.BuiltIn.Get(Kebab(term))));
    }

    [Fact]
    public void EveryTermOfTheGlossaryWithAnAmount_IsAConceptOrLeftOut()
    {
        var glossary = File.ReadAllText(Cases.Existing("domain.md")).Split("\n## 7.")[1].Split("\n## ")[0];
        var terms = Regex.Matches(glossary, @"^\|[^|]+\|[^|]+\|([A-Za-z, /]+)\|\s*$", RegexOptions.Multiline)
            .SelectMany(static m => m.Groups[1].Value.Split(['/', ',']))
            .Select(static term => term.Trim())
            .ToList();

        Assert.True(terms.Count > 100);
        Assert.Empty(terms.Where(static term => Taxonomy.BuiltIn.Get(Kebab(term)) is null).Except(LeftOut).Except(WithoutAmount));
    }

    private static string Kebab(string term) => Regex.Replace(term, "(?<=.)[A-Z]", static m => "-" + m.Value).ToLowerInvariant();
}
