using Jiping.Checking.Acceptance;

namespace Jiping.Checking.Reports;

/// <summary>What became of the entries of accepted.yaml, for people: those that fit no more, so that nobody takes them for settled.</summary>
internal static class AcceptanceText
{
    public static void Write(CheckResult result, TextWriter output)
    {
        bool any = false;
        foreach (var (entry, state, id) in result.Acceptance)
        {
            string? what = state switch
            {
                AcceptanceState.Stale => $"数字已经变了，原来接受的理由不再算数，请重新确认（现在的编号 {id}）",
                AcceptanceState.Unused => "这个问题已经没有了，可以从清单中删去",
                _ => null,
            };
            if (what is null)
                continue;
            output.WriteLine($"接受清单 {entry.File} 第{entry.Line}行（{entry.Id}{(entry.Values.Length > 0 ? $"，{entry.Values}" : "")}）：{what}。");
            any = true;
        }
        if (any)
            output.WriteLine();
    }
}
