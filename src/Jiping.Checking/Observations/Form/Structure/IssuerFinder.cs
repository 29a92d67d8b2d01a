using Jiping.Core.Lexicon;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>
/// 某市人民政府《…》（某发〔2019〕8号）: the code is one that the issuer named right before does not use. Party and government issue jointly at times under the
/// party's code, so a person must look (JP602).
/// </summary>
internal static class IssuerFinder
{
    /// <summary>Characters of the longest title.</summary>
    private const int LongestTitle = 120;

    /// <summary>Characters before the issuer in which another one, or 转发, may stand.</summary>
    private const int Reach = 24;

    /// <summary>Words between the issuer and the title.</summary>
    private static readonly string[] Links = ["关于印发", "印发的", "印发", "下发的", "下发", "发布的", "发布", "制定的", "出台的", "的"];

    private static readonly (string Issuer, string[] Codes)[] Issuers =
        [.. LexiconData.IssuerCodes.Select(static pair => pair.Split('=')).Select(static pair => (pair[0], pair[1].Split('|')))];

    private static readonly string[] Names = [.. Issuers.Select(static issuer => issuer.Issuer)];

    public static void Find(DocumentNumber number, List<Observation> found)
    {
        if (IssuerOf(number) is not var (start, length, name))
            return;
        var codes = Array.Find(Issuers, issuer => issuer.Issuer == name).Codes;
        if (Array.Exists(codes, code => number.Code.Contains(code, StringComparison.Ordinal)))
            return;
        string issuer = number.Passage.Text.Substring(start, length);
        found.Add(new()
        {
            Kind = ObservationKind.IssuerCode,
            Subject = $"{name}|{number.Proper}",
            Actual = number.Printed,
            Says = $"“{issuer}”的机关代字一般含“{string.Join("”或“", codes)}”，此处代字是“{number.Code}”；可能是党政联合发文或引错文号，请核实",
            Locations = [.. number.Passage.Locate(number.Start, number.Length), .. number.Passage.Locate(start, length)],
            Certain = false,
            ContextOf = () => Statement.Context(number.Passage.Text, start, number.End),
        });
    }

    /// <summary>The issuer named right before the title that the number follows, or null.</summary>
    private static (int Start, int Length, string Name)? IssuerOf(DocumentNumber number)
    {
        var text = number.Passage.Text.AsSpan();
        int from = Math.Max(0, number.Start - LongestTitle);
        var before = text[from..number.Start];
        if (!before.EndsWith("》（") && !before.EndsWith("》("))
            return null;
        int title = before.LastIndexOf('《');
        if (title < 0)
            return null;
        var lead = before[..title].TrimEnd();
        if (Words.EndsWithAny(lead, Links) is { } link)
            lead = lead[..^link.Length];
        if (Words.EndsWithAny(lead, Names) is not { } name)
            return null;
        int end = lead.Length;
        int start = end;
        while (start > 0 && end - start < Reach && lead[start - 1] is >= '\u4e00' and <= '\u9fff')
            start--;
        if (Words.ContainsAny(lead[Math.Max(0, end - Reach)..], LexiconData.JointIssuerWords) || Words.ContainsAny(before[title..], ["转发"]))
            return null;
        while (Words.StartsWithAny(lead[start..end], LexiconData.DocumentNumberLeads) is { } word)
            start += word.Length;
        return (from + start, end - start, name);
    }
}
