using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Compilation;
using DecisionSupport.Meaning;

namespace DecisionSupport.Analysis.Kept;

/// <summary>
/// What rules say of every case, made once: it depends on how facts are cut and on no case. Days on which facts are cut into the same cells at other bounds share it.
/// Thread-safe.
/// </summary>
internal sealed class RuleFunctions
{
    private readonly Lock _gate = new();
    private readonly CaseSpace _space;
    private readonly RuleMeaning<int> _meaning;

    public RuleFunctions(RulesInForce rules, CaseSpace space)
    {
        Version = rules.Version;
        _space = space;
        _meaning = space.Rules();
        Terminals = new OutcomeTerminals(space.Diagram, _meaning, Version);
        Frozen = new FrozenDiagram(space.Diagram, [Terminals.Node, .. Version.Criteria.Select(_meaning.Of)]);
        Variables = [.. space.Variables];
        Signatures = [.. Variables.Select(v => v is FactVariable fact ? space.SignatureOf(fact.Fact) : null)];
        HasTimeline = space.Questions.Any(q => q.IsOfTimeline);
        Facts = [.. space.Questions.SelectMany(q => q.Facts).Distinct().Select(space.Fact)];
        Implications = RelevantTo(Facts, rules.Book.Vocabulary.Implications);
    }

    public CompiledVersion Version { get; }

    /// <summary>The functions, first that of what comes out, see <see cref="Terminals"/>, then those of the criteria.</summary>
    public FrozenDiagram Frozen { get; }

    public OutcomeTerminals Terminals { get; }

    /// <summary>What is looked at; the facts cut at the bounds of some day.</summary>
    public ImmutableArray<SpaceVariable> Variables { get; }

    /// <summary>By variable, what tells its cells apart; null where it is no fact that is cut.</summary>
    public ImmutableArray<Signature?> Signatures { get; }

    public bool HasTimeline { get; }

    /// <summary>The facts that the rules ask for.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>The implications that can say something of those facts, also by way of others.</summary>
    public ImmutableArray<Implication> Implications { get; }

    /// <summary>The function of a criterion of the version.</summary>
    public int RootOf(CompiledCriterion criterion) => Frozen.Roots[1 + Array.IndexOf(Version.Criteria, criterion)];

    /// <summary>Makes more of the functions. One at a time: diagrams are not thread-safe.</summary>
    public T Make<T>(Func<CaseSpace, RuleMeaning<int>, T> make)
    {
        lock (_gate)
        {
            return make(_space, _meaning);
        }
    }

    private static ImmutableArray<Implication> RelevantTo(ImmutableArray<Fact> facts, ImmutableArray<Implication> all)
    {
        var reached = facts.ToHashSet();
        for (var count = 0; count < reached.Count;)
        {
            count = reached.Count;
            reached.UnionWith(all.Where(i => reached.Contains(i.Premise) || reached.Contains(i.Fact)).SelectMany(i => new[] { i.Premise, i.Fact }).ToList());
        }

        return [.. all.Where(i => reached.Contains(i.Fact))];
    }
}
