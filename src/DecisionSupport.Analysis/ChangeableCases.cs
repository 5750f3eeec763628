using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Kept;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Feel;
using DecisionSupport.Logic;
using DecisionSupport.Meaning;

namespace DecisionSupport.Analysis;

/// <summary>The cases that somebody can bring about: they agree with a case in all that nobody can change.</summary>
/// <param name="Outcomes">The number of the outcome where a case can be, and elsewhere one that no outcome has.</param>
/// <param name="Variables">What it looks at.</param>
/// <param name="Present">The cell of each variable in the case.</param>
/// <param name="IsFree">By variable, whether it may be in another cell; null where each may.</param>
internal sealed record ChangeableCases(FrozenDiagram Outcomes, IReadOnlyList<SpaceVariable> Variables, int[] Present, bool[]? IsFree)
{
    // What nobody can change differs in few ways that say something of other facts.
    private const int MaxKept = 200;

    private static readonly ConditionalWeakTable<RuleFunctions, ConcurrentDictionary<string, FrozenDiagram>> Kept = [];

    /// <param name="recommendation">The recommendation.</param>
    /// <param name="placed">Its case; null when it has no place among those that are kept.</param>
    public static ChangeableCases Of(Recommendation recommendation, PlacedCase? placed) =>
        placed is { Functions.HasTimeline: false } && Among(placed) is { } cases ? cases : Around(recommendation);

    private static ChangeableCases Around(Recommendation recommendation)
    {
        var space = CaseSpace.Around(RulesInForce.Of(recommendation), recommendation.Decision.Snapshot, isFree: IsChangeable, mayStayUnknown: true);
        var outcome = Outcome(space, space.Rules(), recommendation.Compiled, space.Possible);
        return new ChangeableCases(new FrozenDiagram(space.Diagram, [outcome]), space.Variables, [.. space.Variables.Select((_, variable) => space.PresentCell(variable))], null);
    }

    // What is kept of the rules; which cases there can be depends on no more of the case than what implications ask for.
    private static ChangeableCases? Among(PlacedCase placed)
    {
        var snapshot = placed.Snapshot;
        var free = new FreePart(placed, IsFree);
        if (free.HasMixed)
        {
            return null;
        }

        var kept = Kept.GetValue(placed.Functions, static _ => new ConcurrentDictionary<string, FrozenDiagram>(StringComparer.Ordinal));
        var key = string.Create(placed.Functions.Implications.Length * 2, placed, (text, _) =>
        {
            for (var i = 0; i < text.Length; i += 2)
            {
                var implication = placed.Functions.Implications[i / 2];
                text[i] = IsFree(implication.Premise) ? 'f' : Letter(implication.Premise.Type, snapshot.Told[implication.Premise.Slot]);
                text[i + 1] = IsFree(implication.Fact) ? 'f' : Letter(implication.Fact.Type, snapshot.Told[implication.Fact.Slot]);
            }
        });
        if (!kept.TryGetValue(key, out var outcomes))
        {
            outcomes = placed.Functions.Make((space, meaning) =>
            {
                var implied = new ImpliedFacts([RulesInForce.Of(placed.Recommendation)], snapshot.AsOf, snapshot, IsChangeable);
                var possible = implied.Possible(space.Diagram, placed.Variables, variable => free.ByVariable[variable]);
                return new FrozenDiagram(space.Diagram, [Outcome(space, meaning, placed.Functions.Version, possible)]);
            });
            if (kept.Count >= MaxKept)
            {
                kept.Clear();
            }

            kept[key] = outcomes;
        }

        return new ChangeableCases(outcomes, placed.Variables, [.. placed.Cells], free.ByVariable);

        bool IsFree(Fact fact) => IsChangeable(fact) && !snapshot.Vocabulary.Implications.Any(i => i.Value.IsNull && i.Fact == fact && !IsChangeable(i.Premise) && i.HoldsAt(snapshot.Values[i.Premise.Slot]));
    }

    private static bool IsChangeable(Fact fact) => !fact.ChangeableBy.IsEmpty;

    // Implications tell truths and words apart; of any other fact only that it is known.
    private static char Letter(FactType type, FeelValue value) => value switch
    {
        { IsNull: true } => '0',
        { IsTrue: true } => 'T',
        { IsFalse: true } => 'F',
        _ when type is EnumFactType words => (char)('a' + words.Values.TakeWhile(v => !FeelValue.From(v.Id).Equals(value)).Count()),
        _ => 'k',
    };

    private static int Outcome(CaseSpace space, RuleMeaning<int> rules, Compilation.CompiledVersion version, int possible)
    {
        var outcome = space.Diagram.Numbered(rules.Outcomes(version).Select(o => (o.Comes, o.Outcome.Number)));
        return space.Diagram.Select(possible, (int)Truth.True, outcome, version.Outcomes.Length);
    }
}
