using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Compilation;

namespace DecisionSupport.Analysis;

/// <summary>What can be said of rules that are too entangled to be analysed: too much rather than too little.</summary>
internal static class WithoutAnalysis
{
    /// <summary>Every other outcome.</summary>
    public static ImmutableArray<Outcome> PossibleOutcomes(Recommendation recommendation) =>
        [.. recommendation.Version.Outcomes.Where(o => !ReferenceEquals(o, recommendation.Outcome))];

    /// <summary>Every value that the rules read and that is not decided.</summary>
    public static ImmutableArray<Parameter> MissingValues(Recommendation recommendation)
    {
        var table = recommendation.Decision.RuleBook.Compiled.Parameters;
        var values = table.On(recommendation.Decision.Snapshot.AsOf);
        return
        [
            .. RulesInForce.Of(recommendation).Versions
                .SelectMany(FormulaLeaves.Of).SelectMany(l => l.Undecided(values)).Distinct().Order().Select(slot => table.Parameters[slot]),
        ];
    }

    /// <summary>Every unknown fact that the rules read, in the order of the vocabulary.</summary>
    public static ImmutableArray<MissingFact> MissingFacts(Recommendation recommendation)
    {
        var decision = recommendation.Decision;
        var facts = decision.Snapshot.Vocabulary.Facts;
        return
        [
            .. RulesInForce.Of(recommendation).Versions
                .SelectMany(FormulaLeaves.Of).SelectMany(l => l.Facts).Distinct().Order()
                .Where(slot => decision.Snapshot.Values[slot].IsNull && !decision.Snapshot.HasNothingToTell(facts[slot])).Select(slot => new MissingFact(facts[slot], recommendation.Version.Outcomes, settles: 0)),
        ];
    }
}
