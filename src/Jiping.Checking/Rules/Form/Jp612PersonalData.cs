using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Form;

/// <summary>个人信息。</summary>
internal sealed class Jp612PersonalData : ObservationRule
{
    public override string Id => "JP612";

    public override string Title => "个人信息";

    public override string Checks => "公开的材料中有手机号码、公民身份号码、银行账号时提示。办公电话不算。";

    public override string Basis => "《个人信息保护法》第六条、第二十五条；《政府信息公开条例》第十五条：公开会对第三方合法权益造成损害的，不得公开。";

    public override string Bad => "填报人：林禾，联系电话：13800000000。";

    public override string Good => "填报人：林禾，联系电话：0000-3820000。";

    public override string Mend => "公开前删除，或遮盖中间几位；联系方式用办公电话。";

    public override Audiences Audiences => Audiences.Publication;

    protected internal override ObservationKind Kind => ObservationKind.PersonalData;
}
