namespace Jiping.Core.Relations;

/// <summary>The outcome of one computation against its print.</summary>
/// <param name="Verdict">Exact, rounding, broken, or unknown where it cannot be computed.</param>
/// <param name="Expected">The computed result in the printed unit, to two digits beyond the printed ones; null where unknown.</param>
/// <param name="Difference">Printed − <paramref name="Expected"/>; null where unknown.</param>
public readonly record struct Evaluation(Verdict Verdict, decimal? Expected, decimal? Difference)
{
    public static readonly Evaluation Unknown = new(Verdict.Unknown, null, null);

    /// <summary>True where the print agrees with the computation, exactly or within rounding.</summary>
    public bool Holds => Verdict is Verdict.Exact or Verdict.Rounding;
}
