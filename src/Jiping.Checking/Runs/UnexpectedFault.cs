namespace Jiping.Checking.Runs;

/// <summary>What is said when the program itself fails.</summary>
public static class UnexpectedFault
{
    public static string Describe(Exception exception) => exception is OutOfMemoryException
        ? "内存不足，没有检查完。请一次少检查几份，或换一台内存更大的机器。"
        : $"程序内部出错（{exception.GetType().Name}）。这是 Jiping 的缺陷，不是材料的问题。"
            + "请设置环境变量 JIPING_DEBUG=1 再运行一次，把显示的内容连同材料（可隐去敏感信息）提交到项目的问题页面。";

    /// <summary>The stack trace, for those who asked for it.</summary>
    public static void Trace(Exception exception, TextWriter error)
    {
        if (Environment.GetEnvironmentVariable("JIPING_DEBUG") == "1")
            error.WriteLine(exception);
    }
}
