using System.Collections.Frozen;
using DecisionSupport.Evaluation;
using DecisionSupport.Feel.Compilation;
using DecisionSupport.Feel.Values;

namespace DecisionSupport.Compilation;

/// <summary>What texts may put in: facts, definitions, parameters and <c>asOf</c>, each with how to read it. Immutable and thread-safe.</summary>
internal sealed class TextNames(IEnumerable<KeyValuePair<string, TextName>> names)
{
    private readonly FrozenDictionary<string, TextName> _names = names.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The value of a name, null in the sense of FEEL while a fact it reads is unknown, and its type where it is a fact.</summary>
    public (FeelValue Value, FactType? Type) Read(string name, RuleFrame frame)
    {
        var found = _names[name];
        foreach (var slot in found.Facts)
        {
            if (frame.Facts[slot].IsNull)
            {
                return (FeelValue.Null, found.Type);
            }
        }

        return (found.Evaluate(frame.Feel), found.Type);
    }
}

/// <summary>One name that texts may put in.</summary>
internal sealed record TextName(FeelEvaluator Evaluate, ImmutableArray<int> Facts, FactType? Type);
