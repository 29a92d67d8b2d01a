using Jiping.Checking.Runs;
using Jiping.Web.Checks;

namespace Jiping.Web.Downloads;

/// <summary>The files of a run by what they are. Names are those that the runs of the command give.</summary>
internal sealed class ResultSet(CheckRun run)
{
    private const string NamelessNotice = "通报（不含单位名称）.docx";

    /// <summary>A file and its path in what is taken away.</summary>
    internal readonly record struct Item(string Path, string OnDisk);

    /// <summary>The report of a package as a page; null where it is not there.</summary>
    public string? Page(PackageRow row) => Existing(row.Name + ".html");

    /// <summary>The letter of a package as text; null where it is not there.</summary>
    public string? LetterText(PackageRow row) => Existing(Letter(row, ".txt"));

    /// <summary>The files of one kind.</summary>
    /// <param name="kind">What is wanted.</param>
    /// <param name="rows">Of which packages.</param>
    public IReadOnlyList<Item> Of(TakeAway kind, IReadOnlyList<PackageRow> rows) => kind.Id switch
    {
        "copies" => [.. rows.SelectMany(Copies)],
        "letters" => [.. rows.SelectMany(row => Single(Letter(row, ".docx")).Concat(Single(Letter(row, ".txt"))))],
        "workbook" => [.. Single(WorkbookFile.Name)],
        "notice" => [.. Single(CheckRun.NoticeName)],
        "notice-nameless" => [.. Single(NamelessNotice)],
        "pages" => [.. rows.SelectMany(row => Single(row.Name + ".html"))],
        "texts" => [.. rows.SelectMany(row => Single(row.Name + ".txt")), .. AboutAll(".txt")],
        "json" => [.. rows.SelectMany(row => Single(row.Name + ".json"))],
        "sarif" => [.. rows.SelectMany(row => Single(row.Name + ".sarif"))],
        // The overview of many packages leads to all other files, which lie as the command writes them.
        _ => run.IsMany ? [.. Below("")] : Everything(rows),
    };

    /// <summary>All of them, a folder for each kind.</summary>
    private List<Item> Everything(IReadOnlyList<PackageRow> rows)
    {
        var all = new List<Item>();
        foreach (var (kind, folder) in ((TakeAway, string)[])[
            (TakeAway.Workbook, ""), (TakeAway.Notice, ""), (TakeAway.NamelessNotice, ""), (TakeAway.Letters, "审核意见单/"), (TakeAway.Copies, "批注副本/"),
            (TakeAway.Pages, "网页/"), (TakeAway.Texts, "文本/"), (TakeAway.Json, "数据/"), (TakeAway.Sarif, "数据/")])
            all.AddRange(Of(kind, rows).Select(item => item with { Path = folder + item.Path }));
        all.AddRange(AboutAll(".json").Select(static item => item with { Path = "数据/" + item.Path }));
        return all;
    }

    /// <summary>What is said of the batch as a whole.</summary>
    private IEnumerable<Item> AboutAll(string extension) =>
        new[] { ResultFolder.AssignmentName, ResultFolder.RosterName, ResultFolder.SummaryName }.SelectMany(name => Single(name + extension));

    /// <summary>Copies lie below the name of the package, or are the file itself; those of an archive below its name with “!”.</summary>
    private IEnumerable<Item> Copies(PackageRow row)
    {
        foreach (string folder in (string[])[row.Name, row.Name + "!"])
        {
            foreach (var item in Below(folder))
                yield return item;
        }
        foreach (var item in Single(row.Name).Concat(Single($"{row.Name}.{AnnotatedCopies.ListName}")))
            yield return item;
    }

    private IEnumerable<Item> Below(string folder)
    {
        string full = Path.Combine(run.Folder, folder);
        return !Directory.Exists(full) ? [] : Directory.EnumerateFiles(full, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new Item(Path.GetRelativePath(run.Folder, file).Replace(Path.DirectorySeparatorChar, '/'), file));
    }

    private static string Letter(PackageRow row, string extension) => $"{row.Name}.{LetterFiles.Suffix}{extension}";

    private IEnumerable<Item> Single(string name) => Existing(name) is { } path ? [new Item(name, path)] : [];

    private string? Existing(string name)
    {
        string path = Path.Combine([run.Folder, .. name.Split('/')]);
        return File.Exists(path) ? path : null;
    }
}
