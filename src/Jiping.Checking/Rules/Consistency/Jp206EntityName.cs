using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Consistency;

/// <summary>单位名称或级次不符。</summary>
internal sealed class Jp206EntityName : ConsistencyRule
{
    public override string Id => "JP206";

    public override string Title => "单位名称或级次不符";

    public override string Checks => "同一套材料的封面、标题、单位名称栏和落款应是同一单位，简称视同全称；区的单位在文中自称“县某某”（或相反）时提示核对。项目自评表的实施单位不判断。";

    public override string Basis => "借用其他单位或上年的材料时，常有原单位的名称、级次留在封面或正文里。";

    public override string Bad => "单位名称：云溪市松岭区科学技术协会\n2024年度整体支出绩效自评报告\n县科协紧紧围绕中心工作，完成了各项任务。";

    public override string Good => "单位名称：云溪市松岭区科学技术协会\n2024年度松岭区科协整体支出绩效自评报告\n区科协紧紧围绕中心工作，完成了各项任务。";

    public override string Mend => "改成本单位的名称；单位更名的，在报告中说明。";

    protected override RelationSource Source => RelationSource.EntityName;
}
