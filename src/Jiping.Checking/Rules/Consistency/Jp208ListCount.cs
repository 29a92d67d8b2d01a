using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Consistency;

/// <summary>列举数不符。</summary>
internal sealed class Jp208ListCount : ConsistencyRule
{
    public override string Id => "JP208";

    public override string Title => "列举数不符";

    public override string Checks => "写明个数又逐项列出时，个数应与所列项数相同：内设几个股室、“几进”活动、几大功能区、几个方面（一是、二是……）。用“等”“包括”“如”引出的、另起一句补充的不判断；“和”“及”既可在一项之内也可分开两项，有一种读法相符即可。";

    public override string Basis => "增减机构、项目后常只改列举不改个数。";

    public override string Bad => "我单位内设股室4个，分别为办公室、科普部、学会部。";

    public override string Good => "我单位内设股室3个，分别为办公室、科普部、学会部。";

    public override string Mend => "核对实际个数，改正个数或补列遗漏的项。";

    protected override RelationSource Source => RelationSource.ListCount;
}
