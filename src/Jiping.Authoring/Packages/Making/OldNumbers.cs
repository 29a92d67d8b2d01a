using System.Text;
using System.Text.RegularExpressions;
using Jiping.Core.Lexicon;

namespace Jiping.Authoring.Packages.Making;

/// <summary>Marks numbers and dates of a text that was written for an earlier year, so that none of them is handed in again unseen.</summary>
internal static partial class OldNumbers
{
    private const string Close = "】";

    /// <summary>
    /// Numbers with a unit, years before <paramref name="year"/> and dates are put between 【待更新： and 】. Bindings take this year's figures by themselves and are left,
    /// as are prompts and numbers of documents.
    /// </summary>
    public static string Mark(string text, int year)
    {
        var marked = new StringBuilder(text.Length + 64);
        int at = 0;
        while (at < text.Length)
        {
            var match = Candidate().Match(text, at);
            if (!match.Success)
                break;
            marked.Append(text, at, match.Index - at);
            int end = match.Index + match.Length;
            if (match.Groups["date"].Success)
            {
                bool old = !match.Groups["year"].Success || int.Parse(match.Groups["year"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) < year;
                Append(match.Value, old);
            }
            else if (match.Groups["number"].Success && UnitEnd(text, end) is { } unitEnd)
            {
                end = unitEnd;
                Append(text[match.Index..end], true);
            }
            else
            {
                marked.Append(match.Value);
            }

            at = end;
        }

        return marked.Append(text, at, text.Length - at).ToString();

        void Append(string piece, bool old) => marked.Append(old ? PackageNotices.PendingNumber : "").Append(piece).Append(old ? Close : "");
    }

    /// <summary>The end of the unit behind a number, with a scale before it (3万人次); null where there is none.</summary>
    private static int? UnitEnd(string text, int at)
    {
        while (at < text.Length && text[at] is '余' or '多' or '万' or '亿' or '千' or '百' && Unit(text, at) is null)
            at++;
        return Unit(text, at);
    }

    private static int? Unit(string text, int at)
    {
        if (at >= text.Length)
            return null;
        foreach (var (spelling, _) in UnitSpelling.From(text[at]))
            if (string.CompareOrdinal(text, at, spelling, 0, spelling.Length) == 0)
                return at + spelling.Length;
        return null;
    }

    [GeneratedRegex(@"\{\{.*?\}\}|【[^】\n]*】|〔\d{4}〕\d*|(?<date>(?<year>(19|20)\d\d)年(度)?(\d{1,2}月(\d{1,2}日)?)?|\d{1,2}月\d{1,2}日)|(?<number>\d[\d,，]*(\.\d+)?)")]
    private static partial Regex Candidate();
}
