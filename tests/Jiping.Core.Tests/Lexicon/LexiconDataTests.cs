using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;

namespace Jiping.Core.Tests.Lexicon;

public class LexiconDataTests
{
    [Theory]
    [InlineData("units.yaml", "units.schema.json")]
    [InlineData("words.yaml", "words.schema.json")]
    [InlineData("labels.yaml", "words.schema.json")]
    [InlineData("references.yaml", "words.schema.json")]
    public void BuiltInFile_SatisfiesItsSchema(string file, string schema) =>
        JsonSchemaCheck.Valid(YamlJson.Read(File.ReadAllText(Repository.PathOf("data", "lexicon", file))), "data", "schemas", schema);

    [Theory]
    [InlineData("{\"units\":[{\"symbol\":\"元\",\"dimension\":\"cash\"}]}", "units.schema.json")]
    [InlineData("{\"units\":[{\"symbol\":\"\",\"dimension\":\"money\"}]}", "units.schema.json")]
    [InlineData("{\"lists\":{\"a\":{\"about\":\"a\",\"source\":\"s\",\"words\":[]}}}", "words.schema.json")]
    public void Schema_RefusesFaults(string json, string schema) =>
        Assert.NotEmpty(JsonSchemaCheck.Errors(json, "data", "schemas", schema));

    [Fact]
    public void Spellings_AreUnique()
    {
        var spellings = LexiconData.UnitSpellings.Select(static s => s.Spelling).ToList();

        Assert.Equal(spellings.Count, spellings.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void From_GivesEverySpellingOfACharacter_LongestFirst()
    {
        var found = 0;
        foreach (var first in LexiconData.UnitSpellings.Select(static s => s.Spelling[0]).Distinct())
        {
            var spellings = UnitSpelling.From(first).ToArray();
            found += spellings.Length;
            Assert.All(spellings, s => Assert.Equal(first, s.Spelling[0]));
            Assert.Equal(spellings.Select(static s => s.Spelling.Length).OrderDescending(), spellings.Select(static s => s.Spelling.Length));
        }

        Assert.Equal(LexiconData.UnitSpellings.Length, found);
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('甲')]
    [InlineData('\uffff')]
    public void From_OtherCharacters_GivesNothing(char first) => Assert.True(UnitSpelling.From(first).IsEmpty);

    [Fact]
    public void UnitsThatCodeNames_AreTheSameInTheData()
    {
        MeasureUnit[] named =
        [
            MeasureUnit.Yuan, MeasureUnit.TenThousandYuan, MeasureUnit.HundredMillionYuan,
            MeasureUnit.Percent, MeasureUnit.PercentPoint, MeasureUnit.Points,
        ];

        foreach (var unit in named)
            Assert.Contains(unit, LexiconData.Units);
    }
}
