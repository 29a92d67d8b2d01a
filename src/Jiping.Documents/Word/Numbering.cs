using System.Text;

namespace Jiping.Documents.Word;

/// <summary>One level of a list: where it starts, how its counter is printed and when it restarts.</summary>
internal sealed class NumberingLevel
{
    public int Start { get; set; } = 1;

    public string Format { get; set; } = "decimal";

    /// <summary>Text around the counters: %1 is the counter of the first level, %2 of the second.</summary>
    public string Text { get; set; } = "";

    /// <summary>Restarts after a level up to this 1-based number; 0 never; null after every higher level.</summary>
    public int? Restart { get; set; }

    /// <summary>All counters are shown as decimal numbers (legal numbering).</summary>
    public bool Legal { get; set; }

    /// <summary>Paragraph style that is bound to this level.</summary>
    public string? ParagraphStyle { get; set; }
}

/// <summary>A list definition with its running counters, which all lists built on it share.</summary>
internal sealed class AbstractNumbering
{
    public const int LevelCount = 9;

    public NumberingLevel?[] Levels { get; } = new NumberingLevel?[LevelCount];

    /// <summary>Numbering style whose definition is used in place of this one.</summary>
    public string? StyleLink { get; set; }

    public int?[] Counters { get; } = new int?[LevelCount];
}

/// <summary>A list of the document: a definition, with levels replaced or restarted.</summary>
internal sealed class NumberingInstance(int abstractId)
{
    public int AbstractId { get; } = abstractId;

    public NumberingLevel?[] Levels { get; } = new NumberingLevel?[AbstractNumbering.LevelCount];

    public int?[] StartOverrides { get; } = new int?[AbstractNumbering.LevelCount];

    /// <summary>Levels whose start override has been used: it restarts the shared counter once.</summary>
    public bool[] Restarted { get; } = new bool[AbstractNumbering.LevelCount];
}

/// <summary>
/// The automatic numbers of one document. Paragraphs must be asked for in reading order, each once, since every question counts on.
/// </summary>
internal sealed class Numbering
{
    private readonly StringBuilder text = new();

    public Dictionary<int, AbstractNumbering> Abstracts { get; } = [];

    public Dictionary<int, NumberingInstance> Instances { get; } = [];

    /// <summary>Finds the list that a numbering style stands for.</summary>
    public Func<string, int?>? ListOfStyle { get; set; }

    /// <summary>Counts one paragraph and gives its number as displayed; null for bullets, for no number and for unknown lists.</summary>
    /// <param name="listId">numId of the paragraph.</param>
    /// <param name="level">0-based level; null where the style decides.</param>
    /// <param name="style">Id of the paragraph's style.</param>
    public string? Next(int listId, int? level, string? style)
    {
        if (!Instances.TryGetValue(listId, out var list) || Definition(list) is not { } definition)
            return null;
        var at = Math.Clamp(level ?? LevelOfStyle(list, definition, style), 0, AbstractNumbering.LevelCount - 1);
        if ((list.Levels[at] ?? definition.Levels[at]) is not { } current)
            return null;
        Count(list, definition, at);
        return current.Format == "bullet" ? null : Print(list, definition, current, at);
    }

    private AbstractNumbering? Definition(NumberingInstance list)
    {
        for (var hops = 0; hops < 8; hops++)
        {
            if (!Abstracts.TryGetValue(list.AbstractId, out var definition))
                return null;
            if (definition.StyleLink is null)
                return definition;
            if (ListOfStyle?.Invoke(definition.StyleLink) is not { } target || !Instances.TryGetValue(target, out var next))
                return definition;
            list = next;
        }
        return null;
    }

    private static int LevelOfStyle(NumberingInstance list, AbstractNumbering definition, string? style)
    {
        if (style is not null)
            for (var i = 0; i < AbstractNumbering.LevelCount; i++)
                if ((list.Levels[i] ?? definition.Levels[i])?.ParagraphStyle == style)
                    return i;
        return 0;
    }

    private static void Count(NumberingInstance list, AbstractNumbering definition, int at)
    {
        var counters = definition.Counters;
        if (list.StartOverrides[at] is { } restart && !list.Restarted[at])
            counters[at] = restart;
        else
            counters[at] = counters[at] is { } last ? (last == int.MaxValue ? last : last + 1) : StartOf(list, definition, at);
        list.Restarted[at] = true;
        for (var deeper = at + 1; deeper < counters.Length; deeper++)
        {
            var restartAfter = (list.Levels[deeper] ?? definition.Levels[deeper])?.Restart;
            if (restartAfter is null || at < restartAfter)
                counters[deeper] = null;
        }
    }

    private static int StartOf(NumberingInstance list, AbstractNumbering definition, int level) =>
        list.StartOverrides[level] ?? (list.Levels[level] ?? definition.Levels[level])?.Start ?? 1;

    private string? Print(NumberingInstance list, AbstractNumbering definition, NumberingLevel current, int at)
    {
        text.Clear();
        var template = current.Text;
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] != '%' || i + 1 >= template.Length || template[i + 1] is < '1' or > '9')
            {
                text.Append(template[i]);
                continue;
            }
            var level = template[++i] - '1';
            if (level > at)
                continue;
            var format = (list.Levels[level] ?? definition.Levels[level])?.Format ?? "decimal";
            if (current.Legal && format is not ("none" or "bullet"))
                format = "decimal";
            text.Append(NumberFormats.Print(definition.Counters[level] ?? StartOf(list, definition, level), format));
        }
        var number = text.ToString().Trim();
        return number.Length == 0 ? null : number;
    }
}
