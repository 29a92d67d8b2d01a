namespace Jiping.Checking.Batches;

/// <summary>A paragraph and those that are like it. What many units share is a template that the bureau gave them.</summary>
internal sealed class SimilarGroup(BatchSource source, ParagraphPrint print)
{
    /// <summary>Units that may share a text before it counts as a template.</summary>
    private const int MostUnits = 5;

    /// <summary>Members kept; more of the same few units add nothing.</summary>
    private const int MostMembers = 16;

    private readonly List<Member> members = [new(source, print, 100)];
    private readonly List<BatchSource> units = [source];

    private readonly record struct Member(BatchSource Source, ParagraphPrint Print, int Likeness);

    private bool IsTemplate => units.Count > MostUnits;

    public void Join(BatchSource source, ParagraphPrint print, int likeness)
    {
        if (IsTemplate)
            return;
        if (!units.Exists(source.IsOfUnit))
            units.Add(source);
        if (IsTemplate)
            members.Clear();
        else if (members.Count < MostMembers)
            members.Add(new(source, print, likeness));
    }

    /// <summary>Adds the pairs of the first member with each other one.</summary>
    public void AddPairs(Dictionary<(string, string), SimilarPackages> pairs)
    {
        if (IsTemplate)
            return;
        var first = members[0];
        for (int i = 1; i < members.Count; i++)
        {
            var other = members[i];
            if (first.Source.IsSamePackage(other.Source))
                continue;
            var key = (first.Source.Package, other.Source.Package);
            if (!pairs.TryGetValue(key, out var pair))
                pairs.Add(key, pair = new(first.Source, other.Source, first.Source.IsOfUnit(other.Source)));
            pair.Add(new(first.Print.Place, other.Print.Place, other.Likeness, first.Print.HasNumbers && first.Print.Whole == other.Print.Whole));
        }
    }
}
