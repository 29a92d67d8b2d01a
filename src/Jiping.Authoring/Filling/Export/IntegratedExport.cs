using System.Globalization;
using System.Text;
using Jiping.Core.Facts;
using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;
using Jiping.Core.Schemes;
using Jiping.Core.Scoring;

namespace Jiping.Authoring.Filling.Export;

/// <summary>A row of the export that a clerk has to look at before typing it in.</summary>
/// <param name="Where">Which row.</param>
/// <param name="Why">What is wrong and what to do, in Chinese.</param>
public sealed record ExportProblem(string Where, string Why);

/// <summary>
/// The values that the integrated budget system (预算管理一体化) asks for, in the order and under the names of its fields as documents of systems in use show them:
/// our reading of these fields, not an official format. Money in 万元 with four decimals, operators by code, names of at most 100 and texts of at most 200 characters.
/// </summary>
public static class IntegratedExport
{
    /// <summary>Longest name of an indicator or a project that the system takes.</summary>
    public const int MostName = 100;

    /// <summary>Longest explanation that the system takes.</summary>
    public const int MostText = 200;

    private const int MoneyDecimals = 4;

    private static readonly string[] Header =
    [
        "mof_div_code 财政区划", "fiscal_year 年度", "agency_code 单位代码", "agency_name 单位名称", "pro_code 项目编码", "pro_name 项目名称", "pro_total_amt 全年预算数（万元）", "全年执行数（万元）",
        "kpi_lv1 一级指标", "kpi_lv2 二级指标", "kpi_content 三级指标", "computesign 计算符号", "kpi_val 指标值", "meterunit 计量单位", "实际完成值", "weight 分值", "eval_value 得分", "devi_analy 偏差原因分析及改进措施",
    ];

    /// <summary>Codes of the operators (枚举 PMKPIZBXS).</summary>
    public static string Code(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.MoreThan => "1",
        ComparisonOperator.AtLeast => "2",
        ComparisonOperator.Equal => "3",
        ComparisonOperator.LessThan => "4",
        ComparisonOperator.AtMost => "5",
        _ => "6",
    };

    /// <summary>Writes the indicators of the whole and of all projects, one a line, as CSV in UTF-8 with a byte order mark, which WPS and Excel open.</summary>
    public static IReadOnlyList<ExportProblem> Write(SubmissionPackage package, SchemeCatalog schemes, Stream output)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(schemes);
        ArgumentNullException.ThrowIfNull(output);
        var problems = new List<ExportProblem>();
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        Row(writer, Header);
        Evaluation(package, schemes, null, writer, problems);
        foreach (var project in package.Projects)
            Evaluation(package, schemes, project, writer, problems);
        return problems;
    }

    private static void Evaluation(SubmissionPackage package, SchemeCatalog schemes, ProjectEvaluation? project, StreamWriter writer, List<ExportProblem> problems)
    {
        var evaluation = project?.Evaluation ?? package.Whole;
        string title = project is null ? "部门整体" : $"项目“{project.Name}”";
        if (project is not null)
            Long(title, "项目名称", project.Name, MostName, problems);
        if (project is { Code.Length: 0 })
            problems.Add(new ExportProblem(title, "没有项目编码，系统按编码找项目，请补填"));
        string[] head =
        [
            package.Info.JurisdictionCode, package.Info.Year.ToString(CultureInfo.InvariantCulture), package.Info.EntityCode, package.Info.Entity, project?.Code ?? "", project?.Name ?? "部门整体支出",
            Money(evaluation, FactStage.Revised, title, problems), Money(evaluation, FactStage.Final, title, problems),
        ];
        var scheme = schemes.Find(evaluation.SchemeId, evaluation.SchemeVersion);
        var sheet = scheme is null ? null : Scorer.Score(scheme, evaluation);
        if (sheet is null)
        {
            Row(writer, [.. head, "", "", "", "", "", "", "", "", "", ""]);
            return;
        }
        var above = new List<string>();
        foreach (var line in sheet.Lines)
        {
            above.RemoveRange(Math.Min(line.Level - 1, above.Count), above.Count - Math.Min(line.Level - 1, above.Count));
            above.Add(line.Name);
            if (!line.IsLeaf)
                continue;
            var entry = line.Entry >= 0 ? evaluation.Indicators[line.Entry] : null;
            string where = $"{title}指标“{line.Name}”", reason = entry is null ? "" : string.Join('；', ((string[])[entry.Reason, entry.Improvement]).Where(static text => text.Length > 0));
            Long(where, "名称", line.Name, MostName, problems);
            Long(where, "偏差原因和改进措施", reason, MostText, problems);
            if (line.Score is null)
                problems.Add(new ExportProblem(where, "得分还算不出来，请先补齐评分要用的数"));
            Row(writer,
            [
                .. head, above[0], above.Count > 2 ? above[1] : "", line.Name, entry is null ? "" : Code(entry.Operator),
                entry?.Target is { } target ? Number(target) : entry?.TargetText ?? line.Target, entry?.Unit ?? "", entry?.Actual is { } actual ? Number(actual) : entry?.ActualText ?? line.Actual,
                Number(line.Weight), line.Score is { } score ? Number(score) : "", reason.Length > 0 ? reason : "无",
            ]);
        }
    }

    private static string Money(Evaluation evaluation, FactStage stage, string title, List<ExportProblem> problems)
    {
        if (evaluation.Figures.Find(new FigureRef { Concept = "annual-funds", Stage = stage }) is not { } figure || figure.Quantity.Unit.Dimension != Dimension.Money)
            return "";
        decimal value = figure.Quantity.BaseValue / MeasureUnit.TenThousandYuan.Factor;
        decimal rounded = Math.Round(value, MoneyDecimals, MidpointRounding.AwayFromZero);
        if (rounded != value)
            problems.Add(new ExportProblem(title, $"{figure.Ref.Describe()} {QuantityPrint.Words(figure.Quantity)} 折合万元超过四位小数，导出时取四位"));
        return rounded.ToString("F4", CultureInfo.InvariantCulture);
    }

    private static void Long(string where, string what, string text, int most, List<ExportProblem> problems)
    {
        if (text.Length > most)
            problems.Add(new ExportProblem(where, $"{what}有 {text.Length} 个字，系统最多收 {most} 个，导出没有截短，请改短后再录入"));
    }

    private static string Number(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);

    private static void Row(StreamWriter writer, IReadOnlyList<string> values) => writer.WriteLine(string.Join(',', values.Select(Field)));

    /// <summary>Never a formula for whoever opens the file: what begins as one is put behind an apostrophe.</summary>
    private static string Field(string value)
    {
        if (value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' && !decimal.TryParse(value, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
            value = "'" + value;
        return value.AsSpan().IndexOfAny(",\"\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
