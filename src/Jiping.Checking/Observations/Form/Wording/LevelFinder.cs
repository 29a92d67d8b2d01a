using Jiping.Checking.Relations.Consistency;
using Jiping.Core.Lexicon;
using Jiping.Extraction;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Form.Wording;

/// <summary>
/// Words of another level than the unit's, left over from another unit's text or form: a district's unit that serves 全县中心工作, or signs below 市级预算部门. What a unit says of
/// bodies above and below it is right; only set phrases about its own place, and labels of the unit, are judged.
/// </summary>
internal sealed class LevelFinder : WordFinder
{
    private const int LongestLabel = 24;

    /// <summary>The phrases of other levels by the unit's own; a unit needs one of them.</summary>
    private static readonly Dictionary<char, Lazy<WordSearch>> Phrases = new()
    {
        ['区'] = new(static () => Of("县")),
        ['县'] = new(static () => Of("区")),
        ['市'] = new(static () => Of("县区")),
    };

    private readonly char? level;

    private readonly WordSearch? phrases;

    private readonly string entity = "";

    /// <summary>The form of a project that another level pays for names bodies of both.</summary>
    private readonly bool judgesLabels;

    public LevelFinder(ExtractedDocument document) : base(ObservationKind.LevelResidue)
    {
        // Final accounts and budget reports speak of many bodies.
        if (document.Cover.Kind is DocumentKind.FinalAccount or DocumentKind.BudgetReport)
            return;
        level = UnitLevel.Of(document.Cover.Entity);
        phrases = level is { } own ? Phrases.GetValueOrDefault(own)?.Value : null;
        entity = document.Cover.Entity ?? "";
        judgesLabels = document.Cover.Kind != DocumentKind.ProjectForm;
    }

    public override void Read(Passage passage)
    {
        if (phrases is null || level is not { } own)
            return;
        string text = passage.Text;
        for (int from = 0; phrases.Next(text, from, out int at, out string phrase); from = at + phrase.Length)
        {
            int other = phrase.AsSpan().IndexOfAny('县', '区');
            // 全区 is also what an autonomous region says of itself.
            bool certain = phrase[other] == '县' || phrase[other + 1] == '委';
            int start = other > 0 && phrase[other - 1] == '全' ? other - 1 : other;
            string right = phrase[start..].Replace(phrase[other], own);
            Add(passage, at + start, phrase.Length - start, right, right, Says(own), certain);
        }
        if (judgesLabels)
            ReadLabel(passage, own);
    }

    /// <summary>A line or cell that is a label of the unit with another level before it: 市级预算部门（公章）.</summary>
    private void ReadLabel(Passage passage, char own)
    {
        if (passage.Text.Length > 2 * LongestLabel)
            return;
        string label = TextPlace.Squeeze(passage.Text);
        if (label.Length is < 4 or > LongestLabel || label[1] is not ('级' or '直') || !IsOther(label[0], own) || Words.StartsWithAny(label.AsSpan(2), LexiconData.CoverEntityLabels) is not { } name)
            return;
        var rest = label.AsSpan(2 + name.Length).TrimEnd("：:");
        if (!rest.IsEmpty && !(rest[0] is '（' or '(' && rest[^1] is '）' or ')'))
            return;
        int start = passage.Text.IndexOf(label[0], StringComparison.Ordinal);
        string printed = label[..(2 + name.Length)];
        int length = passage.Text.AsSpan(start).StartsWith(printed) ? printed.Length : passage.Text.TrimEnd().Length - start;
        string right = string.Concat(own.ToString(), printed.AsSpan(1));
        Add(passage, start, length, right, right, Says(own));
    }

    private string Says(char own) => $"本单位是“{entity}”，属{own}级，此处是其他级次的用语";

    /// <summary>True where forms of one level are none of the other's. 县级 takes in districts and cities of that level.</summary>
    private static bool IsOther(char printed, char own) => printed switch
    {
        '省' => own != '省',
        '市' => own is '区' or '县',
        '区' => own is '县' or '市',
        _ => false,
    };

    private static WordSearch Of(string others) =>
        new(others.SelectMany(static other => LexiconData.LevelPhrases.Select(phrase => phrase.Replace('#', other))));
}
