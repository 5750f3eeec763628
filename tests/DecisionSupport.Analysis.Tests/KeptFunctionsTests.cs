using FsCheck.Fluent;

namespace DecisionSupport.Analysis.Tests;

/// <summary>What is kept of rules for all cases does not show in answers: neither who asked before, nor who asks at the same time, nor of which day.</summary>
public sealed class KeptFunctionsTests
{
    private static readonly int Books = Depth.Of(6, 1);
    private static readonly int CasesOfBook = Depth.Of(40, 20);

    private static readonly ImmutableArray<DateOnly> Days = [new(2020, 6, 15), new(2020, 6, 16), new(2021, 2, 28), new(2024, 2, 29)];

    [Fact]
    public void Many_who_ask_at_once_are_answered_as_one_alone()
    {
        // An even number, so that from both ends each is asked once.
        (CasesOfBook * Days.Length % 2).ShouldBe(0);
        foreach (var text in RandomRules.Paired.Sample(Books))
        {
            var cases = Completions.Values.Sample(CasesOfBook).SelectMany(values => Days.Select(day => (values, day))).ToList();
            var alone = cases.ConvertAll(c => Answers(RandomRules.Load(text), c.values, c.day));
            var shared = RandomRules.Load(text);
            var together = new string[cases.Count];

            // From both ends, so that two who ask seldom ask the same.
            AtOnce.ForEach(cases.Count, i => Answer(i % 2 == 0 ? i : cases.Count - i));

            for (var i = 0; i < cases.Count; i++)
            {
                together[i].ShouldBe(alone[i], $"{text}\nknown: {string.Join(", ", cases[i].values)} on {cases[i].day:o}");
            }

            void Answer(int i) => together[i] = Answers(shared, cases[i].values, cases[i].day);
        }
    }

    private static string Answers(RuleBook ruleBook, ImmutableArray<FeelValue> values, DateOnly day)
    {
        var main = ruleBook.Evaluate(new CaseSnapshot(ruleBook.Vocabulary, day, null, [.. values]), "main")["main"];
        return string.Join('\n',
        [
            $"{main.Outcome.Id}/{main.Level?.Id}; {Ids(main.PossibleOutcomes())}; on the way {Ids(main.PossibleOutcomesOnTheWay())}, {string.Join(' ', main.MissingFactsOnTheWay().Select(f => f.Id))}",
            .. main.MissingFacts().Select(m => $"missing {m.Fact.Id} {m.Settles} {Ids(m.DecidesBetween)}"),
            .. main.WhatWouldChange().Select(c => $"change {c.Outcome.Id} {string.Join(' ', c.Facts.Select(f => $"{f.Fact.Id}={f.Value}"))}"),
            .. main.WhyNot().Select(b => $"not {b.Outcome.Id} {string.Join(" | ", b.BlockedBy.Select(s => string.Join(' ', s.Blockers.Select(Words))))}"),
        ]);
    }

    private static string Words(Blocker blocker) =>
        $"{blocker.RuleSet}.{blocker.Finding?.Criterion.Id} {string.Join(' ', blocker.Comparisons.Select(c => $"{c.Status}({string.Join(' ', c.Facts.Select(f => f.Fact.Id))})"))}";

    private static string Ids(IEnumerable<Outcome> outcomes) => string.Join(' ', outcomes.Select(o => o.Id));
}
