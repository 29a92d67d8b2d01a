using Jiping.Core.Quantities;
using Jiping.Extraction.Quantities;

namespace Jiping.Extraction.Sentences;

/// <summary>
/// Numbers that one verb joins, with nothing but commas between them: 货物、工程、服务采购分别为1、2、3万元. Series of one length belong together
/// number by number (分别占…), never by nearness.
/// </summary>
internal sealed class Series
{
    /// <summary>Words that stand between the numbers of a series.</summary>
    private const string Separators = "、，,和及与以 \u3000\u00a0";

    private readonly List<Mention> members = [];

    public IReadOnlyList<Mention> Members => members;

    public int Count => members.Count;

    public Mention First => members[0];

    public void Add(Mention mention)
    {
        mention.SeriesIndex = members.Count;
        mention.Series = this;
        members.Add(mention);
    }

    /// <summary>Numbers for which one unit may be printed.</summary>
    private const int Longest = 60;

    /// <summary>True where only separators stand between two numbers.</summary>
    public static bool Joins(ReadOnlySpan<char> between) =>
        !between.IsWhiteSpace() && between.IndexOfAnyExcept(Separators) < 0;

    /// <summary>The number with the unit that the last one of its series prints for all: 4.1、4.2万元.</summary>
    public static NumberMention WithSharedUnit(string text, IReadOnlyList<NumberMention> numbers, int at)
    {
        var number = numbers[at];
        if (number.Quantity.Unit != MeasureUnit.None)
            return number;
        for (int i = at + 1; i < Math.Min(numbers.Count, at + Longest) && numbers[i].IsQuantity && Joins(text.AsSpan(numbers[i - 1].End, numbers[i].Start - numbers[i - 1].End)); i++)
            if (numbers[i].Quantity.Unit is { Dimension: Dimension.Money or Dimension.Percent or Dimension.Count or Dimension.Area } unit)
                return number with { Quantity = number.Quantity with { Unit = unit } };
        return number;
    }

    /// <summary>Gives each number its own name, where the label lists as many names as there are numbers.</summary>
    public void Name()
    {
        string label = First.Label;
        string[] names = label.Split(["、", "和", "及", "与", "，"], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length != Count)
            names = Enumerated(label);
        if (names.Length != Count)
            return;
        for (int i = 0; i < names.Length; i++)
            members[i].Label = names[i];
    }

    /// <summary>工资福利支出、商品和服务支出（、资本性支出 or 和资本性支出）: 和 may stand within a name, so that only the last one may join.</summary>
    private string[] Enumerated(string label)
    {
        string[] names = label.Split('、', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length == Count || names.Length != Count - 1 || names[^1].AsSpan().LastIndexOfAny("和及与") is not (> 0 and var joint) || joint == names[^1].Length - 1)
            return names;
        return [.. names[..^1], names[^1][..joint], names[^1][(joint + 1)..]];
    }

    /// <summary>The nearest series of levels before a number that has as many members, in its sentence or the one before.</summary>
    public static Series? LevelsBefore(Statement statement, Mention mention, int count, bool? prior = null)
    {
        for (int i = mention.Index - 1; i >= 0; i--)
        {
            var candidate = statement.Mentions[i];
            if (mention.Sentence - candidate.Sentence > 1)
                return null;
            if (candidate is { IsLevel: true, Series: { } series } && series.Count == count && series.First.Index < mention.Index && (prior is null || candidate.Prior == prior))
                return series;
        }
        return null;
    }

    /// <summary>The nearest series of changes before a growth series, in its sentence, of as many members.</summary>
    public static Series? ChangesBefore(Statement statement, Mention growth, int count)
    {
        for (int i = growth.Index - 1; i >= 0 && statement.Mentions[i].Sentence == growth.Sentence; i--)
            if (statement.Mentions[i] is { Role: MentionRole.Change, Series: { } series })
                return series.Count == count ? series : null;
        return null;
    }
}
