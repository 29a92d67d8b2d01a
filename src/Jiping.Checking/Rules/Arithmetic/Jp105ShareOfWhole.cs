using Jiping.Checking.Relations;

namespace Jiping.Checking.Rules.Arithmetic;

/// <summary>占比与数字不符。</summary>
internal sealed class Jp105ShareOfWhole : RelationRule
{
    public override string Id => "JP105";

    public override string Title => "占比与数字不符";

    public override string Checks => "写明部分、总体和占比时，占比应等于部分除以总体。总体由“占……的”点明，或是它所在清单的合计。表格中的占比按该列合计核对，须有其他行印证。";

    public override string Basis => "占比由同一句中的两个金额直接相除得出。";

    public override string Bad => "支出200.00万元，其中基本支出150.00万元，占70.00%。";

    public override string Good => "支出200.00万元，其中基本支出150.00万元，占75.00%。";

    public override string Mend => "用部分除以总体重新计算；四舍五入后的占比不必强行凑足100%。";

    protected override RelationSource Source => RelationSource.SentenceShare;

    protected override RelationSource TableSource => RelationSource.TableShare;
}
