using static Jiping.Testing.Heaps.UnitPapers;

namespace Jiping.Testing.Heaps;

/// <summary>
/// What ninety units of one fictitious county send their finance bureau: folders, archives in archives, files with any name, old formats, scans, last year's
/// papers, the same twice, and files that are broken or worse. The same bytes every time. The heap lies in <c>收到的文件</c>, roster and budgets beside it.
/// </summary>
/// <remarks>
/// By place in the roster: 0–19 a folder each, named in full with the code · 20–29 a folder with a short name · 30–39 a zip each · 40–45 zips in one zip ·
/// 46–49 tar.gz · 50–59 loose files that carry the name · 60–69 loose files that only their covers tell · 70–75 old formats, where LibreOffice is there to make
/// them · 76–78 scans only · 79–81 nothing · 82–83 no data sheet · 84 the same bytes twice · 85 a report saved anew · 86 last year's beside this year's ·
/// 87 last year's only · 88 hostile files beside good ones · 89 another unit's name on the cover.
/// </remarks>
internal sealed class NinetyUnits
{
    public const string HeapFolder = "收到的文件";

    /// <summary>A report, a form and a sheet are owed by all; forms of projects are owed by those with projects.</summary>
    private const string Owed = "基础数据表、自评表、自评报告、项目支出绩效自评表";

    /// <summary>Every third of the units that hand in papers of their own this year has an error in its report.</summary>
    private const int PlantEvery = 3;

    private readonly HeapWriter heap;
    private readonly bool second;
    private readonly Dictionary<(int Unit, Paper Paper), byte[]> old = [];
    private readonly List<PlannedUnit> units = [];

    private NinetyUnits(string folder, bool second)
    {
        heap = new HeapWriter(Path.Combine(folder, HeapFolder));
        this.second = second;
    }

    /// <summary>Writes the heap, the roster and the budgets.</summary>
    /// <param name="folder">Receives them.</param>
    /// <param name="oldFormats">Units 70–75 send doc, wps, rtf, xls and et, made by LibreOffice in a few seconds; otherwise docx and xlsx.</param>
    /// <param name="second">The second round: what <see cref="IsMended"/> says is mended, what was missing is there, and one unit has a new error.</param>
    public static HeapManifest Write(string folder, bool oldFormats = false, bool second = false)
    {
        var made = new NinetyUnits(folder, second);
        if (oldFormats)
            made.Convert();
        foreach (var unit in CountyUnits.All)
            made.Add(unit);
        made.AddStrays();
        string roster = Path.Combine(folder, "名单.xlsx"), reference = Path.Combine(folder, "预算.xlsx");
        PlainWorkbook.Write(roster, "名单", [["序号", "单位编码", "单位名称", "应交材料"], .. CountyUnits.All.Select(static unit => (string[])[$"{unit.Number + 1}", CountyUnits.CodeOf(unit), unit.Name, Owed])]);
        PlainWorkbook.Write(reference, "预算", [["单位编码", "单位名称", "年初预算数（万元）", "全年预算数（万元）", "全年执行数（万元）"], .. CountyUnits.All.Select(Budget)]);
        return new HeapManifest(Path.Combine(folder, HeapFolder), roster, reference, made.units, made.heap.Files);
    }

    /// <summary>The error in a unit's first report; null where it ties out.</summary>
    public static PlantedError? PlantOf(int unit) => unit % PlantEvery == 1 && unit is < 76 or > 88 ? PlantedError.All[unit / PlantEvery % PlantedError.All.Count] : null;

    /// <summary>True where the second report no longer has the error: all but every fourth.</summary>
    public static bool IsMended(int unit) => unit / PlantEvery % 4 != 0;

    /// <summary>The unit that gets an error in the second round that it had not in the first.</summary>
    public const int NewlyWrong = 0;

    private static string[] Budget(PaperUnit unit)
    {
        var figures = new UnitFigures(unit.Number);
        return [CountyUnits.CodeOf(unit), unit.Name, UnitFigures.Text(figures.Initial), UnitFigures.Text(figures.Revised), UnitFigures.Text(figures.Spent)];
    }

    private PlantedError? PlantNow(int unit) => !second ? PlantOf(unit)
        : unit == NewlyWrong ? PlantedError.All[0]
        : IsMended(unit) ? null : PlantOf(unit);

