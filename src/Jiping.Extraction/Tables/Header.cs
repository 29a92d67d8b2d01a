namespace Jiping.Extraction.Tables;

/// <summary>What the numbers under a header are, as far as sums are concerned.</summary>
internal enum HeaderKind
{
    /// <summary>Amounts and counts: they add up.</summary>
    Amount,

    /// <summary>People, pieces, vehicles: they add up and are never rounded.</summary>
    Count,

    /// <summary>Rates, points, codes, prices, years: they do not add up, or other rules add them.</summary>
    NotSummed,
}

/// <summary>Words of header cells: what is bracketed in them (unit, remark) is left out, years too.</summary>
internal static class Header
{
    private static readonly string[] NotSummed =
    [
        "率", "比", "比重", "占比", "比例", "分值", "得分", "评分", "权重", "行次", "栏次", "序号", "编码", "代码", "编号", "年份", "日期", "时间", "电话", "指标值", "目标值", "完成值",
        "单价", "均价", "价格", "标准", "排名", "名次", "年龄", "幅度", "增幅", "降幅", "进度", "系数", "平均", "人均", "备注", "文号", "账号", "邮编",
    ];

    private static readonly string[] Counts = ["人数", "人次", "个数", "辆数", "台数", "次数", "户数", "件数", "批次", "数量", "编制数", "编制"];

    private static readonly string[] CountUnits = ["人", "个", "辆", "台", "次", "户", "件", "家", "套", "批", "人次", "名", "起", "份"];

    private static readonly string[] TotalEndings = ["合计", "小计", "总计", "共计", "合计数"];

    /// <summary>The header's words without brackets and digits: 实际规模（㎡） is 实际规模, 2024年实际在职人数 is 年实际在职人数.</summary>
    public static string Name(string words)
    {
        if (words.AsSpan().IndexOfAny("（()）0123456789") < 0)
            return words;
        Span<char> buffer = words.Length <= 256 ? stackalloc char[words.Length] : new char[words.Length];
        int length = 0, depth = 0;
        foreach (char c in words)
        {
            if (c is '（' or '(')
                depth++;
            else if (c is '）' or ')')
                depth = Math.Max(0, depth - 1);
            else if (depth == 0 && !char.IsAsciiDigit(c))
                buffer[length++] = c;
        }
        return buffer[..length].ToString();
    }

    /// <summary>The label as it is compared: 其中：1.因公出国（境）费 is 因公出国费.</summary>
    public static string RowName(string label)
    {
        string name = Name(label);
        int start = 0;
        if (name.StartsWith("其中", StringComparison.Ordinal))
            start = 2;
        int mark = name.AsSpan(start).IndexOfAny('、', '．', '.');
        if (mark is >= 0 and <= 3)
            start += mark + 1;
        var bare = name.AsSpan(start).Trim("：:、.．①②③④⑤⑥⑦⑧⑨⑩");
        return bare.Length == name.Length ? name : bare.ToString();
    }

    /// <summary>True where a column of this header may be the total of its neighbours.</summary>
    public static bool IsTotal(GridCell header) => header.Words.Length <= 24 && (EndsWithAny(header.Name, TotalEndings) || header.Name is "本年收入" or "本年支出");

    public static HeaderKind KindOf(GridCell header)
    {
        string words = header.Words, name = header.Name;
        if (words.AsSpan().IndexOfAny('%', '％') >= 0)
            return HeaderKind.NotSummed;
        foreach (string word in NotSummed)
            if (name.EndsWith(word, StringComparison.Ordinal))
                return HeaderKind.NotSummed;
        foreach (string word in Counts)
            if (name.EndsWith(word, StringComparison.Ordinal))
                return HeaderKind.Count;
        return words.Length > 2 && words[^1] is '）' or ')' && IsCounted(words) ? HeaderKind.Count : HeaderKind.Amount;
    }

    /// <summary>True where the words end with the unit of something counted: 车辆数合计（辆）.</summary>
    public static bool IsCounted(string words) => Array.IndexOf(CountUnits, Bracketed(words)) >= 0;

    /// <summary>True where <paramref name="name"/> ends with one of the words.</summary>
    public static bool EndsWithAny(string name, ReadOnlySpan<string> words)
    {
        foreach (string word in words)
            if (name.EndsWith(word, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>What stands in the brackets at the end of the words.</summary>
    public static string Bracketed(string words)
    {
        int open = words.AsSpan().LastIndexOfAny('（', '(');
        return open < 0 || words[^1] is not ('）' or ')') ? "" : words[(open + 1)..^1];
    }
}
