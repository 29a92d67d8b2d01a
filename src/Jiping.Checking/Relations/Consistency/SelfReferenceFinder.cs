using Jiping.Core.Lexicon;
using Jiping.Extraction;
using Jiping.Extraction.Passages;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>
/// The unit's short name with the level of another place: 县科协 in the report of a district's 科协, a sentence that last year's or another unit's text left behind.
/// Only 区 and 县, which stand for one level; bodies above and below are named rightly with other characters.
/// </summary>
internal static class SelfReferenceFinder
{
    private const int LongestShortForm = 4;

    public static void Find(ExtractedDocument document, Operand entity, List<Relation> found)
    {
        if (Parts(entity.Text) is not var (level, institution))
            return;
        char other = level == '区' ? '县' : '区';
        foreach (var passage in document.Prose)
        {
            string text = passage.Text;
            for (int at = text.IndexOf(other, StringComparison.Ordinal); at >= 0; at = at + 1 < text.Length ? text.IndexOf(other, at + 1) : -1)
                if (IsSubject(text, at) && ShortForm(text, at + 1, institution) is { } length && !Opens(text, at + 1 + length))
                {
                    Report(passage, at, length + 1);
                    return;
                }
        }

        void Report(Passage passage, int start, int length)
        {
            var printed = passage.Words(start, length, "单位自称");
            string right = string.Concat(level.ToString(), printed.Text.AsSpan(1));
            found.Add(WordsRelation.Broken(RelationSource.EntityName, printed, [entity], right, $"本单位是“{entity.Text}”，文中自称“{printed.Text}”，级次不符"));
        }
    }

    /// <summary>Level and institution of a full name that ends its last place with 区 or 县: 区, 科学技术协会.</summary>
    private static (char Level, string Institution)? Parts(string name)
    {
        int at = name.AsSpan().LastIndexOfAny('区', '县');
        if (at < 2 || at + 3 >= name.Length || name[at] == '区' && (name[at - 1] is '治' or '园' or '社' or '景' or '校' or '城' or '开'))
            return null;
        string institution = name[(at + 1)..];
        foreach (string place in LexiconData.LevelCharacters)
            if (institution.Contains(place[0]))
                return null;
        return (name[at], institution);
    }

    /// <summary>True where the level opens a clause, so that no name of a place stands before it.</summary>
    private static bool IsSubject(string text, int at)
    {
        while (at > 0 && char.IsWhiteSpace(text[at - 1]) && text[at - 1] != '\n')
            at--;
        return at == 0 || text[at - 1] is '\n' or '。' or '；' or '！' or '：' or '，' or '我';
    }

    /// <summary>Length of a short form of the institution: its characters in order, its first one first (科协 of 科学技术协会).</summary>
    private static int? ShortForm(string text, int at, string institution)
    {
        if (at >= text.Length || text[at] != institution[0])
            return null;
        if (text.AsSpan(at).StartsWith(institution))
            return institution.Length;
        int from = 0, length = 0;
        while (at + length < text.Length && length < LongestShortForm && institution.IndexOf(text[at + length], from) is var next and >= 0)
        {
            from = next + 1;
            length++;
        }
        return length >= 2 ? length : null;
    }

    /// <summary>True where the name goes on to other bodies: 县科协、教育局.</summary>
    private static bool Opens(string text, int at) => at < text.Length && text[at] is '、' or '和' or '及' or '与' or '等';
}
