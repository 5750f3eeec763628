namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>cases</c>: files to be filled in, none of them written over.</summary>
public sealed class CasesTests
{
    [Fact]
    public void Case_that_somebody_filled_in_is_left_alone()
    {
        using var folder = new TempFolder();
        var output = Path.Combine(folder.Path, "new");
        var paths = ToolRun.Of("cases", "--rule-set", "loh", "--out", output).ShouldBeDone().Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        File.WriteAllText(paths[0], "filled in");

        var again = ToolRun.Again("cases", "--rule-set", "loh", "--out", output).ShouldBeDone();

        again.Output.ShouldStartWith($"{paths[0]}: is there already, left alone\n");
        File.ReadAllText(paths[0]).ShouldBe("filled in");
        ToolRun.Of("test", output).Output.ShouldContain("the case expects nothing, so it proves nothing");
    }

    [Fact]
    public void Unknown_rule_set_is_a_slip() => ToolRun.Of("cases", "--rule-set", "lho").ShouldFail(2, "--rule-set: there is no rule set 'lho'; there are loh");
}
