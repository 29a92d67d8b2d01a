using System.Buffers;
using Jiping.Core.Lexicon;
using Jiping.Extraction.Passages;

namespace Jiping.Checking.Observations.Form.Wording;

/// <summary>Traditional characters in a text that is written in simplified ones. A document that is written in traditional ones throughout is not judged.</summary>
internal sealed class TraditionalCharacterFinder() : WordFinder(ObservationKind.TraditionalCharacter)
{
    /// <summary>One traditional character in so many is a slip; more of them are a way of writing.</summary>
    private const int Rarely = 50;

    /// <summary>Characters named in a message.</summary>
    private const int MostNamed = 20;

    private static readonly Dictionary<char, char> Simplified = Pairs();

    private static readonly SearchValues<char> Traditional = SearchValues.Create([.. Simplified.Keys]);

    private readonly Dictionary<char, int> met = [];

    private long characters;

    private int places;

    public override void Read(Passage passage)
    {
        string text = passage.Text;
        characters += text.Length;
        int from = 0;
        while (from < text.Length && text.AsSpan(from).IndexOfAny(Traditional) is var next and >= 0)
        {
            int at = from + next;
            from = at + 1;
            if (IsInTitle(text, at))
                continue;
            places++;
            met[text[at]] = met.GetValueOrDefault(text[at]) + 1;
            Add(passage, at, 1, "繁体字", null);
        }
    }

    public override void Finish(List<Observation> found)
    {
        if (places == 0 || places > Math.Max(1, characters / Rarely))
            return;
        int before = found.Count;
        base.Finish(found);
        var named = met.Keys.Order().Take(MostNamed).ToList();
        found[before] = found[before] with
        {
            Actual = string.Join('、', named),
            Expected = string.Join('、', named.Select(static character => Simplified[character])),
        };
    }

    private static Dictionary<char, char> Pairs()
    {
        var pairs = new Dictionary<char, char>(2000);
        foreach (string run in LexiconData.TraditionalCharacters)
            for (int i = 0; i + 1 < run.Length; i += 2)
                pairs[run[i]] = run[i + 1];
        return pairs;
    }
}
