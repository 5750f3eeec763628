using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Compilation;
using DecisionSupport.Meaning;

namespace DecisionSupport.Analysis.Kept;

/// <summary>
/// Where the functions of rules are made. Made anew of the same rules and day it has the same variables in the same order, since the same is asked of it first. Not
/// thread-safe.
/// </summary>
internal sealed class WorkingSpace
{
    // Whoever asks for one thing of a case mostly asks for the next as well: the last few are held, for all rules of a case and on each core.
    private static readonly WorkingSpace?[] Recent = new WorkingSpace[16];
    private static int _made;

    public WorkingSpace(CaseSpace space, CompiledVersion version)
    {
        Space = space;
        Meaning = space.Rules();
        Terminals = new OutcomeTerminals(space.Diagram, Meaning, version);
        Criteria = [.. version.Criteria.Select(Meaning.Of)];
        Recent[(uint)Interlocked.Increment(ref _made) % (uint)Recent.Length] = this;
    }

    public CaseSpace Space { get; }

    public RuleMeaning<int> Meaning { get; }

    public OutcomeTerminals Terminals { get; }

    /// <summary>The functions of the version's criteria.</summary>
    public ImmutableArray<int> Criteria { get; }
}
