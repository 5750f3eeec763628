using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Compilation;
using DecisionSupport.Feel;
using DecisionSupport.Meaning;

namespace DecisionSupport.Analysis.Kept;

/// <summary>
/// What rules say of every case, made once: it depends on how facts are cut and on no case. Days on which facts are cut into the same cells at other bounds share it.
/// Thread-safe.
/// </summary>
internal sealed class RuleFunctions
{
    private const int FirstCriterion = 3;

    private readonly Lock _gate = new();
    private readonly bool[] _isAsked;
    private readonly Dictionary<Fact, int> _numbers;
    private readonly RulesInForce _rules;
    private readonly DateOnly _asOf;

    // What functions are made in takes many times the room of what is kept of them, and is made again where more is asked of it later.
    private readonly WeakReference<WorkingSpace> _working;

    /// <param name="rules">The rules.</param>
    /// <param name="asOf">The day at whose bounds facts are cut.</param>
    /// <param name="space">All cases of that day; nothing has been asked of it.</param>
    public RuleFunctions(RulesInForce rules, DateOnly asOf, CaseSpace space)
    {
        _rules = rules;
        _asOf = asOf;
        Version = rules.Version;
        var working = new WorkingSpace(space, Version);
        _working = new WeakReference<WorkingSpace>(working);
        Terminals = working.Terminals;
        Frozen = new FrozenDiagram(space.Diagram, [Terminals.Node, space.Possible, space.PossibleAndTold, .. working.Criteria]);
        Variables = [.. space.Variables];
        Signatures = [.. Variables.Select(v => v is FactVariable fact ? space.SignatureOf(fact.Fact) : null)];
        HasTimeline = space.Questions.Any(q => q.IsOfTimeline);
        Facts = [.. space.Questions.SelectMany(q => q.Facts).Distinct().Select(space.Fact)];
        Implications = RelevantTo(Facts, rules.Book.Vocabulary.Implications);
        _numbers = NumbersOfFactsAlone();
        _isAsked = [.. rules.Book.Vocabulary.Facts.Select(Facts.Contains)];
        space.Diagram.EndWork();
    }

    public CompiledVersion Version { get; }

    /// <summary>The functions.</summary>
    public FrozenDiagram Frozen { get; }

    /// <summary>What comes out, see <see cref="Terminals"/>.</summary>
    public int Outcome => Frozen.Roots[0];

    /// <summary>The cases that there can be.</summary>
    /// <param name="isAllTold">Whether only those are meant in which all is told that there is to tell.</param>
    public int Possible(bool isAllTold) => Frozen.Roots[isAllTold ? 2 : 1];

    public OutcomeTerminals Terminals { get; }

    /// <summary>What is looked at; the facts cut at the bounds of some day.</summary>
    public ImmutableArray<SpaceVariable> Variables { get; }

    /// <summary>By variable, what tells its cells apart; null where it is no fact that is cut.</summary>
    public ImmutableArray<Signature?> Signatures { get; }

    public bool HasTimeline { get; }

    /// <summary>The facts that the rules ask for.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>Whether the rules ask for a fact.</summary>
    public bool Ask(Fact fact) => _isAsked[fact.Slot];

    /// <summary>
    /// The number of the variable that stands for a fact and for all that depends on it: it is in no question with others, and says nothing of them. Null when there is
    /// no such one.
    /// </summary>
    public int? NumberOfAlone(Fact fact) => _numbers.TryGetValue(fact, out var number) ? number : null;

    /// <summary>The implications that can say something of those facts, also by way of others.</summary>
    public ImmutableArray<Implication> Implications { get; }

    /// <summary>The function of a criterion of the version.</summary>
    public int RootOf(CompiledCriterion criterion) => Frozen.Roots[FirstCriterion + Array.IndexOf(Version.Criteria, criterion)];

    /// <summary>All cases of a day.</summary>
    public static CaseSpace AllCases(RulesInForce rules, DateOnly asOf) => CaseSpace.Around(
        rules, new CaseSnapshot(rules.Book.Vocabulary, asOf, null, new FeelValue[rules.Book.Vocabulary.Facts.Length]), isFree: _ => true, mayStayUnknown: true);

    /// <summary>Makes more of the functions. One at a time: diagrams are not thread-safe.</summary>
    public T Make<T>(Func<CaseSpace, RuleMeaning<int>, T> make)
    {
        lock (_gate)
        {
            if (!_working.TryGetTarget(out var working))
            {
                _working.SetTarget(working = new WorkingSpace(AllCases(_rules, _asOf), Version));
            }

            try
            {
                return make(working.Space, working.Meaning);
            }
            finally
            {
                working.Space.Diagram.EndWork();
            }
        }
    }

    private Dictionary<Fact, int> NumbersOfFactsAlone()
    {
        var tied = Variables.OfType<AnswerVariable>().SelectMany(v => v.Question.Facts).ToHashSet(StringComparer.Ordinal);
        tied.UnionWith(Implications.SelectMany(i => new[] { i.Premise.Id, i.Fact.Id }));
        return Variables.Select((variable, number) => (Variable: variable, Number: number)).Where(v => v.Variable is FactVariable fact && !tied.Contains(fact.Fact))
            .ToDictionary(v => _rules.Book.Vocabulary.Find(v.Variable.Facts[0])!, v => v.Number);
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
