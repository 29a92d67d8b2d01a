using Jiping.Extraction.Tables;

namespace Jiping.Checking.Relations.Tables;

/// <summary>
/// Totals whose parts the official forms themselves fix (收入支出决算总表, 收入决算表, 支出决算表, “三公”经费支出表, 项目支出绩效自评表): where all parts stand there by name,
/// no other column need confirm the structure. Names are compared without numbers, brackets and 其中.
/// </summary>
internal static class OfficialSums
{
    /// <summary>Rows or columns looked at for the parts of an official sum.</summary>
    public const int Reach = 12;

    /// <summary>Whole, then the parts; those with a question mark may be missing, alternatives are separated by |.</summary>
    private static readonly (string[] Wholes, Part[] Parts)[] Sums =
    [
        Parse("本年收入合计|合计|小计=财政拨款收入,上级补助收入,事业收入,经营收入,附属单位上缴收入|附属单位缴款,其他收入"),
        Parse("本年支出合计|合计|小计|本年支出=基本支出,项目支出,上缴上级支出?,经营支出?,对附属单位补助支出?"),
        Parse("合计|小计|基本支出=人员经费,公用经费|日常公用经费"),
        Parse("合计|小计|总计|年初财政拨款结转和结余|年末财政拨款结转和结余=一般公共预算财政拨款|一般公共预算,政府性基金预算财政拨款|政府性基金预算,国有资本经营预算财政拨款|国有资本经营预算?"),
        Parse("合计|小计|三公经费|“三公”经费|三公经费支出|“三公”经费支出|三公经费合计|“三公”经费合计|支出合计=因公出国费|因公出国经费|因公出国,公务用车购置及运行费|公务用车购置及运行维护费|公务用车购置和运行费|公务用车购置和运行维护费,公务接待费|公务接待"),
        Parse("小计|公务用车购置及运行费|公务用车购置及运行维护费|公务用车购置和运行费|公务用车购置和运行维护费=公务用车购置费|公务用车购置,公务用车运行费|公务用车运行维护费|公务用车运行维护"),
        Parse("年度资金总额|资金总额|项目资金总额=当年财政拨款|财政拨款|一般公共预算拨款,上年结转资金|上年结转?,其他资金"),
        Parse("合计|政府采购支出合计|支出合计|采购支出合计|小计=政府采购货物支出|货物|货物支出|货物类,政府采购工程支出|工程|工程支出|工程类,政府采购服务支出|服务|服务支出|服务类"),
        Parse("年度资金总额|合计|小计=一般公共预算|一般公共预算拨款,政府性基金拨款|政府性基金,纳入专户管理的非税收入拨款|财政专户管理资金,其他资金"),
        Parse("年度资金总额|合计|小计|本年支出合计=基本支出,项目支出"),
    ];

    private static readonly (string[] Wholes, Part[] Parts)[] Chains =
    [
        Parse("总计|收入总计|收入合计=本年收入合计|本年收入,使用非财政拨款结余|使用非财政拨款结余和专用结余|使用专用结余|用事业基金弥补收支差额?,年初结转和结余|上年结转和结余|上年结转|上年结转结余|年初财政拨款结转和结余"),
        Parse("总计|支出总计|支出合计=本年支出合计|本年支出,结余分配?,年末结转和结余|结转下年|年末结转结余|年末财政拨款结转和结余"),
    ];

    private static readonly HashSet<string> Wholes = [.. Sums.SelectMany(static sum => sum.Wholes)];

    /// <summary>Rows that only divide the one above them.</summary>
    private static readonly string[] Nested =
    [
        "一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款", "基本支出结转", "项目支出结转和结余", "项目支出结转", "经营结余", "提取职工福利基金", "转入事业基金", "专用结余",
    ];

    private sealed record Part(string[] Names, bool Optional);

    /// <summary>
    /// The positions of <paramref name="names"/> that make up <paramref name="whole"/> by an official form; every name must be a part, and every required part be there.
    /// </summary>
    public static List<int>? PartsOf(string whole, List<string> names)
    {
        if (names.Count is < 2 or > Reach)
            return null;
        foreach (var (wholes, parts) in Sums)
            if (Array.IndexOf(wholes, whole) >= 0 && Match(parts, names) is { } at && at.Count == names.Count)
                return at;
        return null;
    }

    /// <summary>True for a row that an official form divides.</summary>
    public static bool IsWhole(LabelledRow row) => Wholes.Contains(row.Name);

    /// <summary>The rows right below a row that make it up: 公务用车购置及运行费 over 购置费 and 运行费, 年度资金总额 over 其中：当年财政拨款, 上年结转资金, 其他资金.</summary>
    public static List<LabelledRow>? Below(LabelledRow whole, List<LabelledRow> below)
    {
        foreach (var (wholes, parts) in Sums)
            if (Array.IndexOf(wholes, whole.Name) >= 0)
                for (int count = Math.Min(parts.Length, below.Count); count > 1; count--)
                    if (Match(parts, below.GetRange(0, count).ConvertAll(static row => row.Name)) is { } at && at.Count == count)
                        return at.ConvertAll(index => below[index]);
        return null;
    }

    /// <summary>总计 as 本年收入合计 and what is carried over; funds of the carried-over money may stand under it.</summary>
    public static List<LabelledRow>? Chain(LabelledRow total, List<LabelledRow> above)
    {
        foreach (var (wholes, parts) in Chains)
        {
            if (Array.IndexOf(wholes, total.Name) < 0)
                continue;
            var outer = above.FindAll(static row => Array.IndexOf(Nested, row.Name) < 0);
            if (outer.Count > 1 && Match(parts, outer.ConvertAll(static row => row.Name)) is { } at && at.Count == outer.Count)
                return at.ConvertAll(index => outer[index]);
        }
        return null;
    }

    private static List<int>? Match(Part[] parts, List<string> names)
    {
        var at = new List<int>(parts.Length);
        foreach (var part in parts)
        {
            int found = names.FindIndex(name => Array.IndexOf(part.Names, name) >= 0);
            if (found >= 0)
                at.Add(found);
            else if (!part.Optional)
                return null;
        }
        return at.Count > 1 ? at : null;
    }

    private static (string[] Wholes, Part[] Parts) Parse(string line)
    {
        string[] sides = line.Split('=');
        return (sides[0].Split('|'), [.. sides[1].Split(',').Select(static part => new Part(part.TrimEnd('?').Split('|'), part.EndsWith('?')))]);
    }
}
