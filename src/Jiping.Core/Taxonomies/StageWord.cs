using Jiping.Core.Facts;
using Jiping.Core.Lexicon;

namespace Jiping.Core.Taxonomies;

/// <summary>
/// A word that puts a label at a stage of the budget cycle. A class for the same reason as <see cref="UnitSpelling"/>: start-up.
/// </summary>
internal sealed record StageWord(string Text, FactStage Stage)
{
    /// <summary>The longest first, so that 年初预算数 is not read as 预算数.</summary>
    public static readonly StageWord[] All = Ordered();

    private static StageWord[] Ordered()
    {
        var words = new List<StageWord>();
        Add(LexiconData.ApprovedStageWords, FactStage.Approved);
        Add(LexiconData.RevisedStageWords, FactStage.Revised);
        Add(LexiconData.BudgetStageWords, FactStage.Budget);
        Add(LexiconData.FinalStageWords, FactStage.Final);
        Add(LexiconData.TargetStageWords, FactStage.Target);
        Add(LexiconData.ActualStageWords, FactStage.Actual);
        words.Sort(static (a, b) => b.Text.Length - a.Text.Length);
        return [.. words];

        void Add(string[] texts, FactStage stage)
        {
            foreach (var text in texts)
                words.Add(new StageWord(text, stage));
        }
    }
}
