using FsCheck;
using FsCheck.Fluent;
using Jiping.Authoring.Packages;
using Jiping.Core.Facts;
using Jiping.Core.Formulas;
using Jiping.Core.Packages;
using Jiping.Core.Quantities;
using Jiping.Core.Schemes;
using Jiping.Core.Taxonomies;

namespace Jiping.Testing;

/// <summary>Random packages as clerks could make them: every field in and out of use, awkward words, decimals as typed.</summary>
internal static class PackageGenerator
{
    private static readonly string[] Words =
    [
        "青禾县科学技术协会", "科普专项经费", "开展活动：12场", "是", "null", "true", "0012", "2024", "1e5", "- 列表", "# 井号", "a: b", "含“引号”的'词'", "\"", "反斜杠\\", "%百分", "@人", "*星号",
        "&和", "!惊叹", "|竖线", ">大于", "=1+1", "+86", "-5", "~", "尾随冒号:", "文 字 有 空 格", "逗号, 中括号[1]{2}", "𠮷野家", "第一行\n第二行", "段落一\n\n段落三：a #b", "制表\t符", "…", "=HYPERLINK(1)", "_x000A_",
    ];

    private static readonly string[] Names = ["科普专项经费", "project-1", "项目（一）", "2024年 活动", "a.b", "三下乡"];

    private static readonly MeasureUnit[] Money = [MeasureUnit.TenThousandYuan, MeasureUnit.TenThousandYuan, MeasureUnit.TenThousandYuan, MeasureUnit.Yuan, MeasureUnit.HundredMillionYuan];

    private static readonly FactStage[] Stages = [FactStage.Approved, FactStage.Revised, FactStage.Budget, FactStage.Final, FactStage.Target, FactStage.Actual];

    private static readonly Concept[] Concepts = [.. Taxonomy.BuiltIn.Concepts.Where(static concept => concept.Dimension is Dimension.Money or Dimension.Percent or Dimension.Area || concept.Units.Count > 0)];

    private static readonly Gen<string> Word = Gen.Elements(Words);

    private static readonly Gen<string> MaybeWord = Gen.Frequency((2, Gen.Constant("")), (3, Word));

    private static readonly Gen<bool> Flag = Gen.Elements(false, false, false, true);

