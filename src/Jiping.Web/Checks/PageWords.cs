namespace Jiping.Web.Checks;

/// <summary>Messages that name options of the command, in the words of the page.</summary>
internal static class PageWords
{
    private static readonly (string Option, string Word)[] Words =
    [
        ("底册请写在 --reference 后面，--roster 后面写单位名单", "请把它选在“底册”一栏，“名单”一栏选单位名单"),
        ("--since 后面应是", "“上次结果”应是"),
        ("--since 指定的", "“上次结果”"),
        (" jiping check --format json 的结果", "检查结果的 JSON"),
        ("--roster", "“名单”"),
        ("--reference", "“底册”"),
        ("--since", "“上次结果”"),
        ("--profile", "用途"),
        ("--by-unit", "收件"),
    ];

    public static string Of(string message) => Words.Aggregate(message, static (text, pair) => text.Replace(pair.Option, pair.Word, StringComparison.Ordinal));
}
