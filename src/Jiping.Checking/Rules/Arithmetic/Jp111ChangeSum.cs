using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Arithmetic;

/// <summary>总的增减额与各部分增减额之和不符。</summary>
internal sealed class Jp111ChangeSum : RelationRule
{
    public override string Id => "JP111";

    public override string Title => "总的增减额与各部分增减额之和不符";

    public override string Checks => "总数的增减额等于各部分增减额之和：基本支出的增减＝人员经费的增减＋公用经费的增减，支出的增减＝基本支出的增减＋项目支出的增减。数字分散在不同段落时也核对。";

    public override string Basis => "由勾稽关系移项而得：两年各自成立，则差额也成立。";

    public override string Bad => "基本支出比上年增加5.00万元。人员经费比上年增加8.00万元。公用经费比上年减少2.00万元。";

    public override string Good => "基本支出比上年增加6.00万元。人员经费比上年增加8.00万元。公用经费比上年减少2.00万元。";

    public override string Mend => "逐项核对两年数字，改正写错的增减额。";

    protected override RelationSource Source => RelationSource.ChangeSum;

    protected override bool NotesRounding => true;
}
