using Jiping.Extraction;
using Jiping.Extraction.Passages;

namespace Jiping.Checking.Observations.Form.Structure;

/// <summary>The numbers that open the passages of a document. 二） is a slip among （一） and （三）, and a style where a document writes all its lists so.</summary>
internal sealed class HeadingNumbers
{
    private readonly Dictionary<Passage, HeadingNumber> numbers;

    private HeadingNumbers(Dictionary<Passage, HeadingNumber> numbers, List<HeadingNumber> slips, bool allTyped) =>
        (this.numbers, Slips, AllTyped) = (numbers, slips, allTyped);

    /// <summary>Numbers that lack the opening bracket that the others have.</summary>
    public IReadOnlyList<HeadingNumber> Slips { get; }

    /// <summary>False where the format numbers some paragraphs by itself: a missing number may be one that it did not tell.</summary>
    public bool AllTyped { get; }

    /// <summary>The number that opens a passage, or null.</summary>
    public HeadingNumber? Of(Passage passage) => numbers.GetValueOrDefault(passage);

    public static HeadingNumbers Read(ExtractedDocument document)
    {
        var numbers = new Dictionary<Passage, HeadingNumber>();
        int whole = 0;
        bool typed = true;
        var halves = new List<HeadingNumber>();
        foreach (var passage in document.Prose)
        {
            typed &= passage.First.Number is null;
            if (HeadingNumber.Of(passage) is not { } number)
                continue;
            numbers.Add(passage, number);
            whole += number.Style == NumberStyle.Section ? 1 : 0;
            if (number.LacksOpening)
                halves.Add(number);
        }
        if (halves.Count >= whole)
            halves.Clear();
        foreach (var half in halves)
            numbers[half.Passage] = half with { Style = NumberStyle.Section };
        return new(numbers, halves, typed);
    }
}
