using System.Text;

namespace Jiping.Checking.Relations.Facts;

/// <summary>Where one fact is printed, for messages.</summary>
internal static class FactPrints
{
    /// <summary>Each print with its document: 附件1.docx 4.13万元；附件3.docx 36.70万元.</summary>
    public static string Of(IReadOnlyList<PlacedFact> facts)
    {
        var text = new StringBuilder();
        foreach (var fact in facts)
        {
            if (text.Length > 0)
                text.Append('；');
            var place = fact.Operand.Locations[0];
            text.Append(FileName(place.Path)).Append(' ').Append(fact.Operand.Text);
            if (!fact.Operand.Text.EndsWith(fact.Quantity.Unit.Symbol, StringComparison.Ordinal))
                text.Append(fact.Quantity.Unit.Symbol);
        }
        return text.ToString();
    }

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
