using Jiping.Checking.Findings;
using Jiping.Checking.Rules;
using Jiping.Checking.Tests.Relations;

namespace Jiping.Checking.Tests.Rules.Scoring;

/// <summary>Forms of a self-evaluation in short: rows parted by “/”, cells by “｜”.</summary>
internal static class EvaluationForm
{
    private const string Headers = "一级指标｜二级指标｜三级指标｜年度指标值｜实际完成值｜分值｜得分｜偏差原因分析及改进措施";

    /// <summary>A form of indicators under the ministry's headers.</summary>
    public static CheckResult Check(string rows) => CheckTable($"{Headers}/{rows}");

    /// <summary>The same below the row of execution: “budget｜outturn｜points｜rate｜score”.</summary>
    public static CheckResult Check(string execution, string rows, params string[] text) =>
        Sentences.Check([.. text.Select(static (line, i) => new Documents.Model.Paragraph { Part = "body", Index = i + 1, Text = line }),
            FormTable.Of($"项目资金（万元）｜全年预算数｜全年执行数｜分值｜执行率｜得分/年度资金总额｜{execution}/{Headers}/{rows}".Split('/'))]);

    /// <summary>A table with headers of its own.</summary>
    public static CheckResult CheckTable(string rows) => Sentences.Check([FormTable.Of(rows.Split('/'))]);

    /// <summary>“Warning 5”: what a rule finds, with what stands there.</summary>
    public static string[] Found<TRule>(CheckResult result) where TRule : Rule, new() =>
        [.. All<TRule>(result).Select(static finding => $"{finding.Severity} {finding.Actual}")];

    /// <summary>The findings of a rule, whether they are held against the unit or said as advice.</summary>
    public static List<Finding> All<TRule>(CheckResult result) where TRule : Rule, new()
    {
        var rule = new TRule();
        return [.. (rule.IsAdvice ? result.Advice : result.Findings).Where(finding => finding.Rule == rule.Id)];
    }

    /// <summary>A rule finds one thing, and says all of that.</summary>
    public static void Finds<TRule>(CheckResult result, Severity severity, params string[] says) where TRule : Rule, new()
    {
        var finding = Assert.Single(All<TRule>(result));

        Assert.Equal(severity, finding.Severity);
        Assert.StartsWith(new TRule().Title, finding.Message, StringComparison.Ordinal);
        Assert.All(says, word => Assert.Contains(word, finding.Message, StringComparison.Ordinal));
        Assert.NotEmpty(finding.Locations);
        Assert.Equal(new TRule().Mend, severity == Severity.Note && finding.Relation is not null ? new TRule().Mend : finding.Suggestion);
    }
}
