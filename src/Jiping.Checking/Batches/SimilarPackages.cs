namespace Jiping.Checking.Batches;

/// <summary>Two packages of a batch that share paragraphs.</summary>
/// <param name="first">The one that came first.</param>
/// <param name="second">The other.</param>
/// <param name="isSameUnit">True for two years of one unit.</param>
public sealed class SimilarPackages(BatchSource first, BatchSource second, bool isSameUnit)
{
    private const int MostPlaces = 10;

    private readonly List<SimilarPlaces> places = [];

    public BatchSource First { get; } = first;

    public BatchSource Second { get; } = second;

    public bool IsSameUnit { get; } = isSameUnit;

    /// <summary>Paragraphs that they share.</summary>
    public int Paragraphs { get; private set; }

    /// <summary>Those of them whose numbers are the same as well.</summary>
    public int WithNumbers { get; private set; }

    /// <summary>The first of them.</summary>
    public IReadOnlyList<SimilarPlaces> Places => places;

    internal void Add(SimilarPlaces found)
    {
        Paragraphs++;
        if (found.NumbersToo)
            WithNumbers++;
        if (places.Count < MostPlaces)
            places.Add(found);
    }
}

/// <summary>A paragraph that two packages share.</summary>
/// <param name="First">Where it stands in the first.</param>
/// <param name="Second">Where it stands in the second.</param>
/// <param name="Likeness">Percent of its runs of characters that agree, without names and numbers; 100 where all do.</param>
/// <param name="NumbersToo">True where the numbers in it are the same as well.</param>
public sealed record SimilarPlaces(ParagraphPlace First, ParagraphPlace Second, int Likeness, bool NumbersToo);
