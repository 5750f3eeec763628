using System.Text.Json;

namespace DecisionSupport.Cli.Tests.OtherLaw;

/// <summary>
/// The engine knows no law: a rule book about parking permits, in Swedish alone, with other parties, kinds of sources and a paper of its own, without expert
/// and certificates, goes through every verb, and nothing that comes out speaks of sickness insurance.
/// </summary>
public sealed class ParkingPermitTests
{
    private const string Rules = "tests/ParkingPermits";
    private const string Case = Rules + "/cases/rorelsehindrad.yaml";

    public static TheoryData<string> Verbs =>
    [
        $"lint {Rules}",
        $"test {Rules}",
        $"coverage {Rules}",
        $"gaps {Rules}",
        $"diff {Rules} {Rules}",
        $"evaluate {Case} --rules {Rules}",
        $"evaluate {Case} --rules {Rules} --audience client",
        $"evaluate {Case} --rules {Rules} --language en",
        $"evaluate {Case} --rules {Rules} --format json",
        $"evaluate {Case} --rules {Rules} --format markdown --audience client",
        $"evaluate {Case} --rules {Rules} --format html",
        $"evaluate {Case} --rules {Rules} --format record",
        $"schema snapshot --rules {Rules}",
        $"schema decision --rules {Rules}",
        $"schema record --rules {Rules}",
        $"schema case --rules {Rules}",
        $"schema rule-set --rules {Rules}",
        $"schema vocabulary --rules {Rules}",
        $"schema parameters --rules {Rules}",
        $"schema rule-book --rules {Rules}",
    ];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_verb_is_done_and_says_nothing_of_sickness_insurance(string arguments)
    {
        var run = ToolRun.Of(arguments.Split(' ')).ShouldBeDone();

        run.Output.ShouldNotBeEmpty();
        ForeignWords.In(run.Output + run.Error, arguments).ShouldBeEmpty();
    }

    [Fact]
    public void A_change_of_the_rules_is_told_in_their_own_words()
    {
        using var folder = new TempFolder();
        foreach (var file in Directory.EnumerateFiles(RepositoryFolder.Of(Rules), "*.yaml", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(RepositoryFolder.Of(Rules), file), File.ReadAllText(file).Replace("value: 100", "value: 300", StringComparison.Ordinal));
        }

        var run = ToolRun.Of("diff", Rules, folder.Path);

        run.Output.ShouldContain("mobility.metres");
        ForeignWords.In(run.Output + run.Error, "diff").ShouldBeEmpty();
    }

    // The page of diagnostics explains codes by an example book of its own; it is about the tool, not about these rules.
    [Fact]
    public void Pages_and_border_cases_are_written()
    {
        using var folder = new TempFolder();
        ToolRun.Of("document", Rules, "--out", folder.Path).ShouldBeDone();
        ToolRun.Of("cases", "--rules", Rules, "--out", Path.Combine(folder.Path, "cases")).ShouldBeDone();

        var files = Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories).Where(f => Path.GetFileName(f) != "diagnostics.md").ToList();

        files.Count.ShouldBeGreaterThan(2);
        files.SelectMany(f => ForeignWords.In(File.ReadAllText(f), Path.GetFileName(f))).ShouldBeEmpty();
    }

    [Fact]
    public void It_has_a_paper_of_its_own_and_no_other()
    {
        var paper = ToolRun.Of("evaluate", Case, "--rules", Rules, "--paper", "visit").ShouldBeDone().Output;

        paper.ShouldStartWith("Inget besök behövs\n");
        ForeignWords.In(paper, "visit").ShouldBeEmpty();
        ToolRun.Of("evaluate", Case, "--rules", Rules, "--paper", "letter").ShouldFail(2, "The rule book has no paper 'letter'. It has: visit.");
    }

    [Fact]
    public void The_json_names_its_own_parties_and_has_no_questions_to_an_expert()
    {
        using var json = JsonDocument.Parse(ToolRun.Of("evaluate", Case, "--rules", Rules, "--format", "json").ShouldBeDone().Output);
        var recommendation = json.RootElement.GetProperty("recommendations")[0];

        recommendation.GetProperty("missingFacts")[0].GetProperty("askedOf").GetString().ShouldBe("parking-office");
        recommendation.EnumerateObject().Select(p => p.Name).ShouldNotContain(name => name.StartsWith("questionsTo", StringComparison.Ordinal));
    }
}
