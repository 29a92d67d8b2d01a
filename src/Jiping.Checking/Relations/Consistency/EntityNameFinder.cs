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
        var kinds = new List<DocumentKind>();
        foreach (var document in package)
        {
            if (!document.IsSelfEvaluation || document.Extracted.Cover.Kind == DocumentKind.ProjectForm)
                continue;
            EntityPlaces.Find(document, names);
            while (kinds.Count < names.Count)
                kinds.Add(document.Extracted.Cover.Kind);
        }
        if (names.Count == 0)
            return;
        var bodies = Group(names);
        // The fullest name is the one that short forms are forms of.
        var same = bodies.MaxBy(static body => body.Count)!;
        var full = same.MaxBy(static name => name.Text.Length)!;
        if (same.Count > 1)
            found.Add(WordsRelation.Exact(RelationSource.EntityName, same[0], same[1..]));
        if (bodies.Count > 1 && !AreSeveralUnits(bodies, names, kinds))
            foreach (var body in bodies)
                foreach (var other in body)
                    if (body != same && !IsWithin(other.Text, full.Text))
                        found.Add(WordsRelation.Broken(RelationSource.EntityName, other, [full], full.Text, $"本套材料的单位是“{full.Text}”，此处写的是“{other.Text}”"));
        foreach (var document in package)
            if (document.IsSelfEvaluation)
                SelfReferenceFinder.Find(document.Extracted, full, found);
    }

    /// <summary>The names by the body they name, in the order met.</summary>
    private static List<List<Operand>> Group(List<Operand> names)
    {
        var bodies = new List<List<Operand>>();
        // The longest first: two short forms may differ from each other and still be of one name.
        foreach (var name in names.OrderByDescending(static name => name.Text.Length))
        {
            var body = bodies.Find(body => EntityNames.AreSame(body[0].Text, name.Text));
            if (body is null)
                bodies.Add(body = []);
            body.Add(name);
        }
        return bodies;
    }

    /// <summary>Two reports, or two forms, of different units are the papers of several units, not of one that contradicts itself.</summary>
    private static bool AreSeveralUnits(List<List<Operand>> bodies, List<Operand> names, List<DocumentKind> kinds)
    {
        var paths = new Dictionary<DocumentKind, Dictionary<string, List<Operand>>>();
        for (int i = 0; i < names.Count; i++)
        {
            if (!paths.TryGetValue(kinds[i], out var documents))
                paths.Add(kinds[i], documents = new(StringComparer.Ordinal));
            documents.TryAdd(names[i].Locations[0].Path, bodies.Find(body => body.Contains(names[i]))!);
        }
        return paths.Values.Any(static documents => documents.Values.Distinct().Count() > 1);
    }

    /// <summary>True where one name holds the other: a department and its office (…局机关, …局下属站).</summary>
    private static bool IsWithin(string left, string right) =>
        left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal);
}
