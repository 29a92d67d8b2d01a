using System.CommandLine;
using Jiping.Checking.Dossiers;
using Jiping.Checking.Runs;
using Jiping.Cli.CommandLine;

namespace Jiping.Cli.Commands;

/// <summary><c>jiping dossier</c>: reads the decisions of all dossiers back, or verifies their hashes.</summary>
internal sealed class DossierCommand : CliCommand
{
    private readonly Argument<string[]> folder = Words("文件夹", "审核档案所在的文件夹，即 jiping check --dossier 后面写的那个");
    private readonly Option verify = Switch("--verify", "只核对：重新计算每个文件的 SHA-256，列出变了的、不见了的、多出来的；什么也不写");
    private readonly Option zip = Switch("--zip", "每个单位的档案另打一个 zip");

    public override string Name => "dossier";

    public override string About => "审核档案：读回处理情况表，更新目录；或核对文件有没有变";

    public override IReadOnlyList<Symbol> Symbols => [folder, verify, zip];

    public override string Details => """
        示例：
          jiping dossier 审核档案
          jiping dossier 审核档案 --verify
          jiping dossier 审核档案 --zip

        档案用 jiping check --dossier 建立。

        返回值：
          0  正常；--verify 时：没有变化
          1  --verify 时：有变化
          2  档案或处理情况表读不了，或参数写得不对
        """;

    public override int Run(ParsedArguments arguments, CliConsole console)
    {
        if (arguments.Words(folder) is not [var root])
            throw arguments.Fault("请写一个档案文件夹，例如：jiping dossier 审核档案");
        if (arguments.Has(verify) && arguments.Has(zip))
            throw arguments.Fault("--verify 只核对，什么也不写，不能与 --zip 一起用。");
        try
        {
            return arguments.Has(verify) ? Verify(root, console) : Refresh(root, arguments.Has(zip), console);
        }
        catch (DossierException exception)
        {
            console.Error.WriteLine($"错误：{exception.Message}");
            return ExitCode.Unusable;
        }
    }

    private static int Verify(string root, CliConsole console)
    {
        var differences = new List<string>();
        var (dossiers, files) = DossierVerification.Verify(root, differences);
        console.Print(output =>
        {
            foreach (string difference in differences)
                output.WriteLine(difference);
            output.WriteLine($"核对了 {dossiers} 个单位的 {files} 个文件（SHA-256），{(differences.Count == 0 ? "没有变化。" : $"有 {differences.Count} 处不同。")}");
        });
        return differences.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private static int Refresh(string root, bool zips, CliConsole console)
    {
        if (!Directory.Exists(root))
            throw new DossierException($"“{root}”不存在，或者不是文件夹。");
        int code = ExitCode.Clean;
        using var shelf = DossierShelf.Open(root, TimeProvider.System);
        var folders = shelf.Folders;
        if (folders.Count == 0)
            throw new DossierException($"“{root}”里没有档案；请写 --dossier 后面的那个文件夹。");
        foreach (string unit in folders)
        {
            try
            {
                var dossier = UnitDossier.Open(shelf.Root, unit, null, TimeProvider.System);
                dossier.Refresh();
                foreach (string message in dossier.Messages)
                    console.Error.WriteLine($"档案：{message}");
                if (dossier.HasFaults)
                    code = ExitCode.Unusable;
                if (zips)
                    DossierZip.Write(shelf.Root, unit);
            }
            catch (DossierException exception)
            {
                console.Error.WriteLine($"档案：{exception.Message}");
                code = ExitCode.Unusable;
            }
        }
        shelf.WriteIndex(null);
        console.Print(output => output.WriteLine($"已读回 {folders.Count} 个单位的处理情况，目录在“{Path.Combine(root, DossierShelf.IndexName)}”。"));
        return code;
    }
}
