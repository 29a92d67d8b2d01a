using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Arithmetic;

/// <summary>增减额（率）与两年数字不符。</summary>
internal sealed class Jp112ChangeOverYears : RelationRule
{
    public override string Id => "JP112";

    public override string Title => "增减额（率）与两年数字不符";

    public override string Checks => "正文所说的增减额或增减率，与材料其他地方（表格的两栏、其他段落、上年的材料）印出的两年数字核对。";

    public override string Basis => "同一指标的两年数字已经印在材料里，增减额应由它们相减而得。";

    public override string Bad => "2024年公务接待费3.00万元。2023年公务接待费4.00万元。公务接待费比上年减少2.00万元。";

    public override string Good => "2024年公务接待费3.00万元。2023年公务接待费4.00万元。公务接待费比上年减少1.00万元。";

    public override string Mend => "核对两年数字和增减额，改正写错的一个。";

    protected override RelationSource Source => RelationSource.YearChange;

    protected override RelationSource TableSource => RelationSource.YearGrowth;
}
