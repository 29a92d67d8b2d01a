using System.Globalization;
using Jiping.Authoring.Packages.Yaml;
using Jiping.Core.Data;
using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;
using Jiping.Core.Schemes;
using Jiping.Core.Taxonomies;

namespace Jiping.Authoring.Packages.Forms;

/// <summary>
/// Figures ⇄ data: <c>基本支出: {决算: 124.88, 上年决算: 118.84}</c>. A figure is a number in the file's unit, a number with its unit (1250.5元), or 数值, 单位, 说明,
/// 待更新 below its name. Nothing means not filled in; 0 is 0.
/// </summary>
internal static class FigureForm
{
    private static readonly string[] Members = [Keys.Value, Keys.Unit, Keys.Note, Keys.Pending];

    /// <summary>The figures of a mapping; faults are reported.</summary>
    /// <param name="data">Collects faults.</param>
    /// <param name="node">The mapping; null for none.</param>
    /// <param name="year">The year evaluated.</param>
    /// <param name="places">Receives the place of each key of a figure, filled in or not.</param>
    public static FigureTable Read(DataReader data, DataNode? node, int year, Dictionary<FigureRef, DataEntry>? places = null)
    {
        if (node is not { IsEmpty: false })
            return new FigureTable(year, []);
        if (node.Kind != DataKind.Mapping)
        {
            data.Report(node, "数据应写成“概念: {阶段: 数}”，如 基本支出: {决算: 124.88}");
            return new FigureTable(year, []);
        }

        var money = MeasureUnit.TenThousandYuan;
        if (data.Word(node, Keys.Unit) is { } word)
        {
            if (Units.Find(word) is { Dimension: Dimension.Money } unit)
                money = unit;
            else
                data.Report(node[Keys.Unit]!, $"“{Keys.Unit}”是金额的单位，应写万元、元或亿元，现在写的是“{word}”");
        }

        var figures = new List<Figure>();
        var seen = new Dictionary<FigureRef, DataEntry>();
        foreach (var entry in node.Entries.Where(static entry => entry.Key != Keys.Unit))
            ReadConcept(data, entry, money, Take);
        foreach (var (figure, entry) in seen)
            places?.TryAdd(figure, entry);
        return new FigureTable(year, figures);

        void Take(FigureRef figure, DataEntry entry)
        {
            var calendar = figure.At(year);
            if (seen.TryGetValue(calendar, out var earlier))
            {
                data.Report(entry, $"“{figure.Describe()}”填了两次{(earlier.Line > 0 ? $"，前一次在第 {earlier.Line} 行" : "")}，请只留一个");
                return;
            }

            seen.Add(calendar, entry);
            if (ReadFigure(data, figure, entry.Value, money) is { } read)
                figures.Add(read);
        }
    }

    private static void ReadConcept(DataReader data, DataEntry entry, MeasureUnit money, Action<FigureRef, DataEntry> take)
    {
        if (entry.Key.IndexOfAny(['.', '@', '/']) > 0 && Taxonomy.BuiltIn.Get(entry.Key) is null && FigureRef.TryParse(entry.Key, out string? refFault) is { } whole)
        {
            take(whole, entry);
            return;
        }

        if (FigureNames.Concept(entry.Key, out string? fault) is not { } concept)
        {
            data.Report(entry, fault ?? $"没有“{entry.Key}”这个概念");
            return;
        }

        if (entry.Value.Kind == DataKind.Scalar || entry.Value[Keys.Value] is not null)
        {
            take(FigureRef.TryParse(concept, out _)!, entry);
            return;
        }

        if (entry.Value.Kind != DataKind.Mapping)
        {
            data.Report(entry.Value, $"“{entry.Key}”应写成“{entry.Key}: {{决算: 124.88}}”的样子");
            return;
        }

        foreach (var part in entry.Value.Entries)
        {
            if (FigureNames.Parse(concept, part.Key, out string? reason) is { } figure)
                take(figure, part);
            else
                data.Report(part, $"“{entry.Key}”下的“{part.Key}”不认识：{reason}");
        }
    }

    private static Figure? ReadFigure(DataReader data, FigureRef figure, DataNode node, MeasureUnit money)
    {
        if (node.Kind == DataKind.Mapping)
        {
            if (!data.Members(node, $"“{figure.Describe()}”", [], Members))
                return null;
            if (node[Keys.Value] is not { IsEmpty: false } value)
                return null;
            MeasureUnit? stated = null;
            if (data.Word(node, Keys.Unit) is { } word && (stated = Units.Find(word)) is null)
                data.Report(node[Keys.Unit]!, $"没有“{word}”这种单位{Fitting(figure)}");
            return Quantity(data, figure, value, money, stated) is { } quantity
                ? new Figure(figure, quantity, data.Word(node, Keys.Note) ?? "", data.Flag(node, Keys.Pending))
                : null;
        }

        if (node.Kind == DataKind.Sequence)
            data.Report(node, $"“{figure.Describe()}”应是一个数，不应是列表");
        return node.IsEmpty || node.Kind != DataKind.Scalar ? null : Quantity(data, figure, node, money, null) is { } bare ? new Figure(figure, bare) : null;
    }

