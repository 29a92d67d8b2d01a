namespace Jiping.Accuracy.Scoring;

/// <summary>How many of one package's labelled defects are found: true errors as warning or error, doubts and gaps as anything that is said.</summary>
/// <param name="Name">Package.</param>
/// <param name="Errors">True errors other than typing slips that name a place.</param>
/// <param name="ErrorsFound">Those found.</param>
/// <param name="High">Those of severity high.</param>
/// <param name="HighFound">Those of severity high found.</param>
/// <param name="Slips">Typing slips.</param>
/// <param name="SlipsFound">Those found; a count without a threshold.</param>
/// <param name="Open">Doubtful and missing ones.</param>
/// <param name="OpenSaid">Those said as warning, note or advice.</param>
internal sealed record Judgement(string Name, int Errors, int ErrorsFound, int High, int HighFound, int Slips, int SlipsFound, int Open, int OpenSaid)
{
    public static Judgement Of(DocumentScore score)
    {
        var labels = score.Labels.Where(static s => s.Label.Numbers.Count > 0).ToArray();
        var errors = labels.Where(static s => IsError(s) && !IsSlip(s)).ToArray();
        var high = errors.Where(static s => s.Label.Severity == "high").ToArray();
        var slips = labels.Where(static s => IsError(s) && IsSlip(s)).ToArray();
        var open = labels.Where(IsOpen).ToArray();
        return new(score.Name, errors.Length, Found(errors), high.Length, Found(high), slips.Length, Found(slips), open.Length, open.Count(static s => s.SaidBy is not null));
    }

    public static bool IsError(LabelScore score) => score.Label.Verdict == "true_error";

    public static bool IsOpen(LabelScore score) => score.Label.Verdict is "doubtful" or "missing";

    public static bool IsSlip(LabelScore score) => score.Label.Kind == "typo";

    private static int Found(LabelScore[] scores) => scores.Count(static s => s.FoundBy is not null);
}
