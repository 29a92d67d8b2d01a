namespace Jiping.Accuracy.Tests;

/// <summary>The folder of labelled cases, which is not part of the project.</summary>
internal static class Cases
{
    /// <summary>The only reason for which CI allows a test to be skipped.</summary>
    public const string Missing = "未找到案例数据：设 JIPING_CASES，或把 shared 文件夹放在仓库旁边";

    /// <summary>The folder; skips the test where it is absent.</summary>
    public static string Root()
    {
        var root = Corpus.DefaultRoot();
        Assert.SkipWhen(root is null, Missing);
        return root!;
    }
}
