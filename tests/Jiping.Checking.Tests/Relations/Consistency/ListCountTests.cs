using Jiping.Checking.Relations;

namespace Jiping.Checking.Tests.Relations.Consistency;

/// <summary>Announced counts against the items listed.</summary>
public sealed class ListCountTests
{
    [Theory]
    [InlineData("内设3个部（室）：办公室、科普部、学会部。", "Exact Count 办公室、科普部、学会部 → 3")]
    [InlineData("内设股室2个，分别为办公室、科普部，无二级机构。", "Exact Count 办公室、科普部 → 2")]
    [InlineData("内设 3 个职能室：办公室、科普部、学会部", "Exact Count 办公室、科普部、学会部 → 3")]
    [InlineData("明年拟申报专家工作站2个（青山药业、松岭中医院）。", "Exact Count 青山药业、松岭中医院 → 2")]
    [InlineData("面向农民、青少年、老年人等三类人群开展宣传。", "Exact Count 面向农民、青少年、老年人 → 三")]
    [InlineData("面向农民、青少年、公务员和领导干部等三类人群开展宣传。", "Exact Count 面向农民、青少年、公务员和领导干部 → 三")]
    [InlineData("面向农民、青少年、公务员和领导干部等四类人群开展宣传。", "Exact Count 面向农民、青少年、公务员和领导干部 → 四")]
    [InlineData("展厅设“星空探秘馆”“低碳生活馆”两大展区。", "Exact Count “星空探秘馆”“低碳生活馆” → 两")]
    [InlineData("“科普三进”活动深入开展，全年组织科普进社区、进农村、进学校。", "Exact Count 进社区、进农村、进学校 → 三")]
    [InlineData("邀请了4名专家分别到松岭区4所中小学举办讲座。", "Exact Count 4 → 4")]
    [InlineData("选派5名专家分别赴4个乡镇指导。", "Unknown Count 5 → 4")]
    [InlineData("主要有以下三个问题：一是人手少；二是经费紧；三是宣传弱。", "Exact Count 一是人手少；二是经费紧；三是 → 三")]
    public void Counts_AreCompared(string text, string expected) => Assert.Equal(expected, SelfEvaluation.Relations(RelationSource.ListCount, SelfEvaluation.Report(text)));

    [Theory]
    [InlineData("内设股室4个，分别为办公室、科普部、学会部。", "Error JP208")]
    [InlineData("内设4个股室：办公室、科普部、学会部。", "Error JP208")]
    [InlineData("内设股室4个，分别为办公室、科学普及部、公众参与部。", "Error JP208")]
    [InlineData("全年抓好3项工作：科普宣传、人才服务、学术交流、阵地建设。", "Warning JP208")]
    [InlineData("明年拟申报专家工作站3个（青山药业、松岭中医院）。", "Warning JP208")]
    [InlineData("展厅设“星空探秘馆”“低碳生活馆”三大展区。", "Warning JP208")]
    [InlineData("“科普四进”（进社区、进农村、进学校）活动深入开展。", "Warning JP208")]
    [InlineData("主要有以下三个问题：一是人手少；二是经费紧。", "Warning JP208")]
    public void OtherCounts_AreFound(string text, string expected) => Assert.Equal(expected, SelfEvaluation.Findings(SelfEvaluation.Report(text)));

