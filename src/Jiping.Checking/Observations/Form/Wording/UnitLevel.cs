namespace Jiping.Checking.Observations.Form.Wording;

/// <summary>The level of a unit by the last place in its name: 区 of 云溪市松岭区科学技术协会.</summary>
internal static class UnitLevel
{
    private const string Marks = "省市县区旗州盟镇乡";

    private const int LongestPlace = 8;

    /// <summary>Characters before 区 and 市 of words that are no places: 社区, 园区, 开发区, 城市.</summary>
    private const string NoPlace = "社园地景发新校小城林矿牧特税范理作验片灾库山辖超都菜夜门治战";

    /// <summary>省, 市, 县 or 区; null where the name does not tell.</summary>
    public static char? Of(string? entity)
    {
        if (entity is null)
            return null;
        char? level = null;
        for (int start = 0; start < entity.Length;)
        {
            int length = entity.AsSpan(start).IndexOfAny(Marks);
            if (length < 0 || length > LongestPlace)
                break;
            int at = start + length;
            if (length < (entity[at] == '县' ? 1 : 2) || NoPlace.Contains(entity[at - 1], StringComparison.Ordinal))
                return IsInstitution(entity, start) ? level : null;
            level = entity[at];
            start = at + 1;
        }
        return level is '省' or '市' or '县' or '区' ? level : null;
    }

    /// <summary>市场监督管理局, 城市管理局, 社区事务中心: the mark belongs to what the body is, not to where it is.</summary>
    private static bool IsInstitution(string entity, int start)
    {
        foreach (string opening in (ReadOnlySpan<string>)["市场", "市政", "城市", "社区", "区域", "乡村", "城乡", "城区"])
            if (entity.AsSpan(start).StartsWith(opening))
                return true;
        return false;
    }
}
