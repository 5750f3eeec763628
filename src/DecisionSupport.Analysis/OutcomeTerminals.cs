using DecisionSupport.Analysis.Rules;
using DecisionSupport.Compilation;

namespace DecisionSupport.Analysis;

/// <summary>Numbers the pairs of outcome and level of a version, an open level being one of them.</summary>
internal sealed class OutcomeTerminals(CompiledVersion version)
{
    private readonly List<(CompiledOutcome Outcome, int Level)> _pairs = [];

    /// <summary>The outcome with its level as a function over a space of cases.</summary>
    public int Build(RuleDiagrams rules) => rules.FirstThatHolds(version, outcome => rules.Level(outcome, level => Number(outcome, level)));

    public Outcome OutcomeOf(int terminal) => _pairs[terminal].Outcome.Outcome;

    public Level? LevelOf(int terminal) => _pairs[terminal] is var (outcome, level) && level >= 0 ? outcome.Levels[level].Level : null;

    private int Number(CompiledOutcome outcome, int level)
    {
        var index = _pairs.FindIndex(p => ReferenceEquals(p.Outcome, outcome) && p.Level == level);
        if (index < 0)
        {
            _pairs.Add((outcome, level));
            index = _pairs.Count - 1;
        }

        return index;
    }
}
