using Jiping.Accuracy.Reporting;

namespace Jiping.Accuracy.Tests;

/// <summary>Every finding over the corpus is the one that was reviewed. After a change of a rule: look at what <c>--corpus</c> prints, then run with <c>JIPING_UPDATE=1</c>.</summary>
public class CorpusFindingsTest
{
    private static readonly string FilePath = Repository.PathOf("docs", "corpus-findings.csv");

    [Fact]
    public void Findings_AreThoseThatWereReviewed()
    {
        var now = CorpusFindings.Read(Measured.Root(), Repository.PathOf("samples")).Select(static finding => finding.Line).ToArray();
        if (Environment.GetEnvironmentVariable("JIPING_UPDATE") == "1")
            File.WriteAllLines(FilePath, [CorpusFindings.Header, .. now]);
        Assert.Equal(File.ReadLines(FilePath).Skip(1), now);
    }

    [Fact]
    public void Changes_AreWhatIsAddedAndRemoved()
    {
        using var output = new StringWriter { NewLine = "\n" };
        CorpusFindings.WriteChanges([("a,JP101,error,1,p1", "新的"), ("b,JP101,error,2,p1", "旧的")], ["b,JP101,error,2,p1", "c,JP102,error,3,p1"], output);

        Assert.Equal("+ a,JP101,error,1,p1\n    新的\n- c,JP102,error,3,p1\n1 added, 1 removed, 2 in all\n", output.ToString());
    }
}
