using System.Text;

namespace Jiping.Authoring.Tests.Packages;

/// <summary>A package of a fictitious body in a temporary folder, whose files a test replaces.</summary>
public sealed class Folder : IDisposable
{
    public const string Info = """
        格式版本: 1
        单位名称: 青禾县科学技术协会
        年度: 2025
        评分方案: guangdong-west-whole
        方案版本: 1
        项目: [科普专项经费]
        """;

    public const string Figures = """
        # 抄自部门决算
        单位: 万元

        基本支出: {决算: 124.80, 上年决算: 118.84}   # 与决算一致
        项目支出:
          决算: 0
        本年支出合计:
          决算: 124.8
        """;

    public Folder()
    {
        Root = Directory.CreateTempSubdirectory("jiping-package-").FullName;
        Path = System.IO.Path.Combine(Root, "自评");
        Write("package.yaml", Info);
        Write("figures.yaml", Figures);
        Write("indicators.yaml", "指标:\n  - 指标: efficiency\n    名称: 科普活动\n    分值: 15\n    符号: ≥\n    指标值: 12\n    计量单位: 场次\n    完成值: 13\n");
        Write("projects/科普专项经费.yaml", "项目名称: 科普专项经费\n数据:\n  年度资金总额: {年初预算: 20, 全年预算: 20, 决算: 19.5}\n");
    }

    public string Root { get; }

    public string Path { get; }

    public string PathOf(string file) => System.IO.Path.Combine(Path, file);

    public void Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public void Write(string file, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllBytes(PathOf(file), content);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
