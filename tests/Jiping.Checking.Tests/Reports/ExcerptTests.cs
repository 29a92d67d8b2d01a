using Jiping.Checking.Reports;

namespace Jiping.Checking.Tests.Reports;

public class ExcerptTests
{
    private const string Long = "本单位本年度在职人员经费支出与公用经费支出合计比上年度增加6.04元，主要原因是开展科普活动次数增多，因此相应的支出也有所增加。";

    [Theory]
    [InlineData(200)]
    [InlineData(60)]
    [InlineData(41)]
    [InlineData(20)]
    public void Caret_StandsUnderTheNumber(int columns)
    {
        var excerpt = Excerpt.Of(Long, new ContextSpan(Long.IndexOf("6.04", StringComparison.Ordinal), 4), columns);

        var number = excerpt.Text.IndexOf("6.04", StringComparison.Ordinal);
        Assert.Equal(DisplayWidth.Of(excerpt.Text.AsSpan(0, number)), excerpt.Carets.IndexOf('^', StringComparison.Ordinal));
        Assert.Equal("^^^^", excerpt.Carets.Trim());
        Assert.True(DisplayWidth.Of(excerpt.Text) <= Math.Max(columns, 12), excerpt.Text);
    }

    [Fact]
    public void LeftOut_IsMarked()
    {
        var excerpt = Excerpt.Of(Long, new ContextSpan(Long.IndexOf("6.04", StringComparison.Ordinal), 4), 40);

        Assert.StartsWith("…", excerpt.Text, StringComparison.Ordinal);
        Assert.EndsWith("…", excerpt.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void WideNumber_HasACaretForEachColumn()
    {
        const string Text = "增长百分之五";

        Assert.Equal("    ^^^^^^^^", Excerpt.Of(Text, new ContextSpan(2, 4), 80).Carets);
    }

    [Fact]
    public void LineBreaks_DoNotShiftTheCaret()
    {
        var excerpt = Excerpt.Of("合计\n6.04", new ContextSpan(3, 4), 80);

        Assert.Equal("合计 6.04", excerpt.Text);
        Assert.Equal("     ^^^^", excerpt.Carets);
    }
}
