using System.Text;
using Jiping.Checking.Reports;
using Jiping.Core.Facts;
using Jiping.Core.Taxonomies;

namespace Jiping.Checking.Relations.Facts;

/// <summary>Facts in words, for messages.</summary>
internal static class FactWords
{
    /// <summary>公用经费（2024年决算）; of an open concept the words of the text.</summary>
    public static string Name(FactKey? key, string label)
    {
        if (key is null)
            return label;
        string name = key.Concept.Id is { } id && Taxonomy.BuiltIn.Get(id) is { } concept ? concept.Name : label;
        var parts = new StringBuilder();
        if (key.Period.Kind == PeriodKind.Year)
            parts.Append(key.Period.ToString()).Append('年');
        parts.Append(StageName(key.Stage));
        parts.Append(key.Aspect switch { Aspect.Change => "增减额", Aspect.Growth => "增长率", Aspect.Share => "占比", _ => "" });
        foreach (var (_, member) in key.Members)
            parts.Append(parts.Length > 0 ? "，" : "").Append(member);
        return parts.Length == 0 ? name : $"{name}（{parts}）";
    }

    /// <summary>The prints of one fact, each with its place: 附件1.docx 4.13万元；附件3.docx 36.70万元; within one document 正文第41段 2000份；正文第48段 1000份.</summary>
    public static string Prints(IReadOnlyList<PlacedFact> facts, FactIndex index)
    {
        var text = new StringBuilder();
        bool apart = facts.Any(fact => fact.Document != facts[0].Document);
        foreach (var fact in facts)
        {
            if (text.Length > 0)
                text.Append('；');
            var place = fact.Operand.Locations[0];
            text.Append(apart ? FileName(place.Path) : Place.Of(place, index.Documents[fact.Document].Document.Format)).Append(' ').Append(fact.Operand.Text);
            if (!fact.Operand.Text.EndsWith(fact.Quantity.Unit.Symbol, StringComparison.Ordinal))
                text.Append(fact.Quantity.Unit.Symbol);
        }
        return text.ToString();
    }

    private static string StageName(FactStage stage) => stage switch
    {
        FactStage.Approved => "年初预算",
        FactStage.Revised => "全年预算",
        FactStage.Budget => "预算",
        FactStage.Final => "决算",
        FactStage.Target => "目标",
        FactStage.Actual => "完成",
        _ => "",
    };

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
