using System.Buffers;
using Jiping.Documents.Model;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>Two marks where one belongs: 。。 ，， 、， ；。 (JP614). Dots and dashes in rows are marks of their own; 。。。 stands for ……</summary>
internal sealed class DoubledMarkFinder
{
    private const string Marks = "、，；：。,;";

    private static readonly SearchValues<char> Candidates = SearchValues.Create(Marks);

    /// <summary>Longer rows are leaders and filled blanks.</summary>
    private const int LongestRow = 4;

    private readonly SortedDictionary<string, Met> met = new(StringComparer.Ordinal);

    /// <param name="passage">A passage.</param>
    /// <param name="headingEnd">Offset behind the number of a heading, whose marks are judged apart.</param>
    public void Take(Passage passage, int headingEnd)
    {
        string text = passage.Text;
        for (int at = Math.Max(1, headingEnd); at + 1 < text.Length;)
        {
            int next = text.AsSpan(at).IndexOfAny(Candidates);
            if (next < 0)
                return;
            int start = at + next;
            at = start + 1;
            while (at < text.Length && Candidates.Contains(text[at]))
                at++;
            if (at - start is > 1 and <= LongestRow && start > headingEnd && IsWord(text[start - 1]) && !AreOfValues(text, start))
                Add(passage, start, at - start);
        }
    }

    public void Finish(List<Observation> found)
    {
        foreach (var (marks, places) in met)
            found.Add(new()
            {
                Kind = ObservationKind.DoubledMark,
                Subject = marks,
                Actual = marks,
                Expected = Proper(marks),
                Says = places.Count > 1 ? $"两个标点重在一起，共{places.Count}处" : "两个标点重在一起",
                Locations = places.Locations,
                Certain = marks.Length == 2,
                Context = places.Context,
            });
    }

    private void Add(Passage passage, int start, int length)
    {
        var places = passage.Locate(start, length);
        // Marks on both sides of a line end may belong to pieces that were joined by guess.
        if (places.Count > 1)
            return;
        string marks = passage.Text.Substring(start, length).Replace(',', '，').Replace(';', '；');
        if (!met.TryGetValue(marks, out var known))
            met.Add(marks, known = new(Statement.Context(passage.Text, start, start + length)));
        known.Count++;
        if (known.Locations.Count < StructureFinder.MostPlaces)
            known.Locations.Add(places[0]);
    }

    /// <summary>What was meant: the one mark, or the stronger one where it stands last; else nobody can tell.</summary>
    private static string? Proper(string marks)
    {
        if (marks.Length > 2)
            return marks.AsSpan().ContainsAnyExcept('。') ? null : "……";
        if (marks[0] == marks[1])
            return marks[..1];
        return marks[0] is '、' or '，' && marks[1] is '，' or '；' or '。' && marks != "，、" || marks == "；。" ? marks[1..] : null;
    }

    /// <summary>1,,2: half-width marks between values leave a place empty.</summary>
    private static bool AreOfValues(string text, int start) => text[start] is ',' or ';' && char.IsAscii(text[start - 1]);

    private static bool IsWord(char c) => c is >= '\u4e00' and <= '\u9fff' or '”' or '》' or '）' or ')' or '%' or '％' || char.IsAsciiLetterOrDigit(c);

    private sealed class Met(string context)
    {
        public string Context { get; } = context;

        public int Count { get; set; }

        public List<Location> Locations { get; } = [];
    }
}
