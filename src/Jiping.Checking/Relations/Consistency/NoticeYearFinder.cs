using Jiping.Core.Lexicon;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>
/// The notice that asks for the self-evaluation is issued in the year after the evaluated one: 〔2025〕 for 2024. Laws and older rules are cited too; of them
/// nothing is said.
/// </summary>
internal static class NoticeYearFinder
{
    /// <summary>Characters of the longest title of a notice.</summary>
    private const int Reach = 120;

    public static void Find(EvaluatedDocument document, Operand evaluated, List<Relation> found)
    {
        int year = (int)evaluated.Quantity.Value;
        foreach (var passage in document.Extracted.Prose)
        {
            string text = passage.Text;
            for (int at = text.AsSpan().IndexOfAny('〔', '﹝', '['); at >= 0 && at < text.Length;)
            {
                if (PrintedYear.YearAt(text, at + 1) is { } issued && at + 5 < text.Length && text[at + 5] is '〕' or '﹞' or ']')
                {
                    int start = at + 1;
                    if (issued == year + 1)
                        found.Add(YearRelation.Exact(passage.Number(start, 4, issued, "通知文号"), [evaluated], Context));
                    else if ((issued < year || issued > year + 2) && IsNotice(text, at))
                        found.Add(YearRelation.Broken(passage.Number(start, 4, issued, "通知文号"), [evaluated], year + 1,
                            $"评价年度为{year}年，布置自评的通知一般在次年印发", Context));

                    string Context() => Statement.Context(text, start, start + 4);
                }
                int next = text.AsSpan(at + 1).IndexOfAny('〔', '﹝', '[');
                at = next < 0 ? -1 : at + 1 + next;
            }
        }
    }

    /// <summary>True where the words right before the number are the title of the notice itself.</summary>
    private static bool IsNotice(string text, int at)
    {
        int sentence = Math.Max(TextPlace.SentenceStart(text, at), at - Reach);
        var before = text.AsSpan(sentence, at - sentence);
        int title = before.LastIndexOf('《');
        var notice = before[(title < 0 ? before.LastIndexOfAny('，', '；') + 1 : title)..];
        return Words.ContainsAny(notice, LexiconData.NoticeWords) && !Words.ContainsAny(notice, LexiconData.StandingDocumentWords);
    }
}
