using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Extraction.Passages;
using Jiping.Extraction.Sentences;

namespace Jiping.Checking.Relations.Consistency;

/// <summary>
/// The year of the cover, that of the introduction, and the years that the figures of the text are given for (2024年财政拨款收入…). The evaluated year is among
/// the latter; where all figures are of one other year, the cover or the figures are left over.
/// </summary>
internal static class FigureYearFinder
{
    /// <summary>Figures named in one relation.</summary>
    private const int MostFigures = 40;

    private const int HeadingLength = 40;

    /// <summary>Characters before a year in which 上年 explains it: 上年（2023年）.</summary>
    private const int PriorReach = 6;

    private static readonly string[] TitleWords = ["报告", "自评", "评价"];

    /// <summary>Characters behind the year of a title in which what is evaluated stands.</summary>
    private const int MatterReach = 4;

    private static readonly string[] MatterWords = ["部门", "整体", "单位", "项目", "预算", "支出"];

    private static readonly string[] CurrentWords = ["本年", "当年", "今年", "本期", "全年"];

    /// <param name="document">The document.</param>
    /// <param name="evaluated">Where it says its year.</param>
    /// <param name="confirmed">True where another document of the package says the same year.</param>
    /// <param name="found">Takes the relations.</param>
    public static void Find(EvaluatedDocument document, Operand evaluated, bool confirmed, List<Relation> found)
    {
        int year = (int)evaluated.Quantity.Value;
        if (IsYearOfWriting(document, year))
            return;
        var figures = new List<Figure>();
        bool undated = Read(document, year, figures);
        CompareIntroduction(document, figures, found);
        var current = figures.FindAll(figure => figure.Year == year);
        if (current.Count > 0)
        {
            var operands = Covers(document, year);
            foreach (var figure in current.Skip(1).Take(MostFigures))
                operands.Add(figure.Operand);
            found.Add(YearRelation.Exact(current[0].Operand, operands, current[0].Context));
            return;
        }
        if (figures.Count == 0 || undated || !figures.Exists(static figure => figure.IsPrincipal) || NamesYearOfFigures(document, year))
            return;
        var first = figures.Find(static figure => figure.IsPrincipal);
        var principal = figures.FindAll(static figure => figure.IsPrincipal);
        if (principal.Exists(figure => figure.Year != first.Year))
            return;
        bool both = document is { CoverYear: not null, IntroductionYear: { } introduction } && introduction.Year == year;
        var others = Covers(document, year);
        foreach (var figure in principal.Skip(1).Take(MostFigures))
            others.Add(figure.Operand);
        string where = both ? "封面（标题）和正文开头都写评价年度" : confirmed ? "本套各份材料都写评价年度" : "评价年度";
        found.Add(YearRelation.Broken(first.Operand, others, year, $"{where}为“{year}”年，文中收支数字却都是“{first.Year}”年的，请核对是年度写错还是沿用了上年数字", first.Context)
            with { Certain = (both || confirmed) && first.Year == year - 1 && figures.TrueForAll(figure => figure.Year == first.Year) });
    }

    /// <summary>
    /// 2025年某馆绩效自评报告, whose opening says 对2024年度部门整体支出开展自评: the title tells when it was written. A year before what is evaluated (2025年度, 2025年部门整体支出) is the evaluated one.
    /// </summary>
    private static bool IsYearOfWriting(EvaluatedDocument document, int year)
    {
        if (document.IntroductionYear is not { } introduction || introduction.Year != year - 1 || document.Extracted.Cover.Title is not { } title)
            return false;
        var years = new List<PrintedYear>();
        PrintedYear.Find(title, years);
        return years is [{ Year: var printed, End: var end }] && printed == year && title[end - 1] == '年' && !Words.ContainsAny(title.AsSpan(end, Math.Min(MatterReach, title.Length - end)), MatterWords);
    }

