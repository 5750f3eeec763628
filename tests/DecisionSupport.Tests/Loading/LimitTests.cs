using DecisionSupport.Tests.Support;

namespace DecisionSupport.Tests.Loading;

/// <summary>Rule files are data from outside: what is too much is refused, quickly.</summary>
public sealed class LimitTests
{
    private const string Header = "ruleSet: aid\namends: 2011-01-01\ninForce: { from: 2017-01-01 }\nchanges: { sv: Prov., en: A trial. }\n";

    [Fact]
    public void A_file_of_more_than_a_megabyte_is_not_read() =>
        Told(("sources/large.yaml", "sources: []\n" + new string(' ', 1 << 20))).ShouldBe("sources/large.yaml: error DS0003: The text has 1048588 bytes; at most 1048576 are read. Split it, or check that it is the right file.");

    [Fact]
    public void More_than_a_hundred_thousand_values_are_not_read() =>
        Told(("sources/many.yaml", $"sources: [{string.Join(',', Enumerable.Repeat("a", 100_001))}]")).ShouldContain("DS0003: The text holds more than 100000 values");

    [Fact]
    public void Two_thousand_files_are_read_and_one_more_is_told()
    {
        using var folder = new TempFolder();
        foreach (var file in GoodRules.Files)
        {
            folder.Write(file.Path, GoodRules.Text(file.Path));
        }

        for (var more = GoodRules.Files.Count(); more < 2_000; more++)
        {
            folder.Write($"sources/s{more}.yaml", "sources: []\n");
        }

        RuleBookLoader.LoadFolder(folder.Path).RuleBook.ShouldNotBeNull();
        folder.Write("sources/one-more.yaml", "sources: []\n");
        RuleBookLoader.LoadFolder(folder.Path).Diagnostics.ShouldHaveSingleItem().Message.ShouldBe("The folder holds more than 2000 rule files; is it the right folder?");
    }

    [Fact]
    public void A_mapping_with_thousands_of_keys_is_not_read() =>
        Told(("sources/keys.yaml", string.Concat(Enumerable.Range(0, 5_000).Select(i => $"k{i}: 1\n")))).ShouldContain("DS0003: A mapping holds more than a thousand keys");

    [Fact]
    public void Definitions_that_double_each_other_are_refused_before_they_are_written_out()
    {
        var definitions = string.Concat(Enumerable.Range(1, 60).Select(i => $"  d{i}: d{i - 1} and d{i - 1}\n"));

        Told(("aid/2017-01-01.yaml", $"{Header}definitions:\n  d0: person.insured\n{definitions}")).ShouldContain("DS0003: With its definitions written out, this expression has more than 20000 parts");
    }

    [Fact]
    public void Numbers_that_double_each_other_are_refused_before_they_are_worked_out()
    {
        var definitions = string.Concat(Enumerable.Range(1, 60).Select(i => $"  d{i}: d{i - 1} + d{i - 1}\n"));

        Told(("aid/2017-01-01.yaml", $"{Header}definitions:\n  d0: work.reductionPercent\n{definitions}")).ShouldContain("DS0003");
    }

    [Fact]
    public void An_expression_nested_too_deeply_is_refused() =>
        Told(("aid/2017-01-01.yaml", $"{Header}definitions:\n  deep: {new string('(', 100_000)}1{new string(')', 100_000)}\n")).ShouldContain("error DS0301");

    [Fact]
    public void What_no_fact_can_change_and_takes_too_long_is_told_at_its_place() =>
        Told(("aid/2017-01-01.yaml", $"{Header}definitions:\n  slow: matches(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^((a+)+)\\1$\") and person.insured\n"))
            .ShouldBe("aid/2017-01-01.yaml(6,9): error DS0003: No fact can change this, and it takes too much work: matching the pattern '^((a+)+)\\1$' takes too long, together with what stands before it. Write the value, or make it simpler.");

    [Fact]
    public void Conditions_that_are_asked_together_share_ten_million_steps()
    {
        const string Slow = "every i in 1..4000000 satisfies i > work.reductionPercent - 100";
        var rules = GoodRules.With(("aid/2017-01-01.yaml", $"{Header}criteria:\n  - {{ id: adult, test: {Slow} }}\n  - {{ id: need, applies: {Slow}, test: {Slow} }}\n")).GetOrThrow();
        var snapshot = new CaseSnapshotBuilder(rules.Vocabulary, new DateOnly(2020, 1, 1)).Set("work.reductionPercent", 50).Build();

        rules.Evaluate(snapshot, "aid")["aid"].Findings.Select(f => (f.Criterion.Id, f.Status)).ShouldBe([("adult", FindingStatus.Met), ("need", FindingStatus.Unknown)]);
    }

    [Fact]
    public void Sixty_five_rule_sets_are_one_too_many()
    {
        var paper = File.ReadAllText(Path.Combine(GoodRules.Folder, "paper", "2011-01-01.yaml"));
        (string, string)[] more = [.. Enumerable.Range(1, 63).Select(i => ($"more{i}/2011-01-01.yaml", paper.Replace("ruleSet: paper", $"ruleSet: more{i}")))];

        GoodRules.With([.. more.Skip(1)]).GetOrThrow().RuleSets.Length.ShouldBe(64);
        Told(more).ShouldContain("DS0003: There are 65 rule sets; at most 64 can be told apart");
    }

    [Fact]
    public void More_outcomes_than_there_are_numbers_for_are_refused()
    {
        var outcomes = string.Concat(Enumerable.Range(0, 260).Select(i => $"  - {{ id: more-{i}, after: refuse, when: work.reductionPercent = {i}, title: {{ sv: a, en: a }}, officer: {{ sv: a, en: a }}, client: {{ sv: a, en: a }} }}\n"));

        Told(("aid/2017-01-01.yaml", $"{Header}outcomes:\n{outcomes}")).ShouldContain("DS0003: aid has 265 outcomes and levels; fewer than 256 can be told apart");
    }

    [Fact]
    public void A_rule_that_works_without_end_decides_nothing()
    {
        const string Endless = "count(for a in 1..3000, b in 1..3000 return a) > work.reductionPercent";

        Ask.StatusOf(Endless, ("work.reductionPercent", FeelValue.From(50m))).ShouldBe(FindingStatus.Unknown);
    }

    private static string Told(params (string Path, string Text)[] files) => string.Join('\n', GoodRules.With(files).Diagnostics);
}
