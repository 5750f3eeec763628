using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Analysis.Reasoning.Witnesses;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Evaluation;
using DecisionSupport.Feel;
using DecisionSupport.Logic;
using DecisionSupport.Meaning;

namespace DecisionSupport.Analysis.Unfilled;

/// <summary>Looks in one version, on its first day, for cases that hear a text of which a value is missing. Not thread-safe.</summary>
internal sealed class UnfilledSearch
{
    private const int MaxWays = 40;

    private readonly RulesInForce _rules;
    private readonly CaseSpace _space;
    private readonly RuleMeaning<int> _meaning;

    public UnfilledSearch(RulesInForce rules, long maxSteps)
    {
        _rules = rules;
        _space = CaseSpace.OfAll([rules], rules.Version.Version.From, mayHaveNoAnswer: false, withTold: true, maxSteps);
        _meaning = _space.Rules();
    }

    /// <param name="values">The values that texts put in, of which those that may be missing are found.</param>
    public IEnumerable<UnfilledText> Find(IEnumerable<(string Name, Place Place, ImmutableArray<int> Facts, Formula Where, Func<Recommendation, bool> IsUnfilled)> values)
    {
        var version = _rules.Version.Version;
        foreach (var (name, place, facts, where, isUnfilled) in values)
        {
            var said = _space.Diagram.Map(_meaning.Of(where), t => (int)((Truth)t).Is(Truth.True), []);
            var search = new WitnessSearch(_space, _rules, told => isUnfilled(Recommended(told)));
            if (Ways(said, facts).Select(way => search.Find([way])).FirstOrDefault(w => w is not null) is { } witness)
            {
                yield return new UnfilledText(version.RuleSet, version.From, name, place, witness);
            }
        }
    }

    private IEnumerable<ImmutableArray<(int Variable, int Cell)>> Ways(int said, ImmutableArray<int> facts)
    {
        var paths = new DiagramPaths(_space.Diagram, (int)Truth.True);
        return facts.Select(slot => _space.Untold(_rules.Book.Vocabulary.Facts[slot].Id)).SelectMany(untold => paths.From(_space.Possibly(_space.Diagram.And(said, untold)), []).Take(MaxWays));
    }

    private Recommendation Recommended(IReadOnlyDictionary<string, FeelValue> told)
    {
        var ruleSet = _rules.Version.Version.RuleSet;
        var snapshot = new Witness(_space.AsOf, [.. told.Where(f => !f.Value.IsNull)]).ToSnapshot(_rules.Book.Vocabulary);
        return Evaluator.Evaluate(_rules.Book, snapshot, _rules.Book.Compiled.Selection([ruleSet]))[ruleSet];
    }
}
