using DecisionSupport.Compilation.Names;
using DecisionSupport.Feel.Binding.Scopes;
using DecisionSupport.Feel;
using DecisionSupport.Feel.Evaluation;
using DecisionSupport.Feel.Types;
using DecisionSupport.Frames;

namespace DecisionSupport.Compilation;

/// <summary>What texts may put in: facts, parameters and <c>asOf</c>, which all versions share, and the definitions of one version. Immutable once made.</summary>
internal sealed class TextNames
{
    private readonly TextNames? _common;
    private readonly Dictionary<string, TextName> _names = new(StringComparer.Ordinal);

    private TextNames(TextNames? common) => _common = common;

    public IEnumerable<string> All => _common is null ? _names.Keys : _names.Keys.Concat(_common.All);

    public static TextNames Common(Vocabulary vocabulary, ImmutableArray<Parameter> parameters, RuleScope scope)
    {
        var names = new TextNames(null);
        names.Add("asOf", scope, Dependencies.None, null);
        foreach (var fact in vocabulary.Facts)
        {
            names.Add(fact.Id, scope, new Dependencies([fact.Slot], []), fact.Type);
        }

        for (var slot = 0; slot < parameters.Length; slot++)
        {
            names.Add("parameter." + parameters[slot].Id, scope, new Dependencies([], [slot]), null);
        }

        return names;
    }

    /// <summary>These names, and those of one version.</summary>
    /// <param name="definitions">The version's definitions.</param>
    /// <param name="told">What else it offers; each knows itself when it has no value.</param>
    public TextNames With(IEnumerable<CompiledDefinition> definitions, IEnumerable<(string Name, FeelVariable Variable)> told)
    {
        var names = new TextNames(this);
        foreach (var definition in definitions)
        {
            names._names[definition.Name] = new TextName(definition.Evaluate, definition.Reads, null, definition.Type);
        }

        foreach (var (name, variable) in told)
        {
            names._names[name] = new TextName(variable.Read, Dependencies.None, null, variable.Type);
        }

        return names;
    }

    /// <summary>Whether what stands under a name is a day; null when nothing does.</summary>
    public bool? IsDay(string name) => _names.TryGetValue(name, out var found) ? found.ValueType.Kind is FeelTypeKind.Date or FeelTypeKind.Any : _common?.IsDay(name);

    public bool Has(string name) => _names.ContainsKey(name) || _common?.Has(name) == true;

    /// <summary>The slots of the facts that have to be known for a name to have a value; none for what knows itself.</summary>
    public ImmutableArray<int> FactsOf(string name) => _names.TryGetValue(name, out var found) ? found.Reads.Facts : _common?.FactsOf(name) ?? [];

    /// <summary>Whether a name has no value because one of law is not decided.</summary>
    public bool IsUndecided(string name, RuleFrame frame) => _names.TryGetValue(name, out var found)
        ? found.Reads.Parameters.Any(slot => frame.Parameters[slot].IsNull)
        : _common!.IsUndecided(name, frame);

    /// <summary>The value of a name, null in the sense of FEEL while a fact it reads is unknown or a parameter has no value, and its type where it is a fact.</summary>
    public (FeelValue Value, FactType? Type) Read(string name, RuleFrame frame)
    {
        if (!_names.TryGetValue(name, out var found))
        {
            return _common!.Read(name, frame);
        }

        if (found.Reads.Facts.Any(slot => frame.Facts[slot].IsNull) || found.Reads.Parameters.Any(slot => frame.Parameters[slot].IsNull))
        {
            return (FeelValue.Null, found.Type);
        }

        return (BoundedEvaluation.Run(found.Evaluate, frame), found.Type);
    }

    private void Add(string path, RuleScope scope, Dependencies reads, FactType? type)
    {
        scope.TryResolve(path, out var variable);
        _names[path] = new TextName(variable!.Read, reads, type, variable.Type);
    }
}

/// <summary>One name that texts may put in.</summary>
internal sealed record TextName(FeelEvaluator Evaluate, Dependencies Reads, FactType? Type, FeelType ValueType);
