using System.Text.RegularExpressions;

namespace Jiping.Cli.Tests;

/// <summary>The pictures of the guide are made of what the program writes: by this test when JIPING_UPDATE=1, and looked for otherwise.</summary>
public sealed partial class GuidePictureTests(NinetyUnitsRun run) : IClassFixture<NinetyUnitsRun>
{
    private const int MostBytes = 150 * 1024;

    private static readonly string Guide = Repository.PathOf("docs", "guide");

    [Fact]
    public void FirstDay_ShowsWhatTheProgramWrites()
    {
        var wrong = run.Manifest.Units.First(static unit => unit.Planted?.Id == "growth");
        (string Picture, string Page, int Height)[] pictures =
        [
            ("收一批材料-总览.png", run.PathOf("index.html"), 560),
            ("收一批材料-一个单位.png", run.PathOf($"{wrong.Name}.html"), 500),
            ("收一批材料-第二次总览.png", run.SecondPathOf("index.html"), 560),
        ];
        foreach (var (picture, page, height) in pictures)
        {
            Assert.True(File.Exists(page), page);
            if (Environment.GetEnvironmentVariable("JIPING_UPDATE") == "1")
            {
                Directory.CreateDirectory(Path.Combine(Guide, "images"));
                Chromium.Photograph(page, Path.Combine(Guide, "images", picture), 1200, height);
            }
            Assert.Contains($"images/{picture}", File.ReadAllText(Path.Combine(Guide, "收一批材料.md")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Pictures_OfTheGuide_AreThere_AndSmall()
    {
        foreach (string page in Directory.GetFiles(Guide, "*.md"))
            foreach (Match link in Picture().Matches(File.ReadAllText(page)))
            {
                var file = new FileInfo(Path.Combine(Guide, Uri.UnescapeDataString(link.Groups[1].Value)));
                Assert.True(file.Exists, $"{Path.GetFileName(page)}: {link.Value}");
                Assert.InRange(file.Length, 1, MostBytes);
            }
    }

    [GeneratedRegex(@"!\[[^\]]*\]\((images/[^)]+)\)")]
    private static partial Regex Picture();
}
