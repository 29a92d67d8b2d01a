using Jiping.Checking.Findings;
using Jiping.Checking.Reports;
using Jiping.Core.Facts;
using Jiping.Extraction.Facts;

namespace Jiping.Cli.Facts;

/// <summary>Explains one fact: the sentence or row with the number marked, and each part of its key with where it comes from.</summary>
internal static class FactExplanation
{
    private const string Bar = "  │ ";

    public static void Write(ListedDocument document, NumberedFact numbered, TextWriter output, int width)
    {
        var (id, fact) = numbered;
        output.WriteLine($"事实 {id}：{FactWords.Of(fact.Key.Concept) ?? "（不明）"} {FactQuantity.Of(fact)}");
        output.WriteLine();
        WriteSource(document, fact.Source, output, width);
        output.WriteLine();
        var values = FactWords.Parts.Select(part => FactWords.Value(fact.Key, part) ?? "不明").ToArray();
        var column = values.Max(static value => DisplayWidth.Of(value));
        for (var i = 0; i < values.Length; i++)
        {
            var part = FactWords.Parts[i];
            output.WriteLine($"  {DisplayWidth.Pad(FactWords.Name(part), 8)}  {DisplayWidth.Pad(values[i], column)}  {Origin(fact, part)}");
        }

        output.WriteLine();
        output.WriteLine($"原文的叫法：“{fact.Label}”");
        if (fact.Indicator is { Length: > 0 } indicator)
            output.WriteLine($"所在指标：“{indicator}”");
        if (fact.OtherBasis)
            output.WriteLine("原文说这个数另有口径（同口径、剔除…后等），所以不与别的数比较。");
        if (!fact.Key.IsComplete)
            output.WriteLine("有不明之处的数不与别的数比较：不明的不等于任何一种。");
    }

    private static void WriteSource(ListedDocument document, INumberSource source, TextWriter output, int width)
    {
        var read = document.Extracted.Document;
        if (source.Locate() is not [var place, ..])
        {
            output.WriteLine($"{read.Path}：");
            output.WriteLine(Bar + source.Context());
            return;
        }

        output.WriteLine($"{read.Path} {Place.Of(place, read.Format)}：");
        var context = source.Context();
        var excerpt = Excerpt.Of(context, ContextSpan.Find(context, place, read), width - DisplayWidth.Of(Bar));
        output.WriteLine(Bar + excerpt.Text);
        if (excerpt.Carets.Length > 0)
            output.WriteLine(Bar + excerpt.Carets);
    }

    /// <summary>Where a part comes from. What the number's own words do not say is open to another reading, so that is said.</summary>
    private static string Origin(DocumentFact fact, FactParts part)
    {
        if ((fact.Key.UnknownParts & part) != FactParts.None)
            return "原文没有写，也没有惯例可依";
        if ((fact.Stated & part) != FactParts.None)
            return "原句或所在的行、列写明";
        return part switch
        {
            FactParts.Concept => "取自上文",
            FactParts.Aspect => "没有写增减或占比，按数值",
            FactParts.Entity => "取自封面，或同一份材料的其他文件",
            FactParts.Consolidation => "取自标题；没有写口径的，按材料所报",
            FactParts.Period => "取自上文、标题或封面的年度",
            FactParts.Stage => "取自标题；没有标题的，按材料种类的惯例",
            FactParts.FundScope => "取自标题；没有写资金范围的，按全部资金",
            _ => fact.Key.Members.Count == 0 ? "没有写分项" : "取自上文",
        };
    }
}
