using Jiping.Checking.Reports;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Dossiers;

/// <summary>What was read from 处理情况.xlsx.</summary>
internal sealed record DisposalReading
{
    /// <summary>What stands in the four cells of each finding, as typed.</summary>
    public IReadOnlyDictionary<string, TypedDisposal> Typed { get; init; } = new Dictionary<string, TypedDisposal>();

    /// <summary>The decisions that are complete.</summary>
    public IReadOnlyDictionary<string, Disposal> Decided { get; init; } = new Dictionary<string, Disposal>();

    /// <summary>Ids of rows in which something is typed that is no complete decision: what was decided before stays in force.</summary>
    public IReadOnlySet<string> Unclear { get; init; } = new HashSet<string>();

    /// <summary>What the program itself wrote in each row.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> OwnCells { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What is wrong with single cells, in Chinese.</summary>
    public IReadOnlyList<string> Faults { get; init; } = [];

    /// <summary>Why the table must not be written anew: something that was typed could not be carried to the new one. Null where all can be.</summary>
    public string? Stuck { get; init; }

    /// <summary>Cells outside the table's columns in which something stands; they stay in the copy that is kept.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];
}

/// <summary>Reads 处理情况.xlsx by the names of its columns: rows may be sorted, filtered and hidden, columns moved.</summary>
internal sealed class DisposalReader
{
    private static readonly string[] OwnTitles = ["序号", "级别", "文件", "位置", "问题", "说明", "材料写的", "应为", "现状"];

    private readonly string name;
    private readonly IReadOnlySet<string> known;
    private readonly Dictionary<string, TypedDisposal> typed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Disposal> decided = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> own = new(StringComparer.Ordinal);
    private readonly HashSet<string> unclear = new(StringComparer.Ordinal);
    private readonly List<string> faults = [];
    private readonly List<string> beside = [];
    private string? stuck;
    private Dictionary<(int Row, int Column), Cell> cells = [];
    private Dictionary<string, int> columns = [];

    private DisposalReader(string name, IReadOnlySet<string> known)
    {
        this.name = name;
        this.known = known;
    }

    /// <param name="content">The bytes of the file.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="known">Ids of all findings of the unit.</param>
    public static DisposalReading Read(byte[] content, string name, IReadOnlySet<string> known)
    {
        Document document;
        try
        {
            document = DocumentReader.Read(new MemoryStream(content), DossierNames.Table);
        }
        catch (UnreadableDocumentException exception)
        {
            return new DisposalReading { Stuck = $"“{name}”读不了（{exception.Message.TrimEnd('。')}）" };
        }
        var reader = new DisposalReader(name, known);
        foreach (var table in document.AllTables())
            if (reader.Find(table))
            {
                reader.ReadRows(table);
                return reader.Reading();
            }
        return new DisposalReading { Stuck = $"“{name}”里找不到有“{DisposalTable.Id}”“{DisposalTable.Word}”“{DisposalTable.Reason}”“{DisposalTable.By}”“{DisposalTable.On}”各列的表头" };
    }

    private DisposalReading Reading() => new() { Typed = typed, Decided = decided, Unclear = unclear, OwnCells = own, Faults = faults, Stuck = stuck, Beside = beside };

    /// <summary>True where the first row that holds anything names all columns that matter.</summary>
    private bool Find(Table table)
    {
        var all = table.Cells.GroupBy(static cell => (cell.Row, cell.Column)).ToDictionary(static same => same.Key, static same => same.First());
        foreach (var row in table.Cells.Where(static cell => Plain(cell.Text).Length > 0).GroupBy(static cell => cell.Row).OrderBy(static row => row.Key).Take(5))
        {
            var titles = row.GroupBy(static cell => Plain(cell.Text)).ToDictionary(static same => same.Key, static same => same.First().Column, StringComparer.Ordinal);
            if (new[] { DisposalTable.Id, DisposalTable.Word, DisposalTable.Reason, DisposalTable.By, DisposalTable.On }.All(titles.ContainsKey))
            {
                (cells, columns) = (all, titles);
                Top = row.Key;
                return true;
            }
        }
        return false;
    }

