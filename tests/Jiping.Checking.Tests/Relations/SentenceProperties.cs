using FsCheck;
using FsCheck.Fluent;
using Jiping.Checking.Relations;
using Jiping.Core.Relations;
using Jiping.Documents.Model;
using Jiping.Documents.Reading;

namespace Jiping.Checking.Tests.Relations;

/// <summary>Random sentences: what holds is never called broken, what was falsified always is, and neighbours and line ends change nothing.</summary>
public sealed class SentenceProperties
{
    private static readonly string[] Neighbours =
        ["全年召开会议12次。", "办公楼建于1998年。", "服务对象满意度达到98.5%。", "现有党员15名。", "按照财预〔2020〕10号执行。", "2024年5月18日完成验收。", "检查发现问题7个。"];

    private static readonly Gen<(int Seed, int Template)> Sentence =
        from seed in Gen.Choose(1, int.MaxValue - 1)
        from template in Gen.Choose(0, SentenceTemplates.Count - 1)
        select (seed, template);

    [Fact]
    public void ConsistentSentence_HasRelationsAndNoneIsBroken() =>
        Prop.ForAll(Sentence.ToArbitrary(), static it =>
        {
            string text = new SentenceTemplates(it.Seed).Write(it.Template);
            var relations = Sentences.Check(text).Relations;
            return (relations.Count > 0 && relations.All(static relation => relation.Verdict != Verdict.Broken)).Label(text + Sentences.Describe(relations));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void FalsifiedNumber_IsFound() =>
        Prop.ForAll(Sentence.ToArbitrary(), static it =>
        {
            var original = new SentenceTemplates(it.Seed);
            original.Write(it.Template);
            string text = new SentenceTemplates(it.Seed, it.Seed % original.Printed).Write(it.Template);
            var relations = Sentences.Check(text).Relations;
            // A change above the figure itself implies a negative base, whose growth nobody can judge.
            return relations.Any(static relation => relation is { Verdict: Verdict.Broken } or { Verdict: Verdict.Unknown, Kind: RelationKind.Growth }).Label(text + Sentences.Describe(relations));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void SentencesAround_ChangeNothing() =>
        Prop.ForAll(Sentence.ToArbitrary(), static it =>
        {
            var original = new SentenceTemplates(it.Seed);
            string plain = original.Write(it.Template);
            string text = it.Seed % 3 == 0 ? plain : new SentenceTemplates(it.Seed, it.Seed % original.Printed).Write(it.Template);
            string around = Neighbours[it.Seed % Neighbours.Length] + text + Neighbours[it.Seed / 7 % Neighbours.Length];
            string expected = Sentences.Relations(text), actual = Sentences.Relations(around);
            return (expected == actual).Label($"{around} {expected} / {actual}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void LineEndsAndPageNumbers_ChangeNothing() =>
        Prop.ForAll(Sentence.ToArbitrary(), static it =>
        {
            string text = new SentenceTemplates(it.Seed).Write(it.Template);
            string expected = Sentences.Relations(text), actual = Sentences.Describe(CheckLines(Torn(text, it.Seed)));
            return (expected == actual).Label($"{text} {expected} / {actual}");
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void RunningTitleAtAPageEnd_IsNoPartOfTheSentence()
    {
        const string header = "某某县科学技术协会2024年度部门决算";
        var result = CheckPages(
            [header, "本单位按照预算安排开展各项工作。", "- 1 -"],
            [header, "本年支出合计88.00万元，其中：基本支出60.00", "- 2 -"],
            [header, "万元，占68.18%；项目支出28.00万元，占31.82%。", "- 3 -"]);
        Assert.Equal("Exact Sum 60.00 28.00 → 88.00; Exact Sum 68.18 31.82 → 100; Exact Ratio 60.00 88.00 → 68.18; Exact Ratio 28.00 88.00 → 31.82", Sentences.Describe(result));
    }

    private static IReadOnlyList<Relation> CheckPages(params string[][] pages) =>
        Check(pages.SelectMany(static (lines, page) => lines.Select(line => (page + 1, line))));

    private static IReadOnlyList<Relation> CheckLines(IEnumerable<string> lines) => Check(lines.Select(static line => (1, line)));

    private static IReadOnlyList<Relation> Check(IEnumerable<(int Page, string Text)> lines) => PackageChecker.Check(new Package
    {
        Name = "样例",
        Documents =
        [
            new Document
            {
                Path = "样例.txt",
                Format = DocumentFormat.Text,
                Blocks = [.. lines.Select(static (line, index) => (Block)new Paragraph { Part = "body", Page = line.Page, Index = index + 1, Text = line.Text })],
            },
        ],
    }).Relations;

    /// <summary>Lines of twenty to forty characters that do not cut a number, with a page number between blank lines somewhere.</summary>
    private static List<string> Torn(string text, int seed)
    {
        var dice = new Random(seed);
        var lines = new List<string>();
        int start = 0;
        while (start < text.Length)
        {
            int end = Math.Min(text.Length, start + dice.Next(20, 41));
            while (end < text.Length && (char.IsAsciiDigit(text[end - 1]) || text[end - 1] is '.' or ',') && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
                end++;
            lines.Add(text[start..end]);
            if (end < text.Length && dice.Next(3) == 0)
                lines.AddRange(["", $"- {dice.Next(1, 60)} -", ""]);
            start = end;
        }
        return lines;
    }
}
