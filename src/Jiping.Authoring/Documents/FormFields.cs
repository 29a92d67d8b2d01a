using System.Globalization;
using Jiping.Authoring.Evaluations;
using Jiping.Core.Facts;
using Jiping.Core.Layouts;

namespace Jiping.Authoring.Documents;

/// <summary>The values of cells that are no figures.</summary>
internal static class FormFields
{
    /// <summary>The number of a field, or null where it is words or has none.</summary>
    public static BoundValue? Value(FormField field, FormScope scope) => field switch
    {
        FormField.Weight => scope.Indicator?.Weight,
        FormField.Score => scope.Indicator?.Score,
        FormField.TotalWeight => scope.View.Scheme is { } scheme ? scope.View.Points("weight", null, scheme.TotalWeight) : null,
        FormField.TotalScore => scope.View.Total,
        FormField.ExecutionRate => scope.View.ExecutionRate,
        FormField.ExecutionWeight => scope.View.ExecutionLine is { } line ? scope.View.Points("weight", "预算执行率", line.Line.EffectiveWeight) : null,
        FormField.ExecutionScore => scope.View.ExecutionLine?.Line.Score is { } score ? scope.View.Points("execution-score", null, score) : null,
        FormField.Target => Whole(scope.Indicator?.Number(FactStage.Target), scope.Indicator?.Target),
        FormField.Actual => Whole(scope.Indicator?.Number(FactStage.Actual), scope.Indicator?.Actual),
        _ => null,
    };

    public static string Text(FormField field, FormScope scope)
    {
        var info = scope.View.Package.Info;
        var project = scope.View.Project;
        return field switch
        {
            FormField.Entity => info.Entity,
            FormField.Department => project is { SupervisingDepartment.Length: > 0 } ? project.SupervisingDepartment : info.SupervisingDepartment.Length > 0 ? info.SupervisingDepartment : info.Entity,
            FormField.Project => project?.Name ?? "",
            FormField.ProjectCode => project?.Code ?? "",
            FormField.Implementer => project is { Implementer.Length: > 0 } ? project.Implementer : info.Entity,
            FormField.Number => scope.Number.ToString(CultureInfo.InvariantCulture),
            FormField.Goal => Numbered(scope, scope.Goal?.Goal),
            FormField.Result => Numbered(scope, scope.Goal?.Result),
            FormField.Target => scope.Indicator?.Target ?? "",
            FormField.Actual => scope.Indicator?.Actual ?? "",
            FormField.Reason => Reason(scope.Indicator),
            FormField.Grade => scope.View.Sheet?.Grade ?? "",
            FormField.MemberName => scope.Member?.Name ?? "",
            FormField.MemberRole => scope.Member?.Role ?? "",
            FormField.MemberPosition => scope.Member?.Position ?? "",
            FormField.MemberTitle => scope.Member?.Title ?? "",
            FormField.MemberOrganization => scope.Member is { Organization.Length: > 0 } member ? member.Organization : info.Entity,
            _ => "",
        };
    }

    /// <summary>A number that is all that is printed; ≥8次 is words around one and stays words.</summary>
    private static BoundValue? Whole(BoundValue? value, string? printed) => value is not null && value.Text == printed && value.Quantity.Unit.Symbol.Length == 0 ? value : null;

    /// <summary>1. before each of several goals.</summary>
    private static string Numbered(FormScope scope, string? text) =>
        string.IsNullOrWhiteSpace(text) ? "" : scope.View.Evaluation.Goals.Count > 1 ? $"{scope.Number}.{text.Trim()}" : text.Trim();

    private static string Reason(IndicatorView? indicator)
    {
        if (indicator is null)
            return "";
        string reason = indicator.Reason.Trim(), improvement = indicator.Improvement.Trim();
        if (improvement.Length == 0)
            return reason;
        return reason.Length == 0 ? $"改进措施：{improvement}" : $"{reason.TrimEnd('。')}。改进措施：{improvement}";
    }
}
