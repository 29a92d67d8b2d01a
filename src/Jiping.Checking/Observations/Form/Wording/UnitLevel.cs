using Jiping.Core.Lexicon;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Form.Wording;

/// <summary>The level of a unit by the last place in its name: 区 of 云溪市松岭区科学技术协会.</summary>
internal static class UnitLevel
{
    private const string Marks = "省市县区旗州盟镇乡";

    private const int LongestPlace = 8;

    /// <summary>省, 市, 县 or 区; null where the name does not tell.</summary>
    public static char? Of(string? entity)
    {
        char? level = null;
        for (int start = 0; entity is not null && start < entity.Length;)
        {
            int length = entity.AsSpan(start).IndexOfAny(Marks);
            // 市场监督管理局, 城市管理局: the mark belongs to what the body is, not to where it is.
            if (length is < 0 or > LongestPlace || Words.StartsWithAny(entity.AsSpan(start), LexiconData.InstitutionOpenings) is not null)
                break;
            int at = start + length;
            if (length < (entity[at] == '县' ? 1 : 2) || Words.EndsWithAny(entity.AsSpan(start, length + 1), LexiconData.AreasOfNoLevel) is not null)
                return null;
            level = entity[at];
            start = at + 1;
        }
        return level is '省' or '市' or '县' or '区' ? level : null;
    }
}
