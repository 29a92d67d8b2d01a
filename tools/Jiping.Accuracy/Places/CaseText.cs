namespace Jiping.Accuracy.Places;

/// <summary>Where one line of a case's plain text belongs.</summary>
/// <param name="Text">The line (of a cell: the whole cell), squeezed.</param>
/// <param name="Table">Number of the table, or null outside tables.</param>
/// <param name="Row">Number of the row in the whole text, or null outside tables.</param>
/// <param name="Ordinal">Which of the row's filled cells it is, 1-based; 0 for an empty one.</param>
internal sealed record CaseLine(string Text, int? Table, int? Row, int Ordinal);

/// <summary>
/// A package as plain text: one cell a line with a leading tab, a blank line between rows, lines without a tab continue
/// the cell above (domain knowledge, section 5.4); one that is indented opens the next document.
/// </summary>
internal sealed class CaseText
{
    private readonly List<CaseLine> lines = [];
    private readonly Dictionary<int, List<string>> rows = [];

    public CaseText(IEnumerable<string> physicalLines)
    {
        var cell = new List<string>();
        int table = 0, row = 0, ordinal = 0;
        bool inTable = false, inRow = false;

        void CloseCell()
        {
            if (cell.Count == 0)
                return;
            var text = Squeezed.Squeeze(string.Concat(cell));
            if (!rows.TryGetValue(row, out var filled))
                rows[row] = filled = [];
            if (text.Length > 0)
            {
                ordinal++;
                filled.Add(text);
            }
            foreach (var _ in cell)
                lines.Add(new CaseLine(text, table, row, text.Length > 0 ? ordinal : 0));
            cell.Clear();
        }

        foreach (var line in physicalLines)
        {
            if (line.StartsWith('\t'))
            {
                CloseCell();
                if (!inTable)
                    table++;
                if (!inRow)
                    (row, ordinal) = (row + 1, 0);
                inTable = inRow = true;
                cell.Add(line);
            }
            else if (line.Length == 0)
            {
                CloseCell();
                inRow = false;
                lines.Add(new CaseLine("", null, null, 0));
            }
            else if (inRow && !line.StartsWith(' '))
            {
                cell.Add(line);
            }
            else
            {
                CloseCell();
                inTable = inRow = false;
                lines.Add(new CaseLine(Squeezed.Squeeze(line), null, null, 0));
            }
        }
        CloseCell();
    }

    /// <summary>The line with that 1-based number.</summary>
    public CaseLine this[int number] => lines[number - 1];

    /// <summary>The filled cells of a row.</summary>
    public IReadOnlyList<string> Row(int row) => rows[row];
}
