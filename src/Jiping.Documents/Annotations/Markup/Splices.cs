using System.Text;

namespace Jiping.Documents.Annotations.Markup;

/// <summary>Insertions into a text; what stands between them is copied as it is.</summary>
internal sealed class Splices
{
    private readonly SortedDictionary<int, Splice> splices = [];

    private sealed record Splice(int Until, StringBuilder Text);

    public bool Any => splices.Count > 0;

    /// <summary>Inserts at an offset, after what was inserted there before.</summary>
    public void Insert(int at, string text) => Replace(at, at, text);

    /// <summary>Puts <paramref name="text"/> in place of the stretch from <paramref name="at"/> to <paramref name="until"/>.</summary>
    public void Replace(int at, int until, string text)
    {
        if (splices.TryGetValue(at, out var known))
            known.Text.Append(text);
        else
            splices.Add(at, new Splice(until, new StringBuilder(text)));
    }

    public string Over(string original)
    {
        var result = new StringBuilder(original.Length + 1024);
        var at = 0;
        foreach (var (offset, splice) in splices)
        {
            result.Append(original, at, offset - at).Append(splice.Text);
            at = splice.Until;
        }
        return result.Append(original, at, original.Length - at).ToString();
    }
}
