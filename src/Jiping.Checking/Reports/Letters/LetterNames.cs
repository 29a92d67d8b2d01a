using System.Text.RegularExpressions;
using Jiping.Checking.Reports.Office;
using Jiping.Documents.Model;
using Jiping.Extraction.Covers;

namespace Jiping.Checking.Reports.Letters;

/// <summary>What a unit, its files and the places in them are called in a letter.</summary>
public sealed partial class LetterNames
{
    private const int LongestFile = 26;

    private readonly Dictionary<string, (string Short, DocumentFormat Format)> files = new(StringComparer.Ordinal);

    public LetterNames(CheckResult result)
    {
        Unit = PlainWords.Of(UnitOf(result));
        var years = result.Documents.Select(static d => d.Cover.Year).OfType<int>().GroupBy(static year => year).OrderByDescending(static year => year.Count()).ToList();
        Year = years is [var only] ? only.Key : years is [var most, var next, ..] && most.Count() > next.Count() ? most.Key : null;
        var annexes = result.Documents.Select(static d => Annex(d.Document.Path)).OfType<string>().ToLookup(static annex => annex, StringComparer.Ordinal);
        foreach (var (document, _, _, _) in result.Documents)
            files.TryAdd(document.Path, (Annex(document.Path) is { } annex && annexes[annex].Count() == 1 ? annex : $"《{PlainWords.Cut(Name(document.Path), LongestFile)}》", document.Format));
    }

    public string Unit { get; }

    public int? Year { get; }

    /// <summary>The first place in the unit's own documents; places in the bureau's lists are of no use to it.</summary>
    public string PlaceOf(IReadOnlyList<Location> locations)
    {
        foreach (var location in locations)
            if (files.TryGetValue(location.Path, out var file))
                return PlainWords.Of($"{file.Short}{Place.Of(location, file.Format)}");
        return "";
    }

    /// <summary>As the bureau's lists call it, else as most of its documents do, else as its folder is called.</summary>
    public static string UnitOf(CheckResult result) =>
        result.Assignment?.Unit ?? result.Roster?.Match.Unit ?? result.Reference?.Unit
        ?? result.Documents.Where(static d => d.Cover.Entity is not null)
            .GroupBy(static d => d.Cover.Entity!).OrderByDescending(static named => named.Count()).ThenBy(static named => named.Any(static d => d.Cover.Kind == DocumentKind.Report) ? 0 : 1)
            .FirstOrDefault()?.Key
        ?? result.Package;

    private static string Name(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return PlainWords.Of(Path.GetFileNameWithoutExtension(name) is { Length: > 0 } stem ? stem : name);
    }

    private static string? Annex(string path) => AnnexNumber().Match(Name(path)) is { Success: true } match ? match.Value.Replace(" ", "", StringComparison.Ordinal) : null;

    [GeneratedRegex(@"^附件 ?(?:[0-9]{1,2}(?![0-9.-])|[一二三四五六七八九十]{1,3})")]
    private static partial Regex AnnexNumber();
}
