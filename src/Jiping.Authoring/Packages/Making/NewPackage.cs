using System.Text;
using Jiping.Core.Layouts;
using Jiping.Core.Ledgers;
using Jiping.Core.Packages;
using Jiping.Core.Schemes;
using Jiping.Documents.Reading;

namespace Jiping.Authoring.Packages.Making;

/// <summary>What a new package is made of.</summary>
public sealed record NewPackageRequest
{
    /// <summary>Scheme of the whole.</summary>
    public required Scheme Scheme { get; init; }

    /// <summary>单位名称.</summary>
    public required string Entity { get; init; }

    /// <summary>The year to be evaluated.</summary>
    public required int Year { get; init; }

    public SchemeCatalog Schemes { get; init; } = SchemeCatalog.BuiltIn;

    /// <summary>Names of projects to begin with; those of last year come by themselves.</summary>
    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>Scheme of the projects.</summary>
    public Scheme? ProjectScheme { get; init; }

    /// <summary>Where the outlines of the scheme's documents are found.</summary>
    public LayoutCatalog Layouts { get; init; } = LayoutCatalog.BuiltIn;

    /// <summary>The sections to be written; those in which the outlines ask for the clerk's words where null.</summary>
    public IReadOnlyList<NarrativeSection>? Sections { get; init; }

    /// <summary>Last year's package, to be carried forward; null for none.</summary>
    public LoadedPackage? LastYear { get; init; }
}

/// <summary>Makes packages that are ready to be filled in.</summary>
public static class NewPackage
{
    /// <summary>The package: nothing filled in that nobody knows yet.</summary>
    public static LoadedPackage Create(NewPackageRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var sections = request.Sections ?? [.. OutlineSections.Of(request.Scheme, request.Layouts)];
        var package = request.LastYear is { } last
            ? CarryForward.From(last, request, sections)
            : new SubmissionPackage
            {
                Info = new PackageInfo { Entity = request.Entity, Year = request.Year },
                Whole = new Evaluation { SchemeId = request.Scheme.Id, SchemeVersion = request.Scheme.Version, Figures = new FigureTable(request.Year, []) },
                Projects = [],
                Narrative = sections,
            };
        var loaded = new LoadedPackage
        {
            Package = package with { Projects = [.. package.Projects, .. Added(package, request)] },
            Schemes = request.Schemes,
            Ledger = [.. LedgerKinds.BuiltIn.All.Select(static kind => new LedgerFile(kind.Name, [.. kind.Columns.Select(static column => column.Name)], []))],
            Others = [TreeFile.Of(PackageFiles.Readme, [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Readme(request).ReplaceLineEndings("\r\n"))])],
        };
        return loaded with { Notices = [.. PackageNotices.Of(loaded, new Dictionary<string, Dictionary<Core.Formulas.FigureRef, Core.Data.DataEntry>>())] };
    }

    private static IEnumerable<ProjectEvaluation> Added(SubmissionPackage package, NewPackageRequest request)
    {
        var keys = package.Projects.Select(static project => project.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var names = package.Projects.Select(static project => project.Name).ToHashSet(StringComparer.Ordinal);
        foreach (string name in request.Projects.Where(names.Add))
        {
            string key = PackageFiles.NameOf(name);
            for (int i = 2; !keys.Add(key); i++)
                key = $"{PackageFiles.NameOf(name)}-{i}";
            yield return new ProjectEvaluation(key, name, "", new Evaluation
            {
                SchemeId = request.ProjectScheme?.Id ?? "", SchemeVersion = request.ProjectScheme?.Version ?? 1, Figures = new FigureTable(request.Year, []),
            });
        }
    }

    private static string Readme(NewPackageRequest request) => $"""
        {request.Entity} {request.Year} 年度绩效自评填报包
        评分方案：{request.Scheme.Name}（{request.Scheme.Id} 第 {request.Scheme.Version} 版）

        这个文件夹里有：
          package.yaml     单位、年度、填报人和评价工作组
          figures.yaml     整体支出的数据，要填哪些、从哪里取，写在每行 # 号后面
          indicators.yaml  整体支出的年度目标和指标
          projects         每个项目一个文件：资金、目标和指标
          narrative        报告中要自己写的文字，一节一个文件
          ledger           台账，每类一个 .csv（活动、培训、宣传等），表头已经写好
          evidence         佐证材料，照片、文件原样放进来

        怎么填：
          没有填的留空，填 0 就是 0；小数填几位就是几位。金额的单位写在 figures.yaml 开头，个别不同的写在数后面（如 12500元）。
          标有“待更新”的，是从上年带来的，改好后删去这个标记。
          不习惯这种文件的，用 jiping pack 转成一个“填报.xlsx”和一个“文字.docx”在 WPS 里填，填好再用 jiping unpack 转回来，内容不丢。

        填完之后：
          jiping score 本文件夹    算自评得分，缺什么、为什么扣分都会写明
          jiping build 本文件夹 --out 输出文件夹    生成上报材料
          jiping handover 本文件夹 --out 移交.zip    打成一份不用本程序也能看的移交包
        """;
}
