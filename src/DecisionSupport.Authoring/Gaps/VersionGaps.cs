using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Analysis.Reasoning.Witnesses;
using DecisionSupport.Analysis.Rules;
using DecisionSupport.Compilation;
using DecisionSupport.Logic;

namespace DecisionSupport.Authoring.Gaps;

/// <summary>The gaps of one version on one day. Not thread-safe.</summary>
internal sealed class VersionGaps
{
    private const int Elsewhere = 0;
    private const int There = 1;
    private const int MaxWays = 3000;

    private readonly RulesInForce _rules;
    private readonly CompiledVersion _version;
    private readonly RuleSpace _space;
    private readonly RuleDiagrams _diagrams;

    public VersionGaps(RulesInForce rules, DateOnly day)
    {
        _rules = rules;
        _version = rules.Version;
        _space = new RuleSpace([rules], day, mayHaveNoAnswer: false);
        _diagrams = _space.Rules(0);
    }

    public ImmutableArray<Gap> Find() => [.. NeverReached(), .. Criteria(), .. Holes(), .. Undecided()];

    private IEnumerable<Gap> NeverReached()
    {
        var reached = _space.Diagram.Terminals(_diagrams.Outcome(_version));
        foreach (var outcome in _version.Outcomes)
        {
            if (!reached.Contains(outcome.Number))
            {
                yield return Gap(GapKind.OutcomeNeverReached, outcome.Outcome.Id, null);
                continue;
            }

            for (var level = 0; level < outcome.Levels.Length; level++)
            {
                if (!_space.Diagram.Terminals(Where(outcome, level)).Contains(There))
                {
                    yield return Gap(GapKind.LevelNeverReached, $"{outcome.Outcome.Id}/{outcome.Levels[level].Level.Id}", null);
                }
            }
        }
    }

    private IEnumerable<Gap> Criteria()
    {
        foreach (var criterion in _version.Criteria)
        {
            var statuses = _space.Diagram.Terminals(_diagrams.Criterion(_version, criterion));
            if (!statuses.Contains((int)Truth.True))
            {
                yield return Gap(GapKind.CriterionNeverMet, criterion.Criterion.Id, null);
            }

            if (!statuses.Contains((int)Truth.False))
            {
                yield return Gap(GapKind.CriterionNeverFails, criterion.Criterion.Id, null);
            }
        }
    }

    private IEnumerable<Gap> Holes()
    {
        foreach (var outcome in _version.Outcomes.Where(o => !o.Levels.IsEmpty))
        {
            // With everything known no level is open: then none that holds is a hole.
            var hole = OfKnown(Where(outcome, -1));
            if (_space.Diagram.Terminals(hole).Contains(There))
            {
                yield return Gap(GapKind.LevelHole, outcome.Outcome.Id, hole);
            }
        }
    }

    private IEnumerable<Gap> Undecided()
    {
        var failing = _version.Criteria.Select(c => _diagrams.Criterion(_version, c)).Select(c => _space.Diagram.Map(c, t => t == (int)Truth.False ? There : Elsewhere))
            .Aggregate(Elsewhere, (a, b) => _space.Diagram.Select(a, There, There, b));
        foreach (var outcome in _version.Outcomes.Where(o => !o.Outcome.IsGoal && o.Outcome.Remedies is [FindingStatus.Unknown]))
        {
            // Where nothing fails, nothing may be left to wait for either.
            var undecided = _space.Diagram.Select(failing, Elsewhere, Elsewhere, OfKnown(_diagrams.FirstThatHolds(_version, o => o == outcome ? There : Elsewhere)));
            if (_space.Diagram.Terminals(undecided).Contains(There))
            {
                yield return Gap(GapKind.UndecidedThoughKnown, outcome.Outcome.Id, undecided);
            }
        }
    }

    private int Where(CompiledOutcome outcome, int level) =>
        _diagrams.FirstThatHolds(_version, o => o == outcome ? _diagrams.Level(o, l => l == level ? There : Elsewhere) : Elsewhere);

    // The function without the cases in which a fact is unknown.
    private int OfKnown(int node)
    {
        for (var variable = 0; variable < _space.Variables.Count; variable++)
        {
            var unknown = _space.Variables[variable] is AnswerVariable ? -1 : _space.Diagram.CellCount(variable) - 1;
            if (unknown >= 0)
            {
                int[] isKnown = [.. Enumerable.Range(0, unknown + 1).Select(c => c == unknown ? (int)Truth.False : (int)Truth.True)];
                node = _space.Diagram.Select(_space.Diagram.Make(variable, isKnown), (int)Truth.False, Elsewhere, node);
            }
        }

        return node;
    }

    private Gap Gap(GapKind kind, string what, int? where)
    {
        var label = new OutcomeLabel(what, null);
        var search = new WitnessSearch(_space, _rules, facts => FormulaWalk.Evaluate(_rules, _space.AsOf, facts) == label, isShort: false);
        var witness = where is { } node ? search.Find(new DiagramPaths(_space.Diagram, There).From(node, []).Take(MaxWays)) : null;
        return new Gap(kind, _version.Version.RuleSet, _version.Version.From, _space.AsOf, what, witness);
    }
}
