using DecisionSupport.Frames;
using DecisionSupport.Logic;
using DecisionSupport.Meaning;
using DecisionSupport.Tests.Support;
using FsCheck.Fluent;

namespace DecisionSupport.Analysis.Tests.Meaning;

/// <summary>What is compiled to be fast, what rules are said to mean, and the plainest reading of them are one.</summary>
public sealed class MeaningTests
{
    public static TheoryData<string> RuleBookNames => TestedBooks.Names;

    [Theory]
    [MemberData(nameof(RuleBookNames))]
    public void All_three_say_the_same_of_any_snapshot(string ruleBookName)
    {
        var ruleBook = TestedBooks.Named(ruleBookName);
        Always.Holds(Days.Sound.SelectMany(day => new SnapshotGenerator(ruleBook.Vocabulary, day, 85).Snapshots), 150, snapshot => Compare(ruleBook, snapshot));
    }

    [Fact]
    public void All_three_say_the_same_of_any_rules() => Always.Holds(
        from rules in RandomRules.Paired
        from values in Gen.ArrayOf(Completions.Values, 20)
        select (rules, values),
        c => $"{c.rules}\nknown, one of: {string.Join('\n', c.values.Select(v => string.Join(", ", v)))}",
        100,
        c =>
        {
            var ruleBook = RandomRules.Load(c.rules);
            foreach (var values in c.values)
            {
                Compare(ruleBook, Completions.Snapshot(ruleBook.Vocabulary, values));
            }
        });

    [Fact]
    public void The_connectives_are_Kleenes()
    {
        var all = new[] { (Truth: Truth.True, Is: (bool?)true), (Truth.False, false), (Truth.Unknown, null) };
        foreach (var (a, isA) in all)
        {
            ToBool(a.Not()).ShouldBe(!isA, $"not {a}");
            foreach (var (b, isB) in all)
            {
                // The language has Kleene's tables for bool?.
                ToBool(a.And(b)).ShouldBe(isA & isB, $"{a} and {b}");
                ToBool(a.Or(b)).ShouldBe(isA | isB, $"{a} or {b}");
                ToBool(a.Is(b)).ShouldBe(isA == isB, $"{a} is {b}");
                foreach (var (c, isC) in all)
                {
                    ToBool(TruthTables.Choose(a, b, c)).ShouldBe((isA & isB) | (!isA & isC) | (isB & isC), $"if {a} then {b} else {c}");
                }
            }
        }
    }

    private static void Compare(RuleBook ruleBook, CaseSnapshot snapshot)
    {
        var decision = ruleBook.Evaluate(snapshot);
        var frame = RuleFrame.ForAnalysis(ruleBook.Compiled.RuleSetCount, ruleBook.Compiled.LocalCount);
        frame.Use(snapshot.Values, snapshot.Truths, ruleBook.Compiled.Parameters.On(snapshot.AsOf), snapshot.AsOf);
        var meaning = CaseTruths.In(frame, decision.Evaluated.Select(e => e.Compiled));
        var naive = new NaiveEvaluator(ruleBook, snapshot);
        foreach (var told in decision.Evaluated)
        {
            var version = told.Compiled;
            foreach (var criterion in version.Criteria)
            {
                var expected = naive.StatusOf(criterion);
                told.StatusOf(criterion.Criterion.Id).ShouldBe(expected, $"evaluation of {version.Version.RuleSet}.{criterion.Criterion.Id}");
                ((FindingStatus)meaning.Of(criterion)).ShouldBe(expected, $"meaning of {version.Version.RuleSet}.{criterion.Criterion.Id}");
            }

            var outcome = naive.OutcomeOf(version);
            var label = $"{outcome.Outcome.Id}/{naive.LevelOf(outcome)?.Id}";
            $"{told.Outcome.Id}/{told.Level?.Id}".ShouldBe(label, $"evaluation of {version.Version.RuleSet}");
            meaning.Conclusions(version).Where(c => c.Comes == Truth.True).Select(c => $"{c.Outcome.Outcome.Id}/{c.Level?.Level.Id}").ShouldBe([label], $"meaning of {version.Version.RuleSet}");
            meaning.Conclusions(version).Count(c => c.Comes == Truth.Unknown).ShouldBe(0, $"outcomes of {version.Version.RuleSet} that may come out");
        }
    }

    private static bool? ToBool(Truth truth) => truth switch { Truth.True => true, Truth.False => false, _ => null };
}
