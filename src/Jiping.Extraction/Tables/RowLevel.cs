namespace Jiping.Extraction.Tables;

/// <summary>What a row's label says of its place among the rows: its numbering, 其中, whether it is a total.</summary>
/// <param name="Depth">一、 is 0, （一） 1, 1. 2, （1） 3, ① 4; <see cref="Unnumbered"/> otherwise.</param>
/// <param name="First">True where the number is the first of its kind.</param>
/// <param name="Inside">True where the row is a part of the one before (其中).</param>
/// <param name="Total">True for a total.</param>
/// <param name="Subtotal">True for a subtotal.</param>
internal readonly record struct RowLevel(int Depth, bool First, bool Inside, bool Total, bool Subtotal)
{
    /// <summary>Depth of a label without a number.</summary>
    public const int Unnumbered = 9;

    private static readonly string[] TotalLabels = 
    [
        "合计", "总计", "共计", "总合计", "合计数", "总数", "金额合计", "本年收入合计", "本年支出合计", "收入合计", "支出合计", "收入总计", "支出总计", "本年收入总计", "本年支出总计",
        "本级收入合计", "本级支出合计", "全年合计", "收支总计", "资金合计", "费用合计", "人员经费合计", "公用经费合计",
    ];

    public bool Numbered => Depth < Unnumbered;

    /// <param name="words">The label without blanks.</param>
    public static RowLevel Of(string words)
    {
        bool inside = words.StartsWith("其中", StringComparison.Ordinal);
        string name = inside ? words[2..].TrimStart('：', ':') : words;
        int depth = DepthOf(name);
        // “（一）支出合计” opens a numbered group: its parts stand under it by number.
        bool total = depth == Unnumbered && Array.IndexOf(TotalLabels, Header.Name(name)) >= 0;
        return new(depth, IsFirst(name), inside, total && !inside, words.EndsWith("小计", StringComparison.Ordinal));
    }

    private static bool IsFirst(string name)
    {
        string number = name.TrimStart('（', '(');
        return number.Length > 1 && number[0] is '一' or '1' or '①' && !IsNumeral(number[1]) && !char.IsAsciiDigit(number[1]);
    }

    private static int DepthOf(string name)
    {
        if (name.Length < 2)
            return Unnumbered;
        char first = name[0];
        if (first is '（' or '(')
        {
            int close = name.AsSpan().IndexOfAny('）', ')');
            if (close is < 2 or > 4)
                return Unnumbered;
            return IsNumeral(name[1]) ? 1 : char.IsAsciiDigit(name[1]) ? 3 : Unnumbered;
        }
        if (first is >= '①' and <= '⑳')
            return 4;
        int run = 0;
        while (run < name.Length && run < 3 && IsNumeral(name[run]))
            run++;
        if (run > 0 && run < name.Length && name[run] is '、' or '．' or '.')
            return 0;
        run = 0;
        while (run < name.Length && run < 2 && char.IsAsciiDigit(name[run]))
            run++;
        return run > 0 && run < name.Length && name[run] is '、' or '．' or '.' ? 2 : Unnumbered;
    }

    private static bool IsNumeral(char c) => "一二三四五六七八九十".Contains(c);
}
