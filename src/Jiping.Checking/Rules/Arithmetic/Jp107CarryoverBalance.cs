using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Arithmetic;

/// <summary>结转结余收支不平衡。</summary>
internal sealed class Jp107CarryoverBalance : RelationRule
{
    public override string Id => "JP107";

    public override string Title => "结转结余收支不平衡";

    public override string Checks => "一段话写明年初结转结余、收入、支出和年末结转结余时，年初结转结余＋收入－支出应等于年末结转结余；收入减支出应等于收支结余。";

    public override string Basis => "结转结余平衡是部门决算收支总表的平衡关系。";

    public override string Bad => "年初结转6.00万元，收入100.00万元，支出98.00万元，年末结转7.00万元。";

    public override string Good => "年初结转6.00万元，收入100.00万元，支出98.00万元，年末结转8.00万元。";

    public override string Mend => "对照收入支出决算总表核对四个数；有使用非财政拨款结余或结余分配的，请一并写明。";

    protected override RelationSource Source => RelationSource.SentenceBalance;

    protected override bool NotesRounding => true;
}
