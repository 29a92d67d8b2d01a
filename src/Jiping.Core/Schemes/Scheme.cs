using Jiping.Core.Formulas;

namespace Jiping.Core.Schemes;

/// <summary>
/// 评分方案: how a place scores one kind of evaluation in the years it is valid. A task pins id and version; what was scored by a version is always scored by
/// that version. Immutable data: the built-in ones come from data/schemes, a user's own from a folder.
/// </summary>
public sealed record Scheme
{
    /// <summary>Kebab-case, the name of the file; never used for something else.</summary>
    public required string Id { get; init; }

    /// <summary>Counts up with every change of a rule.</summary>
    public required int Version { get; init; }

    public required string Name { get; init; }

    public required SchemeKind Kind { get; init; }

    /// <summary>First year evaluated by it, or null.</summary>
    public int? FirstYear { get; init; }

    /// <summary>Last year evaluated by it, or null.</summary>
    public int? LastYear { get; init; }

    public required SchemeAuthority Authority { get; init; }

    /// <summary>For whom it is and what is peculiar to it, in a sentence or two.</summary>
    public string About { get; init; } = "";

    /// <summary>Parts of this scheme whose figures nobody has compared with the original text (keys of the file): shown as such, never quoted as law.</summary>
    public IReadOnlyList<string> Unverified { get; init; } = [];

    /// <summary>The indicators of the first level.</summary>
    public required IReadOnlyList<SchemeIndicator> Indicators { get; init; }

    /// <summary>How a unit's own indicators are scored where the tree does not say.</summary>
    public required OwnRules OwnRules { get; init; }

    public required ExecutionRule Execution { get; init; }

    public required DeviationRule Deviation { get; init; }

    public required SchemeRounding Rounding { get; init; }

    /// <summary>What becomes of the points of an indicator that does not apply.</summary>
    public NotApplicable NotApplicable { get; init; } = NotApplicable.Full;

    /// <summary>总分随执行率封顶; the lowest line that applies counts.</summary>
    public IReadOnlyList<TotalCap> TotalCaps { get; init; } = [];

    /// <summary>From the best to the worst; the last one starts at 0.</summary>
    public required IReadOnlyList<GradeBand> Grades { get; init; }

    /// <summary>What the unit has to fill in.</summary>
    public IReadOnlyList<FigureDemand> Figures { get; init; } = [];

    /// <summary>The documents to hand in, in the order of their annexes.</summary>
    public IReadOnlyList<SchemeDocument> Documents { get; init; } = [];

    /// <summary>All indicators, parents before their children.</summary>
    public IEnumerable<SchemeIndicator> AllIndicators() => Indicators.SelectMany(static indicator => indicator.WithDescendants());

    /// <summary>The figures that scores are computed from, each once.</summary>
    public IEnumerable<FigureRef> FiguresUsed() =>
        AllIndicators().SelectMany(static indicator => indicator.Value?.Figures ?? []).Append(Execution.Budget).Append(Execution.Executed).Distinct();

    /// <summary>The points of the whole.</summary>
    public decimal TotalWeight => Indicators.Sum(static indicator => indicator.Weight);

    /// <summary>The grade of a total: the first band that it reaches, so that 90 is 优 where 优 starts at 90.</summary>
    public GradeBand GradeOf(decimal total)
    {
        foreach (var band in Grades)
            if (total >= band.From)
                return band;
        return Grades[^1];
    }
}

/// <summary>What is evaluated.</summary>
public enum SchemeKind
{
    /// <summary>部门整体支出.</summary>
    Whole,

    /// <summary>项目支出.</summary>
    Project,
}

/// <summary>Who set the rules and where they stand.</summary>
/// <param name="Issuer">The authority.</param>
/// <param name="Document">Number and title of the document; empty where none is known.</param>
/// <param name="Source">How we know it: an address, or what forms show it.</param>
public sealed record SchemeAuthority(string Issuer, string Document, string Source);

/// <summary>One line at the end of which stands a name: 优 from 90.</summary>
/// <param name="Name">优.</param>
/// <param name="From">The lowest total that has it, included.</param>
public sealed record GradeBand(string Name, decimal From);

/// <summary>总分封顶: an execution rate below the line allows at most so many points.</summary>
/// <param name="Below">Execution rate in percent, not included.</param>
/// <param name="Maximum">Points.</param>
public sealed record TotalCap(decimal Below, decimal Maximum);

/// <summary>A figure that the unit fills in.</summary>
/// <param name="Figure">Which.</param>
/// <param name="Required">Without it the evaluation cannot be scored or the form not be written.</param>
/// <param name="Note">What to fill in and from where, for the clerk.</param>
public sealed record FigureDemand(FigureRef Figure, bool Required, string Note);

/// <summary>A document of the package to hand in.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Layout">Id of its form or outline in data/layouts.</param>
/// <param name="Title">Its title, with {year}, {entity}, {project}.</param>
/// <param name="Annex">Number of the annex, or null.</param>
public sealed record SchemeDocument(SchemeDocumentKind Kind, string Layout, string Title, int? Annex);

/// <summary>The documents that schemes ask for.</summary>
public enum SchemeDocumentKind
{
    DataSheet,
    ScoringForm,
    ProjectForm,
    Report,
}
