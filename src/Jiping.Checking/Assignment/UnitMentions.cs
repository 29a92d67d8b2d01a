using Jiping.Checking.References;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Assignment;

/// <summary>The units that a text may name.</summary>
/// <param name="Units">Places in the roster, from 0; none where it names nobody.</param>
/// <param name="Strong">It names one of them in full, or in a short form that nobody else has and that is no mere abbreviation.</param>
internal readonly record struct UnitMention(IReadOnlyList<int> Units, bool Strong)
{
    public static readonly UnitMention None = new([], false);

    /// <summary>The only unit, or −1.</summary>
    public int Only => Units.Count == 1 ? Units[0] : -1;
}

/// <summary>Finds units of a roster in what people call folders and files: 01青禾区科协（补报）, 附件3 档案馆自评报告.</summary>
internal sealed class UnitMentions
{
    private const int ShortestCode = 4;
    private const int ShortestForm = 3;

    /// <summary>Words around a unit's name in the name of a folder or file; the longer before those they hold.</summary>
    private static readonly string[] Noise =
    [
        "部门整体支出", "整体支出", "项目支出", "绩效目标", "绩效自评", "绩效评价", "基础数据表", "自评报告", "自评表", "评分表", "打分表", "数据表", "决算", "预算",
        "绩效", "自评", "评价", "报告", "年度", "附件", "附表", "材料", "资料", "报送", "上报", "补报", "重报", "最终稿", "修改稿", "终稿", "定稿", "最终", "修改", "盖章",
        "扫描件", "扫描", "签字", "公开", "各单位", "单位", "部门", "邮件", "微信", "关于", "项目", "支出", "情况", "汇总", "副本", "压缩包",
    ];

    private readonly IReadOnlyList<(string Name, string? Code)> units;
    private readonly List<(string Form, int Unit)> forms = [];
    private readonly string[] tails;

    public UnitMentions(IReadOnlyList<(string Name, string? Code)> units)
    {
        this.units = units;
        tails = new string[units.Count];
        for (int i = 0; i < units.Count; i++)
        {
            foreach (string form in FormsOf(units[i].Name))
            {
                forms.Add((form, i));
                tails[i] = form;
            }
        }
    }

    /// <summary>The units that a text names.</summary>
    public UnitMention Find(string text)
    {
        text = string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
        if (ByCode(text) is { Only: >= 0 } coded)
            return coded;
        var literal = Literal(text);
        return literal.Units.Count > 0 ? literal : ByShortForm(text);
    }

    private UnitMention ByCode(string text)
    {
        var found = new List<int>();
        for (int i = 0; i < units.Count; i++)
            if (units[i].Code is { Length: >= ShortestCode } code && text.IndexOf(code, StringComparison.Ordinal) is var at and >= 0
                && !IsDigit(text, at - 1) && !IsDigit(text, at + code.Length))
                found.Add(i);
        return new UnitMention(found, found.Count == 1);
    }

    /// <summary>Names that stand in the text as they are, with or without their places; a name within a longer one is not meant.</summary>
    private UnitMention Literal(string text)
    {
        var found = new List<(int Start, int End, int Unit)>();
        foreach (var (form, unit) in forms)
            for (int at = text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.IndexOf(form, at + 1, StringComparison.Ordinal))
                found.Add((at, at + form.Length, unit));
        var meant = found.Where(one => !found.Exists(other => other.Start <= one.Start && other.End >= one.End && other.End - other.Start > one.End - one.Start)).ToList();
        int[] named = [.. meant.Select(static one => one.Unit).Distinct()];
        // 教育局机关幼儿园 is not 教育局, but it may well be filed under it.
        bool strong = named.Length == 1 && !meant.TrueForAll(one => IsOfSubordinate(text, one.Start, one.End));
        return new UnitMention(named, strong);
    }

    private static bool IsOfSubordinate(string text, int start, int end)
    {
        int to = end;
        while (to < text.Length && IsHan(text[to]) && !Array.Exists(Noise, word => string.CompareOrdinal(text, to, word, 0, word.Length) == 0))
            to++;
        return to > end && text[end..to] is not ("本级" or "机关") && EntityFinder.IsUnit(text[start..to]);
    }

    private UnitMention ByShortForm(string text)
    {
        var found = new SortedSet<int>();
        bool strong = false;
        foreach (string token in Tokens(text))
        {
            for (int i = 0; i < units.Count; i++)
            {
                bool same = token.Length >= ShortestForm
                    ? UnitNames.AreSame(units[i].Name, token)
                    : token[0] == tails[i][0] && token.Length == 2 && tails[i].IndexOf(token[1], 1) > 0;
                if (!same)
                    continue;
                found.Add(i);
                strong |= token.Length >= ShortestForm;
            }
        }
        return new UnitMention([.. found], strong && found.Count == 1);
    }

    /// <summary>Runs of Chinese characters without the words that are in every name.</summary>
    private static IEnumerable<string> Tokens(string text)
    {
        foreach (string word in Noise)
            text = text.Replace(word, " ", StringComparison.Ordinal);
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsHan(text[i]))
                continue;
            string token = text[start..i].Trim('年', '的', '及', '和');
            if (token.Length >= 2)
                yield return token;
            start = i + 1;
        }
    }

    /// <summary>A name in full and without its places, longest first: 云溪市青禾区档案馆, 青禾区档案馆, 档案馆.</summary>
    private static IEnumerable<string> FormsOf(string name)
    {
        yield return name;
        for (int i = 1; i < name.Length - ShortestForm; i++)
            if (UnitNames.IsLevel(name, i))
                yield return name[(i + 1)..];
    }

    private static bool IsDigit(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiDigit(text[at]);

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
