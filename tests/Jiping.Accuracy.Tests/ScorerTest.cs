using Jiping.Accuracy.Labels;
using Jiping.Accuracy.Places;
using Jiping.Accuracy.Scoring;
using Jiping.Checking;
using Jiping.Checking.Findings;
using Jiping.Checking.Relations;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Documents.Model;

namespace Jiping.Accuracy.Tests;

/// <summary>The harness itself, on a text of two lines whose sentence is broken by the line end.</summary>
public class ScorerTest
{
    private const string First = "支出合计 30.00万元，其中：基本支出10.00万元，项目";
    private const string Second = "支出 20.00万元。增加6.04元。";

    private static readonly Label Sum = Label("sum", Truth.Holds, ("10.00", 10m), ("20.00", 20m), ("30.00", 30m));
    private static readonly Label Slip = Label("unit", Truth.Error, ("6.04", 6.04m));

    private static readonly Document Document = new()
    {
        Path = "a.txt",
        Format = Jiping.Documents.Model.DocumentFormat.Text,
        Blocks = [Line(1, First), Line(2, Second)],
    };

    [Fact]
    public void Label_IsCovered_WhenOneRelationNamesAllNumbersAtTheirPlaces() =>
        Assert.True(Score(Sum, [Relation(Verdict.Exact, At(1, "10.00"), At(2, "20.00"), At(1, "30.00"))]).IsCovered);

    [Fact]
    public void Label_IsNotCovered_WhenANumberIsMissing() =>
        Assert.False(Score(Sum, [Relation(Verdict.Exact, At(1, "10.00"), At(1, "30.00"))]).IsCovered);

    [Fact]
    public void Label_IsNotCovered_WhenANumberStandsElsewhere() =>
        Assert.False(Score(Sum, [Relation(Verdict.Exact, At(1, "10.00"), At(2, "20.00", "6.04"), At(1, "30.00"))]).IsCovered);

    [Fact]
    public void HoldingLabel_IsFalselyBroken_WhenARelationOverItsNumbersIsBroken() =>
        Assert.NotNull(Score(Sum, [Relation(Verdict.Broken, At(1, "10.00"), At(2, "20.00"), At(1, "30.00"))]).FalselyBroken);

    [Fact]
    public void BrokenUnit_DoesNotRefuteALabel() =>
        Assert.Null(Score(Sum, [Relation(Verdict.Broken, At(1, "10.00"), At(2, "20.00"), At(1, "30.00")) with { Kind = RelationKind.Unit }]).FalselyBroken);

    [Theory]
    [InlineData(Severity.Error, "应为6.04万元", true)]
    [InlineData(Severity.Note, "应为6.04万元", false)]
    [InlineData(Severity.Error, "应为7.00万元", false)]
    public void Error_IsFound_ByAWarningOrErrorThatShowsItsValues(Severity severity, string message, bool found)
    {
        var finding = new Finding { Id = "1", Rule = "JP201", Severity = severity, Message = message, Locations = [Document.AllParagraphs().Last().Locate("a.txt", 0, 0)] };
        Assert.Equal(found, Score(Slip, [], finding).FoundBy is not null);
    }

    private static LabelScore Score(Label label, IReadOnlyList<Relation> relations, params IReadOnlyList<Finding> findings)
    {
        var result = new CheckResult { Package = "a", Documents = [], Findings = findings, Relations = relations };
        return new Scorer(result, new OffsetPlaces(First + "\n" + Second, new DocumentText(Document))).Score([label])[0];
    }

    private static Label Label(string kind, Truth truth, params (string Text, decimal Value)[] numbers)
    {
        var squeezed = Squeezed.Squeeze(First + Second);
        return new Label("L", "a.txt", kind, truth, [.. numbers.Select(n => new LabelNumber(n.Text, [n.Value], squeezed.IndexOf(n.Text, StringComparison.Ordinal)))]);
    }

    private static Paragraph Line(int index, string text) => new() { Part = "body", Index = index, Text = text };

    private static Operand At(int line, string text, string? place = null)
    {
        var paragraph = Document.AllParagraphs().ElementAt(line - 1);
        var start = paragraph.Text.IndexOf(place ?? text, StringComparison.Ordinal);
        var value = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        return new Operand(text, new Quantity(value, MeasureUnit.TenThousandYuan, 2), [paragraph.Locate("a.txt", start, text.Length)], "");
    }

    private static Relation Relation(Verdict verdict, params Operand[] numbers) => new()
    {
        Kind = RelationKind.Sum,
        Operands = numbers[..^1],
        Printed = numbers[^1],
        Verdict = verdict,
        Source = RelationSource.SentenceSum,
        Context = "",
    };
}