    private void Add(PaperUnit unit)
    {
        string name = CountyUnits.ShortOf(unit), code = CountyUnits.CodeOf(unit);
        switch (unit.Number)
        {
            case < 20:
                AddFolder(unit, $"{code} {unit.Name}");
                break;
            case < 30:
                AddFolder(unit, $"{unit.Number:00}{name}（补报）");
                break;
            case < 40:
                AddZip(unit, $"{name}绩效自评材料.zip");
                break;
            case < 46:
                // Written with the last of them.
                Note(unit, All);
                if (unit.Number == 45)
                    AddMail();
                break;
            case < 50:
                heap.AddArchive($"{unit.Name}.tar.gz", HeapWriter.TarGz(Papers(unit, All)), Inside(unit, $"{unit.Name}.tar.gz!/", All));
                Note(unit, All);
                break;
            case < 60:
                foreach (var (file, content) in Papers(unit, All))
                    heap.Add($"微信收到/{name} {file}", content, unit.Name);
                Note(unit, All);
                break;
            case < 70:
                AddNameless(unit);
                break;
            case < 76:
                AddOld(unit, $"{name}材料");
                break;
            case < 79:
                AddScans(unit, $"{name}（盖章扫描件）");
                break;
            case < 82:
                if (second && unit.Number == 79)
                    AddFolder(unit, $"{name}（补报）");
                else
                    units.Add(Planned(unit, []) with { IsAbsent = true });
                break;
            default:
                AddSpecial(unit, name);
                break;
        }
    }

    private void AddSpecial(PaperUnit unit, string name)
    {
        string folder = $"{CountyUnits.CodeOf(unit)}{name}";
        if (unit.Number is 82 or 83 && !second)
        {
            AddFolder(unit, folder, [.. All.Where(static paper => paper != Paper.DataSheet)]);
            return;
        }
        if (unit.Number == 87)
        {
            foreach (var paper in All)
                heap.Add($"{folder}/{NameOf(paper, unit)}", Of(paper, unit, earlier: true), unit.Name);
            units.Add(Planned(unit, All) with { IsLastYear = true });
            return;
        }
        if (unit.Number == 89)
        {
            var other = CountyUnits.All[88];
            foreach (var paper in All)
                heap.Add($"{folder}/{NameOf(paper, unit)}", Of(paper, paper == Paper.Report ? unit with { Name = other.Name } : unit), unit.Name);
            units.Add(Planned(unit, All) with { HasForeignCover = true });
            return;
        }
        AddFolder(unit, folder);
        switch (unit.Number)
        {
            case 84:
                heap.Add($"邮箱/{name}/附件3(1).docx", Of(Paper.Report, unit, PlantNow(unit.Number)), unit.Name, FileFate.Duplicate);
                break;
            case 85:
                heap.Add($"{folder}/最终版2.docx", Of(Paper.Report, unit, PlantNow(unit.Number), resaved: true), unit.Name);
                units[^1] = units[^1] with { IsTwice = true };
                break;
            case 86:
                heap.Add($"{folder}/参考/2023年自评报告.docx", Of(Paper.Report, unit, earlier: true), unit.Name, FileFate.EarlierYear);
                break;
            case 88:
                foreach (var (file, content) in HostileFiles.All(Of(Paper.Form1, unit)))
                    heap.Add($"{folder}/其他/{file}", content, unit.Name, FileFate.Unreadable);
                break;
        }
    }

    private void AddFolder(PaperUnit unit, string folder, IReadOnlyList<Paper>? papers = null)
    {
        foreach (var (file, content) in Papers(unit, papers ?? All))
            heap.Add($"{folder}/{file}", content, unit.Name);
        // A stamped page beside the papers changes nothing.
        if (unit.Number % 5 == 0)
            heap.Add($"{folder}/盖章页.png", ScanFiles.Png(unit.Number), unit.Name, FileFate.Scan);
        Note(unit, papers ?? All);
    }

    private void AddZip(PaperUnit unit, string file)
    {
        heap.AddArchive($"邮箱/{file}", HeapWriter.Zip(Papers(unit, All)), Inside(unit, $"邮箱/{file}!/", All));
        Note(unit, All);
    }

    /// <summary>What was downloaded from the mailbox in one go: a zip a unit, in a zip.</summary>
    private void AddMail()
    {
        const string file = "邮箱导出0312.zip";
        var senders = CountyUnits.All.Where(static unit => unit.Number is >= 40 and < 46).ToList();
        heap.AddArchive(
            file,
            HeapWriter.Zip(senders.Select(unit => ($"{CountyUnits.ShortOf(unit)}.zip", HeapWriter.Zip(Papers(unit, All))))),
            senders.SelectMany(unit => Inside(unit, $"{file}!/{CountyUnits.ShortOf(unit)}.zip!/", All)));
    }

    /// <summary>附件3(12).docx, 新建 文档.docx: only what the papers say tells whose they are.</summary>
    private void AddNameless(PaperUnit unit)
    {
        int at = unit.Number - 60;
        foreach (var paper in All)
        {
            string extension = paper == Paper.DataSheet ? ".xlsx" : ".docx";
            string file = paper switch
            {
                Paper.Report => $"最终版{(at == 0 ? "" : $"{at}")}",
                Paper.ScoringForm => $"新建 文档{(at == 0 ? "" : $"({at})")}",
                _ => $"附件{(int)paper + 1}{(at == 0 ? "" : $"({at})")}",
            };
            heap.Add($"微信收到/{file}{extension}", Of(paper, unit, PlantNow(unit.Number)), unit.Name);
        }
        Note(unit, All);
    }

