using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Jiping.Extraction.Covers;
using Jiping.Extraction.Facts;

namespace Jiping.Extraction.Tests.Facts.Precision;

/// <summary>What may be done to the set without changing what it says.</summary>
public sealed class PrecisionProperties
{
    private static readonly (string From, string To)[] Names = [("青禾", "云岫"), ("临溪", "石桥"), ("望川", "雁回"), ("周青", "许平"), ("何岚", "方晴")];

    private static readonly string[] Unrelated =
    [
        "单位高度重视绩效管理工作，多次召开专题会议研究部署。",
        "各项工作有序推进，资金使用规范，没有违规情形。",
        "感谢有关部门的大力支持。",
    ];

    /// <summary>Tables whose rows under the header do not depend on each other, and whose columns beside the labels do not either.</summary>
    private static readonly string[] FreeTables = ["t01", "t14", "t15", "i09"];

    /// <summary>Lone sentences of one body's report, which may stand in any order.</summary>
    private static readonly PrecisionCase[] Sentences = [.. PrecisionSet.Cases.Where(static c => c is { IsTable: false, Kind: DocumentKind.Report, Entity: not null, Year: not null, Lines.Count: 1 })];

    [Fact]
    public void Order_OfSentences_ChangesNoFact() => ForAll(200, static random =>
    {
        var drawn = random.GetItems(Sentences, 6).Distinct().ToArray();

        var together = drawn[0].Extract([.. drawn.Select(static c => c.Lines[0])], drawn[0].Entity);

        AssertSame(drawn.SelectMany(static c => c.Extract()), together, string.Join('\n', drawn.Select(static c => c.Lines[0])));
    });

    [Fact]
    public void Names_OfBodiesAndPlaces_ChangeNothingElse()
    {
        foreach (var sample in PrecisionSet.Cases)
            AssertSame(sample.Extract(), sample.Extract([.. sample.Lines.Select(Renamed)], sample.Entity is { } own ? Renamed(own) : null), sample.Id, Renamed);

        static string Renamed(string text) => Names.Aggregate(text, static (all, name) => all.Replace(name.From, name.To, StringComparison.Ordinal));
    }

    [Fact]
    public void Unit_OfSentences_ChangesNoAmount()
    {
        foreach (var sample in PrecisionSet.Cases.Where(static c => !c.IsTable))
            AssertSame(sample.Extract(), sample.Extract([.. sample.Lines.Select(InYuan)], sample.Entity), sample.Id);

        static string InYuan(string line) => Regex.Replace(line, @"(?<![0-9.,，]|[.] )([0-9]+(?:\.[0-9]+)?)万元", static m => Scaled(m.Groups[1].Value) + "元");
    }

    [Fact]
    public void Unit_OfTables_ChangesNoAmount()
    {
        foreach (var sample in PrecisionSet.Cases.Where(static c => c.IsTable && c.Lines.Any(static line => line.Contains("单位：万元", StringComparison.Ordinal))))
            AssertSame(sample.Extract(), sample.Extract([.. sample.Lines.Select(InYuan)], sample.Entity), sample.Id);

        static string InYuan(string line) => line.Contains('|', StringComparison.Ordinal)
            ? string.Join('|', line.Split('|').Select(static cell => Regex.IsMatch(cell, @"^ *[0-9]+\.[0-9]{2} *$") ? Scaled(cell.Trim()) : cell))
            : line.Replace("单位：万元", "单位：元", StringComparison.Ordinal);
    }

    [Fact]
    public void Order_OfRowsAndColumns_ChangesNoFact() => ForAll(100, static random =>
    {
        var sample = PrecisionSet.Get(FreeTables[random.Next(FreeTables.Length)]);
        var rows = sample.Lines.Where(static line => line.Contains('|', StringComparison.Ordinal)).Select(static line => line.Split('|')).ToArray();
        int labels = sample.Id == "i09" ? 2 : 1;
        int[] columns = [.. Enumerable.Range(labels, rows[0].Length - labels)];
        random.Shuffle(columns);
        random.Shuffle(rows.AsSpan(1));
        var before = sample.Lines.Where(static line => !line.Contains('|', StringComparison.Ordinal));

        var shuffled = sample.Extract([.. before, .. rows.Select(row => string.Join('|', row.Take(labels).Concat(columns.Select(c => row[c]))))], sample.Entity);

        AssertSame(sample.Extract(), shuffled, sample.Id);
    });

    [Fact]
    public void UnrelatedParagraphs_ChangeNoFact() => ForAll(200, static random =>
    {
        var sample = PrecisionSet.Cases[random.Next(PrecisionSet.Cases.Count)];
        string first = Unrelated[random.Next(Unrelated.Length)], last = Unrelated[random.Next(Unrelated.Length)];

        AssertSame(sample.Extract(), sample.Extract([first, .. sample.Lines, last], sample.Entity), sample.Id);
    });

    private static void ForAll(int tests, Action<Random> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(tests), Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed => holds(new Random(seed))));

    private static void AssertSame(IEnumerable<DocumentFact> expected, IEnumerable<DocumentFact> found, string shown, Func<string, string>? renamed = null)
    {
        string[] left = [.. expected.Select(fact => Told(fact, renamed)).Order(StringComparer.Ordinal)];
        string[] right = [.. found.Select(static fact => Told(fact, null)).Order(StringComparer.Ordinal)];
        Assert.True(left.SequenceEqual(right), $"{shown}\n只在一边：{string.Join('；', left.Except(right))}\n只在另一边：{string.Join('；', right.Except(left))}");
    }

    /// <summary>Key and value in the base unit. An occasion is told by its place, which moves.</summary>
    private static string Told(DocumentFact fact, Func<string, string>? renamed)
    {
        var key = fact.Key with { Members = fact.Key.Members.Without("event") };
        string text = $"{key.Concept}|{key.Aspect}|{key.Entity}|{key.Consolidation}|{key.Period}|{key.Stage}|{key.FundScope}|{key.Members}";
        return (renamed?.Invoke(text) ?? text) + "=" + (fact.Quantity.BaseValue / 1.000000000000m).ToString("G29", CultureInfo.InvariantCulture) + fact.Quantity.Unit.Base;
    }

    private static string Scaled(string number)
    {
        decimal value = decimal.Parse(number, CultureInfo.InvariantCulture) * 10_000m;
        return value.ToString("0.##", CultureInfo.InvariantCulture);
    }
}
