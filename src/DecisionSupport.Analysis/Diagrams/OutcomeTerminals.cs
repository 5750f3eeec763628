using DecisionSupport.Compilation;
using DecisionSupport.Meaning;

namespace DecisionSupport.Analysis.Diagrams;

/// <summary>Outcome and level of a version as one function over a space of cases, an open level being one of them.</summary>
internal sealed class OutcomeTerminals
{
    private readonly ImmutableArray<(CompiledOutcome Outcome, CompiledLevel? Level, int Comes)> _conclusions;

    public OutcomeTerminals(Diagram diagram, RuleMeaning<int> rules, CompiledVersion version)
    {
        _conclusions = [.. rules.Conclusions(version)];
        Node = diagram.Numbered(_conclusions.Select((c, number) => (c.Comes, number)));
    }

    public int Node { get; }

    public Outcome OutcomeOf(int terminal) => _conclusions[terminal].Outcome.Outcome;

    public Level? LevelOf(int terminal) => _conclusions[terminal].Level?.Level;
}
