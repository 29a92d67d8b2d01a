using Jiping.Extraction.Facts;

namespace Jiping.Checking.References;

/// <summary>Whether two names are of one body, more careful than <see cref="EntityNames"/>: lists hold bodies of several levels with like names.</summary>
internal static class UnitNames
{
    /// <summary>What follows a level's character where it is part of another word.</summary>
    private static readonly string[] OtherWords = ["市场", "市政", "市容", "区划", "县域", "区域"];

    /// <summary>What stands before it where it is part of another word.</summary>
    private static readonly string[] OtherEndings = ["社区", "园区", "景区", "林区", "库区", "矿区", "灾区", "城区", "校区", "开发区", "示范区", "高新区", "保护区"];

    public static bool AreSame(string left, string right)
    {
        if (!EntityNames.AreSame(left, right) || IsSubordinate(left, right) || IsSubordinate(right, left))
            return false;
        char a = Level(left), b = Level(right);
        return a == b || a == default || b == default;
    }

    /// <summary>True where the body is named after the other one: 青禾区教育局机关幼儿园 is not 青禾区教育局.</summary>
    private static bool IsSubordinate(string name, string of)
    {
        int at = name.IndexOf(of, StringComparison.Ordinal);
        if (at < 0 || at + of.Length == name.Length)
            return false;
        return name.AsSpan(at + of.Length).Trim("（）() ") is not ("本级" or "机关" or "部门" or "单位");
    }

    /// <summary>省, 市, 县, 区 or 旗: the level of the body, as the last of them in its name says; default where it says none.</summary>
    private static char Level(string name)
    {
        for (int at = name.Length - 1; at >= 0; at--)
            if (IsLevel(name, at))
                return name[at];
        return default;
    }

    /// <summary>True for the character that ends the name of a place within a unit's name.</summary>
    internal static bool IsLevel(string name, int at) =>
        name[at] is '省' or '市' or '县' or '区' or '旗' && !IsOtherWord(name.AsSpan(at), name.AsSpan(0, at + 1));

    private static bool IsOtherWord(ReadOnlySpan<char> from, ReadOnlySpan<char> to)
    {
        foreach (string word in OtherWords)
            if (from.StartsWith(word))
                return true;
        foreach (string word in OtherEndings)
            if (to.EndsWith(word))
                return true;
        return false;
    }
}
