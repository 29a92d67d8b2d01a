using Jiping.Checking.Acceptance;
using Jiping.Checking.Figures;
using Jiping.Checking.Findings;
using Jiping.Checking.Indicators;
using Jiping.Checking.Observations;
using Jiping.Checking.References;
using Jiping.Checking.Relations;
using Jiping.Checking.Rules;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction;
using Jiping.Extraction.Facts;

namespace Jiping.Checking;

/// <summary>Checks a package: relations, rules, findings. Thread-safe; keeps nothing between packages.</summary>
public static class PackageChecker
{
    /// <param name="package">What was read.</param>
    /// <param name="settings">What to check it against besides itself; nothing where null.</param>
    public static CheckResult Check(Package package, CheckSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(package);
        var extracted = DocumentExtractor.ExtractAll(package.Documents);
        var work = new CheckWork(package, extracted) { Scheme = ScoringScheme.Of(settings?.Scheme) };
        foreach (var step in CheckSteps.All)
            step.Run(work);
        var relations = work.Relations;
        var documents = new List<CheckedDocument>(extracted.Count);
        for (int i = 0; i < extracted.Count; i++)
            documents.Add(new(extracted[i].Document, extracted[i].Cover, extracted[i].NumbersFound, extracted[i].NumbersRead)
            {
                Facts = FactTally.Of(extracted[i]),
                NotJudged = work.NotJudged[i],
            });
        UnitMatch? reference = null;
        RosterStanding? standing = null;
        if (settings is { Reference: not null } or { Roster: not null })
        {
            var identity = PackageIdentity.Of(package, extracted, settings.Assignment?.Unit);
            reference = settings.Reference is { } book ? ReferenceFinder.Find(book, package, extracted, identity, relations) : null;
            standing = settings.Roster?.Of(package, extracted, identity, relations, settings.Assignment?.Index);
        }
        var profile = settings?.Profile ?? Profile.Unit;
        var (found, advice) = Judge(relations, work.Observations, package.Documents, profile);
        var failures = new List<ReadFailure>(package.Failures);
        var accepted = AcceptanceReader.Read(package.Acceptances, failures);
        var (findings, outcomes) = AcceptanceList.Apply(found, accepted);
        var result = new CheckResult
        {
            Package = package.Name,
            Documents = documents,
            Relations = relations,
            Findings = findings,
            Advice = advice,
            Skipped = package.Skipped,
            Failures = failures,
            Profile = profile,
            Acceptance = outcomes,
            Reference = reference,
            Roster = standing,
            Assignment = settings?.Assignment,
            Figures = FigureFinder.Find(extracted, relations),
        };
        return settings?.Earlier is { } earlier ? result with { Since = earlier.Compare(result) } : result;
    }

    /// <summary>What the rules say of relations and observations, gravest first, then in reading order; advice apart.</summary>
    private static (IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Advice) Judge(List<Relation> relations, IReadOnlyList<Observation> observations, IReadOnlyList<Document> documents, Profile profile)
    {
        var (findings, advice) = (new FindingList(), new FindingList());
        for (int i = 0; i < relations.Count; i++)
            foreach (var rule in RuleCatalog.Of(relations[i].Source))
                if (rule.Judge(relations[i]) is { } finding && profile.Shows(rule, finding.Severity))
                    (rule.IsAdvice ? advice : findings).Add(finding with { Relation = i });
        foreach (var observation in observations)
        {
            if (RuleCatalog.Of(observation.Kind) is { } rule && rule.Judge(observation) is { } finding && profile.Shows(rule, finding.Severity))
                (rule.IsAdvice ? advice : findings).Add(finding);
        }
        return (findings.InOrder(documents), advice.InOrder(documents));
    }
}
