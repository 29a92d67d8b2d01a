using System.Globalization;
using System.Text;

namespace Jiping.Checking.Tests.Relations;

/// <summary>
/// Consistent sentences of random amounts: unit, decimals, separators and sizes vary, the arithmetic holds. One printed number can be falsified,
/// well beyond rounding.
/// </summary>
/// <param name="seed">What decides all choices.</param>
/// <param name="falsified">Which printed number to falsify; −1 for none.</param>
internal sealed class SentenceTemplates(int seed, int falsified = -1)
{
    private readonly Random dice = new(seed);
    private int printed;

    /// <summary>Numbers printed by the last sentence.</summary>
    public int Printed => printed;

    /// <summary>How many templates there are.</summary>
    public const int Count = 12;

    /// <summary>The sentence of a template.</summary>
    public string Write(int template)
    {
        printed = 0;
        string unit = Pick("元", "万元", "亿元");
        int decimals = Pick(0, 2, 2, 4);
        bool separated = Pick(false, false, true);
        decimal a = Amount(decimals), b = Amount(decimals), c = Amount(decimals), d = Amount(decimals);
        string Money(decimal value) => Print(value, decimals, separated) + unit;
        string Share(decimal part, decimal whole) => Percent(part / whole * 100m);
        string comma = Pick("，", "；");
        return template switch
        {
            0 => $"本年支出合计{Money(a + b)}，其中：基本支出{Money(a)}{comma}项目支出{Money(b)}。",
            1 => $"本年支出合计{Money(a + b)}，其中：基本支出{Money(a)}，占{Share(a, a + b)}{comma}项目支出{Money(b)}，占{Share(b, a + b)}。",
            2 => $"机关运行经费支出{Money(a + b)}，比上年增加{Money(b)}，增长{Share(b, a)}。",
            3 => $"机关运行经费支出{Money(a)}，{Pick("较上年", "比2023年度", "与上年相比")}减少{Money(b)}，{Pick("下降", "降低")}{Share(b, a + b)}。",
            4 => $"本年收入{Money(a + b)}，上年收入{Money(a)}，增加{Money(b)}，增长{Share(b, a)}。",
            5 => $"{Pick("年初预算为", "全年预算数为")}{Money(a)}，支出决算为{Money(b)}，完成{Pick("年初预算", "预算")}的{Share(b, a)}。",
            6 => $"采购规模{Money(a + b + c)}，其中货物、工程、服务采购规模分别为{Money(a)}、{Money(b)}和{Money(c)}，占采购规模的{Share(a, a + b + c)}、{Share(b, a + b + c)}和{Share(c, a + b + c)}。",
            7 => $"年初结转和结余{Money(a)}，本年收入{Money(b + c)}，本年支出{Money(c)}，年末结转和结余{Money(a + b)}。",
            8 => $"支出由上年的{Money(a)}增加到{Money(a + b)}，增长{Share(b, a)}。",
            9 => $"公务用车购置及运行维护费支出{Money(a + b)}，其中：公务用车购置费{Money(a)}，公务用车运行维护费{Money(b)}。",
            10 => $"会议费{Money(a)}、培训费{Money(b)}、差旅费{Money(c)}、印刷费{Money(d)}，四项合计{Money(a + b + c + d)}。",
            _ => $"债务余额{Print((a + b) / 10_000m, decimals + 4, false)}亿元（一般债务{Print(a, decimals, separated)}万元，专项债务{Print(b, decimals, separated)}万元）。",
        };
    }

    private T Pick<T>(params T[] choices) => choices[dice.Next(choices.Length)];

    private decimal Amount(int decimals)
    {
        decimal value = dice.Next(20_000, 9_000_000);
        for (int i = 0; i < decimals; i++)
            value /= 10m;
        return value;
    }

    private string Percent(decimal value) => Print(Math.Round(value, 2, MidpointRounding.AwayFromZero), 2, false) + "%";

    private string Print(decimal value, int decimals, bool separated)
    {
        if (printed++ == falsified)
            value = value * 1.5m + 7m;
        var format = new StringBuilder(separated ? "#,##0" : "0");
        if (decimals > 0)
            format.Append('.').Append('0', decimals);
        return value.ToString(format.ToString(), CultureInfo.InvariantCulture);
    }
}
