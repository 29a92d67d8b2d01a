using Jiping.Checking.Relations.Consistency;
using Jiping.Documents.Model;
using Jiping.Extraction;

namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>
/// Marks that do not belong behind the number of a heading (JP613): （二）。 and 1.、 are slips; （二）、 is not official, but so common that it is only told.
/// </summary>
internal static class HeadingMarkFinder
{
    /// <summary>Numbers that a finding names; its places are all there.</summary>
    private const int MostNamed = 6;

    /// <summary>Greater numbers number no headings.</summary>
    private const int Most = 60;

    public static void Find(ExtractedDocument document, HeadingNumbers headings, List<Observation> found)
    {
        var (slips, habits) = (new List<Slip>(), new List<Slip>());
        bool lines = document.Document.Format is DocumentFormat.Text or DocumentFormat.Markdown;
        foreach (var passage in document.Prose)
        {
            string text = passage.Text;
            if (headings.Of(passage) is { IsAutomatic: false } number)
            {
                if (number.End >= text.Length)
                    continue;
                bool closed = number.Style[0] is '（' or '）' or '①';
                var slip = new Slip(number.Printed + text[number.End], number.Printed, passage.Locate(number.Start, number.Length + 1)[0]);
                if (text[number.End] is '。' or '；' or '，' || !closed && text[number.End] is '、' or '．')
                    slips.Add(slip);
                else if (closed && text[number.End] == '、')
                    habits.Add(slip);
            }
            // A line of a text file may begin with the end of a sentence: 第 / 一。
            else if (!lines && Numeral.At(text, 0) is { Value: <= Most } numeral && numeral.End + 1 < text.Length && text[numeral.End] == '。')
                slips.Add(new(text[..(numeral.End + 1)], text[..numeral.End] + (char.IsDigit(text[0]) ? '.' : '、'), passage.Locate(0, numeral.End + 1)[0]));
        }
        Report(slips, "序号后多了标点", true, found);
        Report(habits, "带括号的序号后一般不加顿号", false, found);
    }

    private static void Report(List<Slip> slips, string says, bool certain, List<Observation> found)
    {
        if (slips.Count == 0)
            return;
        var named = slips.DistinctBy(static slip => slip.Printed).Take(MostNamed).ToList();
        found.Add(new()
        {
            Kind = ObservationKind.HeadingMark,
            Subject = says,
            Actual = string.Join(' ', named.Select(static slip => slip.Printed)),
            Expected = string.Join(' ', named.Select(static slip => slip.Proper)),
            Says = slips.Count > 1 ? $"{says}，共{slips.Count}处" : says,
            Locations = [.. slips.Take(StructureFinder.MostPlaces).Select(static slip => slip.Place)],
            Certain = certain,
        });
    }

    /// <summary>A number with its mark, and as it should be.</summary>
    private readonly record struct Slip(string Printed, string Proper, Location Place);
}
