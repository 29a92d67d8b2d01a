namespace Jiping.Accuracy.Reporting;

/// <summary>What the report lists beyond the counts.</summary>
/// <param name="Root">The folder of cases and labels; null: the default place.</param>
/// <param name="Document">Only the document of that name; null: all.</param>
/// <param name="Missed">List labels that are not covered, falsely broken, or errors that are not found.</param>
/// <param name="Findings">List every warning and error with its label.</param>
/// <param name="Relations">List every relation with its verdict.</param>
/// <param name="Labels">List every labelled defect and what says it.</param>
/// <param name="Corpus">Compare the findings of the whole corpus with the kept ones.</param>
internal sealed record ReportOptions(string? Root, string? Document, bool Missed, bool Findings, bool Relations, bool Labels, bool Corpus)
{
    public const string Usage = "jiping-accuracy [FOLDER] [--document NAME] [--missed] [--findings] [--relations] [--labels] [--corpus]";

    /// <summary>Reads the arguments, or null where they make no sense.</summary>
    public static ReportOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new ReportOptions(null, null, false, false, false, false, false);
        for (var i = 0; i < arguments.Count; i++)
            switch (arguments[i])
            {
                case "--document" when i + 1 < arguments.Count:
                    options = options with { Document = arguments[++i] };
                    break;
                case "--missed":
                    options = options with { Missed = true };
                    break;
                case "--findings":
                    options = options with { Findings = true };
                    break;
                case "--relations":
                    options = options with { Relations = true };
                    break;
                case "--labels":
                    options = options with { Labels = true };
                    break;
                case "--corpus":
                    options = options with { Corpus = true };
                    break;
                case var folder when !folder.StartsWith('-') && options.Root is null:
                    options = options with { Root = folder };
                    break;
                default:
                    return null;
            }
        return options;
    }
}
