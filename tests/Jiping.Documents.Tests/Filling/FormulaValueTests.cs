using Jiping.Documents.Filling.Sheets;

namespace Jiping.Documents.Tests.Filling;

/// <summary>Values of formulas over a sheet with 1.5 in A1, 2 in A2, words in A3 and nothing in A4; A1 was filled in.</summary>
public sealed class FormulaValueTests
{
    [Theory]
    [InlineData("SUM(A1:A4)", "3.5")]
    [InlineData("SUM(A1,A2,10)", "13.5")]
    [InlineData("A1+A2*2", "5.5")]
    [InlineData("(A1+A2)*2", "7")]
    [InlineData("-A1+10%", "-1.4")]
    [InlineData("ROUND(A1/A2,2)", "0.75")]
    [InlineData("表一!A1-'表一'!A2", "-0.5")]
    [InlineData("A4+A1", "1.5")]
    public void SimpleFormulas_AreComputed(string formula, string expected)
    {
        var result = Of(formula);
        Assert.Equal((expected, true), (result.Value?.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture), result.Depends));
    }

    [Theory]
    [InlineData("A1/A4")]
    [InlineData("A1+A3")]
    [InlineData("IF(A1>0,A1,0)")]
    [InlineData("SUM(A1:XFD1048576)")]
    [InlineData("没有!A1")]
    [InlineData("B1")]
    [InlineData("A1+")]
    [InlineData("((((A1")]
    public void WhatIsBeyond_HasNoValueAndIsStale(string formula)
    {
        var result = Of(formula);
        Assert.Equal((null, true), (result.Value, result.Depends));
    }

    [Fact]
    public void BracketsWithoutEnd_AreGivenUp() => Assert.Null(Of(new string('(', 100_000) + "A1").Value);

    [Fact]
    public void FormulaOverOtherCells_IsNotTouched() => Assert.False(Of("A2*2").Depends);

    private static FormulaResult Of(string formula)
    {
        var sheet = new SheetMarkup($"<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>1.5</v></c><c r=\"B1\"><f>{System.Security.SecurityElement.Escape(formula)}</f></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c></row><row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>x</t></is></c></row><row r=\"4\"><c r=\"A4\"/></row></sheetData></worksheet>");
        return new FormulaValue(new Dictionary<string, SheetMarkup> { ["表一"] = sheet }, new HashSet<(string, int, int)> { ("表一", 1, 1) }).Of("表一", 1, 2);
    }
}
