using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Spaces;

namespace DecisionSupport.Analysis;

/// <summary>What can still come out of one rule set when the facts that a snapshot leaves open become known. Not thread-safe.</summary>
internal sealed class OutcomeSpace
{
    private readonly Recommendation _recommendation;
    private readonly CaseSpace _space;
    private readonly OutcomeTerminals _terminals;
    private readonly int _outcome;
    private readonly RuleDiagrams _rules;

    private OutcomeSpace(Recommendation recommendation, CaseSpace space, RuleDiagrams rules)
    {
        _recommendation = recommendation;
        _space = space;
        _rules = rules;
        _terminals = new OutcomeTerminals(recommendation.Compiled);
        _outcome = _terminals.Build(rules);
    }

    public static OutcomeSpace Of(Recommendation recommendation)
    {
        var decision = recommendation.Decision;
        var versions = decision.Evaluated.Select(e => e.Compiled).ToList();
        var unknown = versions.SelectMany(FormulaLeaves.Of).SelectMany(l => l.Facts).Where(slot => decision.Snapshot.Values[slot].IsNull).ToHashSet();
        var read = UsedVersions.Of(recommendation.Compiled, versions);
        var space = new CaseSpace(decision.RuleBook.Compiled, decision.Snapshot, unknown, mayStayUnknown: false, read);
        return new OutcomeSpace(recommendation, space, new RuleDiagrams(space, read));
    }

    /// <summary>Outcomes other than the present one, in the order of the rule set.</summary>
    public ImmutableArray<Outcome> PossibleOutcomes() => [.. Outcomes(_outcome).Where(o => !ReferenceEquals(o, _recommendation.Outcome))];

    /// <summary>
    /// The open facts that outcome or level still depends on. First those after whose answer the fewest outcomes are left, on average over the kinds
    /// of answer; among equals in the order of the vocabulary.
    /// </summary>
    public ImmutableArray<MissingFact> MissingFacts()
    {
        var possible = Outcomes(_outcome).ToImmutableArray();
        var facts = _recommendation.Decision.Snapshot.Vocabulary.Facts;
        var leftByFact = new SortedDictionary<int, decimal>();
        foreach (var variable in _space.Diagram.Support(_outcome))
        {
            var left = TerminalsLeft(variable);
            foreach (var slot in _space.Variables[variable].Facts)
            {
                leftByFact[slot] = leftByFact.TryGetValue(slot, out var other) && other <= left ? other : left;
            }
        }

        foreach (var slot in AskedAnyway().Where(slot => !leftByFact.ContainsKey(slot)))
        {
            leftByFact[slot] = int.MaxValue;
        }

        return [.. leftByFact.OrderBy(p => p.Value).ThenBy(p => p.Key).Select(p => new MissingFact(facts[p.Key], possible))];
    }

    private decimal TerminalsLeft(int variable)
    {
        var cells = _space.Diagram.CellCount(variable);
        var left = Enumerable.Range(0, cells).Sum(cell => _space.Diagram.Terminals(_space.Diagram.Restrict(_outcome, variable, cell)).Count);
        return (decimal)left / cells;
    }

    // A rule set on a document that can always be written anew asks for everything that is not shown, even when something else settles the outcome.
    private IEnumerable<int> AskedAnyway()
    {
        if (!_recommendation.Version.AsksForAll)
        {
            return [];
        }

        var facts = _recommendation.Decision.Snapshot.Vocabulary.Facts;
        return _recommendation.Findings.Where(f => f.Status == FindingStatus.Unknown)
            .Select(f => _recommendation.Compiled.Criteria[_recommendation.Compiled.IndexOf(f.Criterion.Id)])
            .SelectMany(c => _space.Diagram.Support(_rules.Criterion(_recommendation.Compiled, c)))
            .SelectMany(v => _space.Variables[v].Facts).Where(slot => !facts[slot].IsJudgement).Distinct();
    }

    private IEnumerable<Outcome> Outcomes(int node) =>
        _space.Diagram.Terminals(node).Select(t => _terminals.OutcomeOf(t)).Distinct().OrderBy(o => _recommendation.Version.Outcomes.IndexOf(o));
}
