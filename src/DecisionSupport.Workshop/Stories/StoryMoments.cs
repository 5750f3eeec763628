using System.Collections.Concurrent;
using DecisionSupport.Authoring;

namespace DecisionSupport.Workshop.Stories;

/// <summary>
/// The steps of the stories with what the rules say of them, each worked out once: a story is the same for everybody, and forty phones ask at the same time.
/// Thread-safe.
/// </summary>
internal sealed class StoryMoments(RuleBook ruleBook)
{
    private readonly ConcurrentDictionary<(string Scenario, int Index), Lazy<StoryMoment>> _kept = new();

    /// <param name="scenario">A story of the library.</param>
    /// <param name="index">Which step, counted from 0.</param>
    public StoryMoment Of(Scenario scenario, int index) => _kept.GetOrAdd((scenario.Id, index), _ => new(() => StoryMoment.Of(ruleBook, scenario, index))).Value;

    /// <summary>All steps of a story.</summary>
    public IEnumerable<StoryMoment> Of(Scenario scenario) => Enumerable.Range(0, scenario.Steps.Length).Select(i => Of(scenario, i));
}
