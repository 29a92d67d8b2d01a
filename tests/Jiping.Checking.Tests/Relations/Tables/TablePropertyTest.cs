using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Jiping.Checking.Findings;
using Jiping.Core.Relations;
using Jiping.Documents.Model;

namespace Jiping.Checking.Tests.Relations.Tables;

/// <summary>Random tables whose sums are right are never called wrong, in whatever layout; one changed number is found.</summary>
public sealed class TablePropertyTest
{
    private static readonly string[] Numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];

    /// <summary>How a table shows its levels.</summary>
    private enum Marks
    {
        Codes,
        Numbers,
        Indentation,
        Subtotals,
        None,
    }

    [Fact]
    public void TrueTables_AreNeverBroken() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Seeds(), static seed =>
    {
        var (rows, _) = Make(new Random(seed));
        var result = Checked(rows);
        Assert.DoesNotContain(result.Relations, static relation => relation.Verdict == Verdict.Broken);
    }));

    [Fact]
    public void ChangedNumber_IsFound()
    {
        int judged = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(Seeds(), seed => judged += ChangedNumberIsFound(seed) ? 1 : 0));
        Assert.True(judged > 1000, $"{judged}");
    }

    /// <returns>False where the table is not one in which a change must be found.</returns>
    private static bool ChangedNumberIsFound(int seed)
    {
        var random = new Random(seed);
        // Sums over blanks and zeros confirm nothing; where few numbers are left, nothing may be certain.
        var (rows, marks) = Make(random, zeros: false);
        // Without marks a single number says nothing of which row is part of which.
        if (marks == Marks.None)
            return false;
        int row = random.Next(1, rows.Count), column = random.Next(1, rows[^1].Length);
        decimal value = Number(rows[row][column]);
        rows[row][column] = (value + random.Next(1, 900) + 0.37m).ToString("F2", CultureInfo.InvariantCulture);
        var result = Checked(rows);
        Assert.True(result.Findings.Count > 0, $"{seed} {row},{column}\n" + string.Join('\n', rows.Select(static fields => string.Join('|', fields))) + "\n" + Sentences.Describe(result.Relations));
        Assert.Contains(result.Findings, finding => finding.Severity != Severity.Note && finding.Locations.Any(place => place.Row == row + 1 && place.Column == column + 1));
        return true;
    }

    /// <summary>The amount of a field; 0 for a blank and for words.</summary>
    private static decimal Number(string field) => decimal.TryParse(field, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value) ? value : 0m;

    private static Arbitrary<int> Seeds() => Arb.From(Gen.Choose(0, int.MaxValue - 1));

    private static CheckResult Checked(List<string[]> rows) => Sentences.Check([
        new Table([.. rows.SelectMany(static (fields, row) => fields.Select((text, column) =>
            new Cell([new Paragraph { Part = "body", Index = 1, Text = text }]) { Row = row + 1, Column = column + 1 }))]) { Part = "body", Index = 1 },
    ]);

    /// <summary>Two levels of rows and a total on top or at the foot; two to four columns of amounts, at times with their total.</summary>
    private static (List<string[]> Rows, Marks Marks) Make(Random random, bool zeros = true)
    {
        var marks = (Marks)random.Next(5);
        int columns = random.Next(2, 5), groups = random.Next(2, 6);
        bool first = marks != Marks.Subtotals && random.Next(2) == 0, summed = random.Next(2) == 0;
        var rows = new List<string[]>();
        decimal[] total = new decimal[columns];
        for (int group = 0; group < groups; group++)
        {
            int count = random.Next(2, 6);
            decimal[] sum = new decimal[columns];
            var under = new List<string[]>();
            for (int item = 0; item < count; item++)
            {
                decimal[] values = [.. Enumerable.Range(0, columns).Select(_ => Amount(random, zeros))];
                for (int i = 0; i < columns; i++)
                    sum[i] += values[i];
                under.Add(Line(random, Label(marks, group, item, random), values, summed, false));
            }
            for (int i = 0; i < columns; i++)
                total[i] += sum[i];
            if (marks != Marks.Subtotals)
                rows.Add(Line(random, Label(marks, group, -1, random), sum, summed, true));
            rows.AddRange(under);
            if (marks == Marks.Subtotals)
                rows.Add(Line(random, "小计", sum, summed, true));
        }
        var last = Line(random, random.Next(2) == 0 ? "合计" : "总 计", total, summed, true);
        rows.Insert(first ? 0 : rows.Count, last);
        string[] header = ["项目", .. summed ? ["合计"] : Array.Empty<string>(), .. Enumerable.Range(0, columns).Select(static i => Numerals[i] + "季度")];
        rows.Insert(0, header);
        return (rows, marks);
    }

    private static string[] Line(Random random, string label, decimal[] values, bool summed, bool total) =>
        [label, .. summed ? [Print(random, values.Sum(), true)] : Array.Empty<string>(), .. values.Select(value => Print(random, value, total))];

    private static decimal Amount(Random random, bool zeros) => zeros && random.Next(8) == 0 ? 0m : random.Next(100, 90_000_000) / 100m;

    /// <summary>A zero among the parts may be blank; a blank total is no fact, so totals print theirs.</summary>
    private static string Print(Random random, decimal value, bool total) => value switch
    {
        0m => total ? "0.00" : random.Next(3) switch { 0 => "", 1 => "—", _ => "0.00" },
        _ when random.Next(3) == 0 => value.ToString("N2", CultureInfo.InvariantCulture),
        _ => value.ToString("F2", CultureInfo.InvariantCulture),
    };

    private static string Label(Marks marks, int group, int item, Random random)
    {
        string name = "项目" + (char)('甲' + random.Next(40)) + (item < 0 ? "类" : "款");
        return marks switch
        {
            Marks.Codes => item < 0 ? $"{201 + group}{name}" : $"{201 + group}{item + 1:00}{name}",
            Marks.Numbers => item < 0 ? $"{Numerals[group]}、{name}" : $"{item + 1}.{name}",
            Marks.Indentation => item < 0 ? name : "　　" + name,
            _ => name,
        };
    }
}
