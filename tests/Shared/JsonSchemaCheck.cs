using NJsonSchema;

namespace Jiping.Testing;

/// <summary>Validates JSON against one of the project's schemas.</summary>
internal static class JsonSchemaCheck
{
    /// <param name="json">The document.</param>
    /// <param name="schemaPath">Path of the schema below the repository.</param>
    public static void Valid(string json, params string[] schemaPath)
    {
        var errors = Errors(json, schemaPath);
        Assert.True(errors.Count == 0, string.Join('\n', errors) + "\n" + json);
    }

    public static IReadOnlyList<string> Errors(string json, params string[] schemaPath)
    {
        var schema = JsonSchema.FromJsonAsync(File.ReadAllText(Repository.PathOf(schemaPath))).GetAwaiter().GetResult();
        return [.. schema.Validate(json).Select(static e => e.ToString())];
    }
}
