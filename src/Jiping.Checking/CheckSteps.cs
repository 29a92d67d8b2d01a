using Jiping.Checking.Indicators;
using Jiping.Checking.Observations;
using Jiping.Checking.Observations.Completeness;
using Jiping.Checking.Observations.Form;
using Jiping.Checking.Observations.Form.Structure;
using Jiping.Checking.Observations.Plausibility;
using Jiping.Checking.Observations.Scoring;
using Jiping.Checking.Relations;
using Jiping.Checking.Relations.Claims;
using Jiping.Checking.Relations.Consistency;
using Jiping.Checking.Relations.Facts;
using Jiping.Checking.Relations.Scoring;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction;

namespace Jiping.Checking;

/// <summary>What the steps of a check work on and add to.</summary>
/// <param name="Package">What was read.</param>
/// <param name="Extracted">What was understood of it.</param>
internal sealed record CheckWork(Package Package, IReadOnlyList<ExtractedDocument> Extracted)
{
    private IReadOnlyList<DocumentForms>? forms;

    /// <summary>How scores are given.</summary>
    public ScoringScheme Scheme { get; init; } = ScoringScheme.Ministry;

    public List<Relation> Relations { get; } = [];

    public List<Observation> Observations { get; } = [];

    /// <summary>What was read and could not be judged, by document.</summary>
    public List<IReadOnlyList<SkippedItem>> NotJudged { get; } = [];

    /// <summary>The forms of the documents, in their order.</summary>
    public IReadOnlyList<DocumentForms> Forms => forms ??= DocumentForms.Of(Extracted);

    /// <summary>The facts by key; made by the step over facts.</summary>
    public FactIndex? Index { get; set; }
}

/// <summary>One step of a check.</summary>
/// <param name="Rules">The rules that judge what it finds.</param>
/// <param name="Run">Finds.</param>
internal sealed record CheckStep(string Rules, Action<CheckWork> Run);

/// <summary>The finders in their order, each with the rules that it serves, so that the cost of every family of rules can be measured.</summary>
internal static class CheckSteps
{
    public static IReadOnlyList<CheckStep> All { get; } =
    [
        new("JP101–JP108, JP201, JP202, JP301–JP305", static work =>
        {
            foreach (var document in work.Extracted)
                work.NotJudged.Add(RelationFinder.Find(document, work.Relations, work.Scheme));
        }),
        new("JP109–JP112, JP203, JP209, JP213, JP701", static work => work.Index = FactRelationFinder.Find(work.Extracted, work.Relations)),
        new("JP204–JP208", static work => ConsistencyFinder.Find(work.Extracted, work.Relations)),
        new("JP401–JP409", static work => ClaimFinder.Find(work.Index!, work.Relations)),
        new("JP306, JP309, JP311", static work => ScoringRelations.Find(work.Forms, work.Relations, work.Scheme)),
        new("JP503–JP513", static work => CompletenessFinder.Find(work.Package, work.Forms, work.Observations, work.Scheme)),
        new("JP605–JP612", static work => FormFinder.Find(work.Extracted, work.Observations)),
        new("JP601–JP604, JP613, JP614", static work => StructureFinder.Find(work.Extracted, work.Observations)),
        new("JP702, JP704, JP706, JP707, JP709", static work => PlausibilityFinder.Find(work.Extracted, work.Observations)),
        new("JP307, JP308, JP310, JP312–JP314, JP703, JP708", static work => ScoringObservations.Find(work.Extracted, work.Forms, work.Observations, work.Scheme)),
    ];
}
