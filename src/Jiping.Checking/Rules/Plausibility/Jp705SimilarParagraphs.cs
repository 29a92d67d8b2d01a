namespace Jiping.Checking.Rules.Plausibility;

/// <summary>
/// 雷同段落。 Found over a batch by <see cref="Batches.SimilarParagraphs"/> and listed once at its end: it belongs to no package, so that no relation and no observation of one
/// gives it.
/// </summary>
internal sealed class Jp705SimilarParagraphs : Rule
{
    public override string Id => "JP705";

    public override string Title => "雷同段落";

    public override string Checks => "批量检查时，比较各单位自评报告中80字以上的段落（去掉数字、标点、单位名称和级次），相同或基本相同的在全批末尾成对列出；同一单位不同年度的材料也比较。主要职责不比较；五个以上单位都有的文字是统一模板，不列。不计入任何单位的问题。";

    public override string Basis => "财预〔2020〕10号：绩效自评应当客观反映本单位的情况。照抄其他单位或上年报告的段落，多数连数字也没有核实。";

    public override string Bad => "两个单位的报告有一段只差单位名称和数字";

    public override string Good => "两个单位的报告各写各的工作";

    public override string Mend => "请两个单位核实谁沿用了谁的内容；按本单位当年的实际工作重写。";
}
