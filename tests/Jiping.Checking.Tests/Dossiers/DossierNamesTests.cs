using Jiping.Checking.Dossiers;

namespace Jiping.Checking.Tests.Dossiers;

public class DossierNamesTests
{
    [Theory]
    [InlineData("青禾县科协", "青禾县科协")]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j", "a_b_c_d_e_f_g_h_i_j")]
    [InlineData("..", "_")]
    [InlineData(".hidden", "_.hidden")]
    [InlineData("结尾. ", "结尾")]
    [InlineData("", "_")]
    [InlineData("con.txt", "_con.txt")]
    [InlineData("COM1", "_COM1")]
    [InlineData("com12", "com12")]
    [InlineData("反\u202Etxt", "反txt")]
    public void Names_SuitEveryFileSystem(string name, string expected)
    {
        Assert.Equal(expected, DossierNames.Safe(name));
        Assert.Equal(expected, DossierNames.Safe(expected));
    }

    [Fact]
    public void LongNames_KeepTheirExtension()
    {
        var name = DossierNames.Safe(new string('长', 300) + ".docx");
        Assert.Equal(80, name.Length);
        Assert.EndsWith("….docx", name, StringComparison.Ordinal);
        Assert.Equal(name, DossierNames.Safe(name));
    }

    [Fact]
    public void PathsThatDifferOnlyByCaseOrByForbiddenSigns_GetNamesOfTheirOwn()
    {
        var names = new StoredNames();
        Assert.Equal(["a/x.docx", "A/X（2）.docx", "a/x（3）.docx"], [names.Of("a/x.docx"), names.Of("A/X.docx"), names.Of("a/x.docx")]);
        Assert.Equal(["q_.txt", "q_（2）.txt"], [names.Of("q?.txt"), names.Of("q*.txt")]);
        Assert.DoesNotContain("..", names.Of("../../etc/passwd").Split('/'));
    }

    [Theory]
    [InlineData("第1次", 1)]
    [InlineData("第12次", 12)]
    [InlineData("第01次", null)]
    [InlineData("第0次", null)]
    [InlineData("第一次", null)]
    [InlineData("第1次（旧）", null)]
    public void RoundFolders_AreKnownByTheirName(string folder, int? number) => Assert.Equal(number, DossierNames.RoundOf(folder));
}
