using System.Globalization;
using System.Text.RegularExpressions;
using Jiping.Core.Facts;
using Jiping.Core.Quantities;
using Jiping.Documents.Model;
using Jiping.Extraction.Facts;
using Jiping.Extraction.Tables;

namespace Jiping.Authoring.Filling;

/// <summary>
/// Fills figures. What a cell asks for is not guessed here: a number of its own is put into every blank in a copy that only reading sees, and what reading takes that
/// number for is what the place is for. So what is written is read back as the very figure it came from.
/// </summary>
internal sealed partial class FigurePlan
{
    /// <summary>Numbers that no form holds, far enough apart that no row looks like a numbering of columns and no two add up to a third.</summary>
    private const decimal FirstProbe = 7013.5m;

    private const decimal ProbeStep = 37m;

    /// <summary>Blanks of one document beyond which it is data, not a form.</summary>
    private const int MostProbes = 4000;

    private readonly FillPlan plan;
    private readonly FormReading form;
    private readonly FillSubject subject;
    private readonly Dictionary<decimal, BlankSpot> probes = [];
    private readonly Dictionary<BlankSpot, (FactKey Key, MeasureUnit Unit, bool Percent)> keys = [];
    private readonly Dictionary<BlankSpot, UnresolvedReason> unresolved = [];

    private FigurePlan(FillPlan plan, FormReading form, FillSubject subject) => (this.plan, this.form, this.subject) = (plan, form, subject);

    public static void Add(FillPlan plan, FormReading form, FillSubject subject) => new FigurePlan(plan, form, subject).Add();

    private void Add()
    {
        foreach (var spot in Spots().Take(MostProbes))
            probes.Add(FirstProbe + probes.Count * ProbeStep, spot);
        if (probes.Count == 0)
            return;
        Probe(percent: []);
        // A rate is a rate only with its sign, where no header prints one.
        var rates = unresolved.Where(static pair => pair.Value == UnresolvedReason.NoUnit).Select(static pair => pair.Key).ToHashSet();
        if (rates.Count > 0)
        {
            Probe(rates);
            foreach (var spot in rates.Where(spot => !keys.ContainsKey(spot)))
                unresolved[spot] = UnresolvedReason.NoUnit;
        }
        ResolveStages();
        foreach (var spot in probes.Values)
            if (keys.TryGetValue(spot, out var found))
                Write(spot, found.Key, found.Unit, found.Percent);
            else if (unresolved.TryGetValue(spot, out var reason))
                Explain(spot, reason);
    }

    private void Probe(HashSet<BlankSpot> percent)
    {
        var texts = new Dictionary<Paragraph, string>();
        foreach (var group in probes.GroupBy(static pair => pair.Value.Paragraph))
        {
            string text = group.Key.Text;
            foreach (var (number, spot) in group.OrderByDescending(static pair => pair.Value.Start))
                text = text[..spot.Start] + number.ToString(CultureInfo.InvariantCulture) + (percent.Contains(spot) ? "%" : "") + text[(spot.Start + spot.Length)..];
            texts[group.Key] = text;
        }
        keys.Clear();
        var read = form.Extract(ProbeDocument.With(form.Document, texts), subject);
        var several = new HashSet<BlankSpot>();
        foreach (var fact in read.Facts)
            if (probes.TryGetValue(Math.Abs(fact.Quantity.Value), out var spot) && !keys.TryAdd(spot, (fact.Key, fact.Quantity.Unit, percent.Contains(spot))))
                several.Add(spot);
        // 收入支出决算____万元 would be two figures at once.
        foreach (var spot in several)
            keys.Remove(spot);
        unresolved.Clear();
        foreach (var number in read.Unresolved)
            if (probes.TryGetValue(Math.Abs(number.Quantity.Value), out var spot) && !keys.ContainsKey(spot))
                unresolved[spot] = number.Reason;
    }

    /// <summary>Parts that are printed without a stage have that of the total that they add up to, as reading takes them; of equal totals the outturn's.</summary>
    private void ResolveStages()
    {
        var open = keys.Where(static pair => pair.Value.Key.Stage == FactStage.Unknown && pair.Value.Key.Concept.Id is not null && pair.Value.Unit.Dimension == Dimension.Money).ToList();
        var source = new FigureSource(subject);
        foreach (var side in open.GroupBy(static pair => pair.Value.Key.Concept.Id is "basic-expenditure" or "project-expenditure"))
        {
            var cells = side.ToList();
            foreach (var stage in (FactStage[])[FactStage.Final, FactStage.Revised, FactStage.Approved])
            {
                var values = cells.Select(cell => source.Of(cell.Value.Key with { Stage = stage }).Quantity).ToList();
                var total = source.Of(cells[0].Value.Key with { Concept = FactConcept.Of("annual-funds"), Stage = stage }).Quantity;
                if (total is not { } whole || values.TrueForAll(static value => value is null) || values.Sum(static value => value?.BaseValue ?? 0m) != whole.BaseValue)
                    continue;
                foreach (var cell in cells)
                    keys[cell.Key] = cell.Value with { Key = cell.Value.Key with { Stage = stage } };
                break;
            }
        }
    }

