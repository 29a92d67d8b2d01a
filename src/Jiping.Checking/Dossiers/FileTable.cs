using System.Globalization;
using System.Text;

namespace Jiping.Checking.Dossiers;

/// <summary>A line of the list of files.</summary>
/// <param name="Path">Path below the unit's folder; for what was not kept, its name as it was received.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Hash">SHA-256; empty for what was not kept.</param>
/// <param name="When">When it was received or written.</param>
/// <param name="Remark">What is to be said of it.</param>
internal sealed record ListedFile(string Path, long Size, string Hash, string When, string Remark);

/// <summary>All files of a dossier that never change, in the order of the rounds.</summary>
internal static class FileTable
{
    public static IEnumerable<ListedFile> Of(DossierState state, IReadOnlyList<DossierRound> rounds)
    {
        foreach (var round in rounds)
        {
            string when = DossierDate.Of(round.Received);
            if (round.FilesOf is { } same)
                yield return new ListedFile($"{DossierNames.Round(round.Number)}/{DossierNames.Received}", 0, "", when, $"与{DossierNames.Round(same)}收到的文件完全相同，没有重复存放");
            else
                foreach (var file in round.Files)
                    yield return new ListedFile(file.Kept.Length > 0 ? file.Kept : file.Path, file.Size, file.Hash, when, Remark(file));
            foreach (var result in round.Results)
                yield return new ListedFile(result.Path, result.Size, result.Hash, when, "");
            string register = $"{DossierNames.Round(round.Number)}/{DossierNames.Register}";
            foreach (var kept in state.Registers.Where(kept => kept.Path == register))
                yield return new ListedFile(kept.Path, kept.Size, kept.Hash, when, "");
            foreach (var letter in state.Letters.Where(letter => letter.Round == round.Number))
                foreach (var file in letter.Files)
                    yield return new ListedFile(file.Path, file.Size, file.Hash, DossierDate.Of(letter.Written), "");
        }
        foreach (var table in state.KeptTables)
            yield return new ListedFile(table.Path, table.Size, table.Hash, "", "处理情况表更新前的原样");
    }

    /// <summary>For programs and for 表格: the text of a cell never begins like a formula.</summary>
    public static string Csv(DossierState state, IReadOnlyList<DossierRound> rounds)
    {
        var text = new StringBuilder($"文件,大小（字节）,{DossierFile.HashName},收入或写成的时间,备注\r\n");
        foreach (var file in Of(state, rounds))
            text.Append(Cell(file.Path)).Append(',').Append(file.Hash.Length > 0 ? file.Size.ToString(CultureInfo.InvariantCulture) : "").Append(',').Append(file.Hash).Append(',').Append(file.When).Append(',').Append(Cell(file.Remark)).Append("\r\n");
        return text.ToString();
    }

    private static string Cell(string text)
    {
        string plain = Reports.Office.PlainWords.Of(text);
        if (plain.Length > 0 && plain[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠')
            plain = "'" + plain;
        return $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    private static string Remark(DossierReceived file)
    {
        var parts = new List<string>();
        if (file.Kept.Length > 0 && !file.Kept.EndsWith("/" + file.Path, StringComparison.Ordinal))
            parts.Add($"原名：{file.Path}");
        if (file.Changed is { } changed)
            parts.Add($"文件修改时间 {DossierDate.Of(changed)}");
        if (file.Remark.Length > 0)
            parts.Add(file.Remark);
        return string.Join("；", parts);
    }
}
