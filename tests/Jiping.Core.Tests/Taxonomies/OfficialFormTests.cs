using Jiping.Core.Taxonomies;

namespace Jiping.Core.Tests.Taxonomies;

/// <summary>Every row and column of the official forms that holds a figure leads to a concept.</summary>
public class OfficialFormTests
{
    [Theory]
    [InlineData("staff-and-assets", "编制数|当年实际在职人数|控制率|政府采购金额|批复规模（㎡）|实际规模（㎡）|规模控制率|预算投资（万元）|实际投资（万元）|投资概算控制率")]
    [InlineData("three-public-expenses", "三公经费|1.公务用车购置和维护经费|其中：公车购置|公车运行维护|2.出国经费|3.公务接待")]
    [InlineData("final-account", "一、部门基本支出|其中：公用经费|其中：办公费|水费、电费、差旅费|会议费、培训费|二、项目支出小计|部门基本支出预算调整")]
    public void HunanDataSheet(string scope, string labels) => AllFound(scope, labels);

    [Theory]
    [InlineData("final-account", "年度资金总额|其中：一般公共预算|政府性基金拨款|纳入专户管理的非税收入拨款|其他资金|其中：基本支出|项目支出|其中：当年财政拨款|上年结转资金")]
    [InlineData("performance", "执行率|分值|得分")]
    public void SelfEvaluationForms(string scope, string labels) => AllFound(scope, labels);

    [Theory]
    [InlineData("staff-and-assets", "在职人员控制率|规模控制率|投资概算控制率|政府采购执行率")]
    [InlineData("three-public-expenses", "“三公经费”变动率|三公经费控制率")]
    [InlineData("performance", "预算完成率|预算控制率|公用经费控制率|部门预算资金支出率|预算执行率")]
    public void ScoringForms(string scope, string labels) => AllFound(scope, labels);

    [Theory]
    [InlineData("final-account", "一、财政拨款收入|二、上级补助收入|三、事业收入|四、经营收入|五、附属单位上缴收入|六、其他收入|本年收入合计|使用非财政拨款结余|年初结转和结余|本年支出合计|结余分配|年末结转和结余")]
    [InlineData("final-account", "基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出|人员经费合计|公用经费合计|工资福利支出|商品和服务支出|对个人和家庭的补助|资本性支出")]
    [InlineData("final-account", "收入总计|支出总计|年初财政拨款结转和结余|年末财政拨款结转和结余|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款")]
    [InlineData("three-public-expenses", "因公出国（境）费|公务用车购置及运行维护费|公务用车购置费|公务用车运行维护费|公务接待费|国内接待费|国（境）外接待费|公务用车保有量")]
    [InlineData("staff-and-assets", "政府采购支出合计|政府采购货物支出|政府采购工程支出|政府采购服务支出|授予中小企业合同金额|授予小微企业合同金额")]
    public void FinalAccount(string scope, string labels) => AllFound(scope, labels);

    [Theory]
    [InlineData("budget-execution", "一般公共预算收入|税收收入|非税收入|上级补助收入|返还性收入|一般性转移支付收入|专项转移支付收入|债务转贷收入|调入资金|动用预算稳定调节基金|上年结余收入|收入总计")]
    [InlineData("budget-execution", "一般公共预算支出|上解上级支出|债务还本支出|安排预算稳定调节基金|结转下年支出|支出总计|政府性基金预算收入|政府性基金预算支出|政府债务限额|一般债务余额|专项债务余额")]
    public void BudgetExecution(string scope, string labels) => AllFound(scope, labels);

    [Theory]
    [InlineData("science-activities", "科普活动场次|科普讲座次数|培训班期数|培训人次|参与人次|受益群众|接受咨询人次|科普资料发放量|宣传展板|覆盖学校|科普教育基地数量|专家工作站|院士工作站|博士工作站")]
    [InlineData("science-activities", "邀请专家人数|科普志愿者|科普员|科技辅导员|参赛作品|获奖作品|科普文章|科普视频|浏览量|荣誉称号|申报项目|学术交流活动|意见建议")]
    public void AssociationMeasures(string scope, string labels) => AllFound(scope, labels);

    private static void AllFound(string scope, string labels) =>
        Assert.All(labels.Split('|'), label => Assert.Equal(scope, Taxonomy.BuiltIn.Find(label, scope)?.Scope));
}
