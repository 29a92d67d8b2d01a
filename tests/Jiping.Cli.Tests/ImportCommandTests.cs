using System.Text.Json;
using System.Text.RegularExpressions;
using Jiping.Authoring.Ledgers;
using Jiping.Authoring.Packages;
using Jiping.Core.Ledgers;

namespace Jiping.Cli.Tests;

/// <summary>The way of the guide (台账与导入): old documents, a list and a summary, accepted candidates, and from a number back to its entries.</summary>
public sealed partial class ImportCommandTests : IDisposable
{
    private const string Summary = """
        青山县科协2024年工作总结

        3月4日，在人民广场举办学雷锋科普志愿服务活动，600余名群众参加，发放资料2000份。5月20日，在白石村举办水稻种植技术培训班，80人参加。
        9月，组织开展全国科普日活动，受众约3000人次。县科协积极开展各项工作。
        """;

    private readonly Materials materials = new();

    public void Dispose() => materials.Dispose();

    [Fact]
    public void Import_OldDocuments_MakeAPackage()
    {
        var run = Import();

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("指标 10 个，分值合计 90 分", run.Output, StringComparison.Ordinal);
        Assert.Contains("二、互相矛盾，没有放入", File.ReadAllText(Path.Combine(Package, "导入说明.txt")), StringComparison.Ordinal);
        Assert.Equal(3, PackageFolder.Load(Package).Package.Projects.Count);
    }

    [Fact]
    public void Import_IntoAPackageThatIsThere_IsRefused()
    {
        Import();
        string before = File.ReadAllText(Path.Combine(Package, "figures.yaml"));

        var run = Import();

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("已有填报包", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(Package, "figures.yaml")));
    }

    [Fact]
    public void Candidates_KeepApproximationsAsWords()
    {
        Import();

        var run = CliRun.Of("import", materials.File("总结.txt", Summary), materials.File("活动清单.csv", "序号,活动时间,活动内容,活动地点,参与人数,经费\n1,4月1日,天文观测活动,城东小学,120,500\n2,不详,科普讲座,城东小学,近百人,0\n合计,,,,,500"), "--to", Package);

        Assert.Equal(ExitCode.Clean, run.ExitCode);
        Assert.Contains("候选台账 5 条，其中 3 条有提示", run.Output, StringComparison.Ordinal);
        Assert.Contains("列“经费”不是“活动”台账的列", run.Output, StringComparison.Ordinal);
        string read = CliRun.Of("read", Path.Combine(Package, "候选台账.xlsx")).Output;
        Assert.Contains("600余名", read, StringComparison.Ordinal);
        Assert.Contains("约3000人次", read, StringComparison.Ordinal);
        Assert.Contains("近百人", read, StringComparison.Ordinal);
        Assert.Contains("日期只写到“9月”", read, StringComparison.Ordinal);
        Assert.Empty(PackageFolder.Load(Package).Ledger);
    }

    [Fact]
    public void Candidates_OnlyAcceptedOnesBecomeEntries_AndOnlyOnce()
    {
        Import();
        string accepted = materials.File("活动.csv", "采纳,日期,名称,地点,参加人次,原文\n是,2024-03-04,志愿服务,人民广场,600,x\n否,2024-03-05,讲座,城东小学,30,x\n,2024-03-06,观测,城东小学,40,x\n是,某日,义诊,城东小学,40,x\n");

        var first = CliRun.Of("import", accepted, "--to", Package);
        var second = CliRun.Of("import", accepted, "--to", Package);

        Assert.Contains("采纳 2 条，新放入 1 条，1 条有错没有放入", first.Output, StringComparison.Ordinal);
        Assert.Contains("第 5 行第 2 列：“日期”应是年月日", first.Error, StringComparison.Ordinal);
        Assert.Contains("新放入 0 条，1 条台账里已有", second.Output, StringComparison.Ordinal);
        Assert.Equal(["志愿服务"], PackageLedger.Of(PackageFolder.Load(Package)).Book.All.Select(static entry => entry.Title));
    }

    [Fact]
    public void Facts_OfAPackage_LeadToEntriesEvidenceAndArithmetic()
    {
        Import();
        Directory.CreateDirectory(Path.Combine(Package, "ledger"));
        Directory.CreateDirectory(Path.Combine(Package, "evidence"));
        File.WriteAllBytes(Path.Combine(Package, "evidence", "签到.jpg"), [1, 2, 3]);
        File.WriteAllText(Path.Combine(Package, "ledger", "activities.csv"), "日期,名称,佐证\n2024-03-04,志愿服务,签到.jpg; 没有.jpg\n2024-03-05,讲座,");
        string indicators = Path.Combine(Package, "indicators.yaml");
        File.WriteAllText(indicators, File.ReadAllText(indicators).Replace("    完成值: 26\n", "    完成值: 26\n    台账取数: 活动.场次\n", StringComparison.Ordinal));

        var list = CliRun.Of("facts", Package);
        string id = Number().Match(list.Output).Groups[1].Value;
        var why = CliRun.Of("facts", Package, "--why", id);

        Assert.Contains("填的实际完成值是 26场次，台账取数“活动.场次”得 2场次", list.Output, StringComparison.Ordinal);
        Assert.Contains("志愿服务", why.Output, StringComparison.Ordinal);
        Assert.Contains("佐证 evidence/签到.jpg（SHA-256 039058c6f2c0…）", why.Output, StringComparison.Ordinal);
        Assert.Contains("佐证 没有.jpg（文件不在）", why.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(CliRun.Of("facts", Package, "--format", "json", "--why", id).Output);
        var fact = json.RootElement.GetProperty("facts")[0];
        Assert.Equal(("ledger", 2), (fact.GetProperty("source").GetString(), fact.GetProperty("entries").GetArrayLength()));
        Assert.Contains("（计算，", list.Output, StringComparison.Ordinal);
        Assert.Contains("导入自", CliRun.Of("facts", Package, "--why", "1").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("没有写要导入的文件", "--to", "x")]
    [InlineData("没有写放到哪里", "a.docx")]
    [InlineData("--year 应是年份", "a.docx", "--to", "x", "--year", "去年")]
    public void Import_WrongWords_AreSaid(string part, params string[] args)
    {
        var run = CliRun.Of(["import", .. args]);

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
    }

    /// <summary>The queries that the guide and the developers' page show can all be read.</summary>
    [Theory]
    [InlineData("docs", "guide", "台账与导入.md")]
    [InlineData("docs", "ledger.md")]
    public void Guide_QueriesCanBeRead(params string[] path)
    {
        var kinds = string.Join('|', LedgerKinds.BuiltIn.All);
        var queries = Regex.Matches(File.ReadAllText(Repository.PathOf(path)), $"`((?:{kinds})(?:\\.[^`]*)?)`").Select(static match => match.Groups[1].Value).Where(static text => !text.Contains("csv", StringComparison.Ordinal) && !text.Contains("台账", StringComparison.Ordinal)).ToList();

        Assert.True(queries.Count >= 6);
        Assert.All(queries, static query => Assert.NotNull(Core.Ledgers.Queries.LedgerQuery.TryParse(query, 2024, out _)));
    }

    [GeneratedRegex(@"\[(\d+)\] 指标“开展科普活动场次”")]
    private static partial Regex Number();

    private string Package => materials.PathOf("填报包");

    private CliRun Import() => CliRun.Of("import", Repository.PathOf("samples", "clean"), "--to", Package);
}
