using Jiping.Core.Lexicon;

namespace Jiping.Checking.Indicators;

/// <summary>What the levels over an indicator say that it measures (财预〔2020〕10号, 财预〔2021〕101号).</summary>
internal enum IndicatorClass
{
    /// <summary>The form does not say, or by words of its own.</summary>
    Unknown,

    /// <summary>产出.</summary>
    Output,

    /// <summary>效益.</summary>
    Outcome,

    /// <summary>成本.</summary>
    Cost,

    /// <summary>满意度.</summary>
    Satisfaction,
}

/// <summary>Tells the class from the names of the levels.</summary>
internal static class IndicatorClasses
{
    /// <param name="levels">Names from the outermost to the innermost; the inner one decides, because 满意度 stands under 效益 in many forms.</param>
    public static IndicatorClass Of(IReadOnlyList<string> levels)
    {
        for (int i = levels.Count - 1; i >= 0; i--)
        {
            if (Holds(levels[i], LexiconData.SatisfactionClassWords))
                return IndicatorClass.Satisfaction;
            if (Holds(levels[i], LexiconData.CostClassWords))
                return IndicatorClass.Cost;
            bool output = Holds(levels[i], LexiconData.OutputClassWords), outcome = Holds(levels[i], LexiconData.OutcomeClassWords);
            if (output != outcome)
                return output ? IndicatorClass.Output : IndicatorClass.Outcome;
        }
        return IndicatorClass.Unknown;
    }

    private static bool Holds(string name, string[] words)
    {
        foreach (string word in words)
            if (name.Contains(word, StringComparison.Ordinal))
                return true;
        return false;
    }
}
