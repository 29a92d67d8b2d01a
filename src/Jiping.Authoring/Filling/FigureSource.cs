using Jiping.Core.Facts;
using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;
using Jiping.Core.Schemes;
using Jiping.Core.Schemes.Rules;
using Jiping.Core.Scoring;
using Jiping.Core.Taxonomies;

namespace Jiping.Authoring.Filling;

/// <summary>
/// The value of a key: the figure that was filled in, else what follows from figures by a declared relation, else points of the score sheet. A key with an
/// unknown part has none.
/// </summary>
internal sealed class FigureSource(FillSubject subject)
{
    /// <summary>Rates where no scheme says how they are printed.</summary>
    private static readonly RoundingRule Rates = new(2, RoundingDirection.HalfUp);

    public FoundValue Of(FactKey key)
    {
        if (key.Concept.Id is not { } concept)
            return new FoundValue(null, "", "", "空表问的不是已知的数");
        if (!key.Period.IsKnown || key.Period.Kind != PeriodKind.Year)
            return new FoundValue(null, "", "", "看不出是哪一年的数");
        if (key.Members["indicator"] is not null || concept is "execution-score" or "self-score" or "verified-score" or "weight" or "score")
            return Points(key, concept);
        if (key.Stage == FactStage.Unknown)
            return new FoundValue(null, "", "", "看不出是预算数还是决算数");
        if (key.FundScope == FundScope.Unknown)
            return new FoundValue(null, "", "", "看不出是哪种资金");
        if (key.Members["of"] is { } part && !(key.Members.Count == 1 && subject.ProjectOf(part) is not null))
            return new FoundValue(null, "", "", $"填报内容没有按“{part}”分列的数");
        if (key.Members["subject"] is not null || key.Members["whole"] is not null)
            return new FoundValue(null, "", "", "填报内容没有分科目、分构成的数");
        if (key.Members["project"] is { } name && subject.Project is null)
            return OfProject(key, concept, name);
        return Figure(subject.Evaluation.Figures, key, concept, subject.Scope);
    }

    private FoundValue OfProject(FactKey key, string concept, string name)
    {
        if (subject.ProjectOf(name) is not { } project)
            return new FoundValue(null, "", "", $"填报内容没有名为“{name}”的项目");
        var own = Figure(project.Evaluation.Figures, key, concept, project.Key + "/");
        // A project's expenditure is the whole of its own evaluation.
        if (own.Quantity is null && concept == "project-expenditure")
            own = Figure(project.Evaluation.Figures, key with { Concept = FactConcept.Of("annual-funds") }, "annual-funds", project.Key + "/");
        return own with { From = $"{project.Name}：{own.From}", Why = own.Why };
    }

    private FoundValue Figure(FigureTable figures, FactKey key, string concept, string scope)
    {
        var reference = new FigureRef
        {
            Concept = concept, Aspect = key.Aspect, Stage = StageOf(concept, key.Stage), Scope = key.FundScope, Year = key.Period.Start.Year,
        };
        string describe = Describe(reference);
        if (Find(figures, reference) is { } figure)
            return figure.Pending
                ? new FoundValue(null, describe, scope + Id(figure, figures), $"{describe}是上年带来的，还没有更新，请先核对", true)
                : new FoundValue(figure.Quantity, describe, scope + Id(figure, figures));
        if (Derived(figures, reference, scope) is { } derived)
            return derived;
        if (reference.Stage == FactStage.Budget && figures.Find(reference with { Stage = FactStage.Revised }) is not null && figures.Find(reference with { Stage = FactStage.Approved }) is not null)
            return new FoundValue(null, describe, "", $"{describe}：年初预算数和全年预算数不同，空表没有说要哪一个，请自行填写", true);
        bool required = subject.Scheme?.Figures.Any(demand => demand.Required && demand.Figure.At(subject.Info.Year) == reference) == true;
        return new FoundValue(null, describe, "", $"填报内容没有{describe}", required);
    }

    /// <summary>Counts and rates have no stage of the budget: what the form calls actual is the outturn of the package.</summary>
    private static FactStage StageOf(string concept, FactStage stage) =>
        stage is FactStage.Actual && Taxonomy.BuiltIn.Get(concept)?.Dimension != Dimension.Money ? FactStage.Final : stage;

    private static Figure? Find(FigureTable figures, FigureRef reference)
    {
        if (figures.Find(reference) is { } own)
            return own;
        if (reference.Stage == FactStage.Final && Taxonomy.BuiltIn.Get(reference.Concept)?.Dimension != Dimension.Money)
            return figures.Find(reference with { Stage = FactStage.Actual });
        // 预算数 without saying which is the revised budget or the approved one, where there is only one of them.
        if (reference.Stage != FactStage.Budget)
            return null;
        var revised = figures.Find(reference with { Stage = FactStage.Revised });
        var approved = figures.Find(reference with { Stage = FactStage.Approved });
        return revised is null || approved is null || revised.Quantity.BaseValue == approved.Quantity.BaseValue ? revised ?? approved : null;
    }

