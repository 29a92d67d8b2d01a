using System.Globalization;
using Jiping.Checking.Assignment;
using Jiping.Checking.Findings;
using Jiping.Checking.Reports.Office;
using Jiping.Checking.Rules;
using Jiping.Checking.Since;

namespace Jiping.Checking.Reports.Letters;

/// <summary>Makes the letter of a result: errors, then warnings; matters of form in one line a kind; notes, advice and what was accepted left out.</summary>
public static class LetterComposer
{
    /// <summary>Items that are made; a letter of one page shows fewer.</summary>
    private const int MostItems = 60;

    /// <summary>Characters of what is said of one finding.</summary>
    private const int LongestProblem = 150;

    private const int LongestAdvice = 60;

    /// <summary>Places of one kind of matters of form that are named.</summary>
    private const int FormPlaces = 2;

    /// <param name="result">What was found.</param>
    /// <param name="replyBy">The day by which the unit is to answer, or null.</param>
    public static Letter Of(CheckResult result, DateOnly? replyBy)
    {
        ArgumentNullException.ThrowIfNull(result);
        var (names, paths) = (new LetterNames(result), new LetterPaths(result));
        var open = result.Findings.Where(static finding => finding.Accepted is null && finding.Severity > Severity.Note).ToList();
        var single = open.FindAll(static finding => !FormFold.Takes(finding));
        var items = single.Take(MostItems).Select(finding => Item(finding, result, names)).ToList();
        items.AddRange(open.Where(FormFold.Takes).GroupBy(static finding => finding.Rule).Select(kind => FormItem([.. kind], names)));
        return new Letter
        {
            Unit = names.Unit,
            Year = names.Year,
            Files = [.. result.Documents.Select(d => PlainWords.Of(paths.Of(d.Document.Path)))],
            Items = WithoutRepeats(items),
            Uncounted = Math.Max(0, single.Count - MostItems),
            AnyNumberMayBeWrong = single.Exists(static finding => finding.Message.Contains(LetterWords.Undecided, StringComparison.Ordinal)),
            Since = SinceLine(result, open),
            NotChecked = LetterGaps.Of(result, whole: open.Count == 0),
            ReplyBy = replyBy,
        };
    }

    /// <summary>The letter of a package of which nothing could be read.</summary>
    /// <param name="package">Its name.</param>
    /// <param name="why">Why, in Chinese.</param>
    /// <param name="replyBy">The day by which the unit is to answer, or null.</param>
    /// <param name="assigned">The unit's files, where they were found in a heap.</param>
    public static Letter OfUnreadable(string package, string why, DateOnly? replyBy, UnitAssignment? assigned = null)
    {
        if (assigned is not null)
            why = new LetterPaths(assigned).In(why);
        return new() { Unit = PlainWords.Of(package), Unreadable = PlainWords.Cut(PlainWords.Of(why), 400), ReplyBy = replyBy };
    }

    private static LetterItem Item(Finding finding, CheckResult result, LetterNames names)
    {
        var message = PlainWords.Of(finding.Message).Replace(LetterWords.Undecided, "", StringComparison.Ordinal);
        if (finding is { Actual: { } actual, Expected: { } expected } && !message.Contains(actual, StringComparison.Ordinal))
            message = $"现为{PlainWords.Of(actual)}，应为{PlainWords.Of(expected)}。{message}";
        string word = finding.Severity == Severity.Warning ? "（请核对说明）" : "";
        return new LetterItem(
            names.PlaceOf(finding.Locations),
            PlainWords.Cut(message, LongestProblem) + word + Tag(result.Since?.Of(finding.Id)),
            finding.Suggestion is { Length: > 0 } advice ? PlainWords.Cut(PlainWords.Of(advice), LongestAdvice) : null);
    }

    private static LetterItem FormItem(List<Finding> kind, LetterNames names)
    {
        var places = kind.Select(finding => names.PlaceOf(finding.Locations)).Where(static place => place.Length > 0).Distinct().ToList();
        string where = places.Count == 0 ? "" : $"：{string.Join("、", places.Take(FormPlaces))}{(places.Count > FormPlaces ? "等" : "")}";
        return new LetterItem("", $"文字格式：{RuleCatalog.Find(kind[0].Rule)?.Title}，共{kind.Count}处{where}。", null, kind.Count);
    }

    /// <summary>The same advice is given once and referred to.</summary>
    private static List<LetterItem> WithoutRepeats(List<LetterItem> items)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < items.Count; i++)
            if (items[i].Advice is { } advice && !first.TryAdd(advice, i + 1))
                items[i] = items[i] with { Advice = $"同第{first[advice]}条" };
        return items;
    }

    private static string Tag(SinceState? state) => state switch
    {
        SinceState.New => "（本次新增）",
        SinceState.Unchanged => "（上次已提出，未改）",
        SinceState.Changed => "（上次已提出，改后仍不符）",
        _ => "",
    };

    private static string? SinceLine(CheckResult result, List<Finding> open)
    {
        if (result.Since is not { } since)
            return null;
        if (since.Package is null)
            return $"未能与上次的意见对照：{since.Remark}。";
        int fixedOnes = since.Fixed.Count(IsGrave), missing = since.Missing.Count(IsGrave);
        string line = string.Create(CultureInfo.InvariantCulture,
            $"与上次的意见对照：已改{fixedOnes}处，未改{Count(SinceState.Unchanged)}处，改后仍不符{Count(SinceState.Changed)}处，新增{Count(SinceState.New)}处");
        return line + (missing > 0 ? $"；另有{missing}处所在的文件这次没有报来，无法判断" : "") + "。";

        int Count(SinceState state) => open.Count(finding => since.Of(finding.Id) == state);
        static bool IsGrave(EarlierFinding finding) => finding.Severity is "error" or "warning";
    }
}
