using Jiping.Core.Lexicon;
using Jiping.Core.Relations;
using Jiping.Extraction;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>
/// Two spellings of one proper name within a paragraph or two: both begin with a place of the unit and end with one institution noun, and one is the other with one or two
/// characters put in. What makes the name of another body (第二, 青少年, 附属) is left out.
/// </summary>
internal static class ProperNameFinder
{
    private const int LongestName = 18;

    /// <summary>Characters of the name between place and noun: shorter ones are no proper name.</summary>
    private const int ShortestCore = 2;

    private const int LongestInsertion = 2;

    /// <summary>Names of two paragraphs that are compared with each other.</summary>
    private const int MostNames = 200;

    public static void Find(ExtractedDocument document, List<Relation> found)
    {
        if (document.Cover.Entity is not { } entity)
            return;
        var places = PlacesOf(entity);
        if (places.Count == 0)
            return;
        var names = new List<Name>();
        var told = new HashSet<(string, string)>();
        for (int i = 0; i < document.Prose.Count; i++)
        {
            names.RemoveAll(name => name.Passage < i - 1);
            Read(document.Prose[i], i, places, names);
            foreach (var later in names)
                foreach (var earlier in names)
                    if (later.Passage == i && earlier.IsBefore(later) && InsertionOf(earlier, later) is { } insertion && told.Add((earlier.Text, later.Text)) && told.Add((later.Text, earlier.Text)))
                        found.Add(Judge(document, earlier, later, insertion));
        }
    }

    /// <summary>The places in the name of the unit, without their levels: 云溪 of 云溪市松岭区….</summary>
    private static List<string> PlacesOf(string entity)
    {
        var places = new List<string>();
        int start = 0;
        for (int i = 0; i < entity.Length; i++)
            if (Array.Exists(LexiconData.LevelCharacters, level => level[0] == entity[i]))
            {
                if (i - start is 2 or 3)
                    places.Add(entity[start..i]);
                start = i + 1;
            }
        return places;
    }

    private static void Read(Passage passage, int index, List<string> places, List<Name> names)
    {
        string text = passage.Text;
        foreach (string place in places)
            for (int at = text.IndexOf(place, StringComparison.Ordinal); at >= 0; at = text.IndexOf(place, at + place.Length, StringComparison.Ordinal))
                if (EndOf(text, at + place.Length) is var (end, noun) && end > 0)
                {
                    int core = at + place.Length;
                    if (Array.Exists(LexiconData.LevelCharacters, level => level[0] == text[core]))
                        core++;
                    if (end - noun.Length - core >= ShortestCore && names.Count < MostNames)
                        names.Add(new(index, at, end - at, place, text[core..end], noun));
                }
    }

    /// <summary>Where the name that begins with the place ends, and the noun it ends with; 0 where it is none.</summary>
    private static (int End, string Noun) EndOf(string text, int start)
    {
        int limit = Math.Min(text.Length, start + LongestName);
        for (int i = start; i < limit; i++)
        {
            // Words and marks that no proper name holds.
            if (text[i] is < '\u4e00' or > '\u9fff' or '在' or '的' or '和' or '与' or '及' or '等' or '了' or '以' or '为' or '到' or '对' or '将' or '被' or '向' or '从' or '并' or '是' or '有')
                return default;
            if (Words.StartsWithAny(text.AsSpan(i), LexiconData.InstitutionNouns) is { } noun)
                return (i + noun.Length, noun);
        }
        return default;
    }

    /// <summary>What one of two names has more than the other, where that is all that tells them apart and makes no other body; else null.</summary>
    private static string? InsertionOf(Name left, Name right)
    {
        if (left.Place != right.Place)
            return null;
        var (shorter, longer) = left.Core.Length < right.Core.Length ? (left, right) : (right, left);
        int more = longer.Core.Length - shorter.Core.Length;
        if (more is 0 or > LongestInsertion || !shorter.Core.EndsWith(shorter.Noun, StringComparison.Ordinal) || !longer.Core.EndsWith(shorter.Noun[^1]))
            return null;
        int prefix = 0;
        while (prefix < shorter.Core.Length && shorter.Core[prefix] == longer.Core[prefix])
            prefix++;
        if (prefix < ShortestCore || !shorter.Core.AsSpan(prefix).SequenceEqual(longer.Core.AsSpan(prefix + more)) || shorter.Core.Length - prefix == 0)
            return null;
        string inserted = longer.Core.Substring(prefix, more);
        return Words.ContainsAny(inserted, LexiconData.DistinguishingWords) ? null : inserted;
    }

    private static Relation Judge(ExtractedDocument document, Name earlier, Name later, string insertion)
    {
        var printed = document.Prose[later.Passage].Words(later.Start, later.Length, "名称");
        var other = document.Prose[earlier.Passage].Words(earlier.Start, earlier.Length, "名称");
        return WordsRelation.Broken(RelationSource.ProperName, printed, [other], other.Text, $"前面写作“{other.Text}”，此处写作“{printed.Text}”，相差“{insertion}”；如是同一处所，请统一名称") with
        {
            Verdict = Verdict.Broken,
            ContextOf = () => Statement.Context(document.Prose[later.Passage].Text, later.Start, later.Start + later.Length),
        };
    }

    /// <summary>A name: where it stands, its place, and what follows the place.</summary>
    private sealed record Name(int Passage, int Start, int Length, string Place, string Core, string Noun)
    {
        public string Text => Place + Core;

        public bool IsBefore(Name other) => Passage < other.Passage || Passage == other.Passage && Start < other.Start;
    }
}
