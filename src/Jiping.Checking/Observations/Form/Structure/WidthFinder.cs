using System.Buffers;
using Jiping.Documents.Model;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>Half-width marks between Chinese characters, told once a document (JP604). Numbers and foreign words keep their own marks.</summary>
internal sealed class WidthFinder
{
    private const string Narrow = ",;:?!(";

    private const string Wide = "，；：？！（";

    /// <summary>Characters within which the closing bracket is looked for.</summary>
    private const int LongestAside = 60;

    private static readonly SearchValues<char> Marks = SearchValues.Create(Narrow);

    private readonly List<Location> places = [];
    private readonly SortedSet<int> kinds = [];
    private int count;
    private string context = "";

    public void Take(Passage passage)
    {
        if (passage.First.Cell is not null)
            return;
        string text = passage.Text;
        for (int at = 0; at < text.Length; at++)
        {
            int next = text.AsSpan(at).IndexOfAny(Marks);
            if (next < 0)
                return;
            at += next;
            // What stands in half-width brackets tells: (一) and (含科普) are Chinese, (2) and (WPS) are not.
            if (at + 1 >= text.Length || !IsChinese(text[at + 1]) || !(text[at] == '(' ? IsClosedAlike(text, at) : at > 0 && IsChinese(text[at - 1])))
                continue;
            if (places.Count == 0)
                context = Statement.Context(text, at, at + 1);
            count++;
            if (places.Count < StructureFinder.MostPlaces)
                places.AddRange(passage.Locate(at, 1));
            kinds.Add(Narrow.IndexOf(text[at], StringComparison.Ordinal));
        }
    }

    public void Finish(List<Observation> found)
    {
        if (places.Count == 0)
            return;
        found.Add(new()
        {
            Kind = ObservationKind.Brackets,
            Subject = "半角标点",
            Actual = string.Join(' ', kinds.Select(static kind => Narrow[kind])),
            Expected = string.Join(' ', kinds.Select(static kind => Wide[kind])),
            Says = $"中文里用了半角标点，共{count}处",
            Locations = places,
            Certain = false,
            Context = context,
        });
    }

    /// <summary>False for (…）, which is told as a pair of two widths.</summary>
    private static bool IsClosedAlike(string text, int at) =>
        text.AsSpan(at, Math.Min(LongestAside, text.Length - at)).IndexOfAny('）', ')') is var close && (close < 0 || text[at + close] == ')');

    private static bool IsChinese(char c) => c is >= '\u4e00' and <= '\u9fff';
}
