using System.Text.Json;

namespace DecisionSupport.Cli.Tests.Verbs;

/// <summary><c>mutants</c>: the report in three formats, exit 3 below the threshold, and files for what would catch survivors.</summary>
public sealed class MutantsTests
{
    private static readonly string Parking = RepositoryFolder.Of("tests", "ParkingPermits");

    [Fact]
    public void Survivors_are_told_and_written_to_a_folder()
    {
        using var folder = new TempFolder();

        var run = ToolRun.Of("mutants", Parking, "--threshold", "90", "--out", folder["survivors"]);

        run.ExitCode.ShouldBe(3, run.Error);
        run.Output.ShouldContain("29 of 29 mutants, 2 cases: 17 noticed");
        File.ReadAllText(folder["survivors/rorelsehindrad.variations.yaml"]).ShouldContain("  - with: { mobility: { metres: 100 } }\n    expect: { parkering: { outcome: complete } }\n");
    }

    [Theory]
    [InlineData("json", "\"noticed\":")]
    [InlineData("html", "</html>")]
    public void Report_is_written_in_other_formats(string format, string part) =>
        ToolRun.Of("mutants", Parking, "--sample", "3", "--format", format).ShouldBeDone().Output.ShouldContain(part);

    [Fact]
    public void Faults_in_parameters_are_tried_alone()
    {
        var places = JsonDocument.Parse(ToolRun.Of("mutants", Parking, "--parameters", "--format", "json").ShouldBeDone().Output).RootElement.GetProperty("results").EnumerateArray()
            .Select(m => m.GetProperty("file").GetString()!).Distinct();

        places.ShouldBe(["parameters.yaml"]);
        ToolRun.Of("mutants", Parking, "--parameters", "--rule-set", "parkering").ShouldFail(2, "Parameters belong to no rule set");
    }

    [Theory]
    [InlineData("--sample", "0", "--sample takes a whole number from 1.")]
    [InlineData("--threshold", "101", "--threshold takes a whole number from 0 to 100.")]
    [InlineData("--rule-set", "sjukpenning", "there is no rule set 'sjukpenning'")]
    public void Slips_are_told(string option, string value, string words) => ToolRun.Of("mutants", Parking, option, value).ShouldFail(2, words);
}