    private static readonly Gen<decimal> Number = from digits in Gen.Choose(-99_999_999, 999_999_999) from decimals in Gen.Choose(0, 4) select new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)decimals);

    private static readonly Gen<decimal?> MaybeNumber = Gen.Frequency((1, Gen.Constant<decimal?>(null)), (2, Number.Select(static number => (decimal?)number)));

    /// <summary>A package with its ledger.</summary>
    public static Gen<LoadedPackage> Loaded { get; } =
        from package in Package()
        from kinds in Gen.SubListOf("活动", "培训", "talents")
        from ledger in Gen.CollectToList(kinds.Distinct(), Ledger)
        select new LoadedPackage { Package = package, Schemes = SchemeCatalog.BuiltIn, Ledger = ledger };

    public static Gen<SubmissionPackage> Package() =>
        from year in Gen.Choose(2015, 2030)
        from info in Info(year)
        from scheme in Gen.Elements(SchemeCatalog.BuiltIn.All.Where(static scheme => scheme.Kind == SchemeKind.Whole).ToArray())
        from whole in Evaluation(scheme, year)
        from keys in Gen.SubListOf(Names)
        from projects in Gen.CollectToList(keys.Select(static (key, number) => (key, number)), item => Project(item.key, item.number, year))
        from sections in Gen.SubListOf("一、基本情况", "basic", "绩效", "problems")
        from narrative in Gen.CollectToList(sections, Section)
        select new SubmissionPackage { Info = info, Whole = whole, Projects = projects, Narrative = narrative };

    private static Gen<PackageInfo> Info(int year) =>
        from entity in Word
        from words in Gen.ListOf(MaybeWord, 8)
        from day in Gen.Choose(-1, 600)
        from team in Gen.ListOf(Gen.ListOf(MaybeWord, 4).SelectMany(static parts => Word.Select(name => new TeamMember(Line(name), Line(parts[0]), Line(parts[1]), Line(parts[2]), Line(parts[3])))))
        from pending in Flag
        select new PackageInfo
        {
            Entity = Line(entity), ShortName = Line(words[0]), EntityCode = Line(words[1]), JurisdictionCode = Line(words[2]), SupervisingDepartment = Line(words[3]), Year = year,
            Notice = Line(words[4]), Date = day < 0 ? null : new DateOnly(year, 7, 1).AddDays(day), Preparer = Line(words[5]), Telephone = Line(words[6]), Leader = Line(words[7]), Team = [.. team.Take(4)], Pending = pending,
        };

    private static Gen<Evaluation> Evaluation(Scheme scheme, int year) =>
        from figures in Gen.ListOf(Figure(year))
        from goals in Gen.ListOf(Goal)
        from entries in Gen.ListOf(Indicator(scheme))
        select new Evaluation
        {
            SchemeId = scheme.Id, SchemeVersion = scheme.Version, Figures = new FigureTable(year, [.. figures.DistinctBy(figure => figure.Ref.At(year)).Take(20)]),
            Goals = [.. goals.Take(4)], Indicators = [.. entries.Take(12)],
        };

    private static Gen<ProjectEvaluation> Project(string key, int number, int year) =>
        from evaluated in Gen.Elements(true, true, false)
        from scheme in Gen.Elements(SchemeCatalog.BuiltIn.All.Where(static scheme => scheme.Kind == SchemeKind.Project).ToArray())
        from evaluation in Evaluation(scheme, year)
        from words in Gen.ListOf(MaybeWord, 3)
        select new ProjectEvaluation(key, $"项目{number}", Line(words[0]), evaluated ? evaluation : new Evaluation { SchemeId = "", Figures = evaluation.Figures })
        {
            SupervisingDepartment = Line(words[1]), Implementer = Line(words[2]),
        };

    private static Gen<GoalEntry> Goal { get; } = from goal in Word from result in MaybeWord from pending in Flag select new GoalEntry(goal, result, pending);

    private static Gen<Figure> Figure(int year) =>
        from concept in Gen.Elements(Concepts)
        from rate in Gen.Elements(false, false, false, true)
        from stage in Gen.Elements(Stages)
        from offset in Gen.Elements(0, 0, -1, -1, -2, -3, 1)
        from calendar in Gen.Elements(false, false, true)
        from scope in Gen.Elements(FundScope.All, FundScope.All, FundScope.FiscalAppropriation, FundScope.GovernmentFunds, FundScope.Other)
        from money in Gen.Elements(Money)
        from value in Number
        from note in MaybeWord
        from pending in Flag
        let unit = rate ? MeasureUnit.Percent : concept.Dimension == Dimension.Money ? money : concept.Dimension == Dimension.Percent ? MeasureUnit.Percent : Unit(concept)
        select new Figure(
            new FigureRef { Concept = concept.Id, Aspect = rate ? Aspect.Growth : Aspect.Value, Stage = stage, Offset = calendar ? 0 : offset, Year = calendar ? year + offset : null, Scope = scope },
            new Quantity(value, unit, value.Scale), note, pending);

    /// <summary>As the units of the lexicon are: people and areas in the unit that a bare number has.</summary>
    private static MeasureUnit Unit(Concept concept)
    {
        string spelling = concept.Dimension == Dimension.Area ? "㎡" : concept.Units[0];
        foreach (var (known, unit) in Core.Lexicon.UnitSpelling.From(spelling[0]))
            if (known == spelling)
                return unit;
        throw new InvalidOperationException(spelling);
    }

    private static Gen<IndicatorEntry> Indicator(Scheme scheme) =>
        from leaf in Gen.Elements(scheme.AllIndicators().Where(static leaf => leaf.Children.Count == 0).ToArray())
        from comparison in Gen.Elements(Enum.GetValues<ComparisonOperator>())
        from words in Gen.ListOf(MaybeWord, 8)
        from numbers in Gen.ListOf(MaybeNumber, 3)
        from weight in Gen.Choose(0, 40)
        from share in Gen.Choose(-1, 100)
        from faults in Gen.Choose(-1, 5)
        from done in Gen.Elements<bool?>(null, true, false)
        from flags in Gen.ListOf(Flag, 2)
        from evidence in Gen.SubListOf("照片1.jpg", "合同 2024.pdf", "活动/签到表.xlsx")
        select new IndicatorEntry
        {
            Node = leaf.Id, Name = Line(words[0]), Weight = leaf.Own ? weight / 2m : null, Operator = comparison, Target = numbers[0], TargetText = words[1], Unit = Line(words[2]), Actual = numbers[1],
            ActualText = words[3], Query = Line(words[4]), Level = Line(words[5]), Share = share < 0 ? null : share, Faults = faults < 0 ? null : faults, Done = done, NotApplicable = flags[0],
            Given = numbers[2], Reason = words[6], Improvement = words[7], Evidence = [.. evidence], Pending = flags[1],
        };

    private static Gen<NarrativeSection> Section(string id) =>
        from lines in Gen.ListOf(Gen.Elements("公用经费{{公用经费.决算}}，比上年{{公用经费.增减额.决算}}。", "## （一）收支情况", "- 第一项", "", "<!-- 待更新：不是标记 -->", "全年{{total-expenditure.final@-1}}。", "  缩进的一行"))
        from pending in Flag
        select new NarrativeSection(id, string.Join('\n', lines).Trim('\n', ' ', '\t')) { Pending = pending };

    private static Gen<LedgerFile> Ledger(string kind) =>
        from rows in Gen.ListOf(Gen.ListOf(MaybeWord, 3))
        select new LedgerFile(kind, ["日期", "名称", "人次"], [.. rows.Where(static row => row.Exists(static word => word.Length > 0)).Take(6).Select(static row => new LedgerRow(0, [.. row]))]);

    private static string Line(string word) => word.ReplaceLineEndings(" ").Replace('\t', ' ');
}