    [Theory]
    [InlineData("内设4个股室：办公室、科普部、学会部等。")]
    [InlineData("内设4个股室，包括办公室、科普部、学会部。")]
    [InlineData("内设4个股室，其中办公室、科普部人手最少。")]
    [InlineData("内设股室4个，分别为办公室、科普部、学会部，另有机关党总支。")]
    [InlineData("内设股室4个：办公室、科普部、学会部和人才部。")]
    [InlineData("核定编制5名：行政编制3名、事业编制2名。")]
    [InlineData("覆盖全区16个乡镇（街道、园区），服务群众2万人次。")]
    [InlineData("建成科普基地9个（含省级2个、市级7个）。")]
    [InlineData("申报工作站3个（如青山药业、松岭中医院）。")]
    [InlineData("举办活动不少于3场：主题讲座、科普展览。")]
    [InlineData("“科普四进”活动深入开展，重阳节期间科普进社区、进农村受到欢迎。")]
    [InlineData("百名院士进校园、万名科技工作者上讲台。")]
    [InlineData("面向农民、青少年等五类人群开展宣传。")]
    [InlineData("在松岭一中、松岭二中、青山小学等8所学校开展活动。")]
    [InlineData("主要有以下三个问题：一是人手少，二是经费紧", "三是宣传弱。")]
    [InlineData("弘扬四种作风：一是艰苦奋斗、勤俭节约，二是求真务实", "三是敢于担当")]
    [InlineData("推进科普场馆一期、二期工程。")]
    [InlineData("全区设九年级、十二个班。")]
    [InlineData("设3个一级指标和10个二级指标：决策、过程、产出。")]
    [InlineData("走访3个以上单位：青山药业、松岭中医院。")]
    [InlineData("第3个项目：科普画廊、科普大篷车。")]
    [InlineData("2024年5月3日：宣传、讲座。")]
    [InlineData("比上年增加3.2个百分点，讲座、展览各1场。")]
    public void OpenLists_SayNothing(params string[] paragraphs) => Assert.Equal("", SelfEvaluation.Findings(SelfEvaluation.Report(paragraphs)));

    [Theory]
    [InlineData("坚持“三个务必”、贯彻“六个必须坚持”、践行“三个面向”。")]
    [InlineData("推进“一湖两河”整治、青山水库二期工程。")]
    [InlineData("组织科普讲座、展览、二次培训。")]
    public void NumbersAfterLists_CountNothing(string text) => Assert.Equal("", SelfEvaluation.Relations(RelationSource.ListCount, SelfEvaluation.Report(text)));

    [Fact]
    public void Numbering_WithoutGaps_NamesFirstAndLast() => Assert.Equal(
        "Exact Count 一 → 三",
        SelfEvaluation.Relations(RelationSource.ListCount, SelfEvaluation.Report("一、基本情况", "二、绩效情况", "（一）产出", "（二）效益", "三、存在问题")));

    [Fact]
    public void Items_NumberedBelow_AreCounted() => Assert.Contains(
        "Exact Count 3 → 三", SelfEvaluation.Relations(RelationSource.ListCount, SelfEvaluation.Report("主要抓好以下三项任务：", "1.科普宣传", "深入社区。", "2.人才服务", "3.学术交流")), StringComparison.Ordinal);

    [Fact]
    public void Numbering_WithGap_IsUnknown()
    {
        var relation = Assert.Single(SelfEvaluation.Check(SelfEvaluation.Report("一、基本情况", "二、绩效情况", "四、存在问题")).Relations, static r => r.Source == RelationSource.ListCount);

        Assert.Equal(Jiping.Core.Relations.Verdict.Unknown, relation.Verdict);
        Assert.NotNull(relation.Reason);
    }

    [Fact]
    public void Numbering_OfANestedList_DoesNotBreakTheOuterOne() => Assert.Equal(
        "Exact Count 一 → 四; Exact Count 一 → 三",
        SelfEvaluation.Relations(RelationSource.ListCount, SelfEvaluation.Report("（一）职能", "（一）宣传", "（二）交流", "（三）培训", "（四）其他", "（二）机构", "（三）人员")));

    [Fact]
    public void Place_IsTheNumeral()
    {
        var relation = Assert.Single(SelfEvaluation.Check(SelfEvaluation.Report("  内设 3 个部室：办公室、科普部、学会部。")).Relations, static r => r.Source == RelationSource.ListCount);
        var place = Assert.Single(relation.Printed.Locations);

        Assert.Equal((3, 5, 1, "3"), (place.Paragraph, place.Start, place.Length, place.Text));
    }

    [Theory]
    [InlineData("青河市2024年财政预算执行情况和2025年预算草案的报告")]
    [InlineData("青河市交通局2024年度部门决算")]
    public void OtherDocuments_AreLeftAlone(string title) =>
        Assert.Equal("", SelfEvaluation.Relations(RelationSource.ListCount, SelfEvaluation.Of("报告.docx", title, "内设股室4个，分别为办公室、科普部、学会部。")));
}
