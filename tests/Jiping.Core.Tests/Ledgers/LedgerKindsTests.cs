using Jiping.Core.Data;
using Jiping.Core.Ledgers;
using Jiping.Core.Lexicon;

namespace Jiping.Core.Tests.Ledgers;

/// <summary>The kinds as compiled and as they stand in data/ledgers.</summary>
public class LedgerKindsTests
{
    [Fact]
    public void File_IsReadWithoutFaults()
    {
        string path = Repository.PathOf("data", "ledgers", "kinds.yaml");

        var kinds = LedgerKindReader.Read(path, YamlData.Parse(path, File.ReadAllText(path)));

        Assert.Equal(LedgerKinds.BuiltIn.All.Select(static kind => kind.Id), kinds.Select(static kind => kind.Id));
    }

    [Fact]
    public void BuiltIn_HoldsTheKindsOfTheDesign() => Assert.Equal(
        ["活动", "培训", "宣传", "基地", "人才工作站", "竞赛", "获奖", "走访"], LedgerKinds.BuiltIn.All.Select(static kind => kind.Name));

    [Fact]
    public void EveryKind_HasADateANameAndEvidence() => Assert.All(LedgerKinds.BuiltIn.All, static kind =>
    {
        Assert.Equal(["id", "date", "end"], kind.Columns.Take(3).Select(static column => column.Id));
        Assert.True(kind.Column("title") is { Required: true });
        Assert.Equal(["evidence", "remark"], kind.Columns.TakeLast(2).Select(static column => column.Id));
        Assert.NotEmpty(kind.Counters);
    });

    [Fact]
    public void EveryUnit_IsOneThatDocumentsPrint()
    {
        var spellings = LexiconData.UnitSpellings.Select(static spelling => spelling.Spelling).ToHashSet(StringComparer.Ordinal);
        var used = LedgerKinds.BuiltIn.All.SelectMany(static kind => kind.Columns.SelectMany(static column => column.Units).Concat(kind.Counters.Select(static counter => counter.Unit)));

        Assert.Empty(used.Except(spellings, StringComparer.Ordinal));
    }

    [Fact]
    public void Prefixes_AreDistinct() =>
        Assert.Equal(LedgerKinds.BuiltIn.All.Count, LedgerKinds.BuiltIn.All.Select(static kind => kind.Prefix).Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [InlineData("活动", "activities")]
    [InlineData("activities", "activities")]
    [InlineData("活动台账", "activities")]
    [InlineData("科普活动 台帐", "activities")]
    [InlineData("培训登记表", "trainings")]
    [InlineData("获奖荣誉", "awards")]
    public void Find_ByIdNameAndAlias(string word, string id) => Assert.Equal(id, LedgerKinds.BuiltIn.Find(word)?.Id);

    [Fact]
    public void Find_AnotherWord_IsNone() => Assert.Null(LedgerKinds.BuiltIn.Find("预算"));

    [Theory]
    [InlineData("参加人次（人次）", "participants")]
    [InlineData("活 动 时 间", "date")]
    [InlineData("ＩＤ", "id")]
    public void FindColumn_ByHeader(string header, string id) => Assert.Equal(id, LedgerKinds.BuiltIn.Find("活动")!.FindColumn(header)?.Id);

    [Fact]
    public void Read_Faults_AreAllNamedWithTheirLines()
    {
        const string text = """
            shared: {lead: [{id: date, name: 日期, type: date}], tail: []}
            kinds:
              - {id: a, name: 甲, prefix: J, counters: {次数: 次}, columns: [{id: n, name: 人次, type: count}, {id: d, name: 日期, type: text}]}
              - {id: b, name: 甲, prefix: Y, counters: {次数: 次}, columns: [{id: c, name: 类别, type: choice}]}
            """;

        var fault = Assert.Throws<DataFileException>(() => LedgerKindReader.Read("kinds.yaml", YamlData.Parse("kinds.yaml", text)));

        Assert.Contains(fault.Problems, static problem => problem.Line == 3 && problem.Message.Contains("units", StringComparison.Ordinal));
        Assert.Contains(fault.Problems, static problem => problem.Line == 3 && problem.Message.Contains("日期", StringComparison.Ordinal));
        Assert.Contains(fault.Problems, static problem => problem.Line == 4 && problem.Message.Contains("choices", StringComparison.Ordinal));
        Assert.Contains(fault.Problems, static problem => problem.Message.Contains("“甲”是两种", StringComparison.Ordinal));
    }
}
