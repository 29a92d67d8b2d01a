using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>
/// The unit's name on covers, in titles, forms and above the date agrees across a package; short forms are the same name. Project forms name those who carry
/// the project out, and are left out.
/// </summary>
internal static class EntityNameFinder
{
    public static void Find(IReadOnlyList<EvaluatedDocument> package, List<Relation> found)
    {
        var names = new List<Operand>();
        foreach (var document in package)
        {
            if (!document.IsSelfEvaluation)
                continue;
            if (document.Extracted.Cover.Kind != DocumentKind.ProjectForm)
                EntityPlaces.Find(document, names);
        }
        if (names.Count == 0)
            return;
        // The fullest name of the package is the one that short forms are forms of.
        var full = names.MaxBy(static name => name.Text.Length)!;
        var same = names.FindAll(name => name == full || EntityNames.AreSame(name.Text, full.Text));
        if (same.Count > 1)
            found.Add(WordsRelation.Exact(RelationSource.EntityName, same[0], same[1..]));
        foreach (var other in names.FindAll(name => !same.Contains(name)))
            if (!IsWithin(other.Text, full.Text))
                found.Add(WordsRelation.Broken(RelationSource.EntityName, other, [full], full.Text, $"本套材料的单位是“{full.Text}”，此处写的是“{other.Text}”"));
        foreach (var document in package)
            if (document.IsSelfEvaluation)
                SelfReferenceFinder.Find(document.Extracted, full, found);
    }

    /// <summary>True where one name holds the other: a department and its office (…局机关, …局下属站).</summary>
    private static bool IsWithin(string left, string right) =>
        left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal);
}
