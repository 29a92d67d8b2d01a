using Jiping.Checking.Runs;
using Jiping.Authoring.Packages;
using Jiping.Core.Data;

namespace Jiping.Cli.Packages;

/// <summary>Shows what is wrong with a package and what is still open.</summary>
internal static class PackageProblems
{
    private const int MostShown = 200;

    private static readonly (PackageNoticeKind Kind, string Title)[] Titles =
    [
        (PackageNoticeKind.Missing, "还没有填"), (PackageNoticeKind.Weights, "分值不符"), (PackageNoticeKind.Date, "日期请核对"), (PackageNoticeKind.Pending, "待更新（由上年带入）"),
        (PackageNoticeKind.File, "文件"),
    ];

    /// <summary>All problems, to the error stream; the package cannot be used.</summary>
    public static int Refuse(string path, IReadOnlyList<DataProblem> problems, CliConsole console)
    {
        console.Error.WriteLine($"错误：“{path}”有 {problems.Count} 处要先改：");
        foreach (var problem in problems.Take(MostShown))
            console.Error.WriteLine($"  {problem}");
        if (problems.Count > MostShown)
            console.Error.WriteLine($"  另有 {problems.Count - MostShown} 处，改好以上的再看。");
        return ExitCode.Unusable;
    }

    /// <summary>What is still open, by kind.</summary>
    public static void WriteNotices(LoadedPackage loaded, TextWriter output)
    {
        foreach (var (kind, title) in Titles)
        {
            var notices = loaded.Notices.Where(notice => notice.Kind == kind).ToList();
            if (notices.Count == 0)
                continue;
            output.WriteLine($"{title} {notices.Count} 处：");
            foreach (var notice in notices.Take(MostShown))
                output.WriteLine($"  {notice}");
        }
    }
}
