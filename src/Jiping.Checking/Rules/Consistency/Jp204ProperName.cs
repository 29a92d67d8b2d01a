using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Consistency;

/// <summary>专名前后不一。</summary>
internal sealed class Jp204ProperName : ConsistencyRule
{
    public override string Id => "JP204";

    public override string Title => "专名前后不一";

    public override string Checks => "同一段或相邻两段里，以同一地名开头、以同一类名称（园、馆、基地、中心、公司、学校等）结尾的两个专名，只差中间一两个字时提示核对。“第二”“青少年”“附属”等字样表示另一处所，不在此列。";

    public override string Basis => "同一处所、同一单位在一份材料里应当只有一个名称；公开后读者无从判断是一处还是两处。";

    public override string Bad => "单位名称：云溪市松岭区科学技术协会\n2024年度整体支出绩效自评报告\n在云溪茶叶博览园免费开放期间，协会联合云溪茶叶文化博览园开展讲座。";

    public override string Good => "单位名称：云溪市松岭区科学技术协会\n2024年度松岭区科协整体支出绩效自评报告\n在云溪茶叶博览园免费开放期间，协会联合云溪茶叶博览园开展讲座。";

    public override string Mend => "查对该处所的正式名称，前后统一；确是两处的，不必修改。";

    protected override RelationSource Source => RelationSource.ProperName;
}
