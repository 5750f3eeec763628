using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Analysis.Reasoning;
using DecisionSupport.Compilation;
using DecisionSupport.Compilation.Formulas;
using DecisionSupport.Meaning;

namespace DecisionSupport.Analysis.Goals;

/// <summary>The criteria and conditions of a version and of those it reads, by the names that the version's expressions give them. Immutable.</summary>
internal sealed class AskedConditions(RulesInForce rules)
{
    private readonly ImmutableArray<(string Name, CompiledCriterion Criterion, bool IsAsked)> _criteria = [.. rules.Versions.Reverse().SelectMany(v => Criteria(v, rules.Version))];
    private readonly ImmutableArray<(string Name, Formula Formula, bool IsAsked)> _definitions = [.. Definitions(rules.Version)];

    /// <summary>Those that outcomes ask about: criteria before conditions, the version's own before others.</summary>
    public IEnumerable<string> Asked => [.. _criteria.Where(c => c.IsAsked).Select(c => c.Name), .. _definitions.Where(d => d.IsAsked).Select(d => d.Name)];

    /// <summary>What a name means; false for any other name, such as that of a fact.</summary>
    public bool TryFind<T>(string name, RuleMeaning<T> meaning, [MaybeNullWhen(false)] out T truth)
    {
        if (_criteria.FirstOrDefault(c => c.Name == name).Criterion is { } criterion)
        {
            truth = meaning.Of(criterion);
            return true;
        }

        var definition = _definitions.FirstOrDefault(d => d.Name == name).Formula;
        truth = definition is null ? default : meaning.Of(definition);
        return definition is not null;
    }

    private static IEnumerable<(string, CompiledCriterion, bool)> Criteria(CompiledVersion version, CompiledVersion own)
    {
        var prefix = version == own ? "criterion." : $"{version.Version.RuleSet}.criterion.";
        var asked = OutcomeFormulas(version).Concat(OutcomeFormulas(own)).SelectMany(f => f.References()).Where(r => r.RuleSet == version.RuleSetIndex).Select(r => r.Slot).ToHashSet();
        return version.Criteria.Select(c => (prefix + c.Criterion.Id, c, asked.Contains(c.Slot)));
    }

    // Asked about is what an outcome names itself, not what that is made of.
    private static IEnumerable<(string, Formula, bool)> Definitions(CompiledVersion version)
    {
        var asked = OutcomeFormulas(version).SelectMany(Named).ToHashSet();
        return version.Definitions.Where(d => d.Formula is not null).Select(d => (d.Name, (Formula)d.Formula!, asked.Contains(d.Slot)));

        static IEnumerable<int> Named(Formula formula) => formula is NamedCondition named ? [named.Slot] : formula.Parts.SelectMany(Named);
    }

    private static IEnumerable<Formula> OutcomeFormulas(CompiledVersion version) => version.Outcomes.Select(o => o.Formula).OfType<Formula>();
}
