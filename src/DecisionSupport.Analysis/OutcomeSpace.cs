using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Kept;
using DecisionSupport.Analysis.Reasoning.Spaces;

namespace DecisionSupport.Analysis;

/// <summary>What can still come out of one rule set when the facts that a snapshot leaves open become known. Not thread-safe.</summary>
internal sealed class OutcomeSpace
{
    private const int Digits = 6;
    private const decimal LeastSettled = 0.000001m;

    private readonly Recommendation _recommendation;
    private readonly OpenCases _space;
    private readonly OutcomeTerminals _terminals;
    private readonly int _outcome;
    private readonly Func<StepwiseSpace> _onTheWay;

    private OutcomeSpace(Recommendation recommendation, OpenCases space, Func<StepwiseSpace> onTheWay)
    {
        _recommendation = recommendation;
        _onTheWay = onTheWay;
        _space = space;
        _terminals = space.Terminals;
        _outcome = space.Outcome;
    }

    /// <param name="recommendation">The recommendation.</param>
    /// <param name="placed">Its case; null when it has no place among those that are kept.</param>
    /// <param name="onTheWay">What can come out before everything is known; asked for when it is needed.</param>
    public static OutcomeSpace Of(Recommendation recommendation, PlacedCase? placed, Func<StepwiseSpace> onTheWay) =>
        new(recommendation, OpenCases.Of(recommendation, placed, mayStayUnknown: false), onTheWay);

    /// <summary>Outcome and level as a function of the open facts.</summary>
    public (Diagram Diagram, int Node) Function => (_space.Diagram, _outcome);

    /// <summary>Outcomes other than the present one, in the order of the rule set.</summary>
    public ImmutableArray<Outcome> PossibleOutcomes() => [.. Outcomes(_outcome).Where(o => !ReferenceEquals(o, _recommendation.Outcome))];

    /// <summary>
    /// The open facts that outcome or level still depends on, in the end or now. First those whose answer settles most, see <see cref="Openness"/>; among
    /// equals those that the rule book names, in its turn, and then in the order of the vocabulary. One that there may be nothing to tell of comes after the one that says so.
    /// </summary>
    public ImmutableArray<MissingFact> MissingFacts()
    {
        var facts = _recommendation.Decision.Snapshot.Vocabulary.Facts;
        var missing = IsForeseen() ? Foreseen() : Decisive();
        foreach (var (slot, between) in IsOpen ? AnswersAlone.Of(_recommendation, _space, missing.ContainsKey) : [])
        {
            missing.Add(slot, (LeastSettled, between));
        }

        foreach (var slot in AskedAnyway())
        {
            missing.TryAdd(slot, (0, []));
        }

        var mostFirst = missing.OrderByDescending(p => p.Value.Settles).ThenBy(p => AskedFirst.TurnOf(facts[p.Key], _recommendation.Decision.RuleBook)).ThenBy(p => p.Key).Select(p => new MissingFact(facts[p.Key], InOrder(p.Value.Between), p.Value.Settles));
        return [.. AskedFirst.InTurn(mostFirst, m => m.Fact, _recommendation.Decision.Snapshot.Vocabulary)];
    }

    /// <summary>The values of law that nobody has decided yet and that outcome or level still depends on, in the end or now.</summary>
    public ImmutableArray<Parameter> MissingValues()
    {
        var table = _recommendation.Decision.RuleBook.Compiled.Parameters;
        return
        [
            .. (IsForeseen() ? VariablesThatBringIt() : _space.Diagram.Support(_outcome).Select(v => _space.Variables[v]))
                .OfType<AnswerVariable>().SelectMany(v => v.Question.Undecided).Distinct().Order().Select(slot => table.Parameters[slot]),
        ];
    }

    private SortedDictionary<int, (decimal Settles, IEnumerable<Outcome> Between)> Decisive()
    {
        var decisive = new SortedDictionary<int, (decimal Settles, IEnumerable<Outcome> Between)>();
        var openness = new Openness(_space.Diagram, _space.Unbounded, _space.Possible);
        foreach (var variable in _space.Diagram.Support(_outcome))
        {
            // Rounded, so that equals are equal whatever order they were summed in; never nothing, for the answer can matter.
            var settles = Math.Max(Math.Round((decimal)(openness.Now - openness.After(variable)), Digits), LeastSettled);
            var between = DecidingQuery.Terminals(_space.Diagram, _outcome, variable).Select(_terminals.OutcomeOf).ToList();
            foreach (var slot in SlotsOf(_space.Variables[variable]))
            {
                var (most, others) = decisive.GetValueOrDefault(slot, (0, []));
                decisive[slot] = (Math.Max(settles, most), between.Concat(others));
            }
        }

        return decisive;
    }

    // Nothing else can come out in the end, but something has to become known before it does.
    private SortedDictionary<int, (decimal Settles, IEnumerable<Outcome> Between)> Foreseen() => new(VariablesThatBringIt().SelectMany(SlotsOf).Distinct()
        .ToDictionary(slot => slot, _ => (LeastSettled, (IEnumerable<Outcome>)[_recommendation.Outcome, .. Outcomes(_outcome)])));

    // All completions agree, but on something else than what comes out now: it follows only once some more is known.
    private bool IsForeseen() => Diagram.IsTerminal(_outcome)
        && (!ReferenceEquals(_terminals.OutcomeOf(_outcome), _recommendation.Outcome) || !ReferenceEquals(_terminals.LevelOf(_outcome), _recommendation.Level));

    private bool IsOpen => !Diagram.IsTerminal(_outcome);

    private IEnumerable<SpaceVariable> VariablesThatBringIt() => _onTheWay().Variables;

    // A rule set on a document that can always be written anew asks for everything that is not shown, even when something else settles the outcome.
    private IEnumerable<int> AskedAnyway()
    {
        if (!_recommendation.Version.AsksForAll)
        {
            return [];
        }

        var facts = _recommendation.Decision.Snapshot.Vocabulary.Facts;
        return _recommendation.Findings.Where(f => f.Status == FindingStatus.Unknown)
            .Select(f => _recommendation.Compiled.Find(f.Criterion.Id)!)
            .SelectMany(c => _space.Diagram.Support(_space.Of(c)))
            .SelectMany(v => SlotsOf(_space.Variables[v])).Where(slot => !facts[slot].IsJudgement).Distinct();
    }

    private ImmutableArray<Outcome> Outcomes(int node) => InOrder(_space.Diagram.Terminals(node).Select(_terminals.OutcomeOf));

    private ImmutableArray<Outcome> InOrder(IEnumerable<Outcome> outcomes) => [.. outcomes.Distinct().OrderBy(o => _recommendation.Version.Outcomes.IndexOf(o))];

    private IEnumerable<int> SlotsOf(SpaceVariable variable) => variable.Facts.Select(id => _recommendation.Decision.Snapshot.Vocabulary.Find(id)!.Slot);
}
