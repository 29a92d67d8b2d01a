using Jiping.Documents.Model;
using Jiping.Extraction;

namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>Document numbers that are not written as 党政机关公文格式 (GB/T 9704-2012, 7.2.5) has them: one observation a document for each flaw (JP601).</summary>
internal static class DocumentNumberFinder
{
    /// <summary>Numbers that a finding names; its places are all there.</summary>
    private const int MostNamed = 6;

    /// <param name="document">The document.</param>
    /// <param name="numbers">The numbers met in it.</param>
    /// <param name="found">Where observations go.</param>
    public static void Find(ExtractedDocument document, List<DocumentNumber> numbers, List<Observation> found)
    {
        bool lines = document.Document.Format is DocumentFormat.Text or DocumentFormat.Markdown;
        // Converted pages set every number apart by blanks; then a blank says nothing.
        if (numbers.Exists(static number => number.Flaws.HasFlag(NumberFlaws.Blank)) && (lines || SpacedDigits.Are(document.Prose)))
            for (int i = 0; i < numbers.Count; i++)
                numbers[i] = numbers[i] with { Flaws = numbers[i].Flaws & ~NumberFlaws.Blank };
        foreach (var group in numbers.Where(static number => number.Flaws != NumberFlaws.None).GroupBy(static number => number.Flaws))
            found.Add(Observe([.. group], numbers));
    }

    private static Observation Observe(List<DocumentNumber> flawed, List<DocumentNumber> all)
    {
        var (printed, proper) = (new List<string>(), new List<string>());
        foreach (var number in flawed)
            if (!printed.Contains(number.Printed) && printed.Count < MostNamed)
            {
                printed.Add(number.Printed);
                proper.Add(number.Proper);
            }
        var known = flawed.Select(static number => number.Proper).ToHashSet(StringComparer.Ordinal);
        var elsewhere = all.Where(number => number.Flaws == NumberFlaws.None && known.Contains(number.Proper)).ToList();
        return new()
        {
            Kind = ObservationKind.DocumentNumber,
            Subject = Says(flawed[0].Flaws),
            Actual = string.Join('、', printed),
            Expected = string.Join('、', proper),
            Says = Says(flawed[0].Flaws) + (elsewhere.Count > 0 ? "；同一文号另一处写法正确" : ""),
            Locations = [.. flawed.Concat(elsewhere).SelectMany(static number => number.Passage.Locate(number.Start, number.Length))],
        };
    }

    private static string Says(NumberFlaws flaws)
    {
        var says = new List<string>();
        if (flaws.HasFlag(NumberFlaws.Brackets))
            says.Add("年份用六角括号“〔〕”括起");
        if (flaws.HasFlag(NumberFlaws.Year))
            says.Add("年份用四位数字");
        if (flaws.HasFlag(NumberFlaws.Blank))
            says.Add("文号中间不加空格");
        if (flaws.HasFlag(NumberFlaws.Ordinal))
            says.Add("序号前不加“第”字");
        if (flaws.HasFlag(NumberFlaws.Zero))
            says.Add("序号不编虚位（1不编为01）");
        return string.Join("，", says);
    }
}
