using System.Diagnostics;

namespace Jiping.Cli.Tests;

/// <summary>
/// The launcher over a toy repository whose “dotnet” only writes down that it was called. Windows has its own launcher, which these
/// tests do not run.
/// </summary>
public sealed class LauncherTests : IDisposable
{
    private readonly Materials toy = new();

    public LauncherTests()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.Copy(Repository.PathOf("jiping"), toy.PathOf("jiping"));
        foreach (var name in new[] { "src/a.cs", "data/a.yaml", "tools/a.cs", "Directory.Build.props", "Directory.Packages.props", "global.json" })
            toy.File(name, "");
        Script("bin/dotnet", """
            case $1 in *.dll) program=$1; shift; exec sh "$program" "$@" ;; esac
            echo built >> builds.txt
            for word; do [ "${before-}" = -o ] && out=$word; before=$word; done
            case " $* " in *LauncherReadyToRun*) [ ! -e no-crossgen ] || exit 1 ;; esac
            [ ! -e broken ] || { echo "a.cs(1,1): error"; exit 1; }
            mkdir -p "$out"
            printf '#!/bin/sh\nprintf "[%%s]" "$@"\nexit 7\n' > "$out/jiping.dll"
            """);
    }

    public void Dispose() => toy.Dispose();

    [Fact]
    public void Arguments_AndExitCode_PassThrough()
    {
        if (OperatingSystem.IsWindows())
            return;
        Assert.Equal((7, "[check][一 份][]"), Launch(toy.PathOf("jiping"), "check", "一 份", ""));
    }

    [Fact]
    public void Build_IsDoneOnceUntilASourceChanges()
    {
        if (OperatingSystem.IsWindows())
            return;
        Launch(toy.PathOf("jiping"));
        Launch(toy.PathOf("jiping"));
        Assert.Equal(1, Builds());

        File.SetLastWriteTimeUtc(toy.PathOf("data/a.yaml"), DateTime.UtcNow.AddSeconds(2));
        Launch(toy.PathOf("jiping"));
        Assert.Equal(2, Builds());
    }

    [Fact]
    public void Output_OfBuildsInTheTree_IsNoSource()
    {
        if (OperatingSystem.IsWindows())
            return;
        toy.File("src/obj/a.cs", "");
        Launch(toy.PathOf("jiping"));
        File.SetLastWriteTimeUtc(toy.PathOf("src/obj/a.cs"), DateTime.UtcNow.AddSeconds(2));
        Launch(toy.PathOf("jiping"));

        Assert.Equal(1, Builds());
    }

    [Fact]
    public void Link_FindsTheRepository()
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(toy.PathOf("links"));
        File.CreateSymbolicLink(toy.PathOf("links/one"), "../jiping");
        File.CreateSymbolicLink(toy.PathOf("links/two"), toy.PathOf("links/one"));

        Assert.Equal((7, "[a]"), Launch(toy.PathOf("links/two"), "a"));
    }

    [Fact]
    public async Task ManyAtOnce_BuildOnce()
    {
        if (OperatingSystem.IsWindows())
            return;
        var runs = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() => Launch(toy.PathOf("jiping"), i.ToString()))));

        Assert.All(runs, static run => Assert.Equal(7, run.ExitCode));
        Assert.Equal(1, Builds());
    }

    [Fact]
    public void FeedWithoutTheReadyToRunCompiler_GetsAPlainBuild()
    {
        if (OperatingSystem.IsWindows())
            return;
        toy.File("no-crossgen", "");

        Assert.Equal((7, "[a]"), Launch(toy.PathOf("jiping"), "a"));
        Assert.Equal(2, Builds());
    }

    [Fact]
    public void FailedBuild_GivesTwoAndIsTriedAgain()
    {
        if (OperatingSystem.IsWindows())
            return;
        toy.File("broken", "");
        Assert.Equal(2, Launch(toy.PathOf("jiping"), "a").ExitCode);

        File.Delete(toy.PathOf("broken"));
        Assert.Equal(7, Launch(toy.PathOf("jiping"), "a").ExitCode);
    }

    private int Builds() => File.ReadAllLines(toy.PathOf("builds.txt")).Length;

    private void Script(string name, string body)
    {
        var path = toy.File(name, "#!/bin/sh\n" + body.ReplaceLineEndings("\n") + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private (int ExitCode, string Output) Launch(string launcher, params string[] args)
    {
        var start = new ProcessStartInfo("sh", [launcher, .. args]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        start.Environment["PATH"] = toy.PathOf("bin") + ":" + Environment.GetEnvironmentVariable("PATH");
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
