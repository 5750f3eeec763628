using System.Collections.Concurrent;
using DecisionSupport.Analysis.Reasoning.Terms;

namespace DecisionSupport.Analysis.Reasoning.Spaces;

/// <summary>How facts are cut by what rules ask of them alone: that depends on the day and on no case, and is kept for the next one. Thread-safe.</summary>
internal sealed class KeptCuts
{
    // Some facts on some weeks of days; a host that asks about ever more days begins anew.
    private const int Max = 2000;

    private readonly ConcurrentDictionary<(DateOnly AsOf, string Fact, bool ByExamples), Cut> _cuts = new();

    public Cut Of(DateOnly asOf, string fact, bool byExamples, Func<Cut> make)
    {
        if (_cuts.TryGetValue((asOf, fact, byExamples), out var known))
        {
            return known;
        }

        if (_cuts.Count >= Max)
        {
            _cuts.Clear();
        }

        return _cuts[(asOf, fact, byExamples)] = make();
    }
}

/// <summary>A fact cut into cells.</summary>
/// <param name="Cells">The cells of its values; null when it cannot be cut.</param>
/// <param name="By">The questions that have one answer in each cell; those that it cannot be cut by are not among them.</param>
internal sealed record Cut(ImmutableArray<Cell>? Cells, ImmutableArray<Term> By);
