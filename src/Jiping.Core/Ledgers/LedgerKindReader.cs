using Jiping.Core.Data;

namespace Jiping.Core.Ledgers;

/// <summary>Reads the kinds of the ledger from a data file; all faults are listed.</summary>
internal static class LedgerKindReader
{
    private static readonly Dictionary<string, LedgerColumnType> Types = new(StringComparer.Ordinal)
    {
        ["id"] = LedgerColumnType.Id, ["date"] = LedgerColumnType.Date, ["text"] = LedgerColumnType.Text, ["choice"] = LedgerColumnType.Choice,
        ["place"] = LedgerColumnType.Place, ["count"] = LedgerColumnType.Count, ["evidence"] = LedgerColumnType.Evidence,
    };

    /// <exception cref="DataFileException">The file has faults.</exception>
    public static IReadOnlyList<LedgerKind> Read(string path, DataNode root)
    {
        var data = new DataReader(path);
        data.Members(root, "台账种类", ["shared", "kinds"], []);
        var shared = root["shared"] ?? DataNode.Mapping([]);
        data.Members(shared, "shared", ["lead", "tail"], []);
        var lead = Columns(data, shared, "lead");
        var tail = Columns(data, shared, "tail");
        var kinds = new List<LedgerKind>();
        foreach (var node in data.Items(root, "kinds"))
        {
            data.Members(node, "台账种类", ["id", "name", "prefix", "counters", "columns"], ["aliases", "stock"]);
            var columns = (IReadOnlyList<LedgerColumn>)[.. lead, .. Columns(data, node, "columns"), .. tail];
            foreach (var group in columns.SelectMany(static column => column.Aliases.Append(column.Name).Append(column.Id)).GroupBy(LedgerWords.Fold).Where(static group => group.Count() > 1))
                data.Report(node, $"“{group.First()}”是两列的名称");
            kinds.Add(new LedgerKind(data.Word(node, "id") ?? "", data.Word(node, "name") ?? "", data.Word(node, "prefix") ?? "", data.Flag(node, "stock"), data.Words(node, "aliases"), Counters(data, node), columns));
        }

        foreach (var group in kinds.SelectMany(static kind => kind.Aliases.Append(kind.Name).Append(kind.Id)).GroupBy(LedgerWords.Fold).Where(static group => group.Count() > 1))
            data.Report(root, $"“{group.First()}”是两种台账的名称");
        return data.Problems.Count == 0 ? kinds : throw new DataFileException(data.Problems);
    }

    private static List<LedgerCounter> Counters(DataReader data, DataNode node)
    {
        var counters = new List<LedgerCounter>();
        if (node["counters"] is not { Kind: DataKind.Mapping } list)
            return counters;
        foreach (var entry in list.Entries)
            counters.Add(new LedgerCounter(entry.Key, data.Word(list, entry.Key) ?? ""));
        return counters;
    }

    private static List<LedgerColumn> Columns(DataReader data, DataNode node, string key)
    {
        var columns = new List<LedgerColumn>();
        foreach (var item in data.Items(node, key))
        {
            data.Members(item, "列", ["id", "name", "type"], ["aliases", "units", "choices", "required"]);
            var column = new LedgerColumn(data.Word(item, "id") ?? "", data.Word(item, "name") ?? "", data.Choice(item, "type", Types, LedgerColumnType.Text))
            {
                Aliases = data.Words(item, "aliases"),
                Units = data.Words(item, "units"),
                Choices = Choices(data, item),
                Required = data.Flag(item, "required"),
            };
            if (column.Type == LedgerColumnType.Count != column.Units.Count > 0)
                data.Report(item, "units 与 count 一起写：计数列写明单位，其他列不写");
            if (column.Type == LedgerColumnType.Choice != column.Choices.Count > 0)
                data.Report(item, "choices 与 choice 一起写");
            columns.Add(column);
        }

        return columns;
    }

    private static List<LedgerChoice> Choices(DataReader data, DataNode item)
    {
        var choices = new List<LedgerChoice>();
        if (item["choices"] is not { } list)
            return choices;
        foreach (var entry in list.Entries)
            choices.Add(new LedgerChoice(entry.Key, data.Words(list, entry.Key)));
        return choices;
    }
}
