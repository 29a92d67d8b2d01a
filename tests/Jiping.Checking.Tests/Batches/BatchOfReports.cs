using Jiping.Checking.Batches;
using Jiping.Checking.Tests.Relations.Consistency;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Batches;

/// <summary>Invented reports of a batch, long enough to be compared.</summary>
internal static class BatchOfReports
{
    /// <summary>One of three long paragraphs about a place, with a number in it.</summary>
    public static string Of(int paragraph, string place, int number) => paragraph switch
    {
        0 => $"一是加强档案资源建设。全年接收{place}各单位移交档案{number}卷，组织专班对民国时期历史档案逐页修复、扫描、著录，建立目录数据库并对外提供查阅，群众办理婚姻、工龄、林权等事项时不再往返奔波，窗口服务受到来访群众好评。",
        1 => $"二是推进库房标准化改造。{place}按照国家综合档案馆建设规范完成恒温恒湿系统更新、气体灭火装置检测和密集架加固共{number}处，制定应急预案并开展演练，消除多年积累的安全隐患，为馆藏实体安全提供了可靠保障和制度支撑。",
        _ => $"三是开展档案文化宣传。围绕国际档案日在{place}广场、学校和乡村布设图片展览{number}场，邀请老红军后代讲述家史，编印地方史料选编免费赠送中小学校，拍摄口述历史短片在本地媒体播出，增强了青少年对家乡历史的认同感。",
    };

    /// <summary>The pairs of packages that share paragraphs, in the order of the batch.</summary>
    public static IReadOnlyList<SimilarPackages> Compare(params (string Package, string Unit, int Year, string Text)[] packages)
    {
        var paragraphs = new SimilarParagraphs();
        foreach (var (package, unit, year, text) in packages)
            if (Prints(package, unit, year, text) is { } prints)
                paragraphs.Add(prints);
        return paragraphs.Finish();
    }

    public static PackagePrints? Prints(string package, string unit, int year, string text) =>
        PackagePrints.Of(SelfEvaluation.Check(Report(unit, year, text)), package);

    private static Document Report(string unit, int year, string text) =>
        SelfEvaluation.Of("报告.docx", [$"{year}年度部门整体支出绩效自评报告", $"单位名称：{unit}", .. text.Split('\n')]);
}
