using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Form;

/// <summary>文号写法不规范。</summary>
internal sealed class Jp601DocumentNumber : ObservationRule
{
    public override string Id => "JP601";

    public override string Title => "文号写法不规范";

    public override string Checks => "文号由发文机关代字、年份、序号和“号”组成：年份四位，用六角括号〔〕括起；序号前不加“第”，不编虚位，中间不加空格。令、公告、合同等不是这种文号，不判断；整篇数字两边都有空格（转换所致）的，不报空格。";

    public override string Basis => "《党政机关公文格式》（GB/T 9704-2012）7.2.5：年份、发文顺序号用阿拉伯数字标注；年份应标全称，用六角括号“〔〕”括入；发文顺序号不加“第”字，不编虚位，在阿拉伯数字后加“号”字。";

    public override string Bad => "根据《云溪市财政局关于做好绩效自评工作的通知》（云财绩[2025]16号）要求，开展自评。";

    public override string Good => "根据《云溪市财政局关于做好绩效自评工作的通知》（云财绩〔2025〕16号）要求，开展自评。";

    public override string Mend => "按来文原件核对文号，照标准写法改正。";

    protected internal override ObservationKind Kind => ObservationKind.DocumentNumber;
}
