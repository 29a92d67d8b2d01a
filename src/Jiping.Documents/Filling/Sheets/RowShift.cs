using System.Text;
using System.Text.RegularExpressions;
using Jiping.Documents.Spreadsheets;

namespace Jiping.Documents.Filling.Sheets;

/// <summary>
/// What becomes of references when rows are added below one: what stands below moves down, and a range that ends at the row takes the new ones in, so
/// that a total over a list stays the total of the list.
/// </summary>
/// <param name="Row">The row that is repeated.</param>
/// <param name="By">Rows added.</param>
internal sealed partial record RowShift(int Row, int By)
{
    /// <summary>Excel takes no longer formula.</summary>
    private const int MostCharacters = 8192;

    public int Of(int row) => row > Row ? row + By : row;

    /// <summary>B5 or B5:C7, as areas and anchors are written; as it is where it cannot be read.</summary>
    public string Area(string reference)
    {
        if (CellReference.ParseArea(reference.Replace("$", "", StringComparison.Ordinal)) is null)
            return reference;
        return Formula(reference, "", own: true)!;
    }

    /// <summary>A formula with its references to the sheet moved; null where it holds what cannot be moved (whole rows, areas of several sheets).</summary>
    /// <param name="formula">As written in the markup, escaped.</param>
    /// <param name="sheet">Name of the sheet with the new rows.</param>
    /// <param name="own">True where references without a sheet are to it.</param>
    public string? Formula(string formula, string sheet, bool own)
    {
        if (formula.Length > MostCharacters || WholeRows().IsMatch(formula))
            return null;
        var result = new StringBuilder();
        int at = 0;
        foreach (Match match in References().Matches(formula))
        {
            // Words in quotes are no references.
            if (match.Groups["text"].Success)
                continue;
            string prefix = match.Groups["sheet"].Value;
            bool here = prefix.Length == 0 ? own : prefix.TrimEnd('!').Trim('\'') == sheet;
            if (prefix.Contains(':', StringComparison.Ordinal) || prefix.Contains('[', StringComparison.Ordinal))
                return null;
            if (!here)
                continue;
            result.Append(formula, at, match.Index - at).Append(prefix);
            bool range = match.Groups["last"].Success;
            result.Append(Corner(match.Groups["first"].Value, inRange: range, end: false));
            if (range)
                result.Append(':').Append(Corner(match.Groups["last"].Value, inRange: true, end: true));
            at = match.Index + match.Length;
        }
        return result.Append(formula, at, formula.Length - at).ToString();
    }

    private string Corner(string corner, bool inRange, bool end)
    {
        int digits = corner.AsSpan().IndexOfAnyInRange('0', '9');
        int row = int.Parse(corner.AsSpan(digits), System.Globalization.CultureInfo.InvariantCulture);
        int moved = inRange && end && row == Row ? row + By : Of(row);
        return string.Concat(corner.AsSpan(0, digits), moved.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [GeneratedRegex("""(?<text>"[^"]*"|&quot;.*?&quot;)|(?<sheet>(?:'[^']+'|[^\s()+\-*/,:;=<>&!'"]+)!)?(?<![A-Za-z0-9_.$])(?<first>\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6})(?::(?<last>\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}))?(?![A-Za-z0-9_(.])""")]
    private static partial Regex References();

    [GeneratedRegex("""(?<![A-Za-z0-9$])\$?[0-9]+:\$?[0-9]+(?![A-Za-z0-9])""")]
    private static partial Regex WholeRows();
}
