using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Arithmetic;

/// <summary>分项之和与合计不符。</summary>
internal sealed class Jp101PartsAndTotal : RelationRule
{
    public override string Id => "JP101";

    public override string Title => "分项之和与合计不符";

    public override string Checks => "一句话里列出合计和全部分项时（其中、包括、分别为，或括号内列明），各分项相加应等于合计。只判断列全的清单；没有列全的不判断。";

    public override string Basis => "合计与分项是部门决算公开表最基本的勾稽关系；金额按四舍五入区间比较，只差末位的一个单位属尾差，只作提示。";

    public override string Bad => "2024年支出300.00万元，其中基本支出180.00万元，项目支出110.00万元。";

    public override string Good => "2024年支出300.00万元，其中基本支出180.00万元，项目支出120.00万元。";

    public override string Mend => "核对每个分项和合计的出处（决算表），改正写错的一个；如有未列出的分项，请补列。";

    protected override RelationSource Source => RelationSource.SentenceSum;

    protected override bool NotesRounding => true;
}
