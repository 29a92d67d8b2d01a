using Jiping.Core.Schemes;

namespace Jiping.Authoring.Schemes;

/// <summary>A scheme as a page that a clerk reads: who set it, what is not verified, every indicator with its points and rule, what to fill in and hand in.</summary>
public static class SchemePage
{
    public static void Write(Scheme scheme, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(output);
        output.WriteLine($"{scheme.Id}  {scheme.Name}");
        output.WriteLine($"{SchemeWords.Kind(scheme.Kind)}，第 {scheme.Version} 版，{SchemeWords.Years(scheme)}，总分 {Number(scheme.TotalWeight)} 分");
        Section(output, "依据", Authority(scheme));
        Section(output, "说明", scheme.About.Length > 0 ? [scheme.About] : []);
        output.WriteLine();
        output.WriteLine("指标（括号中是填报时用的标识）");
        foreach (var indicator in scheme.Indicators)
            Write(indicator, 1, output);
        Section(output, "单位自设的指标怎样给分", OwnRules(scheme.OwnRules));
        Section(output, "预算执行率", Execution(scheme));
        Section(output, "偏差", Deviation(scheme.Deviation));
        Section(output, "不适用的指标", [SchemeWords.NotApplicable(scheme.NotApplicable)]);
        Section(output, "小数", [$"得分{scheme.Rounding.Score.Describe()}", $"比率{scheme.Rounding.Rate.Describe()}", $"总分{scheme.Rounding.Total.Describe()}"]);
        Section(output, "等级", scheme.Grades.Select((grade, i) => $"{grade.Name}：{Number(grade.From)} 分及以上{(i > 0 ? $"，不到 {Number(scheme.Grades[i - 1].From)} 分" : "")}"));
        Section(output, "要填的数据", scheme.Figures.Select(static demand => $"{(demand.Required ? "必填" : "选填")}  {demand.Figure.Describe()}（{demand.Figure}）{(demand.Note.Length > 0 ? "：" + demand.Note : "")}"));
        Section(output, "要报的材料", scheme.Documents.Select(static document => $"{(document.Annex is { } annex ? $"附件{annex} " : "")}{SchemeWords.Document(document.Kind)}：{Title(document.Title)}"));
    }

    private static IEnumerable<string> Authority(Scheme scheme)
    {
        yield return $"制定：{scheme.Authority.Issuer}";
        if (scheme.Authority.Document.Length > 0)
            yield return $"文件：{scheme.Authority.Document}";
        if (scheme.Authority.Source.Length > 0)
            yield return $"来源：{scheme.Authority.Source}";
        if (scheme.Unverified.Count > 0)
            yield return $"{SchemeWords.Unverified}：{string.Join('、', scheme.Unverified.Select(SchemeWords.Part).Distinct())}";
    }

    private static void Write(SchemeIndicator indicator, int level, TextWriter output)
    {
        string indent = new(' ', level * 2);
        bool leaf = indicator.Children.Count == 0;
        output.WriteLine($"{indent}{indicator.Name}{(leaf ? $"（{indicator.Id}）" : "")}  {Number(indicator.Weight)} 分");
        if (leaf)
            output.WriteLine($"{indent}  {(indicator.Own ? $"单位自设指标，分值合计 {Number(indicator.Weight)} 分{(indicator.Rule is { } own ? "；" + own.Describe(indicator.Unit, null) : "")}" : indicator.Rule!.Describe(indicator.Unit, null))}");
        if (indicator.Value is { } value)
            output.WriteLine($"{indent}  由数据算出：{value.Describe()}{(indicator.Unit == "%" ? "（%）" : "")}");
        if (indicator.Explanation.Length > 0)
            output.WriteLine($"{indent}  说明：{indicator.Explanation}");
        if (indicator.NotApplicable is { } policy)
            output.WriteLine($"{indent}  不适用时：{SchemeWords.NotApplicable(policy)}");
        foreach (var child in indicator.Children)
            Write(child, level + 1, output);
    }

    private static IEnumerable<string> OwnRules(OwnRules rules)
    {
        yield return $"正向（≥、>）：{rules.HigherIsBetter.Describe("", IndicatorPolarity.HigherIsBetter)}";
        yield return $"反向（≤、<）：{rules.LowerIsBetter.Describe("", IndicatorPolarity.LowerIsBetter)}";
        yield return $"等于（＝）：{rules.Exact.Describe("", IndicatorPolarity.Exact)}";
        yield return $"定性：{rules.Qualitative.Describe("", IndicatorPolarity.Qualitative)}";
        if (rules.Satisfaction is { } satisfaction)
            yield return $"满意度：{satisfaction.Describe("%", IndicatorPolarity.HigherIsBetter)}";
    }

    private static IEnumerable<string> Execution(Scheme scheme)
    {
        var rule = scheme.Execution;
        yield return $"执行率＝{rule.Executed.Describe()} ÷ {rule.Budget.Describe()}";
        if (rule.CompletedWithinBudget)
            yield return "项目已完成且执行数在预算内的，得满分（填报时注明是否已完成）";
        yield return rule.Bands is { } bands ? $"按执行率分档：{string.Join('；', bands.Select(static band => band.Describe("%")))}" : "得分＝分值 × 执行率，超过 100% 按 100% 计";
        if (rule.FromPrintedRate)
            yield return "按取小数后的执行率计分";
        yield return $"全年预算数为 0 时：{SchemeWords.ZeroBudget(rule.ZeroBudget)}";
        foreach (var cap in scheme.TotalCaps.Reverse())
            yield return $"执行率低于 {Number(cap.Below)}% 的，总分不高于 {Number(cap.Maximum)} 分";
    }

    private static IEnumerable<string> Deviation(DeviationRule rule)
    {
        yield return rule.ReasonBelow >= 100m ? "得分低于分值的，要写偏差原因和改进措施" : $"得分低于分值的 {Number(rule.ReasonBelow)}% 的，要写偏差原因和改进措施";
        if (rule.OverachievementLine is { } line)
            yield return $"完成值达到指标值的 {Number(line)}% 的，要说明超额完成的原因";
        if (rule.DeductionLine is { } deduction)
            yield return rule.DeductionOf == DeviationSide.Both
                ? $"完成值与指标值相差 {Number(deduction)}% 及以上的，扣 {Number(rule.DeductionPoints)} 分"
                : $"完成值超过指标值 {Number(deduction)}% 及以上的，扣 {Number(rule.DeductionPoints)} 分";
    }

    /// <summary>A title with its places to fill named in Chinese.</summary>
    private static string Title(string title) => title.Replace("{year}", "〔年度〕", StringComparison.Ordinal).Replace("{entity}", "〔单位〕", StringComparison.Ordinal).Replace("{project}", "〔项目〕", StringComparison.Ordinal);

    private static void Section(TextWriter output, string title, IEnumerable<string> lines)
    {
        bool first = true;
        foreach (string line in lines)
        {
            if (first)
            {
                output.WriteLine();
                output.WriteLine(title);
            }

            first = false;
            output.WriteLine("  " + line);
        }
    }

    private static string Number(decimal value) => value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
