using Jiping.Extraction.Tables;

namespace Jiping.Checking.References;

/// <summary>Whether two names are of one project: forms shorten 科普专项经费项目 to 科普专项.</summary>
internal static class ProjectNames
{
    /// <summary>Shorter names are parts of many others.</summary>
    private const int ShortestPart = 4;

    private static readonly string[] Tails = ["项目支出", "项目", "经费", "资金", "专项", "支出"];

    public static bool AreSame(string left, string right)
    {
        string a = Core(left), b = Core(right);
        return a == b
            || b.Length >= ShortestPart && a.Contains(b, StringComparison.Ordinal)
            || a.Length >= ShortestPart && b.Contains(a, StringComparison.Ordinal);
    }

    /// <summary>True where the two are alike to the letter, but for brackets, numbering and the words that say that it is a project.</summary>
    public static bool AreEqual(string left, string right) => Core(left) == Core(right);

    /// <summary>True where a text (a file's name, a title) names the project.</summary>
    public static bool IsIn(string name, string text) => Core(name) is { Length: >= ShortestPart } core && text.Contains(core, StringComparison.Ordinal);

    private static string Core(string name)
    {
        string plain = Header.RowName(string.Concat(name.Where(static c => !char.IsWhiteSpace(c))));
        var core = plain.AsSpan();
        bool cut = true;
        while (cut)
        {
            cut = false;
            foreach (string tail in Tails)
                if (core.Length >= tail.Length + ShortestPart && core.EndsWith(tail))
                {
                    core = core[..^tail.Length];
                    cut = true;
                }
        }
        return core.ToString();
    }
}
