using System.IO.Compression;
using System.Text.RegularExpressions;
using Jiping.Testing.Heaps;

namespace Jiping.Cli.Tests;

/// <summary>A bureau's first day: what ninety units sent, checked by one command, returned, and checked again.</summary>
public sealed partial class NinetyUnitsTests(NinetyUnitsRun run) : IClassFixture<NinetyUnitsRun>
{
    private static readonly HashSet<string> NeverAnError = ["year"];

    [Fact]
    public void EveryFile_IsOfItsUnit_OrSaidToBeOfNone()
    {
        var units = new Dictionary<string, string>(StringComparer.Ordinal);
        var unsure = new List<string>();
        foreach (var unit in run.Manifest.Units.Where(static unit => !unit.IsAbsent))
            foreach (var file in run.First(unit).GetProperty("assigned").EnumerateArray())
            {
                units.Add(file.GetProperty("path").GetString()!, unit.Name);
                if (!file.GetProperty("sure").GetBoolean())
                    unsure.Add(file.GetProperty("path").GetString()!);
            }
        var assignment = run.FirstFile("归属.json").GetProperty("assignment");
        var unassigned = assignment.GetProperty("unassigned").EnumerateArray().Select(static file => file.GetProperty("path").GetString()!).ToList();

        Assert.All(run.Manifest.Files.Where(static file => file.Unit is not null), file => Assert.Equal(file.Unit, units.FirstOrDefault(pair => IsPart(pair.Key, file.Path)).Value));
        Assert.Equal(run.Manifest.Files.Where(static file => file.Unit is null).Select(static file => file.Path).Order(StringComparer.Ordinal), unassigned.Order(StringComparer.Ordinal));
        // Only the report with another unit's name on its cover is doubtful.
        Assert.StartsWith("201090", Assert.Single(unsure), StringComparison.Ordinal);
        Assert.Contains("没有归属（未检查）", run.Output, StringComparison.Ordinal);
        Assert.Contains($"注意：有 {unassigned.Count} 个文件没有归属，没有检查", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Copies_LastYears_Scans_AndHostileFiles_AreEachSaidOnce()
    {
        foreach (var file in run.Manifest.Files.Where(static file => file is { Unit: not null, Fate: not FileFate.Checked }))
        {
            var unit = run.Manifest.Units.Single(unit => unit.Name == file.Unit);
            var result = run.First(unit);
            var assigned = result.GetProperty("assigned").EnumerateArray().Single(entry => IsPart(entry.GetProperty("path").GetString()!, file.Path));
            string? left = assigned.TryGetProperty("leftOut", out var why) ? why.GetString() : null;
            if (file.Fate is FileFate.Duplicate or FileFate.EarlierYear)
                Assert.Equal(file.Fate == FileFate.Duplicate ? "duplicate" : "earlier-year", left);
            else if (unit.IsScansOnly)
                Assert.Contains($"“{file.Path}”", result.GetProperty("error").GetString(), StringComparison.Ordinal);
            else
                Assert.Single(result.GetProperty(file.Fate == FileFate.Scan ? "skipped" : "failures").EnumerateArray(), entry => IsPart(entry.GetProperty("path").GetString()!, file.Path));
        }
        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Error.Split('\n').FirstOrDefault(static line => line.StartsWith("错误", StringComparison.Ordinal)) ?? "");
    }

    [Fact]
    public void PlantedErrors_AreFound_AndNoOthers()
    {
        foreach (var unit in run.Manifest.Units.Where(static unit => unit.Papers.Count > 0))
        {
            var findings = run.First(unit).GetProperty("findings").EnumerateArray().ToList();
            var errors = findings.FindAll(static finding => finding.GetProperty("severity").GetString() == "error");
            if (unit.Planted is not { } planted)
            {
                Assert.True(errors.Count == 0, $"{unit.Name}: {string.Join('\n', errors)}");
                continue;
            }
            // A year in the text may have been meant: a person looks.
            if (NeverAnError.Contains(planted.Id))
                Assert.Empty(errors);
            var found = Assert.Single(NeverAnError.Contains(planted.Id) ? findings : errors);
            Assert.Equal(unit.Printed, found.GetProperty("actual").GetString());
        }
        Assert.True(run.Manifest.Units.Count(static unit => unit.Planted is not null) > 20);
    }

    [Fact]
    public void Roster_SaysWhoIsMissing_WhatIsMissing_AndWhatCameTwice()
    {
        var roster = run.FirstFile("名单核对.json").GetProperty("roster").GetProperty("units").EnumerateArray().ToList();
        Assert.Equal(run.Manifest.Units.Select(static unit => unit.Name), roster.Select(static unit => unit.GetProperty("unit").GetString()));
        Assert.Equal(
            run.Manifest.Units.Select(static unit => unit.IsAbsent ? "absent" : unit.IsScansOnly ? "unreadable" : unit.Papers.Contains(Paper.DataSheet) ? "submitted" : "incomplete"),
            roster.Select(static unit => unit.GetProperty("status").GetString()));
        Assert.Equal(run.Manifest.Units.Select(static unit => unit.IsTwice), roster.Select(static unit => unit.GetProperty("twice").GetBoolean()));
        Assert.Contains("自评报告有 2 份", run.Output, StringComparison.Ordinal);
        Assert.Contains("已按所写年度检查", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_TellEachUnitItsOwn()
    {
        foreach (var unit in run.Manifest.Units.Where(static unit => !unit.IsAbsent))
        {
            string letter = File.ReadAllText(run.PathOf($"{unit.Name}.审核意见单.txt"));
            Assert.Contains(unit.Name, letter, StringComparison.Ordinal);
            Assert.DoesNotContain("微信收到/", letter, StringComparison.Ordinal);
            if (unit.Planted is not null)
                Assert.Contains(unit.Printed, letter, StringComparison.Ordinal);
            else if (unit is { Papers.Count: 6, HasForeignCover: false })
                Assert.Contains("未发现需要修改的问题", letter, StringComparison.Ordinal);
            using var word = ZipFile.OpenRead(run.PathOf($"{unit.Name}.审核意见单.docx"));
            Assert.NotNull(word.GetEntry("word/document.xml"));
        }
        Assert.All(run.Manifest.Units.Where(static unit => unit.IsAbsent), unit => Assert.False(File.Exists(run.PathOf($"{unit.Name}.审核意见单.txt"))));
    }

    [Fact]
    public void Copies_OfPlantedReports_CarryTheComment()
    {
        foreach (var unit in run.Manifest.Units.Where(static unit => unit.Planted is not null))
        {
            var reports = Directory.GetFiles(run.PathOf(unit.Name), "*.docx", SearchOption.AllDirectories).Where(HasComments).ToList();
            // An old format has no copy, and the list beside the copies says so.
            if (reports.Count == 0)
                Assert.Contains("没有批注副本", File.ReadAllText(Path.Combine(run.PathOf(unit.Name), "批注说明.txt")), StringComparison.Ordinal);
            else
                Assert.Contains(unit.Printed, Comments(Assert.Single(reports)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Workbook_AndNotice_CountWhatWasFound()
    {
        using var workbook = ZipFile.OpenRead(run.PathOf("检查结果.xlsx"));
        string sheets = Text(workbook, "xl/workbook.xml");
        Assert.All((string[])["问题", "各单位数据", "报送情况", "归属"], name => Assert.Contains($"name=\"{name}\"", sheets, StringComparison.Ordinal));
        Assert.All(run.Manifest.Units.Where(static unit => unit.Planted is not null), unit => Assert.Contains(unit.Name, Text(workbook, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal));
        Assert.All(run.Manifest.Units, unit => Assert.Contains(unit.Name, Text(workbook, "xl/worksheets/sheet3.xml"), StringComparison.Ordinal));
        Assert.Contains("来历不明.docx", Text(workbook, "xl/worksheets/sheet4.xml"), StringComparison.Ordinal);

        using var notice = ZipFile.OpenRead(run.PathOf("通报.docx"));
        Assert.All(run.Manifest.Units.Where(static unit => unit.IsAbsent), unit => Assert.Contains(unit.Name, Text(notice, "word/document.xml"), StringComparison.Ordinal));
        using var nameless = ZipFile.OpenRead(run.PathOf("通报（不含单位名称）.docx"));
        Assert.All(run.Manifest.Units, unit => Assert.DoesNotContain(unit.Name, Text(nameless, "word/document.xml"), StringComparison.Ordinal));
    }

    [Fact]
    public void Overview_HasALineForEveryUnit_AndNamesWhatWasNotChecked()
    {
        string page = File.ReadAllText(run.PathOf("index.html"));
        Assert.Equal(run.Manifest.Units.Count, page.Split("<tr data-state=").Length - 1);
        Assert.All(run.Manifest.Units, unit => Assert.Contains($"<td>{unit.Name}<br>", page, StringComparison.Ordinal));
        Assert.Equal(run.Manifest.Units.Count(static unit => unit.IsAbsent), page.Split("data-state=\"未报\"").Length - 1);
        Assert.Equal(run.Manifest.Units.Count(static unit => unit.Planted is { Id: not "year" }), page.Split("data-wrong=\"1\"").Length - 1);
        Assert.Contains("<strong>3</strong> <span>个文件</span>", page, StringComparison.Ordinal);
        Assert.Contains("来历不明.docx", page, StringComparison.Ordinal);
        Assert.Contains("自评报告有 2 份", page, StringComparison.Ordinal);
        Assert.Contains("交来的都是 2023 年度的", page, StringComparison.Ordinal);
        Assert.All(run.Manifest.Files.Where(static file => file.Fate == FileFate.Unreadable), file => Assert.Contains($"<td>{file.Path}", page, StringComparison.Ordinal));
        Assert.All(
            Links().Matches(page).Select(static link => Uri.UnescapeDataString(link.Groups[1].Value)),
            link => Assert.True(Path.Exists(run.PathOf(link)), link));
        // It loads nothing from anywhere.
        Assert.DoesNotContain("src=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", page, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", page, StringComparison.Ordinal);
        Assert.Contains(">已改</th>", File.ReadAllText(run.SecondPathOf("index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void SecondRound_SaysByUnitWhatIsMended()
    {
        for (int i = 0; i < run.Second.Units.Count; i++)
        {
            var (before, now) = (run.Manifest.Units[i], run.Second.Units[i]);
            if (before.Papers.Count == 0 || now.Papers.Count == 0)
                continue;
            var since = run.SecondFile($"{now.Name}.json").GetProperty("since");
            bool wasWrong = before.Planted is not null, isWrong = now.Planted is not null;
            int missing = before.Papers.Contains(Paper.DataSheet) ? 0 : 1;
            Assert.Equal(
                ((wasWrong && !isWrong ? 1 : 0) + missing, isWrong && !wasWrong ? 1 : 0),
                (since.GetProperty("fixed").GetArrayLength(), since.GetProperty("new").GetInt32()));
            if (wasWrong && isWrong)
                Assert.Equal(1, since.GetProperty("unchanged").GetInt32());
        }
    }

    [GeneratedRegex("<a href=\"([^#\"]+)\">")]
    private static partial Regex Links();

    private static bool IsPart(string path, string of) => path == of || path.StartsWith(of + "!", StringComparison.Ordinal);

    private static bool HasComments(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return zip.GetEntry("word/comments.xml") is not null;
    }

    private static string Comments(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return Text(zip, "word/comments.xml");
    }

    private static string Text(ZipArchive zip, string entry)
    {
        using var reader = new StreamReader(zip.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }
}
