using System.Runtime.InteropServices;

namespace DecisionSupport.Cli.Batches.Cases;

/// <summary>What the cases of a block came to. Not thread-safe.</summary>
internal sealed class BlockTally
{
    private readonly Dictionary<(RuleSetVersion Version, Outcome Outcome), int> _outcomes = [];
    private readonly Dictionary<string, int> _missing = new(StringComparer.Ordinal);
    private readonly List<Diagnostic[]> _errors = [];

    /// <summary>How many cases have each outcome. One object for each in the rule book, so that nothing has to be compared by its letters.</summary>
    public IEnumerable<KeyValuePair<(RuleSetVersion Version, Outcome Outcome), int>> Outcomes => _outcomes;

    /// <summary>In how many cases facts are missing.</summary>
    public IEnumerable<KeyValuePair<string, int>> Missing => _missing;

    /// <summary>What was wrong with each bad line.</summary>
    public IReadOnlyList<Diagnostic[]> Errors => _errors;

    public void Add(Decision decision, DecisionDetail detail)
    {
        foreach (var recommendation in decision.Recommendations)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_outcomes, (recommendation.Version, recommendation.Outcome), out _)++;
        }

        if (detail == DecisionDetail.Everything)
        {
            foreach (var fact in decision.Recommendations.SelectMany(r => r.MissingFacts()).Select(m => m.Fact.Id).Distinct(StringComparer.Ordinal))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_missing, fact, out _)++;
            }
        }
    }

    public void AddBad(Diagnostic[] errors) => _errors.Add(errors);

    public void Clear()
    {
        _outcomes.Clear();
        _missing.Clear();
        _errors.Clear();
    }
}
