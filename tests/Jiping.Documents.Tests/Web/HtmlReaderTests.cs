using System.Diagnostics;
using System.Text;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;
using Jiping.Documents.Tests.Fixtures;

namespace Jiping.Documents.Tests.Web;

public class HtmlReaderTests
{
    [Theory]
    [InlineData("<p>云溪县\n   2024年  决算</p>", "云溪县 2024年 决算")]
    [InlineData("<p> 一 <br> 二<br></p>", "一\n二")]
    [InlineData("<p>&nbsp;&nbsp;支出&#160;3&lt;5&#x4E07;元&amp;&hellip;</p>", "\u00A0\u00A0支出\u00A03<5万元&…")]
    [InlineData("<p>增长&#150;下降&AMP</p>", "增长–下降&AMP")]
    [InlineData("<p>a&nbspb &unknown; & c</p>", "a&nbspb &unknown; & c")]
    [InlineData("<p>12<b>4.</b><span>88</span>万元</p>", "124.88万元")]
    [InlineData("<pre>一\n  二</pre>", "一\n  二")]
    [InlineData("<p>甲<!-- 注释 > -->乙<![if !x]>丙<?php x ?>丁</p>", "甲乙丙丁")]
    [InlineData("<p>3 < 5 且 7 <9</p>", "3 < 5 且 7 <9")]
    public void Read_Inline_ShowsWhatABrowserShows(string html, string text) =>
        Assert.Equal([text], Fixture.Read(html, "a.html").Texts());

    [Fact]
    public void Read_Blocks_PartParagraphsAndSkipEmptyOnes()
    {
        var document = Fixture.Read("<html><body>甲<div>乙<p>丙<p>&nbsp;</p><p> </p></div>丁<ul><li>戊<li>己</ul></body></html>", "a.html");
        Assert.Equal(["甲", "乙", "丙", "丁", "戊", "己"], document.Texts());
        Assert.Equal([1, 2, 3, 4, 5, 6], document.AllParagraphs().Select(static p => p.Index));
        Assert.All(document.AllParagraphs(), static p => Assert.Equal("body", p.Part));
    }

    [Fact]
    public void Read_HeadingsAndAlignment_AreKept()
    {
        var document = Fixture.Read(
            "<h1>甲</h1><p align=center>乙</p><div style='text-align: center'><div>丙</div>丁</div>戊<center><p style='text-align:left'>己</center>庚<h3>辛<p>壬</p></h3>癸",
            "a.html");
        var paragraphs = document.AllParagraphs().ToDictionary(static p => p.Text);
        Assert.Equal((1, 3, null), (paragraphs["甲"].HeadingLevel, paragraphs["辛"].HeadingLevel, paragraphs["癸"].HeadingLevel));
        Assert.Equal(["乙", "丙", "丁"], paragraphs.Values.Where(static p => p.Centered).Select(static p => p.Text));
    }

    [Fact]
    public void Read_NumberedList_ResolvesNumbersApartFromText()
    {
        var paragraphs = Fixture.Read("<ol start=3><li>甲<li>乙<ol type=i><li>丙</ol><li>丁</ol><ul><li>戊</ul>", "a.html").AllParagraphs().ToList();
        Assert.Equal(["3.", "4.", "i.", "5.", null], paragraphs.Select(static p => p.Number));
        Assert.Equal("甲乙丙丁戊", string.Concat(paragraphs.Select(static p => p.Text)));
    }

    [Theory]
    [InlineData("<p>甲<span style='display : none'>隐<b>藏</b></span>乙</p>", "甲乙")]
    [InlineData("甲<div hidden><div>隐</div>藏</div>乙", "甲|乙")]
    [InlineData("甲<p style='DISPLAY:none'>隐藏<p>乙", "甲|乙")]
    [InlineData("甲<script>if (a<b) document.write('<p>隐</p>')</script><style>p{}</style><noscript>隐</noscript><template><p>隐</p></template>乙", "甲乙")]
    [InlineData("<head><title>隐</title></head>甲<select><option>隐</select>乙", "甲乙")]
    [InlineData("甲<span style='mso-hide:all'>隐</span><div style='display:none'><table><tr><td>隐</td></tr></table>隐</div>乙", "甲|乙")]
    public void Read_Hidden_IsNotText(string html, string texts) =>
        Assert.Equal(texts.Split('|'), Fixture.Read("<!DOCTYPE html>" + html, "a.html").Texts());