    private void AddOld(PaperUnit unit, string folder)
    {
        foreach (var paper in All)
        {
            byte[] content = old.GetValueOrDefault((unit.Number, paper)) ?? Of(paper, unit, PlantNow(unit.Number));
            string extension = old.ContainsKey((unit.Number, paper)) ? OldExtension(unit.Number, paper) : paper == Paper.DataSheet ? ".xlsx" : ".docx";
            heap.Add($"{folder}/{Path.GetFileNameWithoutExtension(NameOf(paper, unit))}{extension}", content, unit.Name);
        }
        Note(unit, All);
    }

    private void AddScans(PaperUnit unit, string folder)
    {
        heap.Add($"{folder}/自评报告.pdf", ScanFiles.Pdf(unit.Number), unit.Name, FileFate.Scan);
        heap.Add($"{folder}/IMG_{unit.Number:0000}.png", ScanFiles.Png(unit.Number), unit.Name, FileFate.Scan);
        units.Add(Planned(unit, []) with { IsScansOnly = true });
    }

    /// <summary>Files of nobody.</summary>
    private void AddStrays()
    {
        heap.Add("来历不明.docx", Of(Paper.Report, new PaperUnit("澄川市禾溪县某某单位", "某某", 500)), null);
        heap.Add("新建 文本文档.txt", "今天收到的都放在这里。"u8.ToArray(), null);
        heap.Add("IMG_2041.png", ScanFiles.Png(1), null, FileFate.Scan);
    }

    private IEnumerable<(string Name, byte[] Content)> Papers(PaperUnit unit, IReadOnlyList<Paper> papers) =>
        papers.Select(paper => (NameOf(paper, unit), Of(paper, unit, PlantNow(unit.Number))));

    private static IEnumerable<PlannedFile> Inside(PaperUnit unit, string prefix, IReadOnlyList<Paper> papers) =>
        papers.Select(paper => new PlannedFile(prefix + NameOf(paper, unit), unit.Name, FileFate.Checked));

    private void Note(PaperUnit unit, IReadOnlyList<Paper> papers) => units.Add(Planned(unit, papers));

    private PlannedUnit Planned(PaperUnit unit, IReadOnlyList<Paper> papers)
    {
        var planted = papers.Contains(Paper.Report) ? PlantNow(unit.Number) : null;
        return new PlannedUnit(unit.Name, CountyUnits.CodeOf(unit), papers, planted) { Printed = planted?.Printed(new UnitFigures(unit.Number)) ?? "" };
    }

    /// <summary>Report of 70 doc, of 71 wps, of 72 rtf; data sheet of 73 xls, of 74 et; 75 all of them.</summary>
    private static string OldExtension(int unit, Paper paper) => (unit, paper) switch
    {
        (70 or 75, Paper.Report) => ".doc",
        (71, Paper.Report) => ".wps",
        (72, Paper.Report) => ".rtf",
        (73 or 75, Paper.DataSheet) => ".xls",
        (74, Paper.DataSheet) => ".et",
        _ => "",
    };

    private void Convert()
    {
        var folder = Directory.CreateTempSubdirectory("jiping-heap-");
        try
        {
            string[] kinds = [".doc", ".rtf", ".xls"];
            foreach (string kind in kinds)
            {
                var sources = new List<string>();
                var made = new List<(int Unit, Paper Paper, string Path)>();
                foreach (var unit in CountyUnits.All.Where(static unit => unit.Number is >= 70 and < 76))
                    foreach (var paper in All.Where(paper => KindOf(OldExtension(unit.Number, paper)) == kind))
                    {
                        string stem = $"{unit.Number}-{paper}", source = Path.Combine(folder.FullName, stem + (kind == ".xls" ? ".xlsx" : ".docx"));
                        File.WriteAllBytes(source, Of(paper, unit, PlantNow(unit.Number)));
                        sources.Add(source);
                        made.Add((unit.Number, paper, Path.Combine(folder.FullName, "made", stem + kind)));
                    }
                if (kind == ".doc")
                    LegacyFiles.ConvertToDoc(sources, Path.Combine(folder.FullName, "made"));
                else
                    LegacyFiles.Convert(sources, kind[1..], Path.Combine(folder.FullName, "made"));
                foreach (var (unit, paper, path) in made)
                    old[(unit, paper)] = File.ReadAllBytes(path);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string KindOf(string extension) => extension switch
    {
        ".wps" => ".doc",
        ".et" => ".xls",
        _ => extension,
    };
}
