using System.Globalization;
using Jiping.Authoring.Evaluations;
using Jiping.Authoring.Narratives;

namespace Jiping.Authoring.Documents;

/// <summary>Fills the templates of titles and labels: {year}, {last-year}, {entity}, {project}, {number}, {date}, {preparer}, {leader}, {telephone}.</summary>
internal static class DocumentWords
{
    /// <param name="template">The words.</param>
    /// <param name="view">The evaluation.</param>
    /// <param name="number">Of the row; 0 where it has none.</param>
    public static string Fill(string template, EvaluationView view, int number = 0)
    {
        if (!template.Contains('{', StringComparison.Ordinal))
            return template;
        var info = view.Package.Info;
        return template
            .Replace("{year}", Text(info.Year), StringComparison.Ordinal)
            .Replace("{last-year}", Text(info.Year - 1), StringComparison.Ordinal)
            .Replace("{entity}", info.Entity, StringComparison.Ordinal)
            .Replace("{project}", view.Project?.Name ?? "", StringComparison.Ordinal)
            .Replace("{number}", Text(number), StringComparison.Ordinal)
            .Replace("{date}", info.Date is { } date ? NarrativeNames.OfficialDate(date) : "", StringComparison.Ordinal)
            .Replace("{preparer}", info.Preparer, StringComparison.Ordinal)
            .Replace("{leader}", info.Leader, StringComparison.Ordinal)
            .Replace("{telephone}", info.Telephone, StringComparison.Ordinal);
    }

    /// <summary>True where a template asks for something that the unit has not filled in: its line is left out.</summary>
    public static bool IsHollow(string template, EvaluationView view) =>
        template.Contains("{preparer}", StringComparison.Ordinal) && view.Package.Info.Preparer.Length == 0
        || template.Contains("{leader}", StringComparison.Ordinal) && view.Package.Info.Leader.Length == 0
        || template.Contains("{telephone}", StringComparison.Ordinal) && view.Package.Info.Telephone.Length == 0
        || template.Contains("{date}", StringComparison.Ordinal) && view.Package.Info.Date is null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
