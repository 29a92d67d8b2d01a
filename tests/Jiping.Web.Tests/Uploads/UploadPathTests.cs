using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Jiping.Web.Uploads;

namespace Jiping.Web.Tests.Uploads;

/// <summary>Names that browsers, and those who imitate one, give for a file.</summary>
public sealed class UploadPathTests
{
    [Theory]
    [InlineData("各单位材料/甲局/自评报告.docx", "各单位材料/甲局/自评报告.docx")]
    [InlineData("报告（终稿） 2.docx", "报告（终稿） 2.docx")]
    [InlineData("../../etc/passwd", "etc/passwd")]
    [InlineData("/etc/passwd", "etc/passwd")]
    [InlineData("C:\\Users\\甲\\报告.docx", "Users/甲/报告.docx")]
    [InlineData("a/./b/../c.txt", "a/b/c.txt")]
    [InlineData("..", "未命名")]
    [InlineData("", "未命名")]
    [InlineData(null, "未命名")]
    [InlineData("甲\u0000局\u001f.txt", "甲_局_.txt")]
    [InlineData("a<b>:c|d?e*.txt", "a_b__c_d_e_.txt")]
    [InlineData("CON/nul.txt/COM1.docx", "_CON/_nul.txt/_COM1.docx")]
    [InlineData("CONTROL.txt", "CONTROL.txt")]
    [InlineData("报告. . ./表. ", "报告/表")]
    public void Path_StaysBelow_AndKeepsItsFolders(string? given, string expected) => Assert.Equal(expected, UploadPath.Clean(given));

    [Fact]
    public void LongName_KeepsItsExtension()
    {
        string clean = UploadPath.Clean(new string('长', 300) + ".docx");

        Assert.EndsWith("….docx", clean, StringComparison.Ordinal);
        Assert.True(Encoding.UTF8.GetByteCount(clean) <= 180);
    }

    [Fact]
    public void DeepPath_KeepsTheNearestFolders() => Assert.Equal(24, UploadPath.Clean(string.Join('/', Enumerable.Range(0, 100)) + "/报告.docx").Split('/').Length);

    [Fact]
    public void AnyName_IsSafeAndStable() => Prop.ForAll<string?>(static given =>
    {
        string clean = UploadPath.Clean(given);
        var steps = clean.Split('/');
        return steps.All(static step => step.Length > 0 && step is not ("." or "..") && !step.EndsWith('.') && Encoding.UTF8.GetByteCount(step) <= 185)
            && !clean.Any(static c => char.IsControl(c) || c is '\\' or ':') && UploadPath.Clean(clean) == clean;
    }).QuickCheckThrowOnFailure();
}
