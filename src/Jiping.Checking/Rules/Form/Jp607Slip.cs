using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Form;

/// <summary>错别字和误用的词。</summary>
internal sealed class Jp607Slip : ObservationRule
{
    public override string Id => "JP607";

    public override string Title => "错别字";

    public override string Checks => "按公开的易错词表查找写错的词（拔付应为拨付、帐户应为账户、截止2024年底应为截至2024年底等）。书名号内的文字不查。";

    public override string Basis => "《国家通用语言文字法》第九条：国家机关以普通话和规范汉字为公务用语用字；国务院办公厅《政府网站与政务新媒体检查指标》把错别字列为检查内容。各词表的出处见 data/lexicon/form-slips.yaml。";

    public override string Bad => "资金按进度拔付，专项经费帐户单独管理。";

    public override string Good => "资金按进度拨付，专项经费账户单独管理。";

    public override string Mend => "改用正确的字。";

    protected internal override ObservationKind Kind => ObservationKind.Slip;
}
