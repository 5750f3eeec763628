using DecisionSupport.Analysis.Diagrams;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Analysis.Reasoning.Spaces;
using DecisionSupport.Analysis.Reasoning.Witnesses;
using DecisionSupport.Compilation;
using DecisionSupport.Logic;
using DecisionSupport.Meaning;

namespace DecisionSupport.Authoring.Gaps;

/// <summary>The gaps of one version on one day. Not thread-safe.</summary>
internal sealed class VersionGaps
{
    private const int Elsewhere = (int)Truth.False;
    private const int There = (int)Truth.True;
    private const int MaxWays = 3000;

    private readonly RulesInForce _rules;
    private readonly CompiledVersion _version;
    private readonly CaseSpace _space;
    private readonly RuleMeaning<int> _meaning;

    public VersionGaps(RulesInForce rules, DateOnly day, long maxCells)
    {
        _rules = rules;
        _version = rules.Version;
        _space = CaseSpace.OfAll([rules], day, mayHaveNoAnswer: false, maxSteps: maxCells);
        _meaning = _space.Rules(0);
    }

    public ImmutableArray<Gap> Find() => [.. NeverReached(), .. Criteria(), .. Holes(), .. Undecided()];

    private IEnumerable<Gap> NeverReached()
    {
        foreach (var (outcome, comes) in _meaning.Outcomes(_version).Select(o => (o.Outcome, _space.Possibly(o.Comes))))
        {
            if (comes == Elsewhere)
            {
                yield return Gap(GapKind.OutcomeNeverReached, outcome.Outcome.Id, null);
                continue;
            }

            foreach (var (level, _) in _meaning.Levels(outcome).Where(l => And(comes, l.Holds) == Elsewhere))
            {
                yield return Gap(GapKind.LevelNeverReached, OutcomeLabel.Of(outcome, level).ToString(), null);
            }
        }
    }

    private IEnumerable<Gap> Criteria()
    {
        foreach (var criterion in _version.Criteria)
        {
            var statuses = _space.Diagram.Terminals(_space.Within(_meaning.Of(criterion)));
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
        foreach (var (outcome, _, comes) in _meaning.Conclusions(_version).Where(c => c.Level is null && !c.Outcome.Levels.IsEmpty))
        {
            // With everything known no level is open: then none that holds is a hole.
            var hole = OfKnown(comes);
            if (hole != Elsewhere)
            {
                yield return Gap(GapKind.LevelHole, outcome.Outcome.Id, hole);
            }
        }
    }

    private IEnumerable<Gap> Undecided()
    {
        var failing = _version.Criteria.Select(c => Is(_meaning.Of(c), Truth.False)).Aggregate(Elsewhere, (a, b) => _space.Diagram.Or(a, b));
        foreach (var (outcome, comes) in _meaning.Outcomes(_version).Where(o => !o.Outcome.Outcome.IsGoal && o.Outcome.Outcome.Remedies is [FindingStatus.Unknown]))
        {
            // Where nothing fails, nothing may be left to wait for either.
            var undecided = And(failing, OfKnown(comes));
            for (var i = 0; i < outcome.ThoughKnown.Length; i++)
            {
                var stated = Is(_meaning.Of(outcome.ThoughKnown[i]), Truth.True);
                if (And(undecided, stated) == Elsewhere)
                {
                    yield return Gap(GapKind.DoubtNeverMet, FormattableString.Invariant($"{i + 1} of '{outcome.Outcome.Id}'"), null);
                }
            }

            undecided = outcome.ThoughKnown.Aggregate(undecided, (left, doubt) => And(left, _space.Diagram.Map(_meaning.Of(doubt), t => t == There ? Elsewhere : There, [])));
            if (undecided != Elsewhere)
            {
                yield return Gap(GapKind.UndecidedThoughKnown, outcome.Outcome.Id, undecided);
            }
        }
    }

    private int Is(int node, Truth status) => _space.Diagram.Map(node, t => (int)((Truth)t).Is(status), []);

    private int And(int a, int b) => _space.Diagram.And(a, b);

    // The function without the cases in which a fact is unknown of which there is something to tell.
    private int OfKnown(int node)
    {
        node = _space.Possibly(node);
        for (var variable = 0; variable < _space.Variables.Count; variable++)
        {
            var unknown = _space.Variables[variable] is AnswerVariable ? -1 : _space.Diagram.CellCount(variable) - 1;
            if (unknown >= 0)
            {
                int[] isKnown = [.. Enumerable.Range(0, unknown + 1).Select(c => c == unknown ? (int)Truth.False : (int)Truth.True)];
                node = And(node, _space.Diagram.Or(_space.Diagram.Make(variable, isKnown), _space.Moot(_space.Variables[variable].Facts[0])));
            }
        }

        return node;
    }

    private Gap Gap(GapKind kind, string what, int? where)
    {
        var label = new OutcomeLabel(what, null);
        var search = new WitnessSearch(_space, _rules, facts => CaseUnderRules.Outcome(_rules, _space.AsOf, facts) == label, isShort: false);
        var witness = where is { } node ? search.Find(new DiagramPaths(_space.Diagram, There).From(node, []).Take(MaxWays)) : null;
        return new Gap(kind, _version.Version.RuleSet, _version.Version.From, _space.AsOf, what, witness);
    }
}
