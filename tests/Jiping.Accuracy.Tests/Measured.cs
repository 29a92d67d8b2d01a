using Jiping.Accuracy.Scoring;

namespace Jiping.Accuracy.Tests;

/// <summary>All documents, measured once for all tests.</summary>
internal static class Measured
{
    private static readonly Lazy<IReadOnlyList<DocumentScore>> Scores = new(static () => [.. new Corpus(Root()).Measure()]);

    /// <summary>The folder of cases and labels; skips the test where it is absent.</summary>
    public static string Root() => Path.GetDirectoryName(Cases.Existing("labels"))!;

    /// <summary>Skips the test where the cases are absent.</summary>
    public static IReadOnlyList<DocumentScore> All()
    {
        Root();
        return Scores.Value;
    }

    public static IEnumerable<DocumentScore> Packages() => All().Where(static score => !IsPublic(score));

    public static IEnumerable<DocumentScore> Published() => All().Where(IsPublic);

    private static bool IsPublic(DocumentScore score) =>
        Path.GetExtension(score.Name) is ".txt" or ".html";
}
