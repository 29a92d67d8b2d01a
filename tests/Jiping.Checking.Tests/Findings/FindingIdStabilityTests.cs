using FsCheck;
using FsCheck.Fluent;
using Jiping.Checking.Tests.Relations.Consistency;

namespace Jiping.Checking.Tests.Findings;

/// <summary>Findings of every family keep their ids wherever other paragraphs are put in: an acceptance outlives every edit elsewhere.</summary>
public sealed class FindingIdStabilityTests
{
    private static readonly string[] Faulty =
    [
        "2024年三公经费支出3.20万元，2023年三公经费支出2.40万元，与上年持平。",
        "本年支出480.00万元，上年支出500.00万元，减少25.00万元。",
        "2024年基本支出100.00万元，其中：人员经费60.00万元，公用经费30.00万元。",
        "活动现场约300余名群众参加，项目资金拔付及时。",
        "根据《关于开展绩效自评工作的通知》（青财绩﹝2025﹞3号）要求，我单位开展了自评。",
        "围绕全县中心工作，服务群众。。",
        "自评得分93分，等级为“良”。",
    ];

    private static readonly Gen<(int Place, string Text)[]> Edits =
        (from place in Gen.Choose(0, Faulty.Length)
         from text in Gen.Elements("办公室牵头落实，各科室配合。", "各项工作有序推进。", "资料已整理归档。", "")
         select (place, text)).ListOf().Select(static edits => edits.Take(12).ToArray());

    [Fact]
    public void Findings_KeepTheirIds()
    {
        string[] before = Ids(Faulty);
        Assert.True(before.Length >= Faulty.Length, string.Join(' ', before));
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Edits.ToArbitrary(), edits =>
        {
            var lines = Faulty.ToList();
            foreach (var (place, text) in edits)
                lines.Insert(place, text);
            Assert.Empty(before.Except(Ids([.. lines])));
        }));
    }

    private static string[] Ids(string[] paragraphs) => [.. SelfEvaluation.Check(SelfEvaluation.Report(paragraphs)).Findings.Select(static finding => $"{finding.Rule} {finding.Id}")];
}
