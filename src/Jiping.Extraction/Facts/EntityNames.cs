namespace Jiping.Extraction.Facts;

/// <summary>Full and short names of one body: 云溪市松岭区科学技术协会, 松岭区科协, 区科协.</summary>
public static class EntityNames
{
    /// <summary>Shortest name that can be told to be a short form; 局, 会 alone are anybody's.</summary>
    private const int ShortestForm = 3;

    /// <summary>True where the two name one body: equal, or one a short form of the other.</summary>
    public static bool AreSame(string left, string right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        string a = Plain(left), b = Plain(right);
        return a == b || IsShortForm(a, b) || IsShortForm(b, a);
    }

    /// <summary>
    /// True where <paramref name="shortName"/> is made of characters of the full name in their order and begins within its places: 区科协 of 松岭区科学技术协会.
    /// </summary>
    public static bool IsShortForm(string shortName, string fullName)
    {
        ArgumentNullException.ThrowIfNull(shortName);
        ArgumentNullException.ThrowIfNull(fullName);
        if (shortName.Length < ShortestForm || shortName.Length >= fullName.Length)
            return false;
        int at = 0;
        foreach (char c in shortName)
        {
            at = fullName.IndexOf(c, at);
            if (at < 0)
                return false;
            at++;
        }
        return true;
    }

    /// <summary>The fuller of two names of one body; where they name two, the first; null counts as no name.</summary>
    public static string? Longer(string? left, string? right) =>
        left is null ? right : right is null || right.Length <= left.Length || !AreSame(left, right) ? left : right;

    /// <summary>A name without 本级, brackets and blanks.</summary>
    private static string Plain(string name)
    {
        var text = name.AsSpan().Trim().TrimEnd("（）()");
        foreach (string tail in (ReadOnlySpan<string>)["本级", "机关", "部门", "单位"])
            if (text.Length > tail.Length + 2 && text.EndsWith(tail))
                text = text[..^tail.Length].TrimEnd("（(");
        return text.ToString();
    }
}