    private FoundValue? Derived(FigureTable figures, FigureRef reference, string scope)
    {
        if (reference.Aspect == Aspect.Change)
            return Change(figures, reference);
        if (reference.Aspect != Aspect.Value)
            return null;
        var taxonomy = Taxonomy.BuiltIn;
        if (reference.Concept == "execution-rate" && scope == subject.Scope && subject.Sheet?.Execution is { PrintedRate: { } printed } && reference.Year == subject.Info.Year)
            return Computed(printed, MeasureUnit.Percent, subject.Scheme!.Rounding.Rate.Decimals, reference, "按全年执行数和全年预算数计算");
        foreach (var ratio in taxonomy.Ratios.Where(ratio => ratio.Result == reference.Concept))
        {
            var top = Find(figures, Term(reference, ratio.Numerator));
            var bottom = Find(figures, Term(reference, ratio.Denominator));
            if (top is { Pending: false } && bottom is { Pending: false, Quantity.BaseValue: not 0m } && top.Quantity.Unit.IsComparableTo(bottom.Quantity.Unit))
            {
                var rounding = subject.Scheme?.Rounding.Rate ?? Rates;
                return Computed(rounding.Apply(top.Quantity.BaseValue / bottom.Quantity.BaseValue * 100m), MeasureUnit.Percent, rounding.Decimals, reference, $"{Describe(top.Ref.At(figures.Year))} ÷ {Describe(bottom.Ref.At(figures.Year))}");
            }
        }
        foreach (var relation in taxonomy.RelationsOf(reference.Concept))
            if (!relation.Usual && Sum(figures, reference, relation) is { } sum)
                return sum;
        return null;
    }

    private static FigureRef Term(FigureRef reference, RatioTerm term) =>
        reference with { Concept = term.Concept, Stage = term.Stage == FactStage.Unknown ? reference.Stage : term.Stage };

    private FoundValue? Sum(FigureTable figures, FigureRef reference, DeclaredRelation relation)
    {
        if (relation.ResultStage != FactStage.Unknown && relation.ResultStage != reference.Stage)
            return null;
        decimal sum = 0m;
        int decimals = 0;
        MeasureUnit? unit = null;
        foreach (var term in relation.Terms)
        {
            var part = Find(figures, reference with { Concept = term.Concept, Stage = term.Stage == FactStage.Unknown ? reference.Stage : term.Stage });
            if (part is null && term.Optional)
                continue;
            if (part is null or { Pending: true } || unit is not null && !unit.IsComparableTo(part.Quantity.Unit))
                return null;
            unit ??= part.Quantity.Unit;
            sum += term.Sign * part.Quantity.BaseValue / unit.Factor;
            decimals = Math.Max(decimals, part.Quantity.Decimals);
        }
        return unit is null ? null : Computed(sum, unit, decimals, reference, $"各分项相加（{relation.Basis}）");
    }

    private FoundValue? Change(FigureTable figures, FigureRef reference)
    {
        var value = reference with { Aspect = Aspect.Value };
        if (Find(figures, value) is not { Pending: false } now || Find(figures, value with { Year = value.Year - 1 }) is not { Pending: false } before || !now.Quantity.Unit.IsComparableTo(before.Quantity.Unit))
            return null;
        decimal change = (now.Quantity.BaseValue - before.Quantity.BaseValue) / now.Quantity.Unit.Factor;
        return Computed(change, now.Quantity.Unit, Math.Max(now.Quantity.Decimals, before.Quantity.Decimals), reference, "本年减上年");
    }

    private FoundValue Computed(decimal value, MeasureUnit unit, int decimals, FigureRef reference, string how) =>
        new(new Quantity(value, unit, decimals), $"{Describe(reference)}（{how}）", "");

    private FoundValue Points(FactKey key, string concept)
    {
        if (concept == "verified-score")
            return new FoundValue(null, "核查分", "", "由财政部门填写");
        if (subject.Sheet is not { } sheet)
            return new FoundValue(null, "", "", "填报内容没有评分方案");
        string? indicator = key.Members["indicator"];
        decimal? value;
        string from;
        if (indicator is null && concept != "execution-score")
        {
            value = concept == "weight" ? sheet.Scheme.TotalWeight : sheet.Total;
            from = concept == "weight" ? "总分值" : "自评总得分";
        }
        else
        {
            var lines = sheet.Lines.Where(line => concept == "execution-score" || indicator == "预算执行率" ? IsExecution(line) : IndicatorName.AreSame(line.Name, indicator!)).ToList();
            if (lines.Count != 1)
                return new FoundValue(null, "", "", lines.Count == 0 ? $"评分表里没有“{indicator ?? "预算执行率"}”" : $"评分表里有 {lines.Count} 个“{indicator}”，不知道是哪一个");
            value = concept == "weight" ? lines[0].Weight : lines[0].Score;
            from = $"评分表“{lines[0].Name}”{(concept == "weight" ? "分值" : "得分")}";
        }
        return value is { } points
            ? new FoundValue(new Quantity(points, MeasureUnit.Points, Decimals(points)), from, "")
            : new FoundValue(null, from, "", $"{from}还算不出来，请先补齐评分要用的数", true);
    }

    private bool IsExecution(ScoreLine line) =>
        line.IsLeaf && subject.Scheme!.AllIndicators().FirstOrDefault(node => node.Id == line.Node)?.Rule is ExecutionScoringRule;

    private string Describe(FigureRef reference)
    {
        int offset = (reference.Year ?? subject.Info.Year) - subject.Info.Year;
        return (offset is >= -2 and <= 1 ? reference with { Year = null, Offset = offset } : reference).Describe();
    }

    private static string Id(Figure figure, FigureTable figures) => figure.Ref.At(figures.Year).ToString();

    private static int Decimals(decimal value) => QuantityPrint.Text(value, 0) is var text && text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? text.Length - dot - 1 : 0;
}
