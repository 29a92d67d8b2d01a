using Jiping.Checking.Observations;

namespace Jiping.Checking.Rules.Form;

/// <summary>词语连写了两遍。</summary>
internal sealed class Jp606DoubledWord : ObservationRule
{
    public override string Id => "JP606";

    public override string Title => "词语重复";

    public override string Checks => "四个字以上的词语紧接着又写一遍，或者“进行”“以及”等不会连用的词连写两遍时提示。重叠词（慢慢、方方面面、讨论讨论）和“目的的”“为了了解”不算。";

    public override string Basis => "粘贴或改稿时留下的重复，公开前应当改正（《党政机关公文处理工作条例》第十九条：文字精练）。";

    public override string Bad => "现将2024年度部门整体支出部门整体支出绩效自评情况报告如下。";

    public override string Good => "现将2024年度部门整体支出绩效自评情况报告如下。";

    public override string Mend => "删去重复的词语；如是两个词语之间漏了标点或文字，补上。";

    protected internal override ObservationKind Kind => ObservationKind.DoubledWord;
}
