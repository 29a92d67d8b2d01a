using Jiping.Checking.Relations.Consistency;
using Jiping.Documents.Model;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Form.Wording;

/// <summary>Looks at the passages of one document, one after another, and gathers the places of one cause into one observation.</summary>
internal abstract class WordFinder(ObservationKind kind)
{
    /// <summary>Places kept of one cause: more than anybody follows, however long the document.</summary>
    private const int MostPlaces = 200;

    /// <summary>Characters of a title that are looked through for its opening mark.</summary>
    private const int LongestTitle = 80;

    private readonly List<Cause> causes = [];

    private readonly Dictionary<string, Cause> bySubject = new(StringComparer.Ordinal);

    /// <summary>Looks at one passage.</summary>
    public abstract void Read(Passage passage);

    /// <summary>Hands over what was found, in the order met.</summary>
    public virtual void Finish(List<Observation> found)
    {
        foreach (var cause in causes)
            found.Add(new()
            {
                Kind = kind,
                Subject = cause.Subject,
                Actual = cause.Actual,
                Expected = cause.Expected,
                Says = cause.Says,
                Certain = cause.Certain,
                Locations = cause.Places,
                Context = cause.Context,
            });
    }

    /// <summary>Takes a place down.</summary>
    /// <param name="passage">Where it was found.</param>
    /// <param name="start">Offset in the passage.</param>
    /// <param name="length">Characters.</param>
    /// <param name="subject">The cause, which tells one observation from another.</param>
    /// <param name="expected">What ought to stand there; null where nobody can tell.</param>
    /// <param name="says">What the message adds.</param>
    /// <param name="certain">False where another reading is open.</param>
    protected void Add(Passage passage, int start, int length, string subject, string? expected, string says = "", bool certain = true)
    {
        if (!bySubject.TryGetValue(subject, out var cause))
        {
            string actual = TextPlace.Squeeze(passage.Text.AsSpan(start, length));
            cause = new(subject, actual, expected, says, Statement.Context(passage.Text, start, start + length));
            causes.Add(cause);
            bySubject.Add(subject, cause);
        }
        cause.Certain |= certain;
        if (cause.Places.Count < MostPlaces)
            cause.Places.AddRange(passage.Locate(start, length));
    }

    /// <summary>True inside 《…》: a title stands as its authors wrote it.</summary>
    protected static bool IsInTitle(ReadOnlySpan<char> text, int at)
    {
        int from = Math.Max(0, at - LongestTitle);
        var before = text[from..at];
        return before.LastIndexOf('《') > before.LastIndexOf('》');
    }

    /// <summary>True where a clause begins.</summary>
    protected static bool OpensClause(ReadOnlySpan<char> text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\u3000' or '\t')
            at--;
        return at == 0 || !IsHan(text[at - 1]) && !char.IsAsciiLetterOrDigit(text[at - 1]);
    }

    protected static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';

    /// <summary>One cause and its places.</summary>
    private sealed class Cause(string subject, string actual, string? expected, string says, string context)
    {
        public string Subject { get; } = subject;

        public string Actual { get; } = actual;

        public string? Expected { get; } = expected;

        public string Says { get; } = says;

        public string Context { get; } = context;

        public bool Certain { get; set; }

        public List<Location> Places { get; } = [];
    }
}
