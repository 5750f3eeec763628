using System.Collections.Immutable;

namespace DecisionSupport.Feel.Functions.Signatures;

/// <summary>Which signatures a call by names may mean, and which argument goes to which of their parameters.</summary>
internal sealed record NamedArguments(ImmutableArray<FeelSignature> Candidates, ImmutableArray<int?> Positions)
{
    /// <summary>Null when no signature has all the names. Parameters given in order win over the same ones in another order.</summary>
    public static NamedArguments? Match(FeelBuiltIn function, IReadOnlyList<string> names)
    {
        if (names.Distinct(StringComparer.Ordinal).Count() != names.Count)
        {
            return null;
        }

        var fitting = function.Signatures.Where(signature => signature.TakesNames(names)).ToArray();
        var chosen = fitting.FirstOrDefault(signature => NamesOf(signature).SequenceEqual(names))
            ?? fitting.OrderBy(signature => signature.Required).FirstOrDefault();
        if (chosen is null)
        {
            return null;
        }

        ImmutableArray<FeelSignature> candidates = [.. fitting.Where(signature => NamesOf(signature).SequenceEqual(NamesOf(chosen)))];
        return new NamedArguments(candidates, [.. NamesOf(chosen).Select(name => PositionOf(names, name))]);
    }

    private static IEnumerable<string> NamesOf(FeelSignature signature) => signature.Parameters.Select(parameter => parameter.Name);

    private static int? PositionOf(IReadOnlyList<string> names, string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
            {
                return i;
            }
        }

        return null;
    }
}
