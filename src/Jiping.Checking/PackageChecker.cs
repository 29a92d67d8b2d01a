using Jiping.Checking.Findings;
using Jiping.Checking.Relations;
using Jiping.Checking.Relations.Facts;
using Jiping.Checking.Rules;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction;
using Jiping.Extraction.Facts;

namespace Jiping.Checking;

/// <summary>Checks a package: relations, rules, findings. Thread-safe; keeps nothing between packages.</summary>
public static class PackageChecker
{
    public static CheckResult Check(Package package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var relations = new List<Relation>();
        var documents = new List<CheckedDocument>(package.Documents.Count);
        var extracted = DocumentExtractor.ExtractAll(package.Documents);
        foreach (var document in extracted)
        {
            var notJudged = RelationFinder.Find(document, relations);
            documents.Add(new(document.Document, document.Cover, document.NumbersFound, document.NumbersRead) {
                Facts = FactCounts.Of(document.Facts, document.Unresolved),
                NotJudged = notJudged,
            });
        }
        FactRelationFinder.Find(extracted, relations);
        return new CheckResult
        {
            Package = package.Name,
            Documents = documents,
            Relations = relations,
            Findings = Judge(relations, package.Documents),
            Skipped = package.Skipped,
            Failures = package.Failures,
        };
    }

    /// <summary>What the rules say of the relations, gravest first, then in reading order.</summary>
    private static IReadOnlyList<Finding> Judge(List<Relation> relations, IReadOnlyList<Document> documents)
    {
        var findings = new FindingList();
        for (int i = 0; i < relations.Count; i++)
            foreach (var rule in RuleCatalog.Of(relations[i].Source))
                if (rule.Judge(relations[i]) is { } finding)
                    findings.Add(finding with { Relation = i });
        return findings.InOrder(documents);
    }
}
