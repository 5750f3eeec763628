namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>rename</c> and <c>migrate</c>: a snapshot from before passes into the renamed rules.</summary>
public sealed class RenameTests
{
    [Fact]
    public void Snapshot_from_before_passes_into_the_renamed_rules()
    {
        using var folder = new TempFolder();
        var rules = folder.CopyRules();
        var old = folder.Write("old.yaml", Files.Snapshot);

        var renamed = ToolRun.Of("rename", "workCapacity.reductionPercent", "workCapacity.reducedBy", "--rules", rules).ShouldBeDone();
        var refused = ToolRun.Of("evaluate", old, "--rules", rules);
        var migrated = ToolRun.Of("migrate", old, "--rules", rules).ShouldBeDone().Output;

        renamed.Output.ShouldContain($"{rules}/migrations/0001-workCapacity.reductionPercent.yaml\n");
        refused.ShouldFail(1, "error DS0601: 'workCapacity.reductionPercent' is called 'workCapacity.reducedBy' since ");
        migrated.ShouldBe(Files.Snapshot.Replace("reductionPercent", "reducedBy", StringComparison.Ordinal));
        ToolRun.WithInput(migrated, "evaluate", "-", "--rules", rules, "--rule-set", "sjukersattning").ShouldBeDone();
    }

    [Fact]
    public void What_cannot_be_renamed_changes_nothing() =>
        ToolRun.Of("rename", "person.birthDte", "person.born").ShouldFail(1, "rules: There is no fact 'person.birthDte'. Did you mean 'person.birthDate'?");

    [Fact]
    public void What_is_no_snapshot_is_told() => ToolRun.WithInput("a: [", "migrate", "-").ShouldFail(1, "standard input: error DS0001: Here a value is missing");
}
