namespace Jiping.Accuracy.Tests;

/// <summary><c>docs/accuracy.md</c> as data: commands, exceptions with reasons, findings argued to be true, measured figures.</summary>
internal sealed class AccuracyPage
{
    private readonly string text;

    public AccuracyPage(string text)
    {
        this.text = text;
        NotRequired = Rows("## Labels that are not required").ToDictionary(static row => row[0], static row => row[1]);
        Argued = [.. Rows("## Findings beyond the labels").Select(static row => new ArguedFinding(row[0], row[1], row[2], row[3]))];
    }

    public static string FilePath => Repository.PathOf("docs", "accuracy.md");

    public static AccuracyPage Read() => new(File.ReadAllText(FilePath));

    /// <summary>Reasons by label id.</summary>
    public IReadOnlyDictionary<string, string> NotRequired { get; }

    public IReadOnlyList<ArguedFinding> Argued { get; }

    /// <summary>Every line of the fenced shell blocks.</summary>
    public IEnumerable<string> Commands()
    {
        var inside = false;
        foreach (var line in text.Split('\n'))
            if (line.StartsWith("```", StringComparison.Ordinal))
                inside = line == "```sh";
            else if (inside && line.Length > 0)
                yield return line;
    }

    /// <summary>The table between the markers of a name.</summary>
    public string Table(string name)
    {
        var (begin, end) = Markers(name);
        return text[(text.IndexOf(begin, StringComparison.Ordinal) + begin.Length)..text.IndexOf(end, StringComparison.Ordinal)];
    }

    public AccuracyPage With(string name, string table)
    {
        var (begin, end) = Markers(name);
        return new AccuracyPage(text.Replace(begin + Table(name) + end, begin + table + end, StringComparison.Ordinal));
    }

    public void Save() => File.WriteAllText(FilePath, text);

    private static (string Begin, string End) Markers(string name) => ($"<!-- {name}:begin -->\n", $"<!-- {name}:end -->");

    private IEnumerable<string[]> Rows(string heading)
    {
        var at = text.IndexOf(heading, StringComparison.Ordinal);
        Assert.True(at >= 0, $"docs/accuracy.md lacks “{heading}”");
        var section = text[(at + heading.Length)..];
        var next = section.IndexOf("\n## ", StringComparison.Ordinal);
        return (next < 0 ? section : section[..next]).Split('\n')
            .Where(static line => line.StartsWith('|'))
            .Skip(2)
            .Select(static line => line.Trim('|').Split('|').Select(static cell => cell.Trim()).ToArray());
    }
}

/// <summary>A true error that nobody labelled.</summary>
internal sealed record ArguedFinding(string Document, string Rule, string Printed, string Reason);
