using Jiping.Core.Lexicon;
using Jiping.Core.Quantities;
using Jiping.Core.Taxonomies;
using Jiping.DataCompiler;

namespace Jiping.Core.Tests.Taxonomies;

public class TaxonomyDataTests
{
    public static TheoryData<string> Files =>
        new(Directory.GetFiles(Repository.PathOf("data", "taxonomy"), "*.yaml").Select(static p => Path.GetFileName(p)!));

    [Theory]
    [MemberData(nameof(Files))]
    public void BuiltInFile_SatisfiesItsSchema(string file) =>
        JsonSchemaCheck.Valid(YamlJson.Read(File.ReadAllText(Repository.PathOf("data", "taxonomy", file))), "data", "schemas", "taxonomy.schema.json");

    [Theory]
    [InlineData("{\"scope\":\"a\",\"about\":\"a\",\"source\":\"s\",\"concepts\":[]}")]
    [InlineData("{\"scope\":\"a\",\"about\":\"a\",\"source\":\"s\",\"concepts\":[{\"id\":\"A\",\"name\":\"甲\",\"dimension\":\"money\"}]}")]
    [InlineData("{\"scope\":\"a\",\"about\":\"a\",\"source\":\"s\",\"concepts\":[{\"id\":\"a\",\"name\":\"甲\",\"dimension\":\"cash\"}]}")]
    [InlineData("{\"scope\":\"a\",\"about\":\"a\",\"source\":\"s\",\"concepts\":[{\"id\":\"a\",\"name\":\"甲\",\"dimension\":\"money\"}],\"relations\":[{\"id\":\"r\",\"result\":\"a\",\"terms\":[\"+a\"],\"basis\":\"b\"}]}")]
    public void Schema_RefusesFaults(string json) => Assert.NotEmpty(JsonSchemaCheck.Errors(json, "data", "schemas", "taxonomy.schema.json"));

    [Fact]
    public void EveryName_LeadsToItsConceptInItsScope()
    {
        foreach (var concept in Taxonomy.BuiltIn.Concepts)
        {
            foreach (var name in concept.Aliases.Concat(concept.Labels).Prepend(concept.Name))
            {
                Assert.Same(concept, Taxonomy.BuiltIn.Find(name, concept.Scope));
                Assert.Same(concept, Taxonomy.BuiltIn.FindInPhrase(name)?.In(concept.Scope));
            }
        }
    }

    [Fact]
    public void EveryName_LeadsToOneConceptInAScope() =>
        Assert.All(Taxonomy.BuiltIn.Names.Entries, static entry => Assert.Distinct(entry.Concepts.Select(static c => c.Scope)));

    [Fact]
    public void EveryName_IsFoundBehindAnEntityAndAYear()
    {
        foreach (var concept in Taxonomy.BuiltIn.Concepts)
            foreach (var name in concept.Aliases.Prepend(concept.Name))
            {
                var match = Taxonomy.BuiltIn.FindInPhrase("某某局" + name);
                Assert.Same(concept, match?.In(concept.Scope));
                Assert.Equal("某某局", match!.Qualifier);
            }
    }

    [Fact]
    public void EveryUnit_IsACountUnitOfTheLexiconAndItsOwnBase()
    {
        foreach (var unit in Taxonomy.BuiltIn.Concepts.SelectMany(static c => c.Units).Distinct())
        {
            var known = UnitSpelling.From(unit[0]).ToArray().Single(s => s.Spelling == unit).Unit;
            Assert.Equal((unit, Dimension.Count), (known.Base, known.Dimension));
        }
    }

    [Fact]
    public void EveryCount_NamesItsUnits() =>
        Assert.All(Taxonomy.BuiltIn.Concepts.Where(static c => c.Dimension == Dimension.Count), static c => Assert.NotEmpty(c.Units));

    [Fact]
    public void EveryLabel_IsNotFoundInAPhrase()
    {
        foreach (var concept in Taxonomy.BuiltIn.Concepts)
            foreach (var label in concept.Labels)
                Assert.NotSame(concept, Taxonomy.BuiltIn.FindInPhrase("某某类" + label)?.In(concept.Scope));
    }

    [Fact]
    public void Compiled_IsWhatTheFilesSay()
    {
        var files = Directory.GetFiles(Repository.PathOf("data", "taxonomy"), "*.yaml").Order(StringComparer.Ordinal).Select(static p => (p, File.ReadAllText(p)));
        var code = TaxonomyCompiler.Compile([.. files]);

        Assert.Equal(code.Split("new Concept(").Length - 1, TaxonomyData.Concepts.Length);
        Assert.Equal(code.Split("new DeclaredRelation(").Length - 1, TaxonomyData.Relations.Length);
        Assert.Equal(code.Split("new DeclaredRatio(").Length - 1, TaxonomyData.Ratios.Length);
    }
}
