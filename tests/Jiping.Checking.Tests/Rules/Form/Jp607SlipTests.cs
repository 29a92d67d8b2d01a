using Jiping.Checking.Rules.Form;
using Jiping.Checking.Tests.Relations;
using Jiping.Core.Lexicon;

namespace Jiping.Checking.Tests.Rules.Form;

/// <summary>Words written wrong.</summary>
public sealed class Jp607SlipTests
{
    [Theory]
    [InlineData("资金拔付及时。", "拔付", "拨付")]
    [InlineData("逐步建立建全内控制度。", "建立建全", "建立健全")]
    [InlineData("截止2024年12月31日，在职8人。", "截止", "截至")]
    [InlineData("截止 2023 年底，完成率100%。", "截止", "截至")]
    [InlineData("设立专用帐户核算。", "帐户", "账户")]
    [InlineData("对工作作出布署。", "布署", "部署")]
    [InlineData("开展秸杆综合利用宣传。", "秸杆", "秸秆")]
    [InlineData("末完成的指标说明原因。", "末完成", "未完成")]
    [InlineData("项目己经完工。", "己经", "已经")]
    public void WrongWord_IsFoundWithTheRightOne(string text, string actual, string expected) => WordingProof.Finds<Jp607Slip>(text, actual, expected);

    [Theory]
    [InlineData("在人才干部署名文章里提到。")]
    [InlineData("报纸发布署名文章，公布署理名单。")]
    [InlineData("面对严峻工作形势，年末完成任务，期末完成测试。")]
    [InlineData("自己经费自己管，自己完成。")]
    [InlineData("交通迅速恢复，普通迅捷。")]
    [InlineData("举措失败、交错施工、商洛实施、自尊守信。")]
    [InlineData("科普偏远地区，学科谱系完整。")]
    [InlineData("申报截止2024年6月30日，截止日期不变。")]
    [InlineData("报名于5月31日截止。")]
    [InlineData("截止阀已更换。")]
    [InlineData("按《银行帐户管理办法》执行。")]
    [InlineData("搭建帐篷20顶，购入帐篷。")]
    [InlineData("选拔付出努力，强调拔尖人才，地下拔除。")]
    [InlineData("按排名发放，按装机容量补贴，多重迭代。")]
    [InlineData("既使群众受益，又使企业发展。")]
    [InlineData("竞争取得优势，究竟争什么，毕竟标准不同。")]
    [InlineData("良好象征，对象清楚，超过份额。")]
    [InlineData("增辐射源监管，回复盖章，全部暑期活动，抽签定人。")]
    [InlineData("给予算力支持，问题纲目清楚，专题纲要。")]
    [InlineData("上报消息，上报消防经费。")]
    [InlineData("研究竞争规则，第一批覆盖十个乡镇，习惯彻底改变，激发韧性。")]
    [InlineData("答辩认定结果，山脉博物馆，一座落成的展馆，不予算入总额，统筹画展。")]
    public void RightWords_MayMeet(string text) => WordingProof.FindsNothing<Jp607Slip>(text);

    [Fact]
    public void NoRightForm_HoldsAWrongOne()
    {
        string[][] lists = [LexiconData.CommonSlips, LexiconData.PressSlips, LexiconData.DeadlineSlips, LexiconData.DeadlinePhrases, LexiconData.AccountSlips, LexiconData.VariantWords, LexiconData.OfficeSlips, LexiconData.IdiomSlips];
        var pairs = lists.SelectMany(static list => list).Select(static entry => entry.Split('=')).ToList();

        Assert.Equal(pairs.Count, pairs.Select(static pair => pair[0]).Distinct(StringComparer.Ordinal).Count());
        Assert.All(pairs, static pair => Assert.True(pair.Length == 2 && pair[0].Length > 1 && pair[0] != pair[1]));
        var right = string.Join('。', pairs.Select(static pair => pair[1].Replace("#", "2024年", StringComparison.Ordinal)).Concat(LexiconData.SlipNeighbours));
        Assert.Empty(RuleProof.Of<Jp607Slip>(Sentences.Check(right)));
    }

    [Fact]
    public void Examples_AreWhatTheySay()
    {
        var rule = new Jp607Slip();

        Assert.Equal(["拔付", "帐户"], RuleProof.Of<Jp607Slip>(Sentences.Check(rule.Bad)).Select(static finding => finding.Actual!));
        WordingProof.FindsNothing<Jp607Slip>(rule.Good);
    }
}
