using Jiping.Checking.Findings;
using Jiping.Checking.Reports;
using Jiping.Core.Facts;
using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;
using Jiping.Extraction;
using Jiping.Extraction.Facts;

namespace Jiping.Authoring.Imports;

/// <summary>
/// Places the numbers of documents as figures: what, which stage, which year and which funds must all be said, and all places that print one figure must agree. Rates and
/// changes follow from other figures and are left to be computed.
/// </summary>
internal sealed class FigureImport
{
    private readonly Dictionary<(string Project, FigureRef Ref), List<(ExtractedDocument Document, DocumentFact Fact)>> found = [];
    private readonly Dictionary<object, HashSet<FigureRef>> refsOfNumber = [];
    private readonly ImportNotes notes;
    private readonly string entity;
    private readonly int year;

    public FigureImport(IReadOnlyList<ExtractedDocument> documents, string entity, int year, ImportNotes notes)
    {
        (this.entity, this.year, this.notes) = (entity, year, notes);
        foreach (var document in documents)
        {
            foreach (var fact in document.Facts)
                Take(document, fact);
            foreach (var number in document.Unresolved)
                notes.Add(ImportMatter.Unplaced, ImportNotes.Where(document, number.Source), $"{number.Source.Print()}：{Reason(number.Reason)}");
        }

        Settle();
    }

    /// <summary>The figures of the whole under the empty name, those of projects under theirs.</summary>
    public Dictionary<string, List<Figure>> Figures { get; } = new(StringComparer.Ordinal);

    /// <summary>The one figure that a printed number is, where it was placed; null where it is none or several.</summary>
    public FigureRef? Of(DocumentFact fact) => refsOfNumber.GetValueOrDefault(fact.Source.Identity) is { Count: 1 } refs && Figures.GetValueOrDefault("")?.Exists(figure => figure.Ref == refs.First()) == true ? refs.First() : null;

    private void Take(ExtractedDocument document, DocumentFact fact)
    {
        if (!refsOfNumber.TryGetValue(fact.Source.Identity, out var refs))
            refsOfNumber.Add(fact.Source.Identity, refs = []);
        // The rows of forms are placed as indicators.
        if (fact.Indicator is not null || fact.Quantity.Unit.Dimension == Dimension.Points)
            return;
        if (Why(fact) is { } why)
        {
            if (why.Length > 0)
                notes.Add(ImportMatter.Unplaced, ImportNotes.Where(document, fact.Source), $"{Words(fact)}：{why}");
            return;
        }

        var key = fact.Key;
        int offset = key.Period.Start.Year - year;
        var figure = new FigureRef { Concept = key.Concept.Id!, Stage = key.Stage, Scope = key.FundScope, Offset = offset };
        refs.Add(figure);
        var at = (key.Members["project"] ?? "", figure);
        if (!found.TryGetValue(at, out var list))
            found.Add(at, list = []);
        list.Add((document, fact));
    }

    /// <summary>Why a fact is no figure; empty where nothing need be said; null where it is one.</summary>
    private string? Why(DocumentFact fact)
    {
        var key = fact.Key;
        if (key.Aspect is Aspect.Change or Aspect.Growth or Aspect.Share || fact.Quantity.Unit.Dimension is Dimension.Percent or Dimension.PercentPoint)
            return "";
        if (key.Concept.Id is not { } id || Taxonomy.BuiltIn.Get(id) is not { } concept)
            return "术语表中没有这个概念，只留在文字里";
        if (!key.IsComplete)
            return $"不明：{string.Join('、', FactWords.Parts.Where(part => (key.UnknownParts & part) != FactParts.None).Select(FactWords.Name))}";
        if (key.Stage is FactStage.Target or FactStage.Actual)
            return "是绩效的目标或完成数，请放在指标或台账里";
        if (!EntityNames.AreSame(entity, key.Entity!))
            return $"是“{key.Entity}”的数";
        if (key.Consolidation is not (Consolidation.AsReported or Consolidation.OwnLevel))
            return "口径不是本单位";
        if (key.Period.Kind != PeriodKind.Year && !(key.Period.Kind == PeriodKind.Instant && key.Period.Start is { Month: 12, Day: 31 }))
            return "不是全年或年末的数";
        if (Math.Abs(key.Period.Start.Year - year) > 5)
            return $"是 {key.Period.Start.Year} 年的数";
        if (key.Members.Any(static member => member.Key != "project"))
            return "是其中一项的数（" + string.Join('、', key.Members.Where(static member => member.Key != "project").Select(static member => member.Value)) + "）";
        if (fact.OtherBasis)
            return "原文说明另有口径";
        if (fact.Quantity.IsApproximate || fact.Quantity.Comparator != Comparator.None)
            return "不是确切的数";
        return concept.Carries(fact.Quantity.Unit) ? null : $"单位“{fact.Quantity.Unit.Symbol}”与概念不合";
    }

    private void Settle()
    {
        foreach (var ((project, figure), prints) in found)
        {
            // The most exact print stands for all that agree with it.
            var best = prints.MaxBy(static print => print.Fact.Quantity.Decimals - Powers10(print.Fact.Quantity.Unit.Factor));
            var range = Measure.Of(best.Fact.Quantity).Range;
            var against = prints.Where(print => !Touch(range, Measure.Of(print.Fact.Quantity).Range)).ToList();
            if (against.Count > 0)
            {
                string all = string.Join("；", prints.GroupBy(static print => print.Fact.Quantity.BaseValue)
                    .Select(static group => $"{string.Join('、', group.Take(3).Select(static print => ImportNotes.Where(print.Document, print.Fact.Source)))} 是 {Print(group.First().Fact.Quantity)}"));
                notes.Add(ImportMatter.Conflict, "", $"{(project.Length > 0 ? $"项目“{project}”的" : "")}{figure.Describe()}：{all}");
                continue;
            }

            if (!Figures.TryGetValue(project, out var list))
                Figures.Add(project, list = []);
            // A workbook stores 3 and shows 3.00.
            decimal value = best.Fact.Quantity.Value + new decimal(0, 0, 0, false, (byte)Math.Clamp(best.Fact.Quantity.Decimals, 0, 12));
            list.Add(new Figure(figure, best.Fact.Quantity with { Value = value, Decimals = value.Scale }, $"导入自 {ImportNotes.Where(best.Document, best.Fact.Source)}"));
        }
    }

    private static bool Touch(Interval left, Interval right) => left.Low <= right.High && right.Low <= left.High;

    private static int Powers10(decimal factor)
    {
        int power = 0;
        for (; factor >= 10m; factor /= 10m)
            power++;
        return power;
    }

    private static string Words(DocumentFact fact) => $"{fact.Label} {Print(fact.Quantity)}";

    private static string Print(Quantity quantity) => PrintedNumber.AtLeast(quantity.Value, quantity.Decimals) + quantity.Unit.Symbol;

    private static string Reason(UnresolvedReason reason) => reason switch
    {
        UnresolvedReason.NoUnit => "没有写计量单位",
        UnresolvedReason.NoMeasure => "没有说是什么的数",
        UnresolvedReason.Ambiguous => "名称有几种含义",
        UnresolvedReason.NoPerformanceMeasure => "不是绩效数据",
        _ => "表格没有认出",
    };
}