    [Fact]
    public void Read_HiddenCellOrUnclosedHiddenSpan_EndsWithItsCell()
    {
        var document = Fixture.Read(
            "<table><tr><td style='display:none'>隐<td>甲<td><span style='display:none'>隐</td><td>乙</tr><tr hidden><td>隐</td></tr><tr><td>丙</table>丁",
            "a.html");
        Assert.Equal(["甲", "", "乙", "丙"], document.AllTables().Single().Cells.Select(static c => c.Text));
        Assert.Equal(["丁"], document.Texts());
    }

    [Fact]
    public void Read_PicturesAndFrames_AreNamed()
    {
        var document = Fixture.Read("<p>甲<img src=a.png><IMG src=b.png/><svg><text>隐</text></svg><iframe>隐</iframe>", "a.html");
        Assert.Equal(["甲"], document.Texts());
        Assert.Equal([("图片", 3), ("嵌入内容", 1)], document.Skipped.Select(static s => (s.What, s.Count)));
    }

    [Fact]
    public void Read_UnclosedScript_IsNamed() =>
        Assert.Contains(Fixture.Read("<p>甲</p><script>x", "a.html").Skipped, static s => s.What == "未结束的标签");

    [Theory]
    [InlineData("<meta charset=\"gb2312\">")]
    [InlineData("<meta http-equiv='Content-Type' content='text/html; charset=GBK'>")]
    [InlineData("<meta charset=utf-8>")]
    [InlineData("")]
    public void Read_Gb18030_IsDecodedWhateverIsDeclared(string meta) =>
        Assert.Equal(["镕县科协〇"], Fixture.Read(Fixture.Gb18030.GetBytes($"<html>{meta}<p>镕县科协〇</p>"), "a.html").Texts());

    [Fact]
    public void Read_Utf8ThatDeclaresGb2312_StaysUtf8() =>
        Assert.Equal(["云溪县"], Fixture.Read("<meta charset=gb2312><p>云溪县</p>", "a.html").Texts());

    [Fact]
    public void Read_NumbersOfControlCharacters_AreNoText()
    {
        var text = Assert.Single(Fixture.Read("<p>甲&#1;&#0;乙</p>" + new string(' ', 400), "a.html").Texts());
        Assert.Equal("甲\uFFFD\uFFFD乙", text);
    }

    [Fact]
    public void Read_LongPageOfText_KeepsEveryCharacter()
    {
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(static i => $"{i}&amp;"));
        Assert.Equal(text.Replace("&amp;", "&", StringComparison.Ordinal), Fixture.Read($"<p>{text}</p>", "a.html").Texts()[0]);
    }

    [Fact]
    public void Read_AMillionOpenTags_TakesLittleTime()
    {
        var html = new StringBuilder("<html>");
        for (var i = 0; i < 300_000; i++)
            html.Append("<div><b><font>");
        var watch = Stopwatch.StartNew();
        Assert.Equal(["甲"], Fixture.Read(html.Append('甲').ToString(), "a.html").Texts());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), watch.Elapsed.ToString());
    }

    [Fact]
    public void Read_DeepAlignedElements_AreRefusedClearly()
    {
        var html = string.Concat(Enumerable.Repeat("<div align=center>", 5000)) + "甲";
        Assert.Contains("嵌套过深", Fixture.Refused(Fixture.Utf8(html), "a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OverTheLimits_IsRefused()
    {
        var limits = new ReadLimits { Characters = 1000, Cells = 3, Paragraphs = 5 };
        Assert.Contains("单元格", Fixture.Refused("<table><tr><td><td><td><td>"u8.ToArray(), "a.html", limits), StringComparison.Ordinal);
        Assert.Contains("超过 5 段", Fixture.Refused("<p>1<p>1<p>1<p>1<p>1<p>1<p>1"u8.ToArray(), "a.html", limits), StringComparison.Ordinal);
        Assert.Contains("个字符", Fixture.Refused(Fixture.Utf8("<p>" + new string('1', 2000)), "a.html", limits), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BinaryRenamedToHtml_IsRefused()
    {
        var bytes = Enumerable.Range(0, 3000).Select(static i => (byte)(i % 32)).ToArray();
        Assert.Contains("不是文本文件", Fixture.Refused(bytes, "a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LocatedText_IsTheTextAtThatPlace()
    {
        var document = Fixture.Read("<p> 支出 <b>124.88</b>万元</p><table><tr><td>一<p>收入 5.00 万元</table>", "a/页.html");
        var paragraph = document.AllParagraphs().First();
        Assert.Equal(new Location("a/页.html", "body", null, 1, null, null, null, 3, 6, "124.88"), paragraph.Locate(document.Path, 3, 6));
        var inCell = document.AllParagraphs().Last();
        Assert.Equal(new Location("a/页.html", "body", null, 2, 1, 1, 1, 3, 4, "5.00"), inCell.Locate(document.Path, 3, 4));
    }
}
