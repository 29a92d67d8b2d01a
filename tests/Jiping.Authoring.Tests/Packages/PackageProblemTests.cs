using System.Text;
using Jiping.Authoring.Packages;
using Jiping.Core.Data;
using Jiping.Core.Formulas;

namespace Jiping.Authoring.Tests.Packages;

/// <summary>What is wrong is said with file and line, all at once; what is only open does not keep a package from being read.</summary>
public sealed class PackageProblemTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Example_IsRead()
    {
        var loaded = PackageFolder.Load(folder.Path);
        var figure = loaded.Package.Whole.Figures.Find(FigureRef.TryParse("基本支出.决算", out _)!)!;

        Assert.Equal((124.8m, 2, "万元"), (figure.Quantity.Value, figure.Quantity.Decimals, figure.Quantity.Unit.Symbol));
        Assert.Equal(118.84m, loaded.Package.Whole.Figures.Find(FigureRef.TryParse("基本支出.决算@2024", out _)!)!.Quantity.Value);
        Assert.Equal(0m, loaded.Package.Whole.Figures.Find(FigureRef.TryParse("项目支出.决算", out _)!)!.Quantity.Value);
        Assert.Equal(19.5m, Assert.Single(loaded.Package.Projects).Evaluation.Figures.Quantity(FigureRef.TryParse("年度资金总额.决算", out _)!)!.Value.Value);
        Assert.Contains(loaded.Notices, static notice => notice.Kind == PackageNoticeKind.Missing && notice.Problem.Path == "figures.yaml" && notice.Problem.Message.Contains("本年收入合计", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("基本支岀: {决算: 1}", "figures.yaml", 1, "没有“基本支岀”这个概念。是不是：基本支出")]
    [InlineData("单位: 万元\n基本支出: {决算: 约12}", "figures.yaml", 2, "应填数字，现在写的是“约12”")]
    [InlineData("基本支出: {决算: 12万}", "figures.yaml", 1, "应填数字")]
    [InlineData("基本支出: {决算: 12人}", "figures.yaml", 1, "单位不应是“人”，可用：万元、元、亿元")]
    [InlineData("基本支出:\n  决算: 1\n  执行数: 2", "figures.yaml", 3, "“基本支出决算数”填了两次，前一次在第 2 行")]
    [InlineData("基本支出:\n  决策: 1", "figures.yaml", 2, "“决策”不认识")]
    [InlineData("基本支出: {决算: {数值: 1, 备注: 甲}}", "figures.yaml", 1, "没有“备注”这一项")]
    [InlineData("基本支出: [1, 2]", "figures.yaml", 1, "应写成")]
    [InlineData("基本支出: {决算: 1", "figures.yaml", 0, "YAML")]
    [InlineData("单位: 人\n基本支出: {决算: 1}", "figures.yaml", 1, "应写万元、元或亿元")]
    public void Figures_AreJudged(string text, string file, int line, string message)
    {
        folder.Write("figures.yaml", text);
        var problem = Assert.Single(Problems(), problem => problem.Message.Contains(message, StringComparison.Ordinal));

        Assert.Equal(file, problem.Path);
        if (line > 0)
            Assert.Equal(line, problem.Line);
    }

    [Theory]
    [InlineData("评分方案: guangdong-west-whole", "评分方案: guangdong-west-whol", 4, "是不是：guangdong-west-whole")]
    [InlineData("评分方案: guangdong-west-whole", "评分方案: ministry-project", 4, "是项目支出的评分方案")]
    [InlineData("方案版本: 1", "方案版本: 9", 5, "没有第 9 版，现有：第 1 版")]
    [InlineData("年度: 2025", "年度: 25", 3, "四位年份")]
    [InlineData("年度: 2025", "年度: 2025\n联系人: 某某", 4, "没有“联系人”这一项")]
    [InlineData("年度: 2025", "年度: 2025\n填报日期: 三月", 4, "应是日期")]
    [InlineData("单位名称: 青禾县科学技术协会", "单位名称:", 1, "缺少“单位名称”")]
    [InlineData("[科普专项经费]", "[科普专项经费, 流动科普]", 6, "没有 projects/流动科普.yaml 这个文件")]
    [InlineData("格式版本: 1", "格式版本: 2", 1, "请换用新版程序")]
    [InlineData("格式版本: 1", "格式版本: 旧", 1, "应是数字")]
    public void Info_IsJudged(string old, string changed, int line, string message)
    {
        folder.Write("package.yaml", Folder.Info.Replace(old, changed, StringComparison.Ordinal));

        Assert.Contains(Problems(), problem => problem.Path == "package.yaml" && problem.Line == line && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("indicators.yaml", "指标:\n  - 指标: efficency\n    名称: 甲", 2, "是不是：efficiency")]
    [InlineData("indicators.yaml", "指标:\n  - 指标: efficiency\n    分值: 十分", 3, "“分值”应是数字，现在写的是“十分”")]
    [InlineData("indicators.yaml", "指标:\n  - 指标: efficiency\n    指标值: 12场", 3, "单位写在“计量单位”")]
    [InlineData("indicators.yaml", "指标:\n  - 指标: efficiency\n    佐证材料: [../../密.txt]", 3, "应是 evidence 文件夹里的文件名")]
    [InlineData("indicators.yaml", "得分: 1", 1, "没有“得分”这一项")]
    [InlineData("projects/二.yaml", "项目名称: 科普专项经费", 1, "与 projects/科普专项经费.yaml 相同")]
    [InlineData("projects/三.yaml", "项目编码: 1", 1, "缺少“项目名称”")]
    public void OtherFiles_AreJudged(string file, string text, int line, string message)
    {
        folder.Write(file, text);

        Assert.Contains(Problems(), problem => problem.Path == file && problem.Line == line && problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void AllProblems_AreSaidAtOnce()
    {
        folder.Write("figures.yaml", "基本支岀: 1\n项目支出: 多");
        folder.Write("indicators.yaml", "指标:\n  - 指标: 无");
        folder.Write("projects/坏.yaml", "项目名称: [");
        folder.Write("narrative/unit.md", Encoding.GetEncoding("latin1").GetBytes("\u00ff\u00fe\u00ff"));

        Assert.Equal(5, Problems().Count);
        var thrown = Assert.Throws<DataFileException>(() => PackageFolder.Load(folder.Path));
        Assert.Equal(5, thrown.Problems.Count);
    }

    [Fact]
    public void OtherEncodings_AreNamed_AndLedgersMayHaveThem()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;
        folder.Write("ledger/活动.csv", gb.GetBytes("日期,名称,人次\n2025-03-01,\"进校园,科普\",120\n\n2025-04-02,讲座\n"));
        folder.Write("package.yaml", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Folder.Info)]);
        var ledger = Assert.Single(PackageFolder.Load(folder.Path).Ledger);

        Assert.Equal(["日期", "名称", "人次"], ledger.Header);
        Assert.Equal([(2, "进校园,科普"), (4, "讲座")], ledger.Rows.Select(static row => (row.Line, row.Cells[1])));
        folder.Write("figures.yaml", gb.GetBytes("基本支出: {决算: 1}"));
        Assert.Contains(Problems(), static problem => problem.Path == "figures.yaml" && problem.Message.Contains("UTF-8", StringComparison.Ordinal));
    }

    [Fact]
    public void Weights_AndDates_AreNoticed()
    {
        folder.Write("indicators.yaml", "指标:\n  - 指标: efficiency\n    名称: 科普活动\n    分值: 10\n    佐证材料: [照片.jpg]\n");
        folder.Write("package.yaml", Folder.Info + "\n填报日期: 2019-01-01");
        var notices = PackageFolder.Load(folder.Path).Notices;

        Assert.Contains(notices, static notice => notice.Kind == PackageNoticeKind.Weights && notice.Problem.Message.Contains("之和是 10，方案定为 15", StringComparison.Ordinal));
        Assert.Contains(notices, static notice => notice.Kind == PackageNoticeKind.Date);
        Assert.Contains(notices, static notice => notice.Kind == PackageNoticeKind.File && notice.Problem.Message.Contains("照片.jpg", StringComparison.Ordinal));
    }

    [Fact]
    public void Draft_IsMigrated()
    {
        folder.Write("package.yaml", "方案: guangdong-west-whole@1\n单位名称: 青禾县科学技术协会\n年度: 2025\n");
        folder.Write("indicators.yaml", "指标:\n  - 指标: efficiency\n    名称: 科普活动\n    权重: 15\n    目标值: 12\n");
        folder.Write("projects/科普专项经费.yaml", "项目名称: 科普专项经费\n方案: ministry-project@1\n");
        var loaded = PackageFolder.Load(folder.Path);

        Assert.Equal(("guangdong-west-whole", 1), (loaded.Package.Whole.SchemeId, loaded.Package.Whole.SchemeVersion));
        Assert.Equal((15m, 12m), (loaded.Package.Whole.Indicators[0].Weight, loaded.Package.Whole.Indicators[0].Target));
        Assert.Equal("ministry-project", loaded.Package.Projects[0].Evaluation.SchemeId);
        PackageFolder.Save(loaded, folder.Path);
        Assert.Contains("格式版本: 1", File.ReadAllText(folder.PathOf("package.yaml")), StringComparison.Ordinal);
        Assert.Equal(PackageEquality.Describe(loaded), PackageEquality.Describe(PackageFolder.Load(folder.Path)));
    }

    [Fact]
    public void NothingThatIsNoPackage_IsTakenForOne()
    {
        File.Delete(folder.PathOf("package.yaml"));
        Assert.Contains("不是填报包", Assert.Single(Problems()).Message, StringComparison.Ordinal);
        Assert.Null(PackageFolder.TryLoad(Path.Combine(folder.Root, "没有"), null, out var problems));
        Assert.Contains("不存在", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    private IReadOnlyList<DataProblem> Problems()
    {
        Assert.Null(PackageFolder.TryLoad(folder.Path, null, out var problems));
        return problems;
    }
}
