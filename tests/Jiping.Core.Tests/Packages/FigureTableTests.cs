using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;

namespace Jiping.Core.Tests.Packages;

public class FigureTableTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("approved=5.00", "5.00")]
    [InlineData("revised=6.00", "6.00")]
    [InlineData("approved=5.00 revised=5.00", "5.00")]
    [InlineData("approved=5.00 revised=6.00", "6.00")]
    [InlineData("approved=5.00 revised=6.00 budget=5.50", "5.50")]
    public void Quantity_OfABudgetWithoutItsKind(string filled, string? budget)
    {
        var table = new FigureTable(2024, [.. filled.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static word => word.Split('='))
            .Select(static parts => new Figure(Ref(parts[0]), new Quantity(decimal.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture), MeasureUnit.TenThousandYuan, 2)))]);

        Assert.Equal(budget is null ? null : decimal.Parse(budget, System.Globalization.CultureInfo.InvariantCulture), table.Quantity(Ref("budget"))?.Value);
    }

    [Fact]
    public void Find_TakesARelativeYearForItsCalendarYear() =>
        Assert.Equal(3m, new FigureTable(2024, [new Figure(Ref("final@-1"), new Quantity(3m, MeasureUnit.TenThousandYuan, 0))]).Find(Ref("final@2023"))?.Quantity.Value);

    [Fact]
    public void SameFigureTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new FigureTable(2024, [new Figure(Ref("final@-1"), default), new Figure(Ref("final@2023"), default)]));

    private static FigureRef Ref(string stage) => FigureRef.TryParse("operating-expenditure." + stage, out _)!;
}
