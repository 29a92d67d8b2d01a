using System.Globalization;

namespace Jiping.Core.Data;

/// <summary>
/// Reads the members of data nodes and collects what is wrong with their places, so that a person sees all faults of a file at once. What
/// cannot be read comes back as null or as the default; the caller goes on. Not thread-safe.
/// </summary>
public sealed class DataReader(string path)
{
    private readonly List<DataProblem> problems = [];

    public string Path { get; } = path;

    public IReadOnlyList<DataProblem> Problems => problems;

    public void Report(DataNode node, string message)
    {
        ArgumentNullException.ThrowIfNull(node);
        problems.Add(new DataProblem(Path, node.Line, node.Column, message));
    }

    public void Report(DataEntry entry, string message)
    {
        ArgumentNullException.ThrowIfNull(entry);
        problems.Add(new DataProblem(Path, entry.Line, entry.Column, message));
    }

    /// <summary>True for a mapping; anything else is reported. Keys that are not known are reported with the nearest known one.</summary>
    public bool Members(DataNode node, string what, IReadOnlyCollection<string> required, IReadOnlyCollection<string> optional)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (node.Kind != DataKind.Mapping)
        {
            Report(node, $"{what}应写成一组“键: 值”");
            return false;
        }

        foreach (var entry in node.Entries)
            if (!required.Contains(entry.Key) && !optional.Contains(entry.Key))
                Report(entry, $"{what}没有“{entry.Key}”这一项。可用的有：{string.Join('、', required.Concat(optional))}");
        foreach (string key in required)
            if (node[key] is not { IsEmpty: false })
                Report(node, $"{what}缺少“{key}”");
        return true;
    }

    /// <summary>The word of a member; null where there is none or it is empty.</summary>
    public string? Word(DataNode node, string key)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (node[key] is not { } value || value.IsEmpty)
            return null;
        if (value.Kind == DataKind.Scalar)
            return value.Text.Trim();
        Report(value, $"“{key}”应是一个词或一句话，不应再分项");
        return null;
    }

    /// <summary>The number of a member; null where there is none, where it is empty, or where it is no number (reported).</summary>
    public decimal? Number(DataNode node, string key)
    {
        if (Word(node, key) is not { } word)
            return null;
        if (TryNumber(word, out decimal number))
            return number;
        Report(node[key]!, $"“{key}”应是数字，现在写的是“{word}”");
        return null;
    }

    /// <summary>The whole number of a member, or null.</summary>
    public int? Whole(DataNode node, string key)
    {
        if (Number(node, key) is not { } number)
            return null;
        if (number == Math.Truncate(number) && Math.Abs(number) <= 1_000_000_000m)
            return (int)number;
        Report(node[key]!, $"“{key}”应是整数，现在写的是“{node[key]!.Text}”");
        return null;
    }

    /// <summary>是/否, true/false; <paramref name="missing"/> where the member is not there.</summary>
    public bool Flag(DataNode node, string key, bool missing = false)
    {
        switch (Word(node, key))
        {
            case null:
                return missing;
            case "true" or "yes" or "是":
                return true;
            case "false" or "no" or "否":
                return false;
            case { } word:
                Report(node[key]!, $"“{key}”应写 true（是）或 false（否），现在写的是“{word}”");
                return missing;
        }
    }

    /// <summary>A date written 2025-07-10, or null.</summary>
    public DateOnly? Date(DataNode node, string key)
    {
        if (Word(node, key) is not { } word)
            return null;
        if (DateOnly.TryParseExact(word, ["yyyy-M-d", "yyyy/M/d", "yyyy年M月d日"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Report(node[key]!, $"“{key}”应是日期，写作 2025-07-10 的样子，现在写的是“{word}”");
        return null;
    }

    /// <summary>One of several words, or <paramref name="missing"/>.</summary>
    public T Choice<T>(DataNode node, string key, IReadOnlyDictionary<string, T> choices, T missing)
    {
        ArgumentNullException.ThrowIfNull(choices);
        if (Word(node, key) is not { } word)
            return missing;
        if (choices.TryGetValue(word, out var choice))
            return choice;
        Report(node[key]!, $"“{key}”没有“{word}”。可写：{string.Join('、', choices.Keys)}");
        return missing;
    }

    /// <summary>The items of a member; empty where it is not there, reported where it is no list.</summary>
    public IReadOnlyList<DataNode> Items(DataNode node, string key)
    {
        ArgumentNullException.ThrowIfNull(node);
        if (node[key] is not { IsEmpty: false } value)
            return [];
        if (value.Kind == DataKind.Sequence)
            return value.Items;
        Report(value, $"“{key}”应是一个列表，每项前写“- ”");
        return [];
    }

    /// <summary>The words of a list.</summary>
    public IReadOnlyList<string> Words(DataNode node, string key)
    {
        var words = new List<string>();
        foreach (var item in Items(node, key))
        {
            if (item.Kind == DataKind.Scalar && !item.IsEmpty)
                words.Add(item.Text.Trim());
            else
                Report(item, $"“{key}”的每一项应是一个词");
        }

        return words;
    }

    /// <summary>Decimal digits with an optional sign and full-width or thousands characters as people type them; never an exponent.</summary>
    public static bool TryNumber(string word, out decimal number)
    {
        ArgumentNullException.ThrowIfNull(word);
        string plain = WideText.Narrow(word.Trim()).Replace(",", "", StringComparison.Ordinal);
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
    }
}