    private void Write(BlankSpot spot, FactKey key, MeasureUnit unit, bool percent)
    {
        if ((key.UnknownParts & ~FactParts.FundScope & ~FactParts.Stage & ~FactParts.Period) != FactParts.None)
        {
            plan.Leave(spot.Paragraph, "看不出问的是哪个单位、哪个口径的数，请自行填写");
            return;
        }
        var found = new FigureSource(subject).Of(key);
        if (found.Quantity is not { } quantity)
        {
            plan.Leave(spot.Paragraph, found.Why, found.Required);
            return;
        }
        if (QuantityPrint.In(quantity, unit) is not var (value, text))
        {
            plan.Leave(spot.Paragraph, $"{found.From}的单位是{quantity.Unit.Symbol}，空表要填{unit.Symbol}，换算不了", found.Required);
            return;
        }
        bool sign = percent && spot.Unit.Length == 0;
        plan.Write(new CellEdit(spot.Paragraph, spot.Start, spot.Length, sign ? text + "%" : text, found.From, found.Id)
        {
            Number = spot.Unit.Length > 0 || !IsWhole(spot) ? null : value,
            IsPercent = unit.Dimension == Dimension.Percent,
            Key = key,
        });
    }

    private void Explain(BlankSpot spot, UnresolvedReason reason)
    {
        if (reason is UnresolvedReason.NoUnit)
            plan.Leave(spot.Paragraph, "空表没有写金额单位，不知道该填元还是万元，请自行填写", required: true);
        else if (reason is UnresolvedReason.Ambiguous)
            plan.Leave(spot.Paragraph, "看不出这一格是哪一项、哪一列的数，请自行填写");
        else if (reason is UnresolvedReason.UnknownTable && spot.Paragraph.Cell is not null)
            plan.Leave(spot.Paragraph, "没有认出这一格的行名和列名，请自行填写");
    }

    private IEnumerable<BlankSpot> Spots()
    {
        foreach (var block in form.Blocks)
            for (int row = block.First; row <= block.Last; row++)
                for (int column = 1; column <= block.Grid.LastColumn; column++)
                    if (block.Grid.StartAt(row, column) is { Cell.Hidden: false } cell && !IsOfOthers(block, column))
                    {
                        if (BlankText.Of(cell.Cell) is { } spot)
                        {
                            if (!plan.Has(spot.Paragraph))
                                yield return spot;
                        }
                        else if (cell.IsWords && cell.Cell.Blocks is [.., Paragraph last] && Trailing().Match(last.Text) is { Success: true } match && !plan.Has(last))
                        {
                            yield return new BlankSpot(last, match.Groups["line"].Index, match.Groups["line"].Length, "");
                        }
                    }
        foreach (var paragraph in form.Document.Blocks.OfType<Paragraph>())
            foreach (Match line in Lines().Matches(paragraph.Text))
                if (!plan.Has(paragraph))
                    yield return new BlankSpot(paragraph, line.Index, line.Length, "");
    }

    /// <summary>Columns of words, and the rows of indicators, which are filled line by line.</summary>
    private static bool IsOfOthers(FormBlock block, int column) =>
        block.Header is { } header && (header.HasIndicators || column < header.FirstValue && !header.IsBreakdown || header[column].IsLabel && header[column].Role != ColumnRole.None || header[column].Role is ColumnRole.Target or ColumnRole.Actual && !header.IsBreakdown);

    private static bool IsWhole(BlankSpot spot) => string.IsNullOrWhiteSpace(spot.Paragraph.Text) || spot.Length == spot.Paragraph.Text.Length;

    /// <summary>A label with its place behind a colon: 一般公共预算：____.</summary>
    [GeneratedRegex(@"[：:][\s\u3000]*(?<line>[_＿]*)[\s\u3000]*$")]
    private static partial Regex Trailing();

    [GeneratedRegex(@"[_＿]{2,}")]
    private static partial Regex Lines();
}
