using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Kept;
using DecisionSupport.Logic;
using DecisionSupport.Tests.Support;
using FsCheck.Fluent;

namespace DecisionSupport.Analysis.Tests;

/// <summary>Asking what is asked next settles a case, and soon: compared with the order of the vocabulary and with the best order there can be.</summary>
public sealed class InterviewTests(ITestOutputHelper output)
{
    private static readonly ImmutableArray<FeelValue> Nothing = [.. Enumerable.Repeat(FeelValue.Null, 6)];

    [Fact]
    public void Asking_in_that_order_settles_the_outcome_that_all_answers_would_give() => Always.Holds(
        from rules in RandomRules.Single
        from answers in Completions.Answers
        select (rules, answers),
        c => $"{c.rules}\nanswers: {string.Join(", ", c.answers)}",
        100,
        c =>
        {
            var ruleBook = RandomRules.Load(c.rules);
            var (known, questions) = Hold(ruleBook, c.answers);

            questions.Count.ShouldBeLessThanOrEqualTo(c.answers.Length);
            Ask(ruleBook, known).NextQuestion().ShouldBeNull();
            Result(Ask(ruleBook, known)).ShouldBe(Result(Ask(ruleBook, c.answers)));
        });

    [Theory]
    [InlineData("", "person.insured")]
    [InlineData("  askedInTurn: [work.permanent, person.insured]\n", "work.permanent")]
    [InlineData("  askedInTurn: [work.permanent, work.reductionPercent]\n", "work.permanent")]
    public void Of_questions_that_settle_as_much_the_author_says_which_comes_first(string asked, string first)
    {
        var ruleBook = GoodRules.With(
            ("rule-book.yaml", GoodRules.Text("rule-book.yaml") + asked),
            ("aid/2017-01-01.yaml", "ruleSet: aid\namends: 2011-01-01\ninForce: { from: 2017-01-01 }\nchanges: { sv: Prov., en: A trial. }\ncriteria:\n  - { id: need, test: work.permanent and person.insured }\n")).GetOrThrow();
        var adult = DecisionSupport.Tests.Support.Ask.Snapshot(ruleBook, ("person.birthDate", FeelValue.From(new DateOnly(1980, 1, 1))), ("work.hindrances", FeelValue.From(new FeelList([FeelValue.From("lifting")]))));

        ruleBook.Evaluate(adult, "aid").NextQuestion()!.Id.ShouldBe(first);
        ruleBook.Evaluate(adult, "aid")["aid"].MissingFacts().Select(m => m.Fact.Id).First().ShouldBe(first);
    }

    [Fact]
    public void It_takes_fewer_questions_than_the_order_of_the_vocabulary_and_hardly_more_than_the_best()
    {
        var (ours, inFileOrder, best) = (0.0, 0.0, 0.0);
        foreach (var text in RandomRules.Single.Sample(150))
        {
            var recommendation = Ask(RandomRules.Load(text), Nothing)["main"];
            var (diagram, node) = OutcomeSpace.Of(recommendation, PlacedCase.Of(recommendation), () => throw new InvalidOperationException()).Function;
            ours += Mean(diagram, node, n => diagram.Support(n).MinBy(new Openness(diagram, n, (int)Truth.True).After), []);
            inFileOrder += Mean(diagram, node, n => diagram.Support(n).Min, []);
            best += Best(diagram, node, []);
        }

        output.WriteLine($"mean number of questions: {ours / 150:f2}; in the order of the vocabulary {inFileOrder / 150:f2}; the least there can be {best / 150:f2}");
        ours.ShouldBeLessThan(inFileOrder);
        (ours / best).ShouldBeLessThan(1.05, "mean number of questions, as a multiple of the least there can be");
    }

    // Every kind of answer counts as equally likely.
    private static double Mean(Diagram diagram, int node, Func<int, int> next, Dictionary<int, double> done) => Diagram.IsTerminal(node) ? 0
        : done.TryGetValue(node, out var mean) ? mean
        : done[node] = MeanAfter(diagram, node, next(node), child => Mean(diagram, child, next, done));

    private static double Best(Diagram diagram, int node, Dictionary<int, double> done) => Diagram.IsTerminal(node) ? 0
        : done.TryGetValue(node, out var best) ? best
        : done[node] = diagram.Support(node).Min(variable => MeanAfter(diagram, node, variable, child => Best(diagram, child, done)));

    private static double MeanAfter(Diagram diagram, int node, int variable, Func<int, double> mean) =>
        1 + Enumerable.Range(0, diagram.CellCount(variable)).Average(cell => mean(diagram.Restrict(node, variable, cell)));

    private static (ImmutableArray<FeelValue> Known, List<int> Questions) Hold(RuleBook ruleBook, ImmutableArray<FeelValue> answers)
    {
        var (known, questions) = (Nothing, new List<int>());
        while (Ask(ruleBook, known).NextQuestion() is { } fact && questions.Count <= answers.Length)
        {
            questions.Add(fact.Slot);
            known = known.SetItem(fact.Slot, answers[fact.Slot]);
        }

        return (known, questions);
    }

    private static Decision Ask(RuleBook ruleBook, ImmutableArray<FeelValue> values) => ruleBook.Evaluate(Completions.Snapshot(ruleBook.Vocabulary, values), "main");

    private static string Result(Decision decision) => string.Join("; ", decision.Recommendations.Select(r => $"{r.Outcome} {r.Level?.Id}"));
}
