using Jiping.Core.Lexicon;
using Jiping.Documents.Model;

namespace Jiping.Extraction.Covers;

/// <summary>The title of a document and the kind it gives.</summary>
/// <param name="Kind">Kind by the words of the title.</param>
/// <param name="Text">The title, its lines joined.</param>
/// <param name="Line">Index of its first line in the opening.</param>
internal sealed record Title(DocumentKind Kind, string Text, int Line);

/// <summary>Finds the title among the opening lines. It may be broken over lines, follow an annex number, and be surrounded by a page's menus.</summary>
internal static class TitleFinder
{
    private const int MaxLength = 80;
    private const int MaxJoined = 3;

    /// <summary>Words after the last title word: “（书面）”, “公开说明”, “（2024年度）”.</summary>
    private const int MaxTail = 16;

    /// <summary>The best title, or null where no line is one.</summary>
    public static Title? Find(IReadOnlyList<CoverLine> lines, DocumentFormat format)
    {
        Title? best = null;
        var bestScore = 0;
        for (var end = 0; end < lines.Count; end++)
        {
            if (Match(lines, end) is not { } found)
                continue;
            var title = Extend(lines, found);
            if (format != DocumentFormat.Html)
                return title;
            // A web page opens with menus that name kinds of documents; the title is the line that says most.
            var score = Score(title, lines[end].Source);
            if (score > bestScore)
                (best, bestScore) = (title, score);
        }
        return best;
    }

    /// <summary>The kind that a short text gives by its words, or null.</summary>
    public static DocumentKind? KindOf(string text)
    {
        foreach (var (kind, words) in CoverWords.Titles)
        {
            var at = 0;
            foreach (var word in words)
            {
                at = text.IndexOf(word, at, StringComparison.Ordinal);
                if (at < 0)
                    break;
                at += word.Length;
            }
            if (at >= 0 && text.Length - at <= MaxTail)
                return kind;
        }
        return null;
    }

    /// <summary>Removes what stands before a title in its own line: 附件3, 附件2-1：, 附表一.</summary>
    public static string WithoutAnnexNumber(string line)
    {
        foreach (var word in (ReadOnlySpan<string>)["附件", "附表"])
        {
            if (!line.StartsWith(word, StringComparison.Ordinal))
                continue;
            var rest = line.AsSpan(word.Length).TrimStart("一二三四五六七八九十-—－.:：、（()）");
            var digits = 0;
            while (digits < rest.Length && (rest[digits] is '-' or '－' or ':' or '：' or '.' or '、' || char.IsDigit(rest[digits])))
                digits++;
            // A year may follow the number without a space: 附件12024年度.
            if (digits > 4 && digits < rest.Length && rest[digits] == '年')
                digits -= 4;
            else if (digits == 4 && digits < rest.Length && rest[digits] == '年')
                digits = 0;
            return rest[digits..].ToString();
        }
        return line;
    }

    private static Title? Match(IReadOnlyList<CoverLine> lines, int end)
    {
        var joined = "";
        for (var start = end; start >= 0 && end - start < MaxJoined; start--)
        {
            var line = lines[start];
            if (start < end && !line.IsFollowedBy(lines[start + 1]))
                return null;
            var own = WithoutAnnexNumber(line.Text);
            if (own.Length == 0 || !IsTitleLine(own))
                return null;
            joined = own + joined;
            if (joined.Length > MaxLength)
                return null;
            if (KindOf(joined) is { } kind)
                return new Title(kind, joined, start);
        }
        return null;
    }

    /// <summary>Takes in the lines before a match that its title begins with: the unit, the year, the first half of a broken phrase.</summary>
    private static Title Extend(IReadOnlyList<CoverLine> lines, Title title)
    {
        for (var i = title.Line - 1; i >= 0; i--)
        {
            var before = WithoutAnnexNumber(lines[i].Text);
            if (!lines[i].IsFollowedBy(lines[title.Line]) || before.Length == 0 || before.Length > MaxLength - title.Text.Length
                || !IsTitleLine(before) || title.Text.StartsWith("关于", StringComparison.Ordinal))
                break;
            var subject = EntityFinder.SubjectOf(title.Text);
            var whole = subject is not null && subject.AsSpan().ContainsAny(CoverWords.PlaceCharacters);
            var open = Array.Exists(LexiconData.OpenLineEndings, w => before.EndsWith(w, StringComparison.Ordinal));
            var unit = EntityFinder.IsUnit(before);
            // The place of a broken name (“云溪县发展和” / “改革局”) ends like no unit; it is taken where the name still lacks its place.
            var place = subject is not null && before.AsSpan().ContainsAny(CoverWords.PlaceCharacters);
            if (whole || !(open || unit || place))
                break;
            // A line that is a title itself is another title.
            if (KindOf(before) is not null)
                break;
            title = new Title(KindOf(before + title.Text) ?? title.Kind, before + title.Text, i);
        }
        return title;
    }

    private static bool IsTitleLine(string line) =>
        line.Length <= MaxLength
        && !line.AsSpan().ContainsAny("。；，！？;!?|")
        && !line.EndsWith('：') && !line.EndsWith(':')
        && !IsNumbered(line)
        && !Array.Exists(LexiconData.CoverFurnitureWords, w => line.Contains(w, StringComparison.Ordinal));

    /// <summary>True for headings of the body: 一、 （一） 1. 第二部分.</summary>
    private static bool IsNumbered(string line)
    {
        var first = line.AsSpan().TrimStart("（(第");
        var digits = first.IndexOfAnyExcept("一二三四五六七八九十");
        if (digits < 0)
            return false;
        if (digits > 0 && first[digits] is '、' or '）' or ')' or '部' or '章' or '节' or '.' or '．')
            return true;
        digits = first.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and < 4 && first[digits] is '、' or '.' or '．' or '）' or ')';
    }

    private static int Score(Title title, Paragraph source)
    {
        var score = title.Text.Length;
        if (YearMention.In(title.Text).Any())
            score += 40;
        if (EntityFinder.SubjectOf(title.Text) is not null)
            score += 40;
        if (source.Centered || source.HeadingLevel is not null)
            score += 20;
        return score;
    }
}
