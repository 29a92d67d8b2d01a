namespace Jiping.Extraction.Tests.Facts.Precision;

/// <summary>Every case of the set gives exactly its facts, or is in the list of those that do not yet.</summary>
public class PrecisionTests
{
    /// <summary>Ids of the cases that are not read rightly yet, each with its reason.</summary>
    private static readonly string KnownMisses = Path.Combine(PrecisionSet.Folder, "known-misses.txt");

    public static TheoryData<string> Ids => new(PrecisionSet.Cases.Select(static c => c.Id));

    private static IReadOnlyDictionary<string, string> Known => File.ReadAllLines(KnownMisses)
        .Where(static line => line.Length > 0 && line[0] != '#')
        .Select(static line => line.Split(' ', 2))
        .ToDictionary(static parts => parts[0], static parts => parts.Length > 1 ? parts[1] : "", StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Case_GivesExactlyItsFactsUnlessKnownMiss(string id)
    {
        var sample = PrecisionSet.Get(id);
        var found = sample.Extract();

        var misses = sample.Misses(found);

        // A case that is read rightly by now must leave the list, so that it cannot go wrong again unseen.
        if (Known.TryGetValue(id, out string? reason))
            Assert.True(misses.Count > 0, $"{id} 已经认对，应从 known-misses.txt 去掉（{reason}）");
        else
            Assert.True(misses.Count == 0, $"{id}\n{string.Join('\n', sample.Lines)}\n{string.Join('\n', misses)}\n全部认出：\n{string.Join('\n', found.Select(PrecisionCase.Describe))}");
    }

    [Fact]
    public void Set_IsLargeAndHardEnough()
    {
        var cases = PrecisionSet.Cases;

        Assert.Distinct(cases.Select(static c => c.Id));
        Assert.True(cases.Count(static c => !c.IsTable) >= 150, "fewer than 150 sentences");
        Assert.True(cases.Count(static c => c.IsTable) >= 30, "fewer than 30 tables");
        Assert.True(cases.Count(static c => c.Hard) * 2 >= cases.Count, "fewer than half are hard");
    }

    [Fact]
    public void KnownMisses_AreCasesOfTheSet() =>
        Assert.All(Known.Keys, static id => Assert.Contains(PrecisionSet.Cases, c => c.Id == id));
}
