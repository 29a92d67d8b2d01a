namespace Jiping.Checking.Tests.Relations;

/// <summary>Carry-over, income and expenditure.</summary>
public sealed partial class SentenceFinderTests
{
    [Theory]
    [InlineData("收入127.77万元，支出128.32万元。年初结转结余6.71万元，年末结转结余6.16万元。", "Exact Balance 6.71 127.77 128.32 → 6.16")]
    [InlineData("年初结转和结余6.00万元，本年收入100.00万元，本年支出98.00万元，年末结转和结余7.00万元。", "Broken Balance 6.00 100.00 98.00 → 7.00")]
    [InlineData("基金收入预算1516万元，基金支出预算1490万元，收支结余26万元。", "Exact Balance 1516 1490 → 26")]
    [InlineData("基金收入1516万元，基金支出1490万元，收支结余26万元。", "Exact Balance 1516 1490 → 26")]
    public void Balances(string text, string expected) => Assert.Equal(expected, Sentences.Relations(text));

    [Theory]
    [InlineData("支出总计500.00万元，其中本年支出480.00万元，年末结转和结余20.00万元。", "Exact Sum 480.00 20.00 → 500.00; Exact Balance 500.00 480.00 → 20.00")]
    [InlineData("收入总计500.00万元，其中本年收入450.00万元，年初结转和结余50.00万元；支出总计500.00万元，其中本年支出470.00万元，年末结转和结余30.00万元。",
        "Exact Sum 450.00 50.00 → 500.00; Exact Sum 470.00 30.00 → 500.00; Exact Sum 450.00 50.00 → 500.00; " +
        "Exact Balance 50.00 450.00 470.00 → 30.00")]
    [InlineData("年初结转和结余30.00万元，本年收入800.00万元，本年支出810.00万元，年末结转和结余20.00万元。", "Exact Balance 30.00 800.00 810.00 → 20.00")]
    [InlineData("年初结转和结余30.00万元，本年收入800.00万元，使用非财政拨款结余5.00万元，本年支出810.00万元，结余分配3.00万元，年末结转和结余22.00万元。", "Exact Balance 30.00 800.00 810.00 5.00 3.00 → 22.00")]
    [InlineData("收入总计835.00万元，其中：本年收入合计800.00万元，使用非财政拨款结余5.00万元，年初结转和结余30.00万元；支出总计835.00万元，其中：本年支出合计810.00万元，结余分配3.00万元，年末结转和结余22.00万元。",
        "Exact Sum 800.00 5.00 30.00 → 835.00; Exact Sum 810.00 3.00 22.00 → 835.00; " +
        "Exact Balance 30.00 800.00 810.00 5.00 3.00 → 22.00")]
    [InlineData("固定资产原值1200.00万元，累计折旧300.00万元，净值900.00万元。", "Exact Balance 1200.00 300.00 → 900.00")]
    [InlineData("项目预算300.00万元，实际到位300.00万元，支出294.00万元，结余6.00万元，预算执行率98.00%。", "Exact Ratio 294.00 300.00 → 98.00; Exact Balance 300.00 294.00 → 6.00")]
    [InlineData("社会保险基金收入12.80亿元，支出11.30亿元，当年收支结余1.50亿元，年末滚存结余15.60亿元。", "Exact Balance 12.80 11.30 → 1.50")]
    [InlineData("财政拨款收入800.00万元，支出790.00万元，结转10.00万元。", "Exact Balance 800.00 790.00 → 10.00")]
    [InlineData("收入总计80.00亿元，支出总计78.50亿元，收支相抵，结转下年支出1.50亿元。", "Exact Balance 80.00 78.50 → 1.50")]
    [InlineData("年度预算总额820.00万元，实际支出803.60万元，结余16.40万元，预算执行率为98.00%，得分9.80分。", "Exact Ratio 803.60 820.00 → 98.00; Exact Balance 820.00 803.60 → 16.40")]
    [InlineData("年初结转和结余30.00万元，本年收入800.00万元，使用非财政拨款结余5.00万元，本年支出810.00万元，结余分配3.00万元，年末结转和结余28.00万元。", "Broken Balance 30.00 800.00 810.00 5.00 3.00 → 28.00")]
    [InlineData("会议费预算5.00万元，支出4.00万元，结余1.00万元；培训费预算6.00万元，支出6.00万元，无结余。", "Exact Balance 5.00 4.00 → 1.00")]
    [InlineData("决算报表反映：收入800.00万元、支出810.00万元、年初结转30.00万元、年末结转20.00万元。", "Exact Balance 30.00 800.00 810.00 → 20.00")]
    public void Balances_WithOtherFlows(string text, string expected) => Assert.Equal(expected, Sentences.Relations(text));
}
