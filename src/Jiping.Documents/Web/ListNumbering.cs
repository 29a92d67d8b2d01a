using System.Globalization;

namespace Jiping.Documents.Web;

/// <summary>The numbers that an ordered list shows before its items.</summary>
internal sealed class ListNumbering
{
    private static readonly (int Value, string Letters)[] Roman =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
        (5, "v"), (4, "iv"), (1, "i"),
    ];

    private readonly string type;
    private int next;

    private ListNumbering(string type, int next) => (this.type, this.next) = (type, next);

    public static ListNumbering Of(HtmlToken list) => new(list["type"]?.Trim() ?? "1", Parse(list["start"]) ?? 1);

    /// <param name="value">The item's own number, or null.</param>
    public string Next(string? value)
    {
        var number = Parse(value) ?? next;
        next = number + 1;
        var shown = type switch
        {
            "a" when number > 0 => Letters(number),
            "A" when number > 0 => Letters(number).ToUpperInvariant(),
            "i" when number is > 0 and < 4000 => RomanOf(number),
            "I" when number is > 0 and < 4000 => RomanOf(number).ToUpperInvariant(),
            _ => number.ToString(CultureInfo.InvariantCulture),
        };
        return shown + ".";
    }

    private static int? Parse(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out var number) && number is > -1_000_000 and < 1_000_000 ? number : null;

    private static string Letters(int number)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / 26)
            letters = (char)('a' + ((number - 1) % 26)) + letters;
        return letters;
    }

    private static string RomanOf(int number)
    {
        var letters = "";
        foreach (var (value, sign) in Roman)
            for (; number >= value; number -= value)
                letters += sign;
        return letters;
    }
}