    private static Quantity? Quantity(DataReader data, FigureRef figure, DataNode node, MeasureUnit money, MeasureUnit? stated)
    {
        if (node.Kind != DataKind.Scalar)
        {
            data.Report(node, $"“{figure.Describe()}”应是一个数");
            return null;
        }

        string text = node.Text.Trim();
        int end = text.Length;
        while (end > 0 && !char.IsDigit(text[end - 1]))
            end--;
        string number = text[..end], unitWord = text[end..].Trim();
        var concept = Taxonomy.BuiltIn.Get(figure.Concept)!;
        var unit = stated ?? Units.Default(concept, money);
        if (figure.Aspect is Core.Facts.Aspect.Growth or Core.Facts.Aspect.Share && stated is null)
            unit = MeasureUnit.Percent;
        if (unitWord.Length > 0)
        {
            if (Units.Find(unitWord) is not { } spelled || !DataReader.TryNumber(number, out _))
            {
                data.Report(node, $"“{figure.Describe()}”应填数字，现在写的是“{text}”");
                return null;
            }

            if (stated is not null && stated != spelled)
                data.Report(node, $"“{figure.Describe()}”写了两种单位：{unitWord}、{stated.Symbol}");
            unit = spelled;
        }

        if (!DataReader.TryNumber(number, out decimal value))
        {
            data.Report(node, $"“{figure.Describe()}”应填数字，现在写的是“{text}”");
            return null;
        }

        bool rate = figure.Aspect is Core.Facts.Aspect.Growth or Core.Facts.Aspect.Share;
        if (rate ? unit.Dimension != Dimension.Percent : !concept.Carries(unit))
        {
            data.Report(node, $"“{figure.Describe()}”的单位不应是“{unit.Symbol}”{(rate ? "，应是 %" : Fitting(figure))}");
            return null;
        }

        if (Math.Abs(value) <= decimal.MaxValue / 1_000_000_000_000m)
            return new Quantity(value, unit, value.Scale);
        data.Report(node, $"“{figure.Describe()}”太大，请检查数字和单位");
        return null;
    }

    private static string Fitting(FigureRef figure) => Taxonomy.BuiltIn.Get(figure.Concept) is { } concept && Units.For(concept) is { Count: > 0 } units ? $"，可用：{string.Join('、', units)}" : "";

    /// <summary>The figures with those that the scheme asks for and nobody filled in yet.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="scheme">The scheme, or null.</param>
    public static YamlMap Write(FigureTable figures, Scheme? scheme)
    {
        var money = figures.All.Where(static figure => figure.Quantity.Unit.Dimension == Dimension.Money).Select(static figure => figure.Quantity.Unit)
            .GroupBy(static unit => unit).OrderByDescending(static group => group.Count()).ThenBy(static group => group.Key.Factor).FirstOrDefault()?.Key;
        var unit = money ?? MeasureUnit.TenThousandYuan;
        var entries = new List<YamlEntry> { new(Keys.Unit, new YamlWord(unit.Symbol), "金额的单位") };
        foreach (var group in Asked(figures, scheme).GroupBy(static asked => asked.Figure.Concept, StringComparer.Ordinal))
            entries.Add(new YamlEntry(FigureNames.OfConcept(group.Key), new YamlMap([.. group.Select(asked => new YamlEntry(
                FigureNames.OfPart(asked.Figure), Part(figures.Find(asked.Figure), unit), asked.Demand is { } demand ? Remark(demand) : ""))])));
        return new YamlMap(entries);
    }

    /// <summary>First what the scheme asks for, in its order, then what else is filled in.</summary>
    internal static IEnumerable<(FigureRef Figure, FigureDemand? Demand)> Asked(FigureTable figures, Scheme? scheme)
    {
        var seen = new HashSet<FigureRef>();
        foreach (var demand in scheme?.Figures ?? [])
            if (seen.Add(demand.Figure.At(figures.Year)))
                yield return (figures.Find(demand.Figure)?.Ref ?? demand.Figure, demand);
        foreach (var figure in figures.All)
            if (seen.Add(figure.Ref.At(figures.Year)))
                yield return (figure.Ref, null);
    }

    private static string Remark(FigureDemand demand) => demand.Required ? $"必填{(demand.Note.Length > 0 ? "；" + demand.Note : "")}" : demand.Note;

    private static YamlPart Part(Figure? figure, MeasureUnit money)
    {
        if (figure is null)
            return YamlWord.Open;
        var quantity = figure.Quantity;
        if (quantity.Comparator != Comparator.None || quantity.IsApproximate)
            throw new ArgumentException($"A figure of a package is a plain number: {figure.Ref}.", nameof(figure));
        var number = new YamlWord(Number(quantity), true);
        var concept = Taxonomy.BuiltIn.Get(figure.Ref.Concept)!;
        bool rate = figure.Ref.Aspect is Core.Facts.Aspect.Growth or Core.Facts.Aspect.Share;
        bool usual = quantity.Unit == (rate ? MeasureUnit.Percent : Units.Default(concept, money));
        if (figure.Note.Length == 0 && !figure.Pending)
            return usual ? number : new YamlWord(number.Text + quantity.Unit.Symbol);
        var members = new List<YamlEntry> { new(Keys.Value, number) };
        if (!usual)
            members.Add(new YamlEntry(Keys.Unit, new YamlWord(quantity.Unit.Symbol)));
        if (figure.Note.Length > 0)
            members.Add(new YamlEntry(Keys.Note, new YamlWord(figure.Note)));
        if (figure.Pending)
            members.Add(new YamlEntry(Keys.Pending, new YamlWord("true", true)));
        return new YamlMap(members, Flow: true);
    }

    /// <summary>With the decimals that were typed.</summary>
    internal static string Number(Quantity quantity) => quantity.Value.ToString("F" + Math.Clamp(Math.Max(quantity.Decimals, quantity.Value.Scale), 0, 28), CultureInfo.InvariantCulture);
}
