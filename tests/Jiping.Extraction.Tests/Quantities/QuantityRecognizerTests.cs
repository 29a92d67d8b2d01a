using System.Globalization;
using Jiping.Core.Quantities;
using Jiping.Extraction.Quantities;

namespace Jiping.Extraction.Tests.Quantities;

public sealed class QuantityRecognizerTests
{
    /// <summary>Numbers as they are really printed, and what each of them is.</summary>
    [Theory]
    // Plain measures
    [InlineData("支出128.32万元", "128.32 万元")]
    [InlineData("支出 128.32 万元，收入 3 亿元", "128.32 万元; 3 亿元")]
    [InlineData("占83.25%；占16.75％", "83.25 %; 16.75 %")]
    [InlineData("结余-16370万元", "-16370 万元")]
    [InlineData("增长－3.5%", "-3.5 %")]
    [InlineData("０．６８万元", "0.68 万元")]
    [InlineData("拨付52.800000万元", "52.800000 万元")]
    // Separators
    [InlineData("总计2,995.39万元", "2995.39 万元")]
    [InlineData("共3, 156,077元", "3156077 元")]
    [InlineData("合计1, 537.4万元", "1537.4 万元")]
    [InlineData("4125.49,4143.91万元", "4125.49; 4143.91 万元")]
    [InlineData("2023,2024年", "2023; year 2024")]
    [InlineData("有5，120人参加", "5; 120 人")]
    [InlineData("完成 98 .5%", "98.5 %")]
    // Counts, scales, approximations, comparisons
    [InlineData("约 12000 人", "~12000 人")]
    [InlineData("10 万多人", "10+ 万人")]
    [InlineData("20多万人次", "20+ 万人次")]
    [InlineData("100余万次", "100+ 万次")]
    [InlineData("1000余名师生", "1000+ 名")]
    [InlineData("惠及近5000人次", "5000- 人次")]
    [InlineData("节约12万元", "12 万元")]
    [InlineData("最近3场", "3 场")]
    [InlineData("接受咨询5000人（次）", "5000 人次")]
    [InlineData("受众≧2万人次", ">=2 万人次")]
    [InlineData("≥8次", ">=8 次")]
    [InlineData("资料不少于2000份", ">=2000 份")]
    [InlineData("控制在5%以内", "<=5 %")]
    [InlineData("满意度95%以上", ">=95 %")]
    [InlineData("浏览量达18万次", "18 万次")]
    [InlineData("参加者11万", "11 万")]
    [InlineData("提高2.3个百分点", "2.3 个百分点")]
    [InlineData("面积350.5平方米", "350.5 ㎡")]
    [InlineData("得分97分，等级为优", "97 分")]
    // Chinese numerals
    [InlineData("举办讲座三十二场", "32 场")]
    [InlineData("资金五十万元", "50 万元")]
    [InlineData("叁拾万元整", "30 万元")]
    [InlineData("百分之八点五", "8.5 %")]
    [InlineData("十分重视，一些单位", "")]
    [InlineData("一是加强领导，二是统一部署", "")]
    [InlineData("二〇二四年度", "year 2024")]
    // Not quantities
    [InlineData("2024年5月13日", "year 2024; date 5; date 13")]
    [InlineData("2024年1-6月支出5万元", "year 2024; date 1; date 6; 5 万元")]
    [InlineData("科普人才队伍人员80人", "80 人")]
    [InlineData("8月24-25日邀请15名专家", "date 8; date 24; date 25; 15 名")]
    [InlineData("2024-05-13", "date 2024")]
    [InlineData("（2006—2020年）", "year 2006; year 2020")]
    [InlineData("云财绩〔2025〕149号", "number 2025; number 149")]
    [InlineData("云财绩〔2025〕149 号", "number 2025; number 149")]
    [InlineData("云发﹝2019﹞8号", "number 2019; number 8")]
    [InlineData("云财（2021）12号", "number 2021; number 12")]
    [InlineData("云财〔2020165号", "number 2020165")]
    [InlineData("第61个纪念日", "ordinal 61")]
    [InlineData("第8届大赛收到318件", "ordinal 8; 318 件")]
    [InlineData("1.2024年收入5万元", "list 1; year 2024; 5 万元")]
    [InlineData("1.科普活动80分，2.讲座90分", "list 1; 80 分; list 2; 90 分")]
    [InlineData("（1）全年3次（2）半年2次", "list 1; 3 次; list 2; 2 次")]
    [InlineData("3、开展活动6次", "list 3; 6 次")]
    [InlineData("附件3", "list 3")]
    [InlineData("附表 2：收入5万元", "list 2; 5 万元")]
    [InlineData("1：举办活动6次", "list 1; 6 次")]
    [InlineData("联系电话：3823904", "telephone 3823904")]
    [InlineData("联系人13912345678", "telephone 13912345678")]
    [InlineData("身份证431102199001011234", "code 431102199001011234")]
    [InlineData("2010601行政运行", "code 2010601")]
    [InlineData("（2080505）", "code 2080505")]
    [InlineData("GB/T9704标准A4纸", "code 9704; code 4")]
    [InlineData("落实“3+1”试点", "name 3; name 1")]
    [InlineData("《纲要（2021—2035）》", "name 2021; name 2035")]
    [InlineData("2021年1231日", "year 2021; date 1231")]
    [InlineData("标准200元/人", "200 元/")]
    [InlineData("3个月", "3 个月")]
    public void Recognize_HardExamples(string text, string expected) => Assert.Equal(expected, Describe(text));

    [Theory]
    [InlineData("98.25", "98.25")]
    [InlineData("　≧8次 ", ">=8 次")]
    [InlineData("87.5%　", "87.5 %")]
    [InlineData("-3.50", "-3.50")]
    [InlineData("约30场", "~30 场")]
    public void Whole_CellThatIsANumber(string text, string expected) =>
        Assert.Equal(expected, Describe(QuantityRecognizer.Whole(text, QuantityRecognizer.Recognize(text))!.Value.Quantity));

    [Theory]
    [InlineData("")]
    [InlineData("——")]
    [InlineData("较高")]
    [InlineData("3场讲座")]
    [InlineData("第8届")]
    [InlineData("2024年")]
    [InlineData("5/8")]
    public void Whole_CellThatIsNoNumber(string text) => Assert.Null(QuantityRecognizer.Whole(text, QuantityRecognizer.Recognize(text)));

    internal static string Describe(string text) => string.Join("; ", QuantityRecognizer.Recognize(text).Select(mention => mention.Role switch
    {
        NumberRole.Quantity => Describe(mention.Quantity),
        NumberRole.DocumentNumber => "number " + mention.Print(text),
        NumberRole.ListNumber => "list " + mention.Print(text),
        NumberRole.Year => "year " + mention.Quantity.Value.ToString(CultureInfo.InvariantCulture),
        var role => role.ToString().ToLowerInvariant() + " " + mention.Print(text),
    }));

    private static string Describe(Quantity quantity)
    {
        string comparator = quantity.Comparator switch
        {
            Comparator.AtLeast => ">=",
            Comparator.MoreThan => ">",
            Comparator.AtMost => "<=",
            Comparator.LessThan => "<",
            _ => "",
        };
        string before = quantity.Approximation == Approximation.About ? "~" : "";
        string after = quantity.Approximation switch { Approximation.Over => "+", Approximation.Nearly => "-", _ => "" };
        string value = quantity.Value.ToString("F" + quantity.Decimals, CultureInfo.InvariantCulture);
        return $"{comparator}{before}{value}{after} {quantity.Unit.Symbol}".TrimEnd();
    }
}
