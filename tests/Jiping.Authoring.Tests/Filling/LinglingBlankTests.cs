using Jiping.Authoring.Filling;
using Jiping.Documents.Filling;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Extraction;

namespace Jiping.Authoring.Tests.Filling;

/// <summary>Blanks made of real forms by emptying what was filled in: what comes back is what had been there, from a package that says so.</summary>
public sealed class LinglingBlankTests
{
    [Theory]
    [InlineData("lingling-2024/附件1 部门整体支出绩效评价基础数据表.docx")]
    [InlineData("lingling-2024-xlsx/附件1 部门整体支出绩效评价基础数据表.xlsx")]
    public void DataSheet_IsFilledAndReadBack(string path)
    {
        var (blank, name) = Emptied(path);
        var package = FillSample.Unit(FillSample.Project("a", "青少年科技竞赛", 6m, 6m, 5.55m));
        var filled = FillSample.Fill(blank, name, package);
        FilledCopy.AssertNothingElse(blank, filled);
        var facts = Facts(filled);
        foreach (var (concept, year, stage, value) in ((string, int, string, decimal)[])
            [("authorized-posts", 2024, "Final", 9m), ("staff-in-post", 2024, "Final", 8m), ("operating-expenditure", 2023, "Final", 5.10m), ("operating-expenditure", 2024, "Budget", 4.80m),
             ("three-public-expenses", 2024, "Final", 0.71m), ("hospitality", 2023, "Final", 0.90m), ("basic-expenditure", 2024, "Final", 101.02m)])
            Assert.True(facts.Any(fact => fact.Key.Concept.Id == concept && fact.Key.Period.Start.Year == year && fact.Key.Stage.ToString() == stage && fact.Quantity.Value == value), $"{concept} {year} {stage}\n{Listed(filled)}");
        Assert.True(facts.Any(static fact => fact.Key.Members["project"] == "青少年科技竞赛" && fact.Quantity.Value == 5.55m), Listed(filled));
    }

    [Theory]
    [InlineData("lingling-2024/附件2 部门整体支出绩效自评表.docx")]
    [InlineData("lingling-2024-xlsx/附件2 部门整体支出绩效自评表.xlsx")]
    public void ScoringForm_IsFilledAndReadBack(string path)
    {
        var (blank, name) = Emptied(path);
        var filled = FillSample.Fill(blank, name);
        FilledCopy.AssertNothingElse(blank, filled);
        var facts = Facts(filled);
        foreach (var (concept, stage, value) in ((string, string, decimal)[])[("annual-funds", "Approved", 160.50m), ("annual-funds", "Revised", 140m), ("annual-funds", "Final", 133.07m), ("execution-rate", "Final", 95.05m)])
            Assert.True(facts.Any(fact => fact.Key.Concept.Id == concept && fact.Key.Stage.ToString() == stage && fact.Quantity.Value == value), $"{concept} {stage}\n{Listed(filled)}");
    }

    private static string Listed(FilledBlank filled) => string.Join('\n', filled.Filled.Select(static place => place.ToString()).Concat(filled.Open.Select(static place => place.ToString())));

    private static IReadOnlyList<Extraction.Facts.DocumentFact> Facts(FilledBlank filled)
    {
        using var stream = new MemoryStream(filled.Content);
        return DocumentExtractor.ExtractAll([DocumentReader.Read(stream, filled.Name)])[0].Facts;
    }

    /// <summary>The form without its figures: every cell that is a number, or a label with one behind its colon, is emptied through the filler's own splicing.</summary>
    private static (byte[] Content, string Name) Emptied(string path)
    {
        string file = Path.Combine(Cases.Folder(Path.GetDirectoryName(path)!), Path.GetFileName(path));
        byte[] content = File.ReadAllBytes(file);
        using var original = new MemoryStream(content);
        var document = DocumentReader.Read(original, Path.GetFileName(path));
        var fills = document.AllParagraphs().Where(static paragraph => paragraph.Cell is not null && IsValue(paragraph.Text))
            .Select(static paragraph => Place(paragraph)).ToList();
        Assert.NotEmpty(fills);
        using var output = new MemoryStream();
        Assert.Empty(DocumentFiller.Write(original, document, fills, output).Refused);
        return (output.ToArray(), Path.GetFileName(path));
    }

    private static Fill Place(Paragraph paragraph)
    {
        int colon = paragraph.Text.LastIndexOf('：');
        int start = colon + 1;
        return new Fill(paragraph.Part, paragraph.Cell!.Table.Index, paragraph.Cell.Row, paragraph.Cell.Column, paragraph.Index, "") { Start = start, Length = paragraph.Text.Length - start };
    }

    private static bool IsValue(string text)
    {
        string value = text[(text.LastIndexOf('：') + 1)..].Trim();
        return value.Length > 0 && value.All(static c => char.IsAsciiDigit(c) || c is '.' or '%');
    }
}
