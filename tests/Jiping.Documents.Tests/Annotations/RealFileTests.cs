using Jiping.Documents.Model;

namespace Jiping.Documents.Tests.Annotations;

/// <summary>Files as office programs write them, commented at hundreds of places at once.</summary>
public class RealFileTests
{
    public static TheoryData<string> Samples { get; } = [.. Directory.EnumerateFiles(Repository.PathOf("samples"), "*.*", SearchOption.AllDirectories)
        .Where(static path => Path.GetExtension(path) is ".docx" or ".xlsx").Select(static path => Path.GetRelativePath(Repository.Root, path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Sample_CommentedEverywhere_KeepsTextAndStaysValid(string path) => Annotate(Repository.PathOf(path));

    [Theory]
    [InlineData("lingling-2024")]
    [InlineData("lingling-2024-xlsx")]
    [InlineData("luquan-2025")]
    [InlineData("nanxiong-2023")]
    [InlineData("potou-2024")]
    [InlineData("tianhe-2023")]
    public void Case_CommentedEverywhere_KeepsTextAndStaysValid(string name)
    {
        foreach (var path in Directory.EnumerateFiles(Cases.Folder(name), "*.*", SearchOption.AllDirectories))
            if (Path.GetExtension(path) is ".docx" or ".xlsx")
                Annotate(path);
    }

    private static void Annotate(string path)
    {
        using var content = new MemoryStream(File.ReadAllBytes(path));
        var copy = AnnotatedCopy.Of(content, Numbers, Path.GetFileName(path));
        Assert.Equal(0, copy.Outcome.Elsewhere);
        Assert.True(copy.Outcome.Placed > 0 || !Numbers(copy.Before).Any());
    }

    /// <summary>The runs of digits of the body and of cells, up to a number that a person would still read.</summary>
    private static IEnumerable<Location> Numbers(Document document)
    {
        var places = new List<Location>();
        foreach (var paragraph in document.AllParagraphs())
        {
            if (paragraph.Part != "body" && paragraph.Cell is null)
                continue;
            for (var i = 0; i < paragraph.Text.Length; i++)
            {
                var length = 0;
                while (i + length < paragraph.Text.Length && char.IsAsciiDigit(paragraph.Text[i + length]))
                    length++;
                if (length > 0)
                    places.Add(paragraph.Locate(document.Path, i, length));
                i += length;
            }
        }
        return places.Take(300);
    }
}
