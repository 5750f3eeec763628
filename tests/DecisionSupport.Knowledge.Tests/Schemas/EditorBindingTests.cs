using System.Text.Json;
using System.Text.RegularExpressions;
using DecisionSupport.Authoring;
using DecisionSupport.RuleFiles;
using DecisionSupport.TestKit;

namespace DecisionSupport.Knowledge.Tests.Schemas;

/// <summary>Whoever opens the repository in VS Code has the schemas of the rules as they are, with something to read at every key.</summary>
public sealed class EditorBindingTests
{
    private const string Mend = "run: dotnet run --project src/DecisionSupport.Cli -- schema --rules rules --out .vscode/schemas";

    public static TheoryData<string> Kinds => [.. JsonSchemas.Kinds];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_in_the_repository_is_current(string kind) =>
        (File.ReadAllText(RepositoryFolder.Of(".vscode", "schemas", $"{kind}.schema.json")) == JsonSchemas.Write(kind, BuiltInRules.RuleBook))
            .ShouldBeTrue($".vscode/schemas/{kind}.schema.json is not what the rules say; {Mend}");

    [Fact]
    public void Every_rule_file_and_case_is_bound_to_a_schema_that_is_there()
    {
        using var settings = JsonDocument.Parse(File.ReadAllText(RepositoryFolder.Of(".vscode", "settings.json")));
        var bindings = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().ToList();
        Faults.ShouldBeNone(bindings.Where(b => !File.Exists(RepositoryFolder.Of(b.Name))).Select(b => $"{b.Name} is not there"));
        var patterns = bindings.SelectMany(b => b.Value.EnumerateArray()).Select(p => Pattern(p.GetString()!)).ToList();
        var files = Directory.EnumerateFiles(RepositoryFolder.Of("rules"), "*.yaml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(RepositoryFolder.Of("rules"), f).Replace('\\', '/'))
            .Where(f => RuleFolderLayout.KindOf(f) is not RuleFileKind.Other || f.StartsWith("cases/", StringComparison.Ordinal)).Select(f => $"rules/{f}");

        Faults.ShouldBeNone(files.Where(f => patterns.Count(p => p.IsMatch(f)) != 1).Select(f => $"{f} is not bound to one schema"));
    }

    // What the tool writes is for programs; these are for people who write.
    [Theory]
    [InlineData("snapshot")]
    [InlineData("case")]
    [InlineData("rule-set")]
    [InlineData("vocabulary")]
    [InlineData("parameters")]
    [InlineData("sources")]
    [InlineData("rule-book")]
    [InlineData("contacts")]
    [InlineData("measures")]
    public void Every_key_has_something_to_read(string kind)
    {
        using var schema = JsonDocument.Parse(JsonSchemas.Write(kind, BuiltInRules.RuleBook));
        Faults.ShouldBeNone(Keys(schema.RootElement).Where(k => k.Path is not (".sv" or ".en")).Where(k => !k.Schema.TryGetProperty("description", out _)).Select(k => $"{kind}: {k.Path} has no description"));
    }

    private static IEnumerable<(string Path, JsonElement Schema)> Keys(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            return node.EnumerateArray().SelectMany(Keys);
        }

        if (node.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        var own = node.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            ? properties.EnumerateObject().Select(p => ("." + p.Name, p.Value))
            : [];
        return own.Concat(node.EnumerateObject().SelectMany(p => Keys(p.Value)));
    }

    private static Regex Pattern(string glob) =>
        new($"^{Regex.Escape(glob).Replace(@"\*\*/", "(.*/)?", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal).Replace(@"\[0-9]", "[0-9]", StringComparison.Ordinal)}$", RegexOptions.None, TimeSpan.FromSeconds(60));
}
