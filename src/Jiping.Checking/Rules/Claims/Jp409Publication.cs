using Jiping.Checking.Findings;
using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Claims;

/// <summary>报送与公开一致的说法无从核对.</summary>
internal sealed class Jp409Publication : ClaimRule
{
    public override string Id => "JP409";

    public override string Title => "报送与公开一致的说法无从核对";

    public override string Checks => "“报送的自评材料与公开的一致”这类说法，只有把公开的版本一并拿来才能核对；材料中没有公开的版本时只作提示。";

    public override string Basis => "广东省部门整体支出绩效自评报告提纲设有“自评材料报送及公开一致情况”一节。";

    public override string Bad => "2024年度整体支出绩效自评报告\n本单位报送的自评报告与公开的自评报告一致。";

    public override string Good => "2024年度整体支出绩效自评报告\n自评报告拟于批复后20日内在区政府门户网站公开。";

    public override string Mend => "附上公开的网址或公开版本，由财政部门对照。";

    public override Audiences Audiences => Audiences.Bureau | Audiences.Publication;

    protected override RelationSource Source => RelationSource.ClaimedPublication;

    protected override string NoteMend => Mend;

    protected override Severity? SeverityOf(Relation relation) => Severity.Note;
}
