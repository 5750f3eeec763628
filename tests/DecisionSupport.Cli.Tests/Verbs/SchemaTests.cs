using System.Text.Json;

namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>schema</c>.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("snapshot")]
    [InlineData("decision")]
    [InlineData("record")]
    [InlineData("case")]
    [InlineData("rule-set")]
    [InlineData("vocabulary")]
    [InlineData("parameters")]
    [InlineData("sources")]
    [InlineData("rule-book")]
    public void Every_kind_is_a_json_schema(string kind)
    {
        var run = ToolRun.Of("schema", kind).ShouldBeDone();

        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("$schema").GetString().ShouldBe("https://json-schema.org/draft/2020-12/schema");
        run.Output.ShouldEndWith("}\n");
    }

    [Fact]
    public void Without_a_kind_it_is_the_snapshot() => ToolRun.Of("schema").ShouldBeDone().Output.ShouldBe(ToolRun.Of("schema", "snapshot").ShouldBeDone().Output);

    [Fact]
    public void Rules_of_a_folder_give_its_facts()
    {
        using var folder = new TempFolder();
        var rules = folder.CopyRules();
        foreach (var file in Directory.EnumerateFiles(rules, "*.yaml", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("activityLimitationsConcrete", "activityLimitationsVivid", StringComparison.Ordinal));
        }

        ToolRun.Of("schema", "snapshot", "--rules", rules).ShouldBeDone().Output.ShouldContain("activityLimitationsVivid");
    }

    [Fact]
    public void Kind_that_does_not_exist_is_wrong_usage() => ToolRun.Of("schema", "weather").ShouldFail(2, "'rule-set'");
}
