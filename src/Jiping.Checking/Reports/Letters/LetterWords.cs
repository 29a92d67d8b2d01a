using System.Globalization;

namespace Jiping.Checking.Reports.Letters;

/// <summary>The set phrases of a letter, the same on paper and in a chat.</summary>
internal sealed class LetterWords(Letter letter)
{
    public string Title => letter.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year}年度绩效自评材料审核意见单") : "绩效自评材料审核意见单";

    public string Greeting => $"{letter.Unit}：";

    public string Opening => letter.Unreadable is { } why ? $"你单位报送的绩效自评材料收悉，但未能审核：{why.TrimEnd('。')}。"
        : letter.Items.Count == 0 ? $"你单位报送的{Material}收悉。审核中未发现需要修改的问题。"
        : $"你单位报送的{Material}收悉。经审核，有{letter.Items.Sum(static item => item.Findings) + letter.Uncounted}处需要修改或说明，意见如下{(letter.AnyNumberMayBeWrong ? "（算式对不上的，写错的可能是其中任何一个数，请对照出处核对）" : "")}：";

    /// <summary>What findings say one by one.</summary>
    public const string Undecided = "；无法断定哪一个数写错";

    public string? FileLine => letter.Files.Count > 0 ? $"审核的材料：{string.Join("；", letter.Files)}" : null;

    public string Reply => letter.Unreadable is not null ? $"请于{Day}前检查文件后重新报送。"
        : letter.Items.Count == 0 ? "本意见只针对已审核的内容；请核对未审核的部分，无误后按规定存档、公开。"
        : $"请于{Day}前修改后重新报送，并逐条反馈修改情况；认为原数无误的，请附书面说明和依据。";

    public const string Close = "感谢支持配合。";

    public const string Signer = "审核单位（盖章）：＿＿＿＿＿＿＿＿";

    public const string Contact = "审核人：＿＿＿＿＿　电话：＿＿＿＿＿＿＿";

    public const string Date = "＿＿＿＿年＿＿月＿＿日";

    public static string More(int count) => $"另有{count}处见批注副本。";

    private string Material => $"{(letter.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{year}年度") : "")}绩效自评材料（{letter.Files.Count}份文件）";

    private string Day => letter.ReplyBy is { } day ? string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日") : "____年__月__日";
}
