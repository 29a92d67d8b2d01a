using Jiping.Extraction;
using Jiping.Extraction.Passages;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>Announced counts against the items listed, in the running text and in the cells that hold sentences.</summary>
internal static class CountFinders
{
    public static void Find(ExtractedDocument document, List<Relation> found)
    {
        for (int i = 0; i < document.Prose.Count; i++)
        {
            Read(document.Prose[i], found);
            EnumerationFinder.Find(document.Prose, i, found);
        }
        Passage? last = null;
        for (int i = document.ProseStatements; i < document.Statements.Count; i++)
        {
            var passage = document.Statements[i].Passage;
            if (passage != last)
                Read(passage, found);
            last = passage;
        }
        NumberingFinder.Find(document, found);
    }

    private static void Read(Passage passage, List<Relation> found)
    {
        string text = passage.Text;
        for (int at = 0; text.AsSpan(at).IndexOfAny(Numeral.Characters) is >= 0 and var step;)
        {
            at += step;
            if (Numeral.At(text, at) is not { } number)
            {
                at += char.IsAsciiDigit(text[at]) ? Digits(text, at) : 1;
                continue;
            }
            at = number.End;
            // 二 alone is an ordinal (二级指标, 二次分配); a count is 两.
            if (number.Value is < 2 or > 50 || number.Length == 1 && text[number.Start] == '二' || number.Start > 0 && text[number.Start - 1] is '第' or '.' or '．' or '-' or '/')
                continue;
            if (AnnouncedListFinder.Find(passage, number) is { } announced)
                found.Add(announced);
            else if (PrecedingListFinder.Find(passage, number) is { } preceding)
                found.Add(preceding);
            else if (AdvanceFinder.Find(passage, number) is { } advance)
                found.Add(advance);
            else if (PairedCountFinder.Find(passage, number) is { } paired)
                found.Add(paired);
        }
    }

    private static int Digits(string text, int at)
    {
        int end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
            end++;
        return end - at;
    }
}
