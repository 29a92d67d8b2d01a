namespace Jiping.Web.Downloads;

/// <summary>A thing to take away: its word in the address, and what the button says.</summary>
/// <param name="Id">Last step of the address.</param>
/// <param name="Label">What the button says.</param>
/// <param name="Hint">What it is.</param>
public sealed record TakeAway(string Id, string Label, string Hint)
{
    public static readonly TakeAway Copies = new("copies", "带批注的副本", "原来的 Word、Excel 上加批注");
    public static readonly TakeAway Letters = new("letters", "审核意见单", "Word，发给单位");
    public static readonly TakeAway Workbook = new("workbook", "检查结果汇总表", "检查结果.xlsx");
    public static readonly TakeAway Notice = new("notice", "情况通报", "Word，有单位名称");
    public static readonly TakeAway NamelessNotice = new("notice-nameless", "情况通报（不含单位名称）", "Word");
    public static readonly TakeAway Pages = new("pages", "网页", "材料与问题对照，可单独打开");
    public static readonly TakeAway Texts = new("texts", "文本", "txt");
    public static readonly TakeAway Json = new("json", "JSON", "下次可作“上次结果”");
    public static readonly TakeAway Sarif = new("sarif", "SARIF", "供程序使用");
    public static readonly TakeAway All = new("all", "全部结果", "一个 zip");

    /// <summary>What one package has.</summary>
    public static IReadOnlyList<TakeAway> OfPackage { get; } = [Copies, Letters, Workbook, Pages, Texts, Json, Sarif, All];

    /// <summary>What one package of many has.</summary>
    public static IReadOnlyList<TakeAway> OfUnit { get; } = [Copies, Letters, Pages, Texts, Json, Sarif];

    /// <summary>What many packages have.</summary>
    public static IReadOnlyList<TakeAway> OfBatch { get; } = [Letters, Workbook, Notice, NamelessNotice, Copies, Pages, Texts, Json, Sarif, All];

    public static TakeAway? Find(string id) => OfBatch.FirstOrDefault(one => one.Id == id);
}
