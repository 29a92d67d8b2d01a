using Jiping.Checking.Batches;

namespace Jiping.Checking.Tests.Batches;

/// <summary>Tests that look at the memory of the whole process: others must not run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}

/// <summary>What a long batch keeps in memory.</summary>
[Collection(Alone.Name)]
public sealed class SimilarParagraphsMemoryTests
{
    [Fact]
    public void ManyPackages_KeepMemoryFlat()
    {
        var paragraphs = new SimilarParagraphs();
        for (int i = 0; i < 300; i++)
            paragraphs.Add(BatchOfReports.Prints($"{i}", $"第{i}中学", 2024, Many(i))!);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        for (int i = 300; i < 600; i++)
            paragraphs.Add(BatchOfReports.Prints($"{i}", $"第{i}中学", 2024, Many(i))!);
        long grown = GC.GetTotalMemory(forceFullCollection: true) - before;

        // 90,000 paragraphs were added to a full window.
        Assert.True(grown < 8 << 20, $"{grown} bytes more");
        Assert.Empty(paragraphs.Finish());
    }

    /// <summary>300 paragraphs that nobody else has.</summary>
    private static string Many(int package)
    {
        var lines = new string[300];
        for (int line = 0; line < lines.Length; line++)
        {
            ulong seed = unchecked((ulong)(package * 1000 + line + 1) * 0x9E3779B97F4A7C15);
            lines[line] = string.Create(90, seed, static (text, start) =>
            {
                for (int i = 0; i < text.Length; i++)
                {
                    start = unchecked(start * 6364136223846793005 + 1442695040888963407);
                    text[i] = (char)('\u4e00' + (start >> 33) % 5000);
                }
            });
        }
        return string.Join('\n', lines);
    }
}
