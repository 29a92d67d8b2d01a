using System.Globalization;
using System.Text;
using Jiping.Authoring.Packages;
using Jiping.Core.Packages;

namespace Jiping.Testing;

/// <summary>A package as text that two packages share exactly where they say the same: figures have no order, all else has.</summary>
internal static class PackageEquality
{
    public static string Describe(LoadedPackage loaded)
    {
        var text = new StringBuilder(Describe(loaded.Package));
        foreach (var ledger in loaded.Ledger.OrderBy(static ledger => ledger.Kind, StringComparer.Ordinal))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"ledger {ledger.Kind}: {string.Join('|', ledger.Header)}");
            foreach (var row in ledger.Rows)
                text.AppendLine(CultureInfo.InvariantCulture, $"  {string.Join('|', row.Cells)}");
        }

        return text.ToString();
    }

    public static string Describe(SubmissionPackage package)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{package.Info with { Team = [] }}");
        foreach (var member in package.Info.Team)
            text.AppendLine(CultureInfo.InvariantCulture, $"  {member}");
        Append(text, package.Whole);
        foreach (var project in package.Projects)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"project {project.Key} | {project.Name} | {project.Code} | {project.SupervisingDepartment} | {project.Implementer}");
            Append(text, project.Evaluation);
        }

        foreach (var section in package.Narrative)
            text.AppendLine(CultureInfo.InvariantCulture, $"section {section.Id} {section.Pending}\n{section.Text}");
        return text.ToString();
    }

    private static void Append(StringBuilder text, Evaluation evaluation)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"  scheme {evaluation.SchemeId} {evaluation.SchemeVersion}");
        foreach (var figure in evaluation.Figures.All.OrderBy(static figure => figure.Ref.ToString(), StringComparer.Ordinal))
            text.AppendLine(CultureInfo.InvariantCulture, $"  {figure.Ref} = {figure.Quantity} | {figure.Note} | {figure.Pending}");
        foreach (var goal in evaluation.Goals)
            text.AppendLine(CultureInfo.InvariantCulture, $"  {goal}");
        foreach (var entry in evaluation.Indicators)
            text.AppendLine(CultureInfo.InvariantCulture, $"  {entry with { Evidence = [] }} {string.Join('|', entry.Evidence)}");
    }
}
