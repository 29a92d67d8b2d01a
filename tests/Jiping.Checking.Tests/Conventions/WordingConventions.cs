using System.Text.RegularExpressions;
using Jiping.Core.Lexicon;

namespace Jiping.Checking.Tests.Conventions;

/// <summary>
/// The lexicon is not written from the cases: what it has in common with one of them is printed elsewhere too, and here is where. The same holds for the set phrases and labels of a
/// level, which are made from lists of usage.
/// </summary>
public class WordingConventions
{
    private const string Domain = "国务院办公厅《政府网站与政务新媒体检查指标》（国办发〔2019〕19号）“表述错误”及部门自评材料审核惯例（领域标准 5.2 第20、23行）";

    /// <summary>Entry and where it is printed.</summary>
    private static readonly Dictionary<string, string> Attested = new(StringComparer.Ordinal)
    {
        ["截止"] = "审计报告11种典型错误，http://www.changjiangdata.net.cn/a/xinwen/851.html",
        ["此页为封面"] = "领域标准 5.2 第20行；公开的参赛材料模板亦用“（此页为封面，请打印后签字装订）”",
        ["一个"] = "统计报表填表说明的通用语（一个单位一行）",
        ["围绕全县中心工作"] = Domain,
        ["学"] = "《通用规范汉字表》（国发〔2013〕23号）附件1：學—学",
        ["全民科学素质行动计划纲要"] = "国发〔2006〕7号；国发〔2021〕9号，https://economicdaily.com.cn/archives/m365rneoxjn5dlqgd7z0.html",
    };

    [Fact]
    public void EntriesThatACaseHas_ArePrintedElsewhere()
    {
        string text = string.Concat(Directory.GetFiles(Cases.Existing(Path.Combine("labels", "text")), "*.txt").Select(File.ReadAllText));
        string[][] slips =
        [
            LexiconData.CommonSlips, LexiconData.PressSlips, LexiconData.DeadlineSlips, LexiconData.DeadlinePhrases, LexiconData.AccountSlips, LexiconData.VariantWords,
            LexiconData.OfficeSlips, LexiconData.IdiomSlips,
        ];
        var words = slips.SelectMany(static list => list).Select(static entry => entry[..entry.IndexOf('=', StringComparison.Ordinal)].TrimEnd('#'))
            .Concat(LexiconData.PageNotes)
            .Concat(LexiconData.InputPrompts)
            .Concat(LexiconData.NeverDoubledWords.Select(static word => word + word))
            .Concat(LexiconData.LevelPhrases.SelectMany(static phrase => "县区".Select(level => phrase.Replace('#', level))).Where(static phrase => phrase.Contains('县')))
            .Concat(LexiconData.ExpiredDocuments.Select(static entry => entry[..entry.IndexOf('=', StringComparison.Ordinal)]));

        Assert.All(words.Where(word => text.Contains(word, StringComparison.Ordinal)), static word => Assert.Contains(word, Attested));
        foreach (string run in LexiconData.TraditionalCharacters)
            for (int i = 0; i < run.Length; i += 2)
                Assert.True(!text.Contains(run[i]) || Attested.ContainsKey(run[i + 1].ToString()), $"{run[i]} 只见于案例");
    }

    [Fact]
    public void RowInstructionsThatACaseHas_ArePrintedElsewhere()
    {
        string text = string.Concat(Directory.GetFiles(Cases.Existing(Path.Combine("labels", "text")), "*.txt").Select(File.ReadAllText));

        Assert.All(LexiconData.RowInstructionOpeners.Where(opener => Regex.IsMatch(text, opener + ".{0,4}一行")), static opener => Assert.Contains(opener, Attested));
    }

    [Fact]
    public void RowInstructions_AreOfUsage() => Assert.All(
        LexiconData.RowInstructionOpeners, static opener => Assert.True(opener[0] is '一' or '每' && opener.Length == 2, $"{opener} 不是填表说明的通用语"));

    [Fact]
    public void Approximations_AreNamedByTheirSources() => Assert.All(
        LexiconData.DoubledApproximations, static pair => Assert.Contains(pair.Split('=')[1], (string[])["余", "多", "左右", "上下", "以上", "以下"]));
}