    /// <summary>The cover and the introduction agree where the figures cannot say more.</summary>
    private static void CompareIntroduction(EvaluatedDocument document, List<Figure> figures, List<Relation> found)
    {
        if (document is not { CoverYear: { } cover, IntroductionYear: { } introduction } || cover.Operand == introduction.Operand)
            return;
        int year = cover.Year;
        if (introduction.Year == year)
            found.Add(YearRelation.Exact(introduction.Operand, [cover.Operand], introduction.Context));
        else if (introduction.Year == year - 1 || introduction.Year == year + 1)
        {
            var operands = new List<Operand> { cover.Operand };
            operands.AddRange(figures.Take(MostFigures).Select(static figure => figure.Operand));
            found.Add(YearRelation.Broken(introduction.Operand, operands, year, $"封面（标题）的评价年度为{year}年", introduction.Context));
        }
    }

    private static List<Operand> Covers(EvaluatedDocument document, int year)
    {
        var operands = new List<Operand>();
        if (document.CoverYear is { } cover)
            operands.Add(cover.Operand);
        if (document.IntroductionYear is { } introduction && introduction.Year == year)
            operands.Add(introduction.Operand);
        return operands;
    }

    /// <summary>Reads the dated figures.</summary>
    /// <returns>True where figures are given for 本年, or for the evaluated year by an earlier clause (2024年，我单位收入…).</returns>
    private static bool Read(EvaluatedDocument document, int evaluated, List<Figure> figures)
    {
        bool undated = false;
        var years = new List<PrintedYear>();
        foreach (var statement in document.Extracted.Statements)
        {
            int from = 0;
            foreach (var mention in statement.Mentions)
            {
                int start = from;
                from = mention.Number.End;
                if (mention.Quantity.Unit.Dimension != Dimension.Money || !mention.IsLevel)
                    continue;
                string text = statement.Passage.Text;
                var lead = text.AsSpan(start, Math.Max(0, mention.Number.Start - start));
                int clause = lead.LastIndexOfAny("，。；：！？\n（(") + 1;
                years.Clear();
                PrintedYear.Find(lead[clause..], years);
                if (years.Count == 0)
                {
                    undated |= mention.Year == evaluated || Words.ContainsAny(lead[clause..], CurrentWords);
                    continue;
                }
                var year = years[^1];
                int at = start + clause + year.Start;
                var label = lead[(clause + year.End)..];
                if (year.IsDate || IsCompared(text, at) || !Words.ContainsAny(label, LexiconData.PrincipalMoneyWords))
                    continue;
                figures.Add(new(statement.Passage, at, year.Length, year.Year, !Words.ContainsAny(lead[clause..], LexiconData.EarmarkedWords)));
            }
        }
        return undated;
    }

    private static bool IsCompared(string text, int at)
    {
        if (Words.ContainsAny(text.AsSpan(Math.Max(0, at - PriorReach), Math.Min(PriorReach, at)), LexiconData.PriorWords))
            return true;
        while (at > 0 && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at > 0 && text[at - 1] is '比' or '较' or '与' or '同' or '和' or '于' or '由' or '从' or '自' or '、' or '至' or '-' or '—';
    }

    /// <summary>True where a heading or the header of a table says that what follows is of the evaluated year (2024年收支情况).</summary>
    private static bool NamesYearOfFigures(EvaluatedDocument document, int year)
    {
        var years = new List<PrintedYear>();
        foreach (var passage in document.Extracted.Prose)
            if (passage.Text.Length <= HeadingLength && Names(passage.Text))
                return true;
        foreach (var table in document.Extracted.Document.AllTables())
            foreach (var cell in table.Cells)
                if (cell.Text.Length is > 4 and <= HeadingLength && Names(cell.Text))
                    return true;
        return false;

        bool Names(string text)
        {
            years.Clear();
            PrintedYear.Find(text, years);
            foreach (var printed in years)
                if (printed.Year == year && !printed.IsDate && Words.ContainsAny(text.AsSpan(printed.End), LexiconData.PrincipalMoneyWords)
                    && !Words.ContainsAny(text.AsSpan(printed.End), TitleWords))
                    return true;
            return false;
        }
    }

    /// <summary>A year before a figure.</summary>
    private readonly record struct Figure(Passage Passage, int Start, int Length, int Year, bool IsPrincipal)
    {
        public Operand Operand => Passage.Number(Start, Length, Year, "数字所属年度");

        public string Context() => Statement.Context(Passage.Text, Start, Start + Length);
    }
}
