using DecisionSupport.Analysis.Rules;
using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;

namespace DecisionSupport.Analysis.Blocking;

/// <summary>Finds what the outcome of a rule set rests on, through other criteria and other rule sets. Each function of the facts is found once, criteria first. Not thread-safe.</summary>
internal sealed class AtomFinder(RuleDiagrams rules, IReadOnlyCollection<CompiledVersion> versions)
{
    private readonly List<Atom> _criteria = [];
    private readonly List<Atom> _conditions = [];
    private readonly HashSet<Formula> _seen = [];
    private readonly HashSet<CompiledCriterion> _seenCriteria = [];
    private readonly HashSet<CompiledVersion> _seenOutcomes = [];

    public static ImmutableArray<Atom> Of(CompiledVersion version, RuleDiagrams rules, IReadOnlyCollection<CompiledVersion> versions)
    {
        var finder = new AtomFinder(rules, versions);
        finder.AddOutcomes(version);
        return [.. finder._criteria.Concat(finder._conditions).DistinctBy(a => a.Node)];
    }

    private void AddOutcomes(CompiledVersion version)
    {
        if (_seenOutcomes.Add(version))
        {
            foreach (var outcome in version.Outcomes.Where(o => o.Formula is not null))
            {
                Add(outcome.Formula!, version);
            }
        }
    }

    private void Add(CompiledVersion version, CompiledCriterion criterion)
    {
        if (!_seenCriteria.Add(criterion))
        {
            return;
        }

        if (!AsksOthers(criterion.TestFormula) && (criterion.AppliesFormula is null || !AsksOthers(criterion.AppliesFormula)))
        {
            _criteria.Add(new Atom(version, criterion, null, rules.Criterion(version, criterion)));
            return;
        }

        Add(criterion.TestFormula, version);
        if (criterion.AppliesFormula is { } applies)
        {
            Add(applies, version);
        }
    }

    private void Add(Formula formula, CompiledVersion version)
    {
        if (!_seen.Add(formula))
        {
            return;
        }

        switch (formula)
        {
            case Leaf leaf:
                _conditions.Add(new Atom(version, null, leaf, rules.Of(leaf)));
                break;
            case CriterionReference reference:
                var owner = versions.First(v => v.RuleSetIndex == reference.RuleSet);
                Add(owner, owner.Criteria.First(c => c.Slot == reference.Slot));
                break;
            case OutcomeQuestion question:
                AddOutcomes(versions.First(v => v.RuleSetIndex == question.RuleSet));
                break;
            default:
                foreach (var part in formula.Parts())
                {
                    Add(part, version);
                }

                break;
        }
    }

    private static bool AsksOthers(Formula formula) => formula is CriterionReference or OutcomeQuestion || formula.Parts().Any(AsksOthers);
}
