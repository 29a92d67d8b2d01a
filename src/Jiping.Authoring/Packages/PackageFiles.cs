namespace Jiping.Authoring.Packages;

/// <summary>Where the parts of a package lie (design section 6).</summary>
public static class PackageFiles
{
    public const string Info = "package.yaml";
    public const string Figures = "figures.yaml";
    public const string Indicators = "indicators.yaml";
    public const string Accepted = "accepted.yaml";
    public const string Readme = "填写说明.txt";
    public const string ProjectFolder = "projects/";
    public const string LedgerFolder = "ledger/";
    public const string NarrativeFolder = "narrative/";
    public const string EvidenceFolder = "evidence/";

    private const int LongestName = 80;

    private static readonly string[] Reserved = ["con", "prn", "aux", "nul"];

    public static string OfProject(string key) => $"{ProjectFolder}{key}.yaml";

    public static string OfSection(string id) => $"{NarrativeFolder}{id}.md";

    public static string OfLedger(string kind) => $"{LedgerFolder}{kind}.csv";

    /// <summary>True for a name that every system can hold as the name of a file: of a project, a section or a kind of ledger.</summary>
    public static bool IsName(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length is > 0 and <= LongestName && text[0] is not ('.' or ' ' or '~') && text[^1] is not ('.' or ' ')
            && !text.Any(static c => char.IsControl(c) || char.IsSurrogate(c) || c is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|')
            && !Reserved.Contains(text.Split('.')[0].ToLowerInvariant());
    }

    /// <summary>A name for a file out of any words.</summary>
    internal static string NameOf(string words)
    {
        string name = new string([.. words.Trim().Where(static c => !char.IsControl(c) && !char.IsSurrogate(c)).Select(static c => c is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' ? '_' : c)]).Trim('.', ' ', '~');
        if (name.Length > LongestName)
            name = name[..LongestName].Trim('.', ' ');
        return IsName(name) ? name : "未命名";
    }
}
