using Jiping.Checking.Relations.Facts;
using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Documents.Model;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Plausibility;

/// <summary>
/// Staff on the payroll against the posts that were authorized: not more people than posts. Where only kinds of posts are printed, another kind may have been left out;
/// where the text speaks of people beyond the posts (编外, 借调), nothing follows.
/// </summary>
internal sealed class StaffFinder(FactIndex index, KnownRelations known)
{
    private const string Posts = "authorized-posts", PostsWord = "编制";

    /// <summary>Characters from 编制 to its number.</summary>
    private const int Reach = 4;

    /// <summary>Those who sit on posts, the more exact measure first.</summary>
    private static readonly string[] Staff = ["established-staff", "staff-in-post"];

    private static readonly string[] KindsOfPosts = ["administrative-posts", "institution-posts", "support-posts"];

    public void Find()
    {
        foreach (var group in index.Groups)
        {
            if (group.Key is not { Aspect: Aspect.Value, Concept.Id: { } concept } || Array.IndexOf(Staff, concept) is not (>= 0 and var rank) || group.IsContradicted)
                continue;
            // 在职人员12人，其中在编10人: those on posts are counted apart.
            if (rank > 0 && (index.Get(group.Key, Staff[0]) is not null || index.Get(group.Key, "unestablished-staff") is not null))
                continue;
            if (index.Get(group.Key, Posts) is { } posts)
            {
                if (!posts.IsContradicted)
                    Evaluate(group.Facts[0], [NearestTo(group.Facts[0], posts)]);
            }
            else if (Kinds(group.Facts[0], group.Key) is { Count: > 0 } kinds)
                Evaluate(group.Facts[0], kinds);
        }
    }

    private List<PlacedFact> Kinds(PlacedFact staff, FactKey frame)
    {
        var kinds = new List<PlacedFact>(KindsOfPosts.Length);
        foreach (string kind in KindsOfPosts)
            if (index.Get(frame, kind) is { } group)
            {
                if (group.IsContradicted)
                    return [];
                kinds.Add(NearestTo(staff, group));
            }
        return kinds;
    }

    private static PlacedFact NearestTo(PlacedFact staff, FactGroup group) => staff.Nearest(group.Facts) ?? group.Facts[0];

    private void Evaluate(PlacedFact staff, List<PlacedFact> posts)
    {
        decimal authorized = 0m;
        foreach (var post in posts)
        {
            if (!post.IsPlain || post.Quantity.Unit.Dimension != Dimension.Count)
                return;
            authorized += post.BaseValue;
        }
        if (!staff.IsPlain || authorized <= 0m)
            return;
        bool within = staff.BaseValue <= authorized;
        string? unknown = within ? null : WhyUnknown(staff, posts);
        known.Add(FactRelation.Of(RelationKind.Bound, RelationSource.StaffWithinPosts, posts, staff, new Evaluation(within ? Verdict.Exact : unknown is null ? Verdict.Broken : Verdict.Unknown, null, null)) with
        {
            FormulaOf = () => $"{RelationWriter.Print(staff.Quantity)} {(within ? '≤' : '>')} {string.Join(" + ", posts.Select(static post => RelationWriter.Print(post.Quantity)))}",
            Reason = unknown,
            Certain = false,
        });
    }

    /// <summary>Why more people than posts prove nothing here, or null.</summary>
    private string? WhyUnknown(PlacedFact staff, List<PlacedFact> posts)
    {
        string text = Around(staff);
        if (Words.ContainsAny(text, LexiconData.BeyondPostsWords))
            return "未判断，因为文中写明有不占编制的人员或下属单位";
        return posts[0].Key.Concept.Id != Posts && CountPosts(text) > posts.Count ? "未判断，因为文中还有其他种类的编制" : null;
    }

    /// <summary>The paragraph of the number with the next one, where every sentence is a paragraph of its own; or its row.</summary>
    private string Around(PlacedFact staff)
    {
        string context = staff.Fact.Source.Context();
        var place = staff.Operand.Locations[0];
        if (place.Table is not null)
            return context;
        var prose = index.Documents[staff.Document].Prose;
        for (int i = 0; i < prose.Count; i++)
            if (Holds(prose[i], place))
                return i + 1 < prose.Count ? $"{prose[i].Text}\n{prose[i + 1].Text}" : prose[i].Text;
        return context;
    }

    private static bool Holds(Passage passage, Location place)
    {
        foreach (var piece in passage.Locate(0, passage.Text.Length))
            if (piece.Part == place.Part && piece.Paragraph == place.Paragraph)
                return true;
        return false;
    }

    /// <summary>How often a number of posts is printed: 参公编制5名 is a kind that the taxonomy does not know.</summary>
    private static int CountPosts(string text)
    {
        int count = 0;
        for (int at = text.IndexOf(PostsWord, StringComparison.Ordinal); at >= 0; at = text.IndexOf(PostsWord, at + 1, StringComparison.Ordinal))
        {
            var behind = text.AsSpan(at + PostsWord.Length);
            if (behind[..Math.Min(behind.Length, Reach)].IndexOfAnyInRange('0', '9') >= 0)
                count++;
        }
        return count;
    }
}
