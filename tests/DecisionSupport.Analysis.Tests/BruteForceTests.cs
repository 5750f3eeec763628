using DecisionSupport.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace DecisionSupport.Analysis.Tests;

/// <summary>What the analysis says of small random rules is what trying every case says.</summary>
public sealed class BruteForceTests
{
    [Fact]
    public void Possible_outcomes_are_those_of_all_completions_but_the_present_one() => ForAll(RandomRules.Single, (ruleBook, values, main) =>
    {
        var reached = Completions.Of(values).Select(v => Ask(ruleBook, v).Outcome.Id).Distinct().Where(id => id != main.Outcome.Id);

        main.PossibleOutcomes().Select(o => o.Id).ShouldBe(reached, ignoreOrder: true);
    });

    [Fact]
    public void Missing_facts_are_those_that_change_outcome_or_level_in_some_completion() => ForAll(RandomRules.Single, (ruleBook, values, main) =>
    {
        var completions = Completions.Of(values).ToList();
        var results = completions.ToDictionary(Key, v => Result(Ask(ruleBook, v)));
        var isForeseen = results.Values.Distinct().ToList() is [var only] && only != Result(main);
        var decisive = isForeseen
            ? Unknown(values).Where(slot => Completions.Partly(values).Any(v => Completions.Fill(v, [slot]).Any(other => Result(Ask(ruleBook, other)) != Result(Ask(ruleBook, v)))))
            : Unknown(values).Where(slot => completions.Any(v => Completions.Fill(v, [slot]).Any(other => results[Key(other)] != results[Key(v)])));

        var atOnce = results.Values.Distinct().Count() > 1 ? Unknown(values).Where(slot => AnswersAlone(ruleBook, values, main, slot).Any()) : [];
        var anyway = main.Version.AsksForAll ? OpenCriteria(ruleBook, values, main, completions) : [];
        main.MissingFacts().Select(m => m.Fact.Slot).ShouldBe(decisive.Union(atOnce).Union(anyway), ignoreOrder: true);
    });

    [Fact]
    public void Outcomes_on_the_way_are_those_of_all_steps_but_the_present_one() => ForAll(RandomRules.Single, (ruleBook, values, main) =>
    {
        var reached = Completions.Partly(values).Select(v => Ask(ruleBook, v).Outcome.Id).Distinct().Where(id => id != main.Outcome.Id);

        main.PossibleOutcomesOnTheWay().Select(o => o.Id).ShouldBe(reached, ignoreOrder: true);
    });

    [Fact]
    public void Facts_that_matter_on_the_way_are_those_whose_answer_changes_outcome_or_level_at_some_step() => ForAll(RandomRules.Single, (ruleBook, values, main) =>
    {
        var results = Completions.Partly(values).ToDictionary(Key, v => (Values: v, Result: Result(Ask(ruleBook, v))));
        var matters = Unknown(values).Where(slot => results.Values.Any(step => step.Values[slot].IsNull && Completions.Fill(step.Values, [slot]).Any(other => results[Key(other)].Result != step.Result)));

        main.MissingFactsOnTheWay().Select(f => f.Slot).ShouldBe(matters, ignoreOrder: true);
    });

    [Fact]
    public void No_step_is_forgotten_when_leaves_read_two_facts() => ForAll(RandomRules.Paired, (ruleBook, values, main) =>
    {
        var outcomes = main.PossibleOutcomesOnTheWay().Add(main.Outcome);
        var facts = main.MissingFactsOnTheWay().Select(f => f.Slot).ToHashSet();
        foreach (var step in Completions.Partly(values))
        {
            var result = Ask(ruleBook, step);
            outcomes.ShouldContain(result.Outcome);
            if (Unknown(values).All(slot => step[slot].IsNull || !facts.Contains(slot)))
            {
                Result(result).ShouldBe(Result(main));
            }
        }
    });

    [Fact]
    public void A_missing_fact_decides_between_the_outcomes_that_its_answer_alone_changes() => ForAll(RandomRules.Single, (ruleBook, values, main) =>
    {
        var results = Completions.Of(values).ToDictionary(Key, v => Ask(ruleBook, v));
        var isForeseen = results.Values.Select(Result).Distinct().ToList() is [var only] && only != Result(main);
        foreach (var missing in main.MissingFacts())
        {
            IEnumerable<Outcome> decided = isForeseen ? [main.Outcome, results.Values.First().Outcome] : Completions.Of(values)
                .Select(v => Completions.Fill(v, [missing.Fact.Slot]).Select(other => results[Key(other)]).ToList())
                .Where(line => line.Select(Result).Distinct().Count() > 1)
                .SelectMany(line => line.Select(r => r.Outcome)).Distinct().ToList();
            if (missing.Settles > 0 && !decided.Any())
            {
                decided = [main.Outcome, .. AnswersAlone(ruleBook, values, main, missing.Fact.Slot)];
            }

            // A fact that is asked for anyway decides nothing.
            missing.DecidesBetween.ShouldBe(missing.Settles == 0 ? [] : decided.Distinct(), ignoreOrder: true);
        }
    });

