using Jiping.Core.Formulas;

namespace Jiping.Core.Scoring;

/// <summary>Numbers in the arithmetic of a score sheet: 0.5, not 0.50.</summary>
internal static class ScoreText
{
    public static string Number(decimal value) => Formula.Number(value);
}
