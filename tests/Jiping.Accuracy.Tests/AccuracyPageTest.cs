using System.Diagnostics;
using Jiping.Accuracy.Reporting;

namespace Jiping.Accuracy.Tests;

public class AccuracyPageTest
{
    [Fact]
    public void Tables_AreWhatIsMeasuredNow()
    {
        var (measured, facts, judged) = (MeasuredTable.Write(Measured.All()), FactsTable.Write([.. Measured.Packages()]), JudgementTable.Write([.. Measured.Packages()]));
        var page = AccuracyPage.Read();
        if (Environment.GetEnvironmentVariable("JIPING_UPDATE") == "1")
        {
            page.With("measured", measured).With("facts", facts).With("judged", judged).Save();
            return;
        }
        Assert.Equal(measured, page.Table("measured"));
        Assert.Equal(facts, page.Table("facts"));
        Assert.Equal(judged, page.Table("judged"));
    }

    [Fact]
    public void Commands_RunAsPrinted()
    {
        var cases = Measured.Root();
        Assert.All(AccuracyPage.Read().Commands(), command => Run(command, cases));
    }

    [Fact]
    public void Exceptions_HaveReasonsAndNameLabelsThatExist()
    {
        var page = AccuracyPage.Read();
        Assert.All(page.NotRequired, static exception => Assert.NotEmpty(exception.Value));
        Assert.All(page.Argued, static argued => Assert.NotEmpty(argued.Reason));
        var labels = Measured.All().SelectMany(static score => score.Labels).Select(static score => score.Label.Id).ToHashSet();
        Assert.All(page.NotRequired.Keys, id => Assert.Contains(id, labels));
    }

    [Fact]
    public void Exceptions_AreStillNeeded()
    {
        var covered = Measured.Packages().SelectMany(static score => score.Labels)
            .GroupBy(static score => score.Label.Id)
            .Where(static group => group.All(static score => score.IsCovered && score.FalselyBroken is null))
            .Select(static group => group.Key)
            .ToHashSet();
        Assert.DoesNotContain(AccuracyPage.Read().NotRequired.Keys, covered.Contains);
    }

    private static void Run(string command, string cases)
    {
        var words = command.Split(' ');
        switch (words)
        {
            case ["dotnet", "run", "--project", "tools/Jiping.Accuracy", .. var rest]:
                Assert.Equal(0, AccuracyCommand.Run([cases, .. rest.Where(static word => word != "--")], TextWriter.Null, TextWriter.Null));
                break;
            case ["dotnet", "test", var project]:
                Assert.True(Directory.Exists(Repository.PathOf(project)));
                break;
            case ["./jiping", .. var arguments]:
                Assert.Equal(0, RunJiping([.. arguments.Select(word => word.Replace("../shared", cases, StringComparison.Ordinal))]));
                break;
            default:
                Assert.Fail($"docs/accuracy.md shows a command that no test runs: {command}");
                break;
        }
    }

    private static int RunJiping(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "jiping.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return errors.IsCompleted || errors.Wait(TimeSpan.FromSeconds(10)) ? process.ExitCode : -1;
    }
}
