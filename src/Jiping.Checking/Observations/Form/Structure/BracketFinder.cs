using Jiping.Checking.Relations.Consistency;
using Jiping.Documents.Model;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>Brackets without their other half, numbers of headings among them, and pairs of one full and one half width (JP604).</summary>
internal sealed class BracketFinder
{
    /// <summary>Pairs that a finding names; its places are all there.</summary>
    private const int MostNamed = 6;

    /// <summary>More unpaired brackets than this, and it is the reading that lost something.</summary>
    private const int MostUnpaired = 12;

    /// <summary>More sentences with one are a habit, told once.</summary>
    private const int MostApart = 3;

    /// <summary>Characters quoted around a bracket.</summary>
    private const int Excerpt = 12;

    /// <summary>Shorter cells are labels, whose brackets go over several cells at times.</summary>
    private const int ShortestCell = 30;

    private readonly bool lines;
    private readonly BracketBalance prose;
    private readonly BracketBalance cells;
    private readonly List<(Bracket Open, Bracket Close)> mixed = [];
    private readonly List<Bracket> unpaired = [];
    private int mixedCount;
    private string? part;
    private Cell? cell;

    public BracketFinder(Document document)
    {
        lines = document.Format is DocumentFormat.Text or DocumentFormat.Markdown;
        prose = new(Pair);
        cells = new(Pair);
    }

    public void Take(Passage passage, int headingEnd)
    {
        if (passage.First.Cell is { } its)
        {
            if (!ReferenceEquals(its, cell))
                FinishCell();
            cell = its;
            cells.Take(passage, headingEnd);
            return;
        }
        if (passage.First.Part != part)
            unpaired.AddRange(prose.Finish());
        part = passage.First.Part;
        prose.Take(passage, headingEnd);
    }

    public void Finish(HeadingNumbers headings, List<Observation> found)
    {
        unpaired.AddRange(prose.Finish());
        FinishCell();
        FindNumbers(headings, found);
        if (mixed.Count > 0)
            found.Add(Mixed());
        // Lines of a text file are joined by guess, and those of tables left out.
        if (lines || unpaired.Count > MostUnpaired)
            return;
        var groups = unpaired.GroupBy(static bracket => (bracket.Passage, bracket.Family)).ToList();
        if (groups.Count > MostApart)
            found.Add(Unpaired(unpaired));
        else
            foreach (var group in groups)
                found.Add(Unpaired([.. group]));
    }

    private void Pair(Bracket open, Bracket close)
    {
        if (open.IsFullWidthRound && close.IsHalfWidthRound || open.IsHalfWidthRound && close.IsFullWidthRound)
        {
            mixedCount++;
            if (mixed.Count < StructureFinder.MostPlaces)
                mixed.Add((open, close));
        }
    }

    private void FinishCell()
    {
        foreach (var bracket in cells.Finish())
            if (bracket.Passage.Text.Length >= ShortestCell)
                unpaired.Add(bracket);
    }

    private void FindNumbers(HeadingNumbers headings, List<Observation> found)
    {
        foreach (var number in headings.Slips)
            found.Add(new()
            {
                Kind = ObservationKind.Brackets,
                Subject = number.Words,
                Actual = number.Printed,
                Expected = NumberStyle.Print(NumberStyle.Section, number.Value),
                Says = "标题序号缺左括号",
                Locations = [number.Place],
                Certain = !lines,
                ContextOf = () => number.Printed + number.Words,
            });
    }

    private Observation Mixed()
    {
        var printed = mixed.ConvertAll(static pair => Between(pair.Open, pair.Close)).Distinct(StringComparer.Ordinal).Take(MostNamed).ToList();
        return new()
        {
            Kind = ObservationKind.Brackets,
            Subject = "括号一全角一半角",
            Actual = string.Join('、', printed),
            Expected = string.Join('、', printed.ConvertAll(static text => $"（{text[1..^1]}）")),
            Says = mixedCount > 1 ? $"左右括号一个全角、一个半角，共{mixedCount}处" : "左右括号一个全角、一个半角",
            Locations = [.. mixed.SelectMany(static pair => pair.Open.Passage.Locate(pair.Open.At, pair.Close.At + 1 - pair.Open.At))],
            Certain = !lines && mixed.Exists(static pair => pair.Open.Passage.First.Cell is null),
        };
    }

    /// <summary>A pair with what it holds, shortened in the middle.</summary>
    private static string Between(Bracket open, Bracket close)
    {
        string text = TextPlace.Squeeze(open.Passage.Text.AsSpan(open.At, close.At + 1 - open.At));
        return text.Length <= 2 * Excerpt ? text : $"{text[..Excerpt]}…{text[^Excerpt..]}";
    }

    private static Observation Unpaired(List<Bracket> brackets)
    {
        var first = brackets[0];
        var text = first.Passage.Text;
        int start = Math.Max(0, first.At - Excerpt), end = Math.Min(text.Length, first.At + 1 + Excerpt);
        string around = TextPlace.Squeeze(first.Opens ? text.AsSpan(first.At, end - first.At) : text.AsSpan(start, first.At + 1 - start));
        return new()
        {
            Kind = ObservationKind.Brackets,
            Subject = around,
            Actual = around,
            Says = brackets.Count > 1
                ? $"“{first.Character}”等{brackets.Count}个标点没有配对"
                : $"“{first.Character}”没有与之配对的“{first.Other}”",
            Locations = [.. brackets.Take(StructureFinder.MostPlaces).SelectMany(bracket => bracket.Passage.Locate(bracket.At, 1))],
            ContextOf = () => Statement.Context(text, first.At, first.At + 1),
        };
    }
}
