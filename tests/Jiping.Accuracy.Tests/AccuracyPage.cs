namespace Jiping.Accuracy.Tests;

/// <summary><c>docs/accuracy.md</c> as data: commands, exceptions with reasons, findings argued to be true, measured figures.</summary>
internal sealed class AccuracyPage
{
    private const string Begin = "<!-- measured:begin -->\n";
    private const string End = "<!-- measured:end -->";

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

    /// <summary>The table between the markers.</summary>
    public string Measured => text[(text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)..text.IndexOf(End, StringComparison.Ordinal)];

    public string WithMeasured(string table) => text.Replace(Begin + Measured + End, Begin + table + End, StringComparison.Ordinal);

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
