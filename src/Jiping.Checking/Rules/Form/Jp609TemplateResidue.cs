using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Form;

/// <summary>模板说明、占位内容没有删除。</summary>
internal sealed class Jp609TemplateResidue : ObservationRule
{
    public override string Id => "JP609";

    public override string Title => "模板残留";

    public override string Checks => "已经填写的材料中还留有模板的版面说明（此页为封面）、填写提示、占位行（一个单位一行）、待填的名称或数字（XX单位、20XX年）时提示。空白模板和表下的填表说明不算。";

    public override string Basis => "模板文字是写给填报人看的，留在正式材料里说明没有填完或没有校对。";

    public override string Bad => "附件3（此页为封面）\n单位名称：云溪市松岭区科学技术协会\n2024年收入120.50万元。";

    public override string Good => "附件3\n单位名称：云溪市松岭区科学技术协会\n2024年收入120.50万元。";

    public override string Mend => "删除模板的说明和占位行，待填的内容填写完整；没有内容的写“无”。";

    protected internal override ObservationKind Kind => ObservationKind.TemplateResidue;
}
