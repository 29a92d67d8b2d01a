using System.Globalization;
using Jiping.Extraction.Covers;
using YamlDotNet.RepresentationModel;

namespace Jiping.Extraction.Tests.Facts.Precision;

/// <summary>The cases of all files of this folder; README.md tells how one is written.</summary>
internal static class PrecisionSet
{
    private const string Entity = "青禾县科学技术协会";

    private const int Year = 2024;

    private static readonly Lazy<IReadOnlyList<PrecisionCase>> cases = new(Read);

    public static string Folder => Repository.PathOf("tests", "Jiping.Extraction.Tests", "Facts", "Precision");

    public static IReadOnlyList<PrecisionCase> Cases => cases.Value;

    public static PrecisionCase Get(string id) => Cases.Single(c => c.Id == id);

    private static List<PrecisionCase> Read()
    {
        var found = new List<PrecisionCase>();
        foreach (string file in Directory.GetFiles(Folder, "*.yaml").Order(StringComparer.Ordinal))
        {
            var stream = new YamlStream();
            using var reader = new StreamReader(file);
            stream.Load(reader);
            foreach (var node in ((YamlSequenceNode)stream.Documents[0].RootNode).Children)
                found.Add(Case((YamlMappingNode)node));
        }
        return found;
    }

    private static PrecisionCase Case(YamlMappingNode node)
    {
        string? Scalar(string key) => node.Children.TryGetValue(key, out var value) ? ((YamlScalarNode)value).Value : null;
        string[] List(string key) => node.Children.TryGetValue(key, out var value) ? [.. ((YamlSequenceNode)value).Children.Select(static n => ((YamlScalarNode)n).Value!)] : [];
        foreach (var key in node.Children.Keys)
            if (((YamlScalarNode)key).Value is not ("id" or "hard" or "kind" or "entity" or "year" or "text" or "facts" or "none"))
                throw new FormatException($"不认识“{key}”");
        var kind = Scalar("kind") is { } word ? Enum.Parse<DocumentKind>(word) : DocumentKind.Report;
        string? entity = Scalar("entity") is { } name ? name == "无" ? null : name : Entity;
        int? year = Scalar("year") is { } own ? own == "无" ? null : int.Parse(own, CultureInfo.InvariantCulture) : Year;
        string id = Scalar("id")!;
        return new PrecisionCase(
            id,
            Scalar("hard") == "true",
            kind,
            entity,
            year,
            [.. Scalar("text")!.Split('\n', StringSplitOptions.RemoveEmptyEntries)],
            [.. List("facts").Select(fact => ExpectedFact.Read(fact, kind, entity, year))],
            List("none"));
    }
}
