using Jiping.Checking.Indicators;
using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Relations;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Sentences;

/// <summary>
/// A score and the grade word beside it. Bands: 优 ≥ 90, 良 ≥ 80, 中 ≥ 60, 差 below (财预〔2020〕10号); some places set 优 ≥ 80, 良 ≥ 70, 中 ≥ 60
/// (domain.md 1.2), so only a grade that neither allows is certainly wrong.
/// </summary>
internal static class GradeFinder
{
    /// <summary>Characters between a score and its grade.</summary>
    private const int Reach = 24;

    private static readonly (string Word, int Grade)[] GradeWords =
        [("优秀", 0), ("良好", 1), ("优", 0), ("良", 1), ("中", 2), ("差", 3)];

    private static readonly decimal[] LowerLines = [80m, 70m, 60m];

    /// <param name="statement">The statement.</param>
    /// <param name="scheme">The lines; a given scheme with other grades than the four is not judged by.</param>
    /// <param name="found">Takes the relations.</param>
    public static void Find(Statement statement, ScoringScheme scheme, List<Relation> found)
    {
        if (scheme.Given is not null && !scheme.GradeNames.SequenceEqual(ScoringScheme.Ministry.GradeNames))
            return;
        foreach (var (score, at, word, grade) in Grades(statement))
        {
            int expected = scheme.GradeOf(score.Quantity.Value);
            // With a scheme given, only what is scored by another one may have other lines.
            bool elsewhere = scheme.Given is null ? Band(score.Quantity.Value, LowerLines) == grade : score.Clause.Contains("项目", StringComparison.Ordinal) && ScoringScheme.Ministry.GradeOf(score.Quantity.Value) == grade;
            var printed = new Operand(word, new Quantity(grade, MeasureUnit.None, 0), statement.Passage.Locate(at, word.Length), "等级");
            found.Add(new Relation
            {
                Kind = RelationKind.Grade,
                Source = RelationSource.GradeOfScore,
                Operands = [score.ToOperand()],
                Printed = printed,
                Verdict = expected == grade ? Verdict.Exact : Verdict.Broken,
                ExpectedWord = scheme.GradeNames[expected],
                FormulaOf = () => $"{RelationWriter.Print(score.Quantity)}分 → {scheme.GradeNames[expected]}",
                Reason = expected == grade ? null
                    : scheme.Given is { } given ? $"方案“{given.Name}”的等级线：{string.Join('、', given.Grades.SkipLast(1).Select(static band => $"{band.Name}≥{RelationWriter.Print(band.From, 2)}"))}"
                    : elsewhere ? "按部分地方的等级线（优≥80、良≥70、中≥60）成立" : null,
                Certain = !elsewhere && !score.Quantity.IsApproximate,
                ContextOf = () => statement.Context(score),
            });
        }
    }

    /// <summary>The scores of a statement that a grade stands beside, each with the grade's place, word and rank.</summary>
    public static IEnumerable<(Mention Score, int At, string Word, int Grade)> Grades(Statement statement)
    {
        foreach (var score in statement.Mentions)
            if (score.Quantity.Unit.Dimension == Dimension.Points && score.Quantity.Value is >= 0m and <= 100m && score.Quantity.Comparator == Comparator.None
                && IsScore(score.Clause) && GradeAfter(statement.Passage.Text, score.Number.End) is var (at, word, grade) && !IsPassedOver(statement, score, at))
                yield return (score, at, word, grade);
    }

    /// <summary>得分依次为19分、29分，合计96分，等次为优: the grade is that of the last score before it; 满分 and 扣分 are none.</summary>
    private static bool IsPassedOver(Statement statement, Mention score, int grade)
    {
        for (int i = score.Index + 1; i < statement.Mentions.Count && statement.Mentions[i].Number.Start < grade; i++)
            if (statement.Mentions[i] is { Quantity.Unit.Dimension: Dimension.Points } next && next.Depth <= score.Depth && !Words.ContainsAny(next.Clause, LexiconData.ScaleWords))
                return true;
        return false;
    }

    private static bool IsScore(string clause) =>
        clause.Contains("得分", StringComparison.Ordinal) || clause.Contains("评分", StringComparison.Ordinal) || clause.Contains("分数", StringComparison.Ordinal)
        || clause.Contains("总分", StringComparison.Ordinal) || clause.Contains("自评", StringComparison.Ordinal) || clause.Contains("综合", StringComparison.Ordinal);

    private static int Band(decimal score, decimal[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
            if (score >= lines[i])
                return i;
        return lines.Length;
    }

    /// <summary>The grade word that follows in the same sentence: after a comma directly, or after 等级, 评为, 为.</summary>
    private static (int At, string Word, int Grade)? GradeAfter(string text, int from)
    {
        int end = text.AsSpan(from).IndexOfAny("。；\n");
        var rest = text.AsSpan(from, Math.Min(end < 0 ? text.Length - from : end, Reach));
        int i = 0;
        while (i < rest.Length && rest[i] is '，' or ',' or ' ' or '、' or '（' or '(')
            i++;
        if (i == 0 && rest.Length > 0)
            return null;
        int level = rest.IndexOf("等级");
        if (level < 0)
            level = rest.IndexOf("等次");
        if (level >= 0)
            i = level + 2;
        while (i < rest.Length && rest[i] is '为' or '是' or '：' or '“' or '"' or '评' or '属' or '定' or '于' or ' ' or '级')
            i++;
        foreach (var (word, grade) in GradeWords)
            if (rest[i..].StartsWith(word))
            {
                int after = i + word.Length;
                bool ends = after >= rest.Length || rest[after] is '”' or '"' or '，' or ',' or '）' or ')' or '等' or '级' or '档' or ' ' or '、';
                return ends ? (from + i, word, grade) : null;
            }
        return null;
    }
}
