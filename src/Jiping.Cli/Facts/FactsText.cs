using Jiping.Checking.Findings;
using Jiping.Checking.Reports;
using Jiping.Cli.Reading;
using Jiping.Core.Facts;
using Jiping.Documents.Model;
using Jiping.Extraction.Facts;

namespace Jiping.Cli.Facts;

/// <summary>Lists the facts of a package for people: two lines a fact, then the numbers that became none, then how many there are.</summary>
internal static class FactsText
{
    private const string Indent = "        ";

    public static void Write(FactListing listing, TextWriter output)
    {
        foreach (var document in listing.Documents)
            WriteDocument(document, output);
        ReadingText.WriteUnread(listing.Package, output);
    }

    private static void WriteDocument(ListedDocument listed, TextWriter output)
    {
        var document = listed.Extracted.Document;
        ReadingText.WriteHead(document, listed.Extracted.Cover, output);
        output.WriteLine();
        output.WriteLine(listed.Facts.Count == 0 ? "没有认出说明什么的数。" : "认出的数：");
        foreach (var fact in listed.Facts)
            WriteFact(fact, document, output);
        WriteUnresolved(listed.Extracted.Unresolved, document, output);
        output.WriteLine();
        WriteTally(FactTally.Of(listed.Extracted), listed.Facts.Count, output);
        output.WriteLine();
    }

    private static void WriteFact(NumberedFact numbered, Document document, TextWriter output)
    {
        var fact = numbered.Fact;
        var key = fact.Key;
        var note = fact.OtherBasis ? "（另有口径，不与别的数比较）" : "";
        output.WriteLine($"{$"[{numbered.Id}]",7} {Word(key, FactParts.Concept)} {FactQuantity.Of(fact)}{note}");
        output.WriteLine($"{Indent}{string.Join('｜', FactWords.Parts.Skip(1).Select(part => Word(key, part)))}");
        var indicator = fact.Indicator is { Length: > 0 } name ? $"，指标“{name}”" : "";
        output.WriteLine($"{Indent}原文“{fact.Label}”{indicator}，{PlaceOf(fact.Source, document)}");
    }

    private static void WriteUnresolved(IReadOnlyList<UnresolvedNumber> unresolved, Document document, TextWriter output)
    {
        foreach (var group in unresolved.GroupBy(static number => number.Reason).OrderBy(static group => group.Key))
        {
            output.WriteLine();
            output.WriteLine($"没有认出（{FactWords.Of(group.Key)}）：");
            foreach (var number in group)
                output.WriteLine($"  {FactQuantity.Of(number.Quantity)}，{PlaceOf(number.Source, document)}");
        }
    }

    private static void WriteTally(FactTally tally, int facts, TextWriter output)
    {
        if (tally.Share is not { } share)
        {
            output.WriteLine("共 0 个数。");
            return;
        }

        output.WriteLine($"共 {tally.Quantities} 个数，认出 {facts} 项事实：各项都明确的 {tally.Complete} 个（{PrintedNumber.AtLeast(share, 1)}%），有不明之处的 {tally.Partial} 个，没有认出的 {tally.Unresolved} 个。");
        if (tally.UnknownParts.Count > 0)
            output.WriteLine($"不明之处：{string.Join('、', tally.UnknownParts.Select(static p => $"{FactWords.Name(p.Key)} {p.Value}"))}。");
        if (tally.Reasons.Count > 0)
            output.WriteLine($"没有认出的原因：{string.Join('、', tally.Reasons.Select(static r => $"{FactWords.Of(r.Key)} {r.Value}"))}。");
    }

    private static string Word(FactKey key, FactParts part) => FactWords.Value(key, part) ?? $"{FactWords.Name(part)}不明";

    private static string PlaceOf(INumberSource source, Document document) =>
        source.Locate() is [var place, ..] ? Place.Of(place, document.Format) : "位置不明";
}
