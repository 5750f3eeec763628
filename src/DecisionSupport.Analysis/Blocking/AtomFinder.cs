using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Meaning;

namespace DecisionSupport.Analysis.Blocking;

/// <summary>Finds what the outcome of a rule set rests on, through other criteria and other rule sets. Each function of the facts is found once, criteria first. Not thread-safe.</summary>
internal sealed class AtomFinder
{
    private readonly RuleMeaning<int> _rules;
    private readonly IReadOnlyCollection<CompiledVersion> _versions;
    private readonly HashSet<CompiledCriterion> _seenCriteria = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<CompiledVersion> _seenOutcomes = [];

    private AtomFinder(RuleMeaning<int> rules, IReadOnlyCollection<CompiledVersion> versions)
    {
        _rules = rules;
        _versions = versions;
    }

    public static ImmutableArray<Atom> Of(CompiledVersion version, RuleMeaning<int> rules, IReadOnlyCollection<CompiledVersion> versions) =>
        [.. new AtomFinder(rules, versions).OfOutcomes(version).OrderBy(a => a.Criterion is null).DistinctBy(a => a.Node)];

    private IEnumerable<Atom> OfOutcomes(CompiledVersion version) =>
        _seenOutcomes.Add(version) ? version.Outcomes.Select(o => o.Formula).OfType<Formula>().SelectMany(f => Of(f, version)) : [];

    private IEnumerable<Atom> Of(Formula formula, CompiledVersion version) => formula.Ends<Atom>(
        leaf => [new Atom(version, null, leaf, _rules.Of(leaf))],
        reference => OfCriterion(_versions.First(v => v.RuleSetIndex == reference.RuleSet), reference.Slot),
        question => OfOutcomes(_versions.First(v => v.RuleSetIndex == question.RuleSet)));

    private IEnumerable<Atom> OfCriterion(CompiledVersion version, int slot)
    {
        var criterion = version.CriterionIn(slot);
        if (!_seenCriteria.Add(criterion))
        {
            return [];
        }

        ImmutableArray<Formula> formulas = [criterion.TestFormula, .. criterion.AppliesFormula is { } applies ? [applies] : (ReadOnlySpan<Formula>)[]];
        return formulas.Any(AsksOthers) ? formulas.SelectMany(f => Of(f, version)) : [new Atom(version, criterion, null, _rules.Of(criterion))];
    }

    private static bool AsksOthers(Formula formula) => formula.Ends<bool>(_ => [], _ => [true], _ => [true]).Any();
}
