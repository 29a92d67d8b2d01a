namespace Jiping.Checking.Batches;

/// <summary>
/// Finds paragraphs that reports of several units, or of several years of one, share (JP705, JP706). Takes the packages in the order of the batch, so that its result does not depend
/// on who was checked first. Memory is bounded: it keeps hashes of the last 65,536 paragraphs, and a bounded number of groups.
/// </summary>
public sealed class SimilarParagraphs
{
    /// <summary>Paragraphs that a new one is compared with.</summary>
    private const int Window = 1 << 16;

    /// <summary>Places of each table of keys: two for each paragraph.</summary>
    private const int Buckets = 2 * Window;

    /// <summary>Percent of runs of four characters that two alike paragraphs share at least; a changed word costs several runs.</summary>
    private const int LeastLikeness = 75;

    private const int MostGroups = 4096;

    private readonly Entry[] window = new Entry[Window];
    private readonly int[][] byKey = [.. Enumerable.Range(0, ParagraphSketch.Bands).Select(static _ => new int[Buckets])];
    private readonly List<SimilarGroup> groups = [];
    private int count;

    private readonly record struct Entry(ParagraphPrint Print, BatchSource Source, SimilarGroup? Group);

    /// <summary>Adds the next package of the batch.</summary>
    public void Add(PackagePrints package)
    {
        ArgumentNullException.ThrowIfNull(package);
        foreach (var print in package.Paragraphs)
        {
            var group = Match(print, package.Source);
            int slot = count++ & Window - 1;
            window[slot] = new(print, package.Source, group);
            for (int band = 0; band < print.Bands.Length; band++)
                byKey[band][Bucket(print, band)] = slot + 1;
        }
    }

    /// <summary>The pairs of packages that share text, those with the most paragraphs first.</summary>
    public IReadOnlyList<SimilarPackages> Finish()
    {
        var pairs = new Dictionary<(string, string), SimilarPackages>();
        foreach (var group in groups)
            group.AddPairs(pairs);
        return [.. pairs.Values.OrderByDescending(static pair => pair.Paragraphs)];
    }

    /// <summary>The group of the most alike paragraph before, which the new one joins; null where none is alike.</summary>
    private SimilarGroup? Match(ParagraphPrint print, BatchSource source)
    {
        int best = -1, likeness = LeastLikeness - 1;
        for (int band = 0; band < print.Bands.Length && likeness < 100; band++)
        {
            int slot = byKey[band][Bucket(print, band)] - 1;
            if (slot < 0 || slot == best)
                continue;
            var other = window[slot];
            int alike = other.Print.Compared == print.Compared ? 100 : Math.Min(99, other.Print.Sketch.Likeness(print.Sketch));
            if (alike > likeness)
                (best, likeness) = (slot, alike);
        }
        if (best < 0)
            return null;
        var (first, firstSource, group) = window[best];
        if (group is null)
        {
            if (firstSource.IsSamePackage(source) || groups.Count == MostGroups)
                return null;
            groups.Add(group = new(firstSource, first));
            window[best] = window[best] with { Group = group };
        }
        group.Join(source, print, likeness);
        return group;
    }

    private static int Bucket(ParagraphPrint print, int band) => (int)(print.Bands[band] & Buckets - 1);
}