    private int Top { get; set; }

    private void ReadRows(Table table)
    {
        var mine = columns.Values.ToHashSet();
        var place = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int row = Top + 1; row <= table.RowCount; row++)
        {
            string id = Plain(TextAt(row, DisposalTable.Id));
            var entry = new TypedDisposal(TextAt(row, DisposalTable.Word), TextAt(row, DisposalTable.Reason), TextAt(row, DisposalTable.By), TextAt(row, DisposalTable.On));
            if (!known.Contains(id))
            {
                if (!entry.IsEmpty)
                    Stick(row, DisposalTable.Id, id.Length == 0 ? "这一行填了处理情况，编号却是空的，不知道是哪个问题" : $"没有编号为“{id}”的问题，不知道这一行处理的是哪个问题");
                continue;
            }
            if (place.TryGetValue(id, out int earlier) && typed[id] is var before && before != entry)
            {
                if (before.IsEmpty)
                    Take(id, row, entry);
                else if (!entry.IsEmpty)
                    Stick(row, DisposalTable.Word, $"同一个问题在第{earlier}行已有不同的处理，不知道以哪一行为准");
                continue;
            }
            if (place.TryAdd(id, row))
                Take(id, row, entry);
        }
        foreach (var cell in cells.Values.Where(cell => !mine.Contains(cell.Column) && Plain(cell.Text).Length > 0).OrderBy(static cell => cell.Row).ThenBy(static cell => cell.Column))
            beside.Add(Address(cell.Row, cell.Column));
    }

    private void Take(string id, int row, TypedDisposal entry)
    {
        typed[id] = entry;
        own[id] = [.. OwnTitles.Select(title => columns.ContainsKey(title) ? TextAt(row, title) : "")];
        if (Judge(row, entry) is { } disposal)
            decided[id] = disposal;
    }

    /// <summary>A complete decision, or null; what is wrong is said by cell.</summary>
    private Disposal? Judge(int row, TypedDisposal entry)
    {
        string word = Plain(entry.Word), reason = entry.Reason.Trim(), by = entry.By.Trim();
        if (word.Length == 0)
        {
            if (reason.Length > 0)
                Fault(row, DisposalTable.Word, $"写了理由或说明，没有选怎么处理；可选：{string.Join("、", Disposal.Words)}");
            return null;
        }
        int before = faults.Count;
        var kind = Disposal.KindOf(word);
        if (kind is null)
            Fault(row, DisposalTable.Word, $"“{word}”不是处理的一种；可选：{string.Join("、", Disposal.Words)}");
        if (kind is DisposalKind.Rejected && reason.Length == 0)
            Fault(row, DisposalTable.Reason, "不采纳的要写理由");
        if (kind is DisposalKind.Explained && reason.Length == 0)
            Fault(row, DisposalTable.Reason, "已说明的要写明单位怎么说明的");
        if (by.Length == 0)
            Fault(row, DisposalTable.By, "没有写处理人");
        var day = DossierDate.Read(entry.On, CellAt(row, DisposalTable.On)?.StoredNumber);
        if (day is null)
            Fault(row, DisposalTable.On, Plain(entry.On).Length == 0 ? "没有写日期" : $"“{entry.On}”不是看得懂的日期，请写作 2025-07-20 的样子");
        return faults.Count == before ? new Disposal(kind!.Value, reason, by, day!.Value) : null;
    }

    private void Fault(int row, string title, string what)
    {
        unclear.Add(Plain(TextAt(row, DisposalTable.Id)));
        faults.Add($"“{name}”{Address(row, columns[title])}：{what}。");
    }

    private void Stick(int row, string title, string what)
    {
        unclear.Add(Plain(TextAt(row, DisposalTable.Id)));
        stuck ??= $"“{name}”{Address(row, columns[title])}：{what}";
    }

    private Cell? CellAt(int row, string title) => cells.GetValueOrDefault((row, columns[title]));

    private string TextAt(int row, string title) => CellAt(row, title)?.Text ?? "";

    private static string Plain(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));

    private static string Address(int row, int column) => $"{Place.ColumnLetters(column)}{row}";
}
