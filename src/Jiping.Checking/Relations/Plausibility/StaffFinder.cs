using Jiping.Checking.Relations.Facts;
using Jiping.Core.Facts;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Plausibility;

/// <summary>
/// Staff on the payroll against the posts that were authorized: not more people than posts. Where only kinds of posts are printed, another kind may have been left out;
/// where the text speaks of people beyond the posts (编外, 借调), nothing follows.
/// </summary>
internal sealed class StaffFinder(FactIndex index, KnownRelations known)
{
    private const string Posts = "authorized-posts";

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
        bool explained = !within && SpeaksOfOthers(staff);
        known.Add(FactRelation.Of(RelationKind.Bound, RelationSource.StaffWithinPosts, posts, staff, new Evaluation(within ? Verdict.Exact : explained ? Verdict.Unknown : Verdict.Broken, null, null)) with
        {
            FormulaOf = () => $"{RelationWriter.Print(staff.Quantity)} ≤ {string.Join(" + ", posts.Select(static post => RelationWriter.Print(post.Quantity)))}",
            Reason = within ? null : explained ? "未判断，因为文中写明有不占编制的人员" : null,
            Certain = false,
        });
    }

    /// <summary>True where the paragraph of the number, or the row, speaks of people without posts.</summary>
    private bool SpeaksOfOthers(PlacedFact staff)
    {
        if (Words.ContainsAny(staff.Fact.Source.Context(), LexiconData.BeyondPostsWords))
            return true;
        var place = staff.Operand.Locations[0];
        if (place.Table is not null)
            return false;
        Passage? own = null;
        foreach (var passage in index.Documents[staff.Document].Prose)
        {
            // The sentence after it, too, where every sentence is a paragraph of its own.
            if (own is not null)
                return Words.ContainsAny(own.Text, LexiconData.BeyondPostsWords) || Words.ContainsAny(passage.Text, LexiconData.BeyondPostsWords);
            if (Holds(passage, place))
                own = passage;
        }
        return own is not null && Words.ContainsAny(own.Text, LexiconData.BeyondPostsWords);
    }

    private static bool Holds(Passage passage, Documents.Model.Location place)
    {
        foreach (var piece in passage.Locate(0, passage.Text.Length))
            if (piece.Part == place.Part && piece.Paragraph == place.Paragraph)
                return true;
        return false;
    }
}
