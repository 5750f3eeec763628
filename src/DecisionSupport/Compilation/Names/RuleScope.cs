using System.Diagnostics.CodeAnalysis;
using DecisionSupport.Frames;

using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel.Types;

namespace DecisionSupport.Compilation.Names;

/// <summary>The names that the expressions of one version may use. Grows as definitions and criteria are compiled, so that each sees those above it.</summary>
internal sealed class RuleScope : IFeelScope
{
    /// <summary>The name of the day the case is looked at.</summary>
    public const string Day = "asOf";

    private const string CriterionPrefix = "criterion.";

    private readonly RuleScope? _common;
    private readonly Dictionary<string, (FeelVariable Variable, NameMeaning Meaning)> _names;

    private readonly UnknownNames? _unknownNames;

    private RuleScope(RuleScope? common, Dictionary<string, (FeelVariable, NameMeaning)> names, UnknownNames? unknownNames, IReadOnlySet<string> words)
    {
        _common = common;
        _names = names;
        _unknownNames = unknownNames;
        Words = words;
    }

    /// <summary>The words that facts may have, and that somebody may write without quotation marks.</summary>
    public IReadOnlySet<string> Words { get; }

    public IEnumerable<string> KnownNames => _common is null ? _names.Keys : _names.Keys.Concat(_common.KnownNames);

    /// <summary>A scope with what all versions may name: facts, parameters and <c>asOf</c>.</summary>
    public static RuleScope Common(Vocabulary vocabulary, ParameterTable parameters)
    {
        var names = new Dictionary<string, (FeelVariable, NameMeaning)>(StringComparer.Ordinal)
        {
            [Day] = (FeelVariable.Slot(Banks.Day, 0, FeelType.Date), NameMeaning.Nothing),
        };
        foreach (var fact in vocabulary.Facts)
        {
            names[fact.Id] = (FeelVariable.Slot(Banks.Facts, fact.Slot, FactFeelTypes.Of(fact.Type)), new FactName(fact));
        }

        for (var slot = 0; slot < parameters.Parameters.Length; slot++)
        {
            var parameter = parameters.Parameters[slot];
            names["parameter." + parameter.Id] = (FeelVariable.Slot(Banks.Parameters, slot, ParameterFeelValue.TypeOf(parameter)), new ParameterName(slot));
        }

        return new RuleScope(null, names, null, vocabulary.Facts.SelectMany(f => WordsOf(f.Type)).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>A scope of its own for one version.</summary>
    public RuleScope ForVersion(RuleSetVersion version, IReadOnlyCollection<string> ruleSets) =>
        new(this, new Dictionary<string, (FeelVariable, NameMeaning)>(StringComparer.Ordinal), new UnknownNames(version, ruleSets, Words), Words);

    /// <summary>A scope inside this one, with names of its own.</summary>
    public RuleScope Within() => new(this, new Dictionary<string, (FeelVariable, NameMeaning)>(StringComparer.Ordinal), _unknownNames, Words);

    public string? HintFor(string unknownName) => _unknownNames?.HintFor(unknownName);

    public void Define(CompiledDefinition definition) =>
        _names[definition.Name] = (FeelVariable.Named(definition.Node, definition.Evaluate), new DefinitionName(definition));

    public void Define(string name, FeelVariable variable, NameMeaning meaning) => _names[name] = (variable, meaning);

    public void DefineCriterion(string? ruleSet, int ruleSetIndex, int slot, string id) =>
        _names[(ruleSet is null ? "" : ruleSet + ".") + CriterionPrefix + id] = (OnlyInFormulas(FeelType.Boolean), new CriterionName(ruleSetIndex, slot, id));

    public void DefineOutcome(string? ruleSet, int ruleSetIndex, ImmutableArray<string> outcomeIds) =>
        _names[ruleSet is null ? "outcome" : ruleSet + ".outcome"] = (OnlyInFormulas(FeelType.OneOf(outcomeIds)), new OutcomeName(ruleSetIndex, outcomeIds));

    public bool Has(string name) => _names.ContainsKey(name) || _common?.Has(name) == true;

    /// <summary>What a name that resolved stands for.</summary>
    public NameMeaning MeaningOf(string path) => _names.TryGetValue(path, out var name) ? name.Meaning : _common!.MeaningOf(path);

    /// <summary>Whether a name stands for just this.</summary>
    public bool Means(string path, NameMeaning meaning) =>
        _names.TryGetValue(path, out var name) ? name.Meaning.Equals(meaning) : _common?.Means(path, meaning) == true;

    public bool TryResolve(ReadOnlySpan<char> path, [MaybeNullWhen(false)] out FeelVariable variable)
    {
        if (_names.TryGetValue(path.ToString(), out var name))
        {
            variable = name.Variable;
            return true;
        }

        variable = null;
        return _common is not null && _common.TryResolve(path, out variable);
    }

    private static IEnumerable<string> WordsOf(FactType type) => type switch
    {
        EnumFactType words => words.Values.Select(v => v.Id),
        EnumListFactType words => words.Values.Select(v => v.Id),
        _ => [],
    };

    // Formulas take these names out before anything is evaluated; a leaf that holds one is refused.
    private static FeelVariable OnlyInFormulas(FeelType type) => new(type, _ => Feel.FeelValue.Null);
}
