using Jiping.Documents.Filling.Sheets;

namespace Jiping.Documents.Tests.Filling;

/// <summary>References when two rows are added below row 5.</summary>
public sealed class RowShiftTests
{
    private static readonly RowShift Shift = new(5, 2);

    [Theory]
    [InlineData("B5", "B5")]
    [InlineData("B6", "B8")]
    [InlineData("SUM(B4:B5)", "SUM(B4:B7)")]
    [InlineData("SUM($B$2:$B$9)", "SUM($B$2:$B$11)")]
    [InlineData("B2:B4", "B2:B4")]
    [InlineData("表一!B6+B6", "表一!B8+B8")]
    [InlineData("其他!B6+B6", "其他!B6+B8")]
    [InlineData("'表一'!B6", "'表一'!B8")]
    [InlineData("ROUND(B6,2)", "ROUND(B8,2)")]
    [InlineData("LOG10(B6)", "LOG10(B8)")]
    [InlineData("IF(B6=\"B6\",1,0)", "IF(B8=\"B6\",1,0)")]
    [InlineData("IF(B6=&quot;B6&quot;,1,0)", "IF(B8=&quot;B6&quot;,1,0)")]
    public void Formulas_Follow(string formula, string expected) => Assert.Equal(expected, Shift.Formula(formula, "表一", own: true));

    [Theory]
    [InlineData("SUM(3:9)")]
    [InlineData("[1]表一!B6")]
    public void WhatCannotFollow_IsSaid(string formula) => Assert.Null(Shift.Formula(formula, "表一", own: true));

    [Theory]
    [InlineData("A1:G9", "A1:G11")]
    [InlineData("C6", "C8")]
    [InlineData("不是引用", "不是引用")]
    public void Areas_Follow(string area, string expected) => Assert.Equal(expected, Shift.Area(area));
}
