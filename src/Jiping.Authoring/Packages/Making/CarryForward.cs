using Jiping.Core.Facts;
using Jiping.Core.Packages;

namespace Jiping.Authoring.Packages.Making;

/// <summary>
/// What of last year's package is of use this year: its final figures as those of the year before; people, texts, goals and targets as drafts that are marked 待更新 until
/// somebody has looked at them. Results, reasons, points, evidence, the ledger and the dates of last year are left behind.
/// </summary>
internal static class CarryForward
{
    /// <exception cref="ArgumentException">The package is of this year or later.</exception>
    public static SubmissionPackage From(LoadedPackage last, NewPackageRequest request, IReadOnlyList<NarrativeSection> sections)
    {
        var old = last.Package;
        if (old.Info.Year >= request.Year)
            throw new ArgumentException("Only an earlier year can be carried forward.", nameof(last));
        var written = old.Narrative.Where(static section => section.Text.Length > 0)
            .Select(section => section with { Text = OldNumbers.Mark(section.Text, request.Year), Pending = true }).ToList();
        return new SubmissionPackage
        {
            Info = old.Info with { Entity = request.Entity, Year = request.Year, Notice = "", Date = null, Pending = true },
            Whole = Carried(old.Whole, old.Info.Year, request) with { SchemeId = request.Scheme.Id, SchemeVersion = request.Scheme.Version, Indicators = Indicators(old.Whole, request) },
            Projects = [.. old.Projects.Select(project => project with { Evaluation = Project(project.Evaluation, old.Info.Year, request) })],
            Narrative = [.. written, .. sections.Where(section => !written.Exists(known => known.Id == section.Id))],
        };
    }

    private static Evaluation Project(Evaluation old, int oldYear, NewPackageRequest request)
    {
        var carried = Carried(old, oldYear, request);
        // The rules of an evaluated project stay, in their latest version.
        return request.Schemes.Find(old.SchemeId) is { } scheme ? carried with { SchemeId = scheme.Id, SchemeVersion = scheme.Version } : carried;
    }

    private static Evaluation Carried(Evaluation old, int oldYear, NewPackageRequest request) => old with
    {
        Figures = Finals(old.Figures, oldYear, request.Year),
        Goals = [.. old.Goals.Where(static goal => goal.Goal.Length > 0).Select(static goal => new GoalEntry(goal.Goal, "", Pending: true))],
        Indicators = [.. old.Indicators.Select(Target)],
    };

    /// <summary>The final figures of the old year as figures of the year before; what was filled in of still earlier years is left.</summary>
    private static FigureTable Finals(FigureTable old, int oldYear, int year) => new(year,
        [.. old.All.Where(figure => figure.Ref.Stage == FactStage.Final && figure.Ref.Aspect == Aspect.Value && figure.Ref.At(oldYear).Year == oldYear)
            .Select(figure => new Figure(figure.Ref with { Year = null, Offset = oldYear - year }, figure.Quantity, $"取自{oldYear}年度填报包", figure.Pending))]);

    /// <summary>The indicators of nodes that this year's scheme has.</summary>
    private static List<IndicatorEntry> Indicators(Evaluation old, NewPackageRequest request)
    {
        var nodes = request.Scheme.AllIndicators().Where(static node => node.Own).Select(static node => node.Id).ToHashSet(StringComparer.Ordinal);
        return [.. old.Indicators.Where(entry => nodes.Contains(entry.Node)).Select(Target)];
    }

    private static IndicatorEntry Target(IndicatorEntry old) => new()
    {
        Node = old.Node, Name = old.Name, Weight = old.Weight, Operator = old.Operator, Target = old.Target, TargetText = old.TargetText, Unit = old.Unit, Query = old.Query, Pending = true,
    };
}
