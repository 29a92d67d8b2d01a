using System.Text;
using Jiping.Checking.Reports;

namespace Jiping.Checking.Relations.Facts;

/// <summary>The prints of one fact in words, for messages.</summary>
internal static class FactPrints
{
    /// <summary>Each with its place: 附件1.docx 4.13万元；附件3.docx 36.70万元; within one document 正文第41段 2000份；正文第48段 1000份.</summary>
    public static string Of(IReadOnlyList<PlacedFact> facts, FactIndex index)
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

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
