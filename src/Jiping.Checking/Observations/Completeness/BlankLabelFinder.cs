using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Documents.Model;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Completeness;

/// <summary>Labels of a cover or a form with nothing behind them: 填报日期：, 负责人（签字）：. Signatures may stand on the printed copy only.</summary>
internal sealed class BlankLabelFinder
{
    private const int LongestLine = 80, MostLabels = 200;

    private const int LongestDate = 16, LongestName = 4, ShortestPhone = 7;

    /// <summary>Text of a document that is no empty template.</summary>
    private const int ShortestText = 200;

    private static readonly string[] Seals = ["公章", "盖章", "签字", "签章", "签名"];

    private int labels;

    private readonly List<Location> dates = [];
    private readonly List<Location> people = [];
    private readonly List<string> dateNames = [];
    private readonly List<string> peopleNames = [];

    public static void Find(ExtractedDocument document, List<Observation> found)
    {
        if (document.Cover.Kind is not (DocumentKind.Report or DocumentKind.DataSheet or DocumentKind.ScoringForm or DocumentKind.ProjectForm) || IsTemplate(document))
            return;
        var finder = new BlankLabelFinder();
        Paragraph? waiting = null;
        foreach (var paragraph in document.Document.AllParagraphs())
        {
            if (string.IsNullOrWhiteSpace(paragraph.Text))
                continue;
            if (paragraph.Text.Length <= LongestLine)
                finder.Read(document.Document.Path, paragraph, ref waiting);
            else
                waiting = null;
        }
        finder.Add(document, finder.dateNames, finder.dates, true, found);
        finder.Add(document, finder.peopleNames, finder.people, false, found);
    }

    /// <summary>A form without any figure, a report without text, are not filled in at all.</summary>
    private static bool IsTemplate(ExtractedDocument document)
    {
        if (document.Facts.Count > 0)
            return false;
        int length = 0;
        foreach (var passage in document.Prose)
            length += passage.Text.Length;
        return length < ShortestText;
    }

    private void Add(ExtractedDocument document, List<string> names, List<Location> places, bool certain, List<Observation> found)
    {
        if (names.Count == 0)
            return;
        string list = string.Join('、', names.Distinct());
        found.Add(new()
        {
            Kind = ObservationKind.BlankLabel,
            Subject = $"{document.Cover.Kind}|{document.Cover.Title}|{list}",
            Actual = list,
            Says = certain ? "后面没有填写日期" : "后面是空的；电子版可以不签字盖章，报送的纸质件应补齐",
            Locations = places,
            Certain = certain,
        });
    }

    /// <param name="path">Path of the document.</param>
    /// <param name="paragraph">A short paragraph.</param>
    /// <param name="waiting">The paragraph before it where that ends in a blank label whose value may stand below.</param>
    private void Read(string path, Paragraph paragraph, ref Paragraph? waiting)
    {
        if (waiting is not null && waiting.Cell == paragraph.Cell && IsValue(paragraph.Text))
        {
            Remove(waiting);
            waiting = null;
            return;
        }
        waiting = null;
        string text = paragraph.Text;
        for (int at = 0; at < text.Length;)
        {
            if (LabelAt(text, at, paragraph.Cell is not null) is not var (length, isDate))
            {
                at++;
                continue;
            }
            int end = at + length;
            int next = end;
            while (next < text.Length && LabelAt(text, next, inCell: false) is null)
                next++;
            if (labels++ < MostLabels && IsBlank(text.AsSpan(end, next - end)) && !(next == text.Length && IsFilledBeside(paragraph)))
            {
                (isDate ? dates : people).Add(paragraph.Locate(path, at, length));
                (isDate ? dateNames : peopleNames).Add(TextPlace.Squeeze(text.AsSpan(at, length)).TrimEnd('：', ':'));
                if (next == text.Length)
                    waiting = paragraph;
            }
            at = next;
        }
    }

    /// <summary>Takes back the last blank of a paragraph: its value stands in the line below.</summary>
    private void Remove(Paragraph paragraph)
    {
        foreach (var (places, names) in ((List<Location>, List<string>)[])[(dates, dateNames), (people, peopleNames)])
            if (places.Count > 0 && places[^1].Paragraph == paragraph.Index && places[^1].Part == paragraph.Part && places[^1].Row == paragraph.Cell?.Row && places[^1].Column == paragraph.Cell?.Column)
            {
                places.RemoveAt(places.Count - 1);
                names.RemoveAt(names.Count - 1);
            }
    }

    private static bool IsValue(string text)
    {
        var value = text.AsSpan().Trim();
        if (value.IndexOfAny("：:，。") >= 0)
            return false;
        if (ItemNumber.At(value, 0) is not null || Words.ContainsAny(value, LexiconData.BasicsHeadings))
            return false;
        return value.Length is > 1 and <= LongestName || value.Length <= LongestDate && value.IndexOf('年') > 0 || value.Length >= ShortestPhone && value.IndexOfAnyExcept("0123456789-— ") < 0;
    }

    /// <summary>The label that begins at an offset, its bracket and its colon included; what stands before it must end another word.</summary>
    private static (int Length, bool IsDate)? LabelAt(string text, int at, bool inCell)
    {
        if (at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('：' or ':' or '；' or '，' or '_' or '）' or ')' or '*'))
            return null;
        var rest = text.AsSpan(at);
        bool isDate = true;
        string? word = Words.StartsWithAny(rest, LexiconData.DateLabels);
        if (word is null)
            (word, isDate) = (Words.StartsWithAny(rest, LexiconData.PersonLabels), false);
        int end = word?.Length ?? 0;
        int bracket = rest[end..].IndexOfAny('（', '(');
        // 预算单位（公章）： is a label by its bracket.
        if (bracket >= 0 && (word is null ? bracket is > 1 and < 14 : rest.Slice(end, bracket).Trim().IsEmpty) && rest[..(end + bracket)].IndexOfAny("：:，。 ") < 0
            && rest[(end + bracket)..].IndexOfAny('）', ')') is var close and > 0 && Words.ContainsAny(rest.Slice(end + bracket, close), Seals))
            (word, end) = (word ?? "", end + bracket + close + 1);
        if (word is null)
            return null;
        // A cell of its own needs no colon.
        if (inCell && isDate && at == 0 && rest[end..].Trim().IsEmpty)
            return (rest.Length, true);
        int colon = end;
        while (colon < rest.Length && char.IsWhiteSpace(rest[colon]))
            colon++;
        return colon < rest.Length && rest[colon] is '：' or ':' ? (colon + 1, isDate) : null;
    }

    /// <summary>True for nothing, lines to write on, and 年 月 日 without digits.</summary>
    private static bool IsBlank(ReadOnlySpan<char> value) => value.Trim(" \t\n\u3000\u00a0_＿年月日*").IsEmpty;

    /// <summary>True where the cell to the right holds the value; a label without a colon needs such a cell.</summary>
    private static bool IsFilledBeside(Paragraph paragraph)
    {
        if (paragraph.Cell is not { } cell)
            return false;
        foreach (var other in cell.Table.Cells)
        {
            if (other.Row > cell.Row)
                break;
            if (other.Row == cell.Row && other.Column == cell.Column + cell.ColumnSpan)
                return !string.IsNullOrWhiteSpace(other.Text) && other.Text.AsSpan().IndexOfAny('：', ':') < 0;
        }
        return paragraph.Text.AsSpan().IndexOfAny('：', ':') < 0;
    }
}
