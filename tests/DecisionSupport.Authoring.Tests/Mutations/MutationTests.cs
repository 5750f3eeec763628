namespace DecisionSupport.Authoring.Tests.Mutations;

/// <summary>Small faults put into a small rule book with two worked cases.</summary>
public sealed class MutationTests
{
    private static readonly string Parking = RepositoryFolder.Of("tests", "ParkingPermits");
    private static readonly Lazy<MutationReport> Report = new(() => MutationTest.Run(Parking));

    [Fact]
    public void What_no_case_notices_is_told_with_a_case_that_would()
    {
        var text = MutationText.Text(Report.Value);

        text.ShouldContain("""
            parameters.yaml:7:36: parameter metresUnaided: 100 → 99
              no case notices; another is the outcome of parkering
              would be caught by a variation of rorelsehindrad:
                # parameters.yaml:7:36: parameter metresUnaided: 100 → 99
                - with: { mobility: { metres: 100 } }
                  expect: { parkering: { outcome: complete } }

            """);
        text.ShouldEndWith("29 of 29 mutants, 2 cases: 17 noticed, 12 survived, 0 not decided; not counted: 0 the same function, 0 refused. 58.6 %.\n");
    }

    [Fact]
    public void Variations_that_are_proposed_catch_what_they_are_proposed_for()
    {
        using var folder = new TempFolder();
        var rules = Copy(folder);
        foreach (var (path, text) in MutationCases.Files(Report.Value).Where(f => f.Path.EndsWith(".variations.yaml", StringComparison.Ordinal)))
        {
            File.AppendAllText(Path.Combine(rules, "cases", path.Replace(".variations", "", StringComparison.Ordinal)), text);
        }

        var after = MutationTest.Run(rules);

        var proposed = Report.Value.Results.Where(r => r.Variation is not null).Select(r => r.Mutant.ToString()).ToList();
        proposed.ShouldNotBeEmpty();
        after.Results.Where(r => proposed.Contains(r.Mutant.ToString())).ShouldAllBe(r => r.Fate == MutantFate.Noticed);
    }

    [Fact]
    public void What_says_the_same_in_other_words_is_not_counted()
    {
        using var folder = new TempFolder();
        var rules = Copy(folder);
        var version = Path.Combine(rules, "parkering", "2020-01-01.yaml");
        // Nobody reads below zero, so that a bound there is the same function wherever it stands.
        File.WriteAllText(version, File.ReadAllText(version).Replace("test: vehicle.forWork", "test: vehicle.forWork and mobility.metres > -5", StringComparison.Ordinal));

        var equal = MutationTest.Run(rules).Results.Where(r => r.Fate == MutantFate.Equal).Select(r => r.Mutant.ToString());

        equal.ShouldContain(m => m.Contains("> → >=", StringComparison.Ordinal));
        equal.ShouldContain(m => m.Contains("5 → 6", StringComparison.Ordinal));
    }

    [Fact]
    public void A_notice_that_is_told_of_the_same_cases_is_not_counted()
    {
        using var folder = new TempFolder();
        var rules = Copy(folder);
        var version = Path.Combine(rules, "parkering", "2020-01-01.yaml");
        // A notice is told where its condition is shown, so that asking for it to be shown says nothing more.
        File.WriteAllText(version, File.ReadAllText(version).Replace("when: permit.appliedOn <= asOf - @\"P3M\"", "when: shown(permit.appliedOn <= asOf - @\"P3M\") and open(vehicle.forWork)", StringComparison.Ordinal));

        var results = MutationTest.Run(rules).Results.Where(r => r.Mutant.Where == "notices slow when").ToDictionary(r => r.Mutant.Was + " → " + r.Mutant.Becomes);

        results["shown → "].Fate.ShouldBe(MutantFate.Equal);
        results["open → "].Fate.ShouldNotBe(MutantFate.Equal);
    }

    [Fact]
    public void A_sample_is_the_same_each_time_and_spread_over_all()
    {
        var (first, second) = (MutationTest.Run(Parking, sample: 5), MutationTest.Run(Parking, sample: 5));

        first.Results.Length.ShouldBe(5);
        first.All.ShouldBe(Report.Value.All);
        first.Results.Select(r => r.Mutant.ToString()).ShouldBe(second.Results.Select(r => r.Mutant.ToString()));
        first.Results.Select(r => r.Mutant.File).Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Cases_that_fail_already_notice_nothing()
    {
        using var folder = new TempFolder();
        var rules = Copy(folder);
        var file = Path.Combine(rules, "cases", "boende.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("outcome: grant", "outcome: refuse", StringComparison.Ordinal));

        Should.Throw<InvalidDataException>(() => MutationTest.Run(rules)).Message.ShouldContain("expected refuse, but it is grant");
    }

    private static string Copy(TempFolder folder)
    {
        foreach (var file in Directory.EnumerateFiles(Parking, "*.yaml", SearchOption.AllDirectories))
        {
            folder.Write(Path.Combine("rules", Path.GetRelativePath(Parking, file)), File.ReadAllBytes(file));
        }

        return folder["rules"];
    }
}
