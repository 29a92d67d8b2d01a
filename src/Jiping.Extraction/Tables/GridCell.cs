using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction.Quantities;

namespace Jiping.Extraction.Tables;

/// <summary>One cell as the table finders see it: its words without blanks, or the number that it is.</summary>
internal sealed class GridCell
{
    private readonly NumberMention? mention;
    private string? name;
    private HeaderKind? kind;

    private GridCell(Cell cell, string words, Paragraph? paragraph, NumberMention? number)
    {
        Cell = cell;
        Words = words;
        Paragraph = paragraph;
        mention = number;
        IsBlank = words.Length is 0 || words.Length <= 4 && (words.AsSpan().TrimStart("—-－–─/\\*") is "" || words is "无");
    }

    public Cell Cell { get; }

    /// <summary>The text without any white space; of a number as well.</summary>
    public string Words { get; }

    /// <summary>True for nothing, and for what stands for nothing: —, /, 无.</summary>
    public bool IsBlank { get; }

    /// <summary>The words as those of a header: without brackets and digits.</summary>
    public string Name => name ??= Header.Name(Words);

    /// <summary>What the numbers under this header are, as far as sums are concerned.</summary>
    public HeaderKind Kind => kind ??= Header.KindOf(this);

    /// <summary>The text on one line.</summary>
    public string Shown => Paragraph is null ? Cell.Text.ReplaceLineEndings(" ").Trim() : Paragraph.Text.ReplaceLineEndings(" ").Trim();

    public bool IsNumber => mention is not null;

    /// <summary>True where the cell holds words: no number, and not nothing.</summary>
    public bool IsWords => mention is null && !IsBlank;

    public Quantity? Quantity => mention?.Quantity;

    /// <summary>True for a number that sums and rates can rest on: no ≥, no 约.</summary>
    public bool IsPlain => mention is { Quantity: { Comparator: Comparator.None, Approximation: Approximation.None } };

    public int Bottom => Cell.Row + Cell.RowSpan - 1;

    public int Right => Cell.Column + Cell.ColumnSpan - 1;

    /// <summary>Blanks in front of the words, in half-width columns: forms show levels by them.</summary>
    public int Indent
    {
        get
        {
            int width = 0;
            if (Paragraph is { } paragraph)
                foreach (char c in paragraph.Text)
                {
                    if (!char.IsWhiteSpace(c))
                        break;
                    width += c == '\u3000' ? 2 : 1;
                }
            return width;
        }
    }

    /// <summary>Beyond this a stored number is no amount, and its conversion could overflow.</summary>
    private const decimal MaxMagnitude = 10_000_000_000_000_000m;

    /// <summary>The only paragraph with text.</summary>
    private Paragraph? Paragraph { get; }

    /// <param name="cell">The cell.</param>
    /// <param name="only">Its only paragraph with text, or null.</param>
    /// <param name="number">The number that this paragraph is, or null.</param>
    /// <param name="loose">Numbers inside its words, or null.</param>
    public static GridCell Of(Cell cell, Paragraph? only, NumberMention? number, IReadOnlyList<CellWordNumber>? loose = null)
    {
        if (number is { } mention && cell.StoredNumber is { } stored && Math.Abs(stored) < MaxMagnitude)
            number = mention with { Quantity = mention.Quantity with { Value = stored, Decimals = cell.StoredDecimals ?? mention.Quantity.Decimals } };
        else if (cell.StoredNumber is not null)
            number = null;
        return new(cell, Squeeze(only?.Text ?? cell.Text), only, number) { Loose = loose ?? [] };
    }

    /// <summary>The number in <paramref name="unit"/> where it prints none of its own.</summary>
    public Quantity In(MeasureUnit unit)
    {
        var quantity = mention!.Value.Quantity;
        return quantity.Unit == MeasureUnit.None ? quantity with { Unit = unit } : quantity;
    }

    /// <summary>What the number is about, where that could be told.</summary>
    public FactKey? Key { get; set; }

    /// <summary>
    /// The numbers inside the cell's words that no sentence owns: each the only number of its paragraph, which has no punctuation (其中：基本支出：12.50, 产出指标（50分）).
    /// </summary>
    public IReadOnlyList<CellWordNumber> Loose { get; init; } = [];

    /// <summary>The number as printed, white space removed.</summary>
    public string Print() => mention!.Value.Print(Paragraph!.Text);

    /// <summary>Where the number stands.</summary>
    public Location Locate(string path) => Paragraph!.Locate(path, mention!.Value.Start, mention.Value.Length);

    /// <summary>A number inside the cell's words (产出指标（50分）), or null where there is none with that unit.</summary>
    public (Paragraph Paragraph, NumberMention Number)? Inner(MeasureUnit unit)
    {
        if (!Words.Contains(unit.Symbol, StringComparison.Ordinal))
            return null;
        foreach (var block in Cell.Blocks)
            if (block is Paragraph paragraph)
                foreach (var number in QuantityRecognizer.Recognize(paragraph.Text))
                    if (number.IsQuantity && number.Quantity.Unit == unit)
                        return (paragraph, number);
        return null;
    }

    private static string Squeeze(string text)
    {
        int blanks = 0;
        foreach (char c in text)
            if (char.IsWhiteSpace(c))
                blanks++;
        if (blanks == 0)
            return text;
        return blanks == text.Length ? "" : string.Create(text.Length - blanks, text, static (buffer, text) =>
        {
            int length = 0;
            foreach (char c in text)
                if (!char.IsWhiteSpace(c))
                    buffer[length++] = c;
        });
    }
}