    [Fact]
    public void Every_change_leads_where_it_says_and_no_smaller_one_does() => ForAll(RandomRules.Single, (ruleBook, values, main) =>
    {
        var changeable = Enumerable.Range(0, values.Length).Where(slot => !ruleBook.Vocabulary.Facts[slot].ChangeableBy.IsEmpty).ToList();
        foreach (var goal in main.Version.Outcomes.Where(o => o.IsGoal && o != main.Outcome))
        {
            var smallest = Subsets(changeable).OrderBy(s => s.Count).FirstOrDefault(s => Completions.Fill(values, s).Any(v => Ask(ruleBook, v).Outcome == goal));
            var told = main.WhatWouldChange().Where(c => c.Outcome == goal).ToList();

            told.Select(c => c.Facts.Length).Distinct().ShouldBe(smallest is null ? [] : [smallest.Count], $"changes that lead to {goal}");
            foreach (var change in told)
            {
                change.Facts.ShouldEach(f => changeable.Contains(f.Fact.Slot));
                Ask(ruleBook, change.Facts.Aggregate(values, (v, f) => v.SetItem(f.Fact.Slot, f.Value))).Outcome.ShouldBe(goal);
            }
        }
    });

    [Fact]
    public void The_same_level_comes_out_of_any_order_of_asking() => ForAll(RandomRules.Single, (ruleBook, values, main) =>
    {
        if (main.Level is { } level)
        {
            Completions.Of(values).Select(v => Ask(ruleBook, v)).Where(r => r.Outcome == main.Outcome).ShouldEach(r => r.Level == level);
        }
    });

    [Fact]
    public void No_outcome_and_no_fact_is_forgotten_when_leaves_read_two_facts() => ForAll(RandomRules.Paired, (ruleBook, values, main) =>
    {
        var completions = Completions.Of(values).ToList();
        var results = completions.ToDictionary(Key, v => Ask(ruleBook, v));
        var told = main.PossibleOutcomes().Add(main.Outcome);
        var missing = main.MissingFacts().Select(m => m.Fact.Slot).ToList();

        results.Values.ShouldEach(r => told.Contains(r.Outcome));
        Unknown(values).Where(slot => completions.Any(v => Completions.Fill(v, [slot]).Any(other => Result(results[Key(other)]) != Result(results[Key(v)]))))
            .ShouldEach(slot => missing.Contains(slot));
        foreach (var change in main.WhatWouldChange())
        {
            Ask(ruleBook, change.Facts.Aggregate(values, (v, f) => v.SetItem(f.Fact.Slot, f.Value))).Outcome.ShouldBe(change.Outcome);
        }
    });

    [Fact]
    public void The_random_rules_are_worth_analysing()
    {
        var sample = Cases(RandomRules.Single).Sample(200).Select(c => Ask(RandomRules.Load(c.Rules), c.Values)).ToList();

        sample.Count(r => r.PossibleOutcomes().Length > 0).ShouldBeGreaterThan(50);
        sample.Count(r => r.MissingFacts().Length > 1).ShouldBeGreaterThan(50);
        sample.Count(r => r.WhatWouldChange().Any(c => c.Facts.Length > 0)).ShouldBeGreaterThan(20);
        sample.Count(r => r.Level is not null).ShouldBeGreaterThan(10);
    }

    private static Gen<(string Rules, ImmutableArray<FeelValue> Values)> Cases(Gen<string> books) =>
        from rules in books
        from values in Completions.Values
        select (rules, values);

    private static void ForAll(Gen<string> books, Action<RuleBook, ImmutableArray<FeelValue>, Recommendation> check) => Always.Holds(
        Cases(books),
        c => $"{c.Rules}\nknown: {string.Join(", ", c.Values)}",
        150,
        c =>
        {
            var ruleBook = RandomRules.Load(c.Rules);
            check(ruleBook, c.Values, Ask(ruleBook, c.Values));
        });

    private static Recommendation Ask(RuleBook ruleBook, ImmutableArray<FeelValue> values) =>
        ruleBook.Evaluate(Completions.Snapshot(ruleBook.Vocabulary, values), "main")["main"];

    private static IEnumerable<Outcome> AnswersAlone(RuleBook ruleBook, ImmutableArray<FeelValue> values, Recommendation main, int slot) =>
        Completions.Fill(values, [slot]).Select(v => Ask(ruleBook, v)).Where(r => Result(r) != Result(main)).Select(r => r.Outcome);

    private static IEnumerable<int> OpenCriteria(RuleBook ruleBook, ImmutableArray<FeelValue> values, Recommendation main, List<ImmutableArray<FeelValue>> completions) =>
        from finding in main.Findings
        where finding.Status == FindingStatus.Unknown
        let statuses = completions.ToDictionary(Key, v => Ask(ruleBook, v).StatusOf(finding.Criterion.Id))
        from slot in Unknown(values)
        where completions.Any(v => Completions.Fill(v, [slot]).Any(other => statuses[Key(other)] != statuses[Key(v)]))
        select slot;

    private static IEnumerable<int> Unknown(ImmutableArray<FeelValue> values) => Enumerable.Range(0, values.Length).Where(slot => values[slot].IsNull);

    private static IEnumerable<List<int>> Subsets(List<int> slots) =>
        Enumerable.Range(0, 1 << slots.Count).Select(mask => slots.Where((_, i) => (mask & (1 << i)) != 0).ToList());

    private static string Result(Recommendation recommendation) => $"{recommendation.Outcome} {recommendation.Level?.Id}";

    private static string Key(ImmutableArray<FeelValue> values) => string.Join('|', values);
}
