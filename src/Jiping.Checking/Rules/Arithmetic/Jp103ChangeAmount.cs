using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Arithmetic;

/// <summary>增减额与两年数字之差不符。</summary>
internal sealed class Jp103ChangeAmount : RelationRule
{
    public override string Id => "JP103";

    public override string Title => "增减额与两年数字之差不符";

    public override string Checks => "写明本年数、上年数和增减额时，增减额应等于两数之差，方向应与增加、减少一致。表格中的增减额按表头所列的两年数字核对。";

    public override string Basis => "同比增减额由两年决算数直接相减得出，读者会当场验算。";

    public override string Bad => "本年收入520.00万元，上年收入500.00万元，增加25.00万元。";

    public override string Good => "本年收入520.00万元，上年收入500.00万元，增加20.00万元。";

    public override string Mend => "用决算表中两年的数重新相减，并核对“增加”“减少”用词。";

    protected override RelationSource Source => RelationSource.SentenceDifference;

    protected override RelationSource TableSource => RelationSource.TableChange;

    protected override bool NotesRounding => true;
}
