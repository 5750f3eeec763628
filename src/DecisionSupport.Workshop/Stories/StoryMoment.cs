using DecisionSupport.Authoring;
using DecisionSupport.Feel;

namespace DecisionSupport.Workshop.Stories;

/// <summary>A step of a story with what the rules say then, and what has changed since the step before.</summary>
/// <param name="Scenario">The story.</param>
/// <param name="Index">Which step, counted from 0.</param>
/// <param name="Decision">What the rules say.</param>
/// <param name="Facts">Facts that are others than at the step before; all that are known at the first.</param>
/// <param name="Changes">The rule sets in the order they are told, with what changed.</param>
/// <param name="Time">How the time has been spent so far.</param>
public sealed record StoryMoment(
    Scenario Scenario,
    int Index,
    Decision Decision,
    ImmutableArray<FactChange> Facts,
    ImmutableArray<RuleSetChange> Changes,
    TimeAccount Time)
{
    public ScenarioStep Step => Scenario.Steps[Index];

    public bool IsFirst => Index == 0;

    public bool IsLast => Index == Scenario.Steps.Length - 1;

    /// <summary>The rule set that the room is asked about.</summary>
    public RuleSetChange Asked => Changes.First(c => c.Now.Version.RuleSet == Step.Question.RuleSet);

    /// <summary>The other rule sets that the story is about, then the rest.</summary>
    public IEnumerable<RuleSetChange> Others => Changes.Where(c => c != Asked);

    internal static StoryMoment Of(RuleBook ruleBook, Scenario scenario, int index)
    {
        var step = scenario.Steps[index];
        var before = index == 0 ? null : ruleBook.Evaluate(scenario.Steps[index - 1].Snapshot);
        var now = ruleBook.Evaluate(step.Snapshot);
        var causes = new CausesOfChange(ruleBook, before?.Snapshot ?? step.Snapshot, step.Date);
        var changes = now.Recommendations
            .OrderBy(r => scenario.About.IndexOf(r.Version.RuleSet) is var place and >= 0 ? place : int.MaxValue)
            .Select(r => RuleSetChange.Of(before?.Find(r.Version.RuleSet), r, causes));
        return new StoryMoment(scenario, index, now, FactChange.Between(before?.Snapshot, step.Snapshot), [.. changes], TimeAccount.Of(scenario, step.Date));
    }
}

/// <summary>A fact that became another.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Before">What it was.</param>
/// <param name="Now">What it is.</param>
public sealed record FactChange(Fact Fact, FeelValue Before, FeelValue Now)
{
    internal static ImmutableArray<FactChange> Between(CaseSnapshot? before, CaseSnapshot now) =>
    [
        .. now.Vocabulary.Facts
            .Select(f => new FactChange(f, before is null ? FeelValue.Null : before[f.Id], now[f.Id]))
            .Where(c => IsChange(c.Before, c.Now)),
    ];

    /// <summary>Whether two values are not the same fact. A list is known by what it holds: a form gives back its words in an order of its own.</summary>
    internal static bool IsChange(FeelValue before, FeelValue now) => before.Kind == FeelKind.List && now.Kind == FeelKind.List
        ? before.AsList().Count != now.AsList().Count || before.AsList().Except(now.AsList()).Any()
        : before != now;
}
